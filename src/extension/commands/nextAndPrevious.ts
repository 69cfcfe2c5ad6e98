/** Stepping through a story: the next and the previous question, attribution, mention of the name at the caret, thing to check. */
import * as vscode from 'vscode';
import type { Span } from '../../engine';
import type { Reading } from '../analysisService';
import { mentionsOf, nameAt } from '../../languageService/names';
import { isFigure, stated } from '../../languageService/marks';
import type { Direction } from '../questionSteps';
import type { Command, Services } from '../services';
import { tick } from '../walkthrough';
import { goTo, neighbour, say, storyInFront } from './places';

function step(
  id: string,
  direction: Direction,
  stops: (services: Services, reading: Reading, offset: number) => readonly Span[],
  none: () => string,
  showsHover = false,
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
      if (showsHover) await showHover();
      return { start: stop.start, end: stop.end };
    },
  };
}

/** What is known of the place, where a screen reader reads it out as well. An open hover would stay as it is. */
export async function showHover(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.hideHover');
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Goes to a question and shows it at the caret, where a screen reader reads it out as well. */
function stepToQuestion(id: string, direction: Direction): Command {
  return {
    id,
    async run(services) {
      const story = await storyInFront(services);
      if (story === undefined) return undefined;
      const { editor, reading } = story;
      const question = services.steps.step(reading, editor.document.offsetAt(editor.selection.active), direction);
      if (question === undefined) {
        say(vscode.l10n.t('No open questions in this story.'));
        return undefined;
      }
      const { first, number, of } = question;
      goTo(editor, first);
      say(vscode.l10n.t('Question {0} of {1}: {2}', number, of, first.message));
      await showHover();
      tick('question');
      return { start: first.start, end: first.end };
    },
  };
}

/** The cue is where an attribution is; without one, its first content. */
const attributions = (_services: Services, { analysis }: Reading): readonly Span[] =>
  stated(analysis).flatMap(({ source, cue, contents }) => {
    const place = source ?? cue ?? contents[0];
    return place === undefined ? [] : [{ start: place.start, end: place.end }];
  });
const noAttributions = (): string => vscode.l10n.t('No attributions in this story.');

/** On a name, its mentions; elsewhere, all names. */
const mentions = (_services: Services, { analysis }: Reading, offset: number): readonly Span[] => {
  const at = nameAt(analysis, offset);
  return at === undefined ? analysis.entities.filter((mention) => !isFigure(mention)) : mentionsOf(analysis, at.entity);
};
const noMentions = (): string => vscode.l10n.t('No names in this story.');

/** What is still to do, and what has changed since it was checked. */
const toCheck = ({ checklists }: Services, reading: Reading): readonly Span[] =>
  checklists
    .of(reading)
    .items.filter(({ state, stale }) => state === 'to-do' || stale)
    .map(({ checkable }) => checkable);
const nothingToCheck = (): string => vscode.l10n.t('Everything in this story is checked.');

export const nextQuestion = stepToQuestion('copydesk.nextQuestion', 'next');
export const previousQuestion = stepToQuestion('copydesk.previousQuestion', 'previous');
export const nextAttribution = step('copydesk.nextAttribution', 'next', attributions, noAttributions);
export const previousAttribution = step('copydesk.previousAttribution', 'previous', attributions, noAttributions);
export const nextMention = step('copydesk.nextMention', 'next', mentions, noMentions);
export const previousMention = step('copydesk.previousMention', 'previous', mentions, noMentions);
export const nextToCheck = step('copydesk.nextToCheck', 'next', toCheck, nothingToCheck, true);
export const previousToCheck = step('copydesk.previousToCheck', 'previous', toCheck, nothingToCheck, true);
