/** "Show sources": who the story rests on, unnamed first, and what each of them says. */
import * as vscode from 'vscode';
import type { Source } from '../../engine';
import type { Reading } from '../analysisService';
import { shorten } from '../../languageService/markdown';
import type { Command, Services } from '../services';
import { classWord, kindWord } from '../../languageService/words';
import { contentOf } from '../../languageService/statements';
import { lineOf, pickPlace, storyInFront, type PlaceItem } from './places';

interface SourceItem extends PlaceItem {
  readonly source?: Source;
}

export const showSources: Command = {
  id: 'copydesk.showSources',
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const { sources } = reading.analysis;
    const unnamed = sources.filter(({ named }) => !named);
    const named = sources.filter((source) => source.named);
    const items: SourceItem[] = [
      ...section(vscode.l10n.t('Not named ({0})', unnamed.length), unnamed, reading),
      ...section(vscode.l10n.t('Named ({0})', named.length), named, reading),
    ];
    const picked = await pickPlace(
      editor,
      vscode.l10n.t('Sources of this story'),
      sources.length === 0
        ? vscode.l10n.t('No sources found in this story')
        : vscode.l10n.t('{0} unnamed of {1} sources', unnamed.length, sources.length),
      items,
    );
    if (picked?.source !== undefined && picked.source.attributions.length > 1) {
      await pickStatement(editor, reading, picked.source);
    }
    return picked?.source?.id;
  },
};

/** "Show statements": everything that one source says, in the order of the story. */
export const showStatements: Command = {
  id: 'copydesk.showStatements',
  async run(services: Services, ...args) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const offset = editor.document.offsetAt(editor.selection.active);
    const source =
      reading.analysis.sources.find(({ id }) => id === args[1]) ??
      reading.analysis.sources.find(({ mentions }) =>
        mentions.some(({ start, end }) => start <= offset && offset <= end),
      );
    if (source === undefined) return showSources.run(services);
    return pickStatement(editor, reading, source);
  },
};

async function pickStatement(
  editor: vscode.TextEditor,
  { analysis, document }: Reading,
  source: Source,
): Promise<PlaceItem | undefined> {
  const items = source.attributions.flatMap((index): PlaceItem[] => {
    const attribution = analysis.attributions[index];
    if (attribution === undefined) return [];
    const span = attribution.contents[0] ?? attribution.cue ?? attribution.source;
    if (span === null || span === undefined) return [];
    return [
      {
        label: shorten(contentOf(attribution), 120),
        description: `${kindWord(vscode.l10n.t, attribution.kind)}, ${lineOf(document, span)}`,
        span,
      },
    ];
  });
  return pickPlace(editor, source.descriptor, vscode.l10n.t('What this source says'), items);
}

function section(title: string, sources: readonly Source[], reading: Reading): readonly SourceItem[] {
  if (sources.length === 0) return [];
  return [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...sources.map((source) => sourceItem(source, reading)),
  ];
}

function sourceItem(source: Source, { analysis, document }: Reading): SourceItem {
  const about = [classWord(vscode.l10n.t, source.class)];
  const { length } = source.attributions;
  about.push(length === 1 ? vscode.l10n.t('1 statement') : vscode.l10n.t('{0} statements', length));
  if (!source.named) {
    if (source.reason === null) about.push(vscode.l10n.t('no reason given'));
    else if (source.reason.quality === 'rote') about.push(vscode.l10n.t('reason given, a stock phrase'));
    else about.push(vscode.l10n.t('reason given'));
  }
  const first = analysis.attributions[source.attributions[0] ?? -1];
  const span = source.mentions[0] ?? first?.cue ?? first?.contents[0];
  if (span !== undefined) about.push(lineOf(document, span));
  return {
    // Short enough that what is said of the source stays in sight.
    label: shorten(source.descriptor, 48),
    description: about.join(', '),
    ...(first === undefined ? {} : { detail: shorten(contentOf(first), 140) }),
    ...(span === undefined ? {} : { span }),
    source,
  };
}
