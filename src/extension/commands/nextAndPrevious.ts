/** Stepping through a story: the next and the previous question, attribution, mention of the name at the caret. */
import * as vscode from 'vscode';
import type { Span } from '../../engine';
import type { Reading } from '../analysisService';
import { mentionsOf, nameAt } from '../features/navigation';
import { isFigure, stated } from '../marks';
import type { Command, Services } from '../services';
import { goTo, neighbour, say, storyInFront } from './places';

interface Stop extends Span {
  /** Said at the foot of the window on arrival. */
  readonly sentence?: string;
}

function step(
  id: string,
  direction: 'next' | 'previous',
  stops: (services: Services, reading: Reading, offset: number) => readonly Stop[],
  none: () => string,
): Command {
  return {
    id,
    async run(services) {
      const story = await storyInFront(services);
      if (story === undefined) return undefined;
      const { editor, reading } = story;
      const offset = editor.document.offsetAt(editor.selection.active);
      const stop = neighbour(stops(services, reading, offset), offset, direction);
      if (stop === undefined) {
        say(none());
        return undefined;
      }
      goTo(editor, stop);
      if (stop.sentence !== undefined) say(stop.sentence);
      return { start: stop.start, end: stop.end };
    },
  };
}

const questions = ({ questions }: Services, reading: Reading): readonly Stop[] => {
  const open = questions.open(reading);
  return open.map(({ start, end, message }, index) => ({
    start,
    end,
    sentence: vscode.l10n.t('Question {0} of {1}: {2}', index + 1, open.length, message),
  }));
};
const noQuestions = (): string => vscode.l10n.t('No open questions in this story.');

/** The cue is where an attribution is; without one, its first content. */
const attributions = (_services: Services, { analysis }: Reading): readonly Stop[] =>
  stated(analysis).flatMap(({ source, cue, contents }) => {
    const place = source ?? cue ?? contents[0];
    return place === undefined ? [] : [{ start: place.start, end: place.end }];
  });
const noAttributions = (): string => vscode.l10n.t('No attributions in this story.');

/** On a name, its mentions; elsewhere, all names. */
const mentions = (_services: Services, { analysis }: Reading, offset: number): readonly Stop[] => {
  const at = nameAt(analysis, offset);
  return at === undefined ? analysis.entities.filter((mention) => !isFigure(mention)) : mentionsOf(analysis, at.entity);
};
const noMentions = (): string => vscode.l10n.t('No names in this story.');

export const nextQuestion = step('copydesk.nextQuestion', 'next', questions, noQuestions);
export const previousQuestion = step('copydesk.previousQuestion', 'previous', questions, noQuestions);
export const nextAttribution = step('copydesk.nextAttribution', 'next', attributions, noAttributions);
export const previousAttribution = step('copydesk.previousAttribution', 'previous', attributions, noAttributions);
export const nextMention = step('copydesk.nextMention', 'next', mentions, noMentions);
export const previousMention = step('copydesk.previousMention', 'previous', mentions, noMentions);
