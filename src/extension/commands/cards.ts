/** Cards: opening one, choosing which of several is meant, writing a new one. */
import * as vscode from 'vscode';
import { nameAt } from '../../languageService/names';
import type { Command, Services } from '../services';
import { cardOver, newCard as writeCard, type NewCardFile } from '../../config/cards';
import { CARDS_FOLDER } from '../../config/deskFiles';
import { writeWhole } from '../deskFolder';
import { NAME_TYPES, type Card, type NameType } from '../../engine';
import { say, storyInFront } from './places';
import { cardUri } from '../features/cardPages';

/** "Open card": the desk's own file where there is one, else a page of the card; without an argument, of the name at the caret. */
export const openCard: Command = {
  id: 'copydesk.openCard',
  async run(services, id) {
    const card = typeof id === 'string' ? id : await cardAtCaret(services);
    const found = card === undefined ? undefined : services.cards.knowledge?.card(card);
    if (found === undefined) {
      say(vscode.l10n.t('There is no card for this name yet. “New Card” begins one.'));
      return undefined;
    }
    const file = services.cards.fileOf(found);
    if (file !== undefined) {
      await vscode.window.showTextDocument(file, { preview: true });
    } else {
      await vscode.commands.executeCommand('markdown.showPreview', cardUri(found.id));
    }
    return found.id;
  },
};

async function cardAtCaret(services: Services): Promise<string | undefined> {
  const story = await storyInFront(services);
  if (story === undefined) return undefined;
  const { editor, reading } = story;
  return nameAt(reading.analysis, editor.document.offsetAt(editor.selection.active))?.card ?? undefined;
}

/** "Not this one" and "this one": keeps for this story which card a name means. An empty id means none. */
export const chooseCard: Command = {
  id: 'copydesk.chooseCard',
  async run({ stories, cards }, uri, name, id) {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
    if (document === undefined || typeof name !== 'string' || typeof id !== 'string') return undefined;
    if (id !== '' && cards.knowledge?.card(id) === undefined) return undefined;
    await stories.choose(document.uri, name, id);
    say(
      id === ''
        ? vscode.l10n.t('“{0}” has no card in this story.', name)
        : vscode.l10n.t('Kept for this story: “{0}” is {1}.', name, cards.knowledge?.card(id)?.name ?? id),
    );
    return id;
  },
};

/**
 * "New card": a skeleton in the desk's folder, opened to be filled in, for the words selected or the name at the caret. A name that
 * has a card has one that adds to it; the desk's own is opened.
 */
export const newCard: Command = {
  id: 'copydesk.newCard',
  /** Arguments of a link: the document's address, the name, its type. */
  async run(services, _uri, given, givenType) {
    const editor = vscode.window.activeTextEditor;
    const { name: found, type } = await chosenName(services, editor, given, givenType);
    const name = found === '' ? tidy((await askForName()) ?? '') : found;
    if (name === '') return undefined;
    const there = cardOfName(services, name);
    if (there !== undefined && services.cards.fileOf(there) !== undefined) return openCard.run(services, there.id);
    const skeleton = skeletonFor(services, name, type ?? 'product', there);
    const folder =
      (editor === undefined ? undefined : vscode.workspace.getWorkspaceFolder(editor.document.uri)) ??
      vscode.workspace.workspaceFolders?.[0];
    if (folder === undefined) {
      const document = await vscode.workspace.openTextDocument({ content: skeleton.text, language: 'yaml' });
      await vscode.window.showTextDocument(document);
      say(vscode.l10n.t('There is no folder open to keep it in: save it where you like.'));
      return document.uri.toString();
    }
    const uri = await freeName(vscode.Uri.joinPath(folder.uri, CARDS_FOLDER), skeleton.id);
    await writeWhole(uri, skeleton.text);
    const shown = await vscode.window.showTextDocument(uri);
    const begin = there === undefined ? 'summary: ' : '# alias: []';
    const place = shown.document.positionAt(skeleton.text.indexOf(begin) + (there === undefined ? begin.length : 0));
    shown.selection = new vscode.Selection(place, shown.document.lineAt(place.line).range.end);
    return uri.toString();
  },
};

/** The one card that the whole name leads to for certain; cities have no cards to add to. */
function cardOfName({ cards: { knowledge } }: Services, name: string): Card | undefined {
  const sure = (knowledge?.find(name) ?? []).filter(({ strength }) => strength === 'strong');
  const ids = [...new Set(sure.map(({ card }) => card))].filter((id) => !id.startsWith('city-'));
  return ids.length === 1 ? knowledge?.card(ids[0]!) : undefined;
}

function skeletonFor(
  { cards: { knowledge } }: Services,
  name: string,
  type: NameType,
  there: Card | undefined,
): NewCardFile {
  return there === undefined ? writeCard(name, type, (id) => knowledge?.card(id) !== undefined) : cardOver(there);
}

async function chosenName(
  services: Services,
  editor: vscode.TextEditor | undefined,
  given: unknown,
  givenType: unknown,
): Promise<{ readonly name: string; readonly type: NameType | undefined }> {
  const isType = (value: unknown): value is NameType => NAME_TYPES.some((type) => type === value);
  if (typeof given === 'string') return { name: tidy(given), type: isType(givenType) ? givenType : undefined };
  if (editor === undefined) return { name: '', type: undefined };
  const reading = await services.analyses.current(editor.document);
  const { document, selection } = editor;
  const mention = reading === undefined ? undefined : nameAt(reading.analysis, document.offsetAt(selection.start));
  const type = mention !== undefined && isType(mention.type) ? mention.type : undefined;
  const identity = reading?.analysis.identities.find(({ id }) => id === mention?.entity);
  const selected = tidy(document.getText(selection));
  return { name: selected === '' ? (identity?.name ?? '') : selected, type };
}

function askForName(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New card'),
    prompt: vscode.l10n.t('Whose name is the card for?'),
  });
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, 120);
}

/** A file that is not there yet: what stands is never written over. */
async function freeName(folder: vscode.Uri, id: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? `${id}.yaml` : `${id}-${number}.yaml`);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      return uri;
    }
  }
}
