/** What goes to the clipboard: a quotation with who said it, a query to the reporter, a wrong mark with its reasons. */
import * as vscode from 'vscode';
import { reporterQuery } from '../../config';
import { isAboutWholeStory, wordsOf, type Finding } from '../../engine';
import { sourceOf } from '../../languageService/hover/attribution';
import { attributionAt } from '../../languageService/marks';
import type { Reading } from '../analysisService';
import type { Command, Services } from '../services';
import { say, storyInFront } from './places';
import { touches } from '../../languageService/names';
import { contentOf } from '../../languageService/statements';

export const copyQuotation: Command = {
  id: 'copydesk.copyQuotation',
  /** Arguments of the panel: the document's address, where the statement starts. */
  async run(services, _uri, start) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const { analysis, document } = reading;
    const offset = typeof start === 'number' ? start : document.offsetAt(editor.selection.active);
    const attribution = attributionAt(analysis, offset);
    if (attribution === undefined) {
      say(vscode.l10n.t('Put the caret on who says something, or on what is said.'));
      return undefined;
    }
    const record = sourceOf(analysis, attribution);
    const person = analysis.identities.find(({ id }) => id === (record?.entity ?? attribution.source?.entity));
    const who = person?.name ?? record?.descriptor ?? attribution.source?.text ?? vscode.l10n.t('no source');
    const text = `${contentOf(attribution)}\n— ${who}`;
    await vscode.env.clipboard.writeText(text);
    say(vscode.l10n.t('Copied, with who said it.'));
    return text;
  },
};

export const copyQuery: Command = {
  id: 'copydesk.copyQuery',
  /** Arguments of a link: the document's address, the rule, where the finding starts. */
  async run(services, _uri, rule, start) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const finding = questionAt(services, story.reading, story.editor, rule, start);
    if (finding === undefined) {
      say(vscode.l10n.t('Put the caret on a question first.'));
      return undefined;
    }
    const text = reporterQuery(finding, story.reading.analysis);
    await vscode.env.clipboard.writeText(text);
    say(vscode.l10n.t('A query to the reporter is on the clipboard.'));
    return text;
  },
};

/** The open question that a link names, else the one stepped to, else the one at the caret. */
export function questionAt(
  { questions, steps }: Services,
  reading: Reading,
  editor: vscode.TextEditor,
  rule?: unknown,
  start?: unknown,
): Finding | undefined {
  const open = questions.open(reading);
  const named = open.find((finding) => finding.rule === rule && finding.start === start);
  const offset = editor.document.offsetAt(editor.selection.active);
  const here = open.filter((finding) => touches(finding, offset));
  return (
    named ?? steps.current(reading, offset)?.first ?? here.find((finding) => !isAboutWholeStory(finding)) ?? here[0]
  );
}

/** The engine's own reason, as a report needs it. */
function because({ reason, confidence }: { readonly reason: string; readonly confidence?: number }): string {
  return confidence === undefined ? reason : `${reason} at ${confidence.toFixed(2)}`;
}

/** "Report a wrong mark": copies the sentence and the reasons. Sends nothing. */
export const reportMark: Command = {
  id: 'copydesk.reportMark',
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const { analysis, document } = reading;
    const offset = document.offsetAt(editor.selection.active);
    const sentence = analysis.story.sentences.find(({ start, end }) => start <= offset && offset <= end);
    const near = sentence ?? { start: Math.max(0, offset - 100), end: offset + 100 };
    const within = ({ start, end }: { start: number; end: number }): boolean => start < near.end && near.start < end;
    const lines = [
      `Sentence: ${wordsOf(analysis.story, near)}`,
      ...analysis.entities
        .filter(within)
        .map((mention) => `Name or figure: "${mention.text}" (${mention.type}): ${because(mention)}`),
      ...analysis.attributions
        .filter(({ source, cue, contents }) => [source, cue, ...contents].some((part) => part !== null && within(part)))
        .map(
          (attribution) =>
            `Attribution: source "${attribution.source?.text ?? ''}", cue "${attribution.cue?.text ?? ''}", ` +
            `content "${contentOf(attribution)}" (${attribution.kind}): ${because(attribution)}`,
        ),
      ...analysis.findings
        .filter(within)
        .map((finding) => `Question: ${finding.rule} on "${finding.text}" (${finding.severity}): ${finding.reason}`),
    ];
    const text = lines.join('\n');
    await vscode.env.clipboard.writeText(text);
    const sentenceForPeople = vscode.l10n.t(
      'The sentence and the reasons for its marks are on the clipboard. Nothing was sent.',
    );
    void vscode.window.showInformationMessage(sentenceForPeople);
    return text;
  },
};
