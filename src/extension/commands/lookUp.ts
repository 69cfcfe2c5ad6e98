/** "Look up in Wikidata…" and "Save as workspace card": the one thing that leaves the machine, and only the name. */
import * as vscode from 'vscode';
import { stringify } from 'yaml';
import { nameAt } from '../../languageService/names';
import { CARDS_FOLDER } from '../../config/deskFiles';
import { writeWhole } from '../deskFolder';
import { LookupError } from '../lookup/wikidataClient';
import { count } from '../../languageService/say';
import type { Command, Services } from '../services';
import { say } from './places';

export const lookUp: Command = {
  id: 'copydesk.lookUp',
  /** Arguments of a link: the document's address and the name. */
  async run(services, uri, given) {
    const refusal = services.lookup.refusal();
    if (refusal !== undefined) {
      await sayRefusal(refusal);
      return undefined;
    }
    const name = await nameToLookUp(services, given);
    if (name === undefined || name === '') return undefined;
    try {
      const card = await search(services, name);
      if (card === undefined) return undefined;
      await keepChoice(services, uri, name, card);
      return card;
    } catch (error) {
      void vscode.window.showWarningMessage(troubleWords(error));
      return undefined;
    }
  },
};

async function sayRefusal(refusal: string): Promise<void> {
  const settings = vscode.l10n.t('Open settings');
  const chosen = await vscode.window.showInformationMessage(refusal, ...(vscode.workspace.isTrusted ? [settings] : []));
  if (chosen === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'copydesk.lookup');
}

/** The name of the link, else what is selected or at the caret, shown before it is sent. */
async function nameToLookUp(services: Services, given: unknown): Promise<string | undefined> {
  if (typeof given === 'string') return given.slice(0, 120);
  const editor = vscode.window.activeTextEditor;
  let value = '';
  if (editor !== undefined) {
    const { document, selection } = editor;
    const reading = await services.analyses.current(document);
    const mention = reading === undefined ? undefined : nameAt(reading.analysis, document.offsetAt(selection.active));
    const identity = reading?.analysis.identities.find(({ id }) => id === mention?.entity);
    value = selection.isEmpty ? (identity?.name ?? '') : document.getText(selection).replace(/\s+/g, ' ').slice(0, 120);
  }
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Look up in Wikidata'),
    prompt: vscode.l10n.t('This name is sent to www.wikidata.org, and nothing else.'),
    value,
  });
}

/** Id of the card that the reader picked; undefined where none was found or picked. */
async function search(services: Services, name: string): Promise<string | undefined> {
  const progress = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Asking Wikidata') };
  const candidates = await vscode.window.withProgress(progress, () => services.lookup.search(name));
  if (candidates.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Wikidata has nothing under “{0}”.', name));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    candidates.map((candidate) => ({
      label: candidate.label,
      description: candidate.id,
      detail: candidate.description,
      candidate,
    })),
    {
      title: vscode.l10n.t('Look up “{0}”', name),
      placeHolder: vscode.l10n.t('Who or what is meant?'),
      matchOnDetail: true,
    },
  );
  if (picked === undefined) return undefined;
  const found = await vscode.window.withProgress(progress, () => services.lookup.card(picked.candidate, name));
  return found.card.id;
}

async function keepChoice(services: Services, uri: unknown, name: string, card: string): Promise<void> {
  const document =
    vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri) ??
    vscode.window.activeTextEditor?.document;
  if (document !== undefined) await services.stories.choose(document.uri, name, card);
  const save = vscode.l10n.t('Save as workspace card');
  const open = vscode.l10n.t('Open card');
  const sentence = vscode.l10n.t('“{0}” has a card now. Nobody has reviewed it yet.', name);
  void vscode.window.showInformationMessage(sentence, open, save).then((chosen) => {
    if (chosen === save) void vscode.commands.executeCommand('copydesk.saveCard', card);
    if (chosen === open) void vscode.commands.executeCommand('copydesk.openCard', card);
  });
}

/** What went wrong, in words that say what to do. */
function troubleWords(error: unknown): string {
  if (!(error instanceof LookupError)) return error instanceof Error ? error.message : String(error);
  switch (error.trouble) {
    case 'offline':
      return vscode.l10n.t('Wikidata cannot be reached from here.');
    case 'slow':
      return vscode.l10n.t('Wikidata did not answer in time. Try again in a while.');
    case 'busy':
      return count(
        vscode.l10n.t,
        error.seconds,
        'Wikidata asks to wait 1 second before the next look-up.',
        'Wikidata asks to wait {0} seconds before the next look-up.',
      );
    case 'server':
      return vscode.l10n.t('Wikidata has trouble of its own at the moment. Try again in a while.');
    case 'garbage':
      return vscode.l10n.t('Wikidata’s answer could not be understood, so nothing was kept.');
    case 'refused':
      return vscode.l10n.t('Wikidata refused: {0}', error.message);
  }
}

/** "Save as workspace card": writes a looked-up card into the desk's folder, still marked as not reviewed. */
export const saveCard: Command = {
  id: 'copydesk.saveCard',
  async run(services, id) {
    const cardId = typeof id === 'string' ? id : await pickLookedUp(services);
    const found = cardId === undefined ? undefined : services.lookup.find(cardId);
    if (found === undefined) {
      say(vscode.l10n.t('No card has been looked up yet: “Look Up in Wikidata…” does that.'));
      return undefined;
    }
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (folder === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the card is kept in it.'));
      return undefined;
    }
    const uri = vscode.Uri.joinPath(folder.uri, CARDS_FOLDER, `${found.card.id}.yaml`);
    await writeWhole(uri, stringify({ sources: found.sources, cards: [found.card] }));
    await vscode.window.showTextDocument(uri);
    return uri.toString();
  },
};

async function pickLookedUp({ lookup }: Services): Promise<string | undefined> {
  const { cards } = lookup.layer();
  if (cards.length === 0) return undefined;
  const picked = await vscode.window.showQuickPick(
    cards.map(({ id, name, summary }) => ({
      label: name ?? id,
      ...(summary === undefined ? {} : { detail: summary }),
      id,
    })),
    { title: vscode.l10n.t('Looked-up cards') },
  );
  return picked?.id;
}
