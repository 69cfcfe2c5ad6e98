/** "Open as Copy": a word processor's document or mail as a story that may be written in; the file itself is left as it is. */
import * as vscode from 'vscode';
import { isDocumentName } from '../../documents/recognition';
import { carrierOf } from '../../engine';
import type { Command, Services } from '../services';

export const openAsCopy: Command = {
  id: 'copydesk.openAsCopy',
  /** Arguments of the explorer: the file under the pointer, and all that are selected. */
  async run(services, clicked, selected) {
    const chosen = (Array.isArray(selected) ? selected : [clicked]).filter((uri) => uri instanceof vscode.Uri);
    const uris = chosen.length > 0 ? chosen : await documentsToOpen();
    const opened: string[] = [];
    for (const uri of uris) opened.push(...(await open(services, uri)));
    return opened;
  },
};

/** The document in front, else those that the reader chooses. */
async function documentsToOpen(): Promise<readonly vscode.Uri[]> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const hasUri = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  if (hasUri && (isDocumentName(input.uri.path) || carrierOf({ path: input.uri.path }) === 'eml')) return [input.uri];
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    filters: { [vscode.l10n.t('Documents')]: ['docx', 'odt', 'rtf', 'eml'] },
    openLabel: vscode.l10n.t('Open as Copy'),
  });
  return chosen ?? [];
}

/** @returns the address of the new story, or nothing where there is none to make. */
async function open({ log }: Services, uri: vscode.Uri): Promise<string[]> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const fail = (error: string): string[] => {
    log.warn(`${name} cannot be opened as copy: ${error}`);
    void vscode.window.showErrorMessage(`${name}: ${error}`);
    return [];
  };
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  // The parsers are set up when a file is opened, and not before.
  const { storyOfFile } = await import('../../documents');
  const reading = storyOfFile(name, bytes);
  if ('error' in reading) return fail(reading.error);
  const { copy, notes, faults } = reading;
  const said = [...faults, ...notes].join(' ');
  if (copy === '') return fail(said === '' ? vscode.l10n.t('There is no text in it.') : said);
  const document = await newStory(name.replace(/\.[^.]+$/, ''), copy);
  await vscode.window.showTextDocument(document, { preview: false });
  if (faults.length > 0) void vscode.window.showWarningMessage(`${name}: ${said}`);
  else if (notes.length > 0) void vscode.window.showInformationMessage(`${name}: ${said}`);
  return [document.uri.toString()];
}

/** An unsaved story under the document's name; a number goes after a name that is taken. */
async function newStory(name: string, copy: string): Promise<vscode.TextDocument> {
  const isTaken = (path: string): boolean =>
    vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === path);
  let path = `${name}.copy`;
  for (let number = 2; isTaken(path); number++) path = `${name} ${number}.copy`;
  const uri = vscode.Uri.from({ scheme: 'untitled', path });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  // VS Code keeps a closed document for a while, and shows its old text under the same name.
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), copy);
  await vscode.workspace.applyEdit(edit);
  return document.languageId === 'news-copy'
    ? document
    : vscode.languages.setTextDocumentLanguage(document, 'news-copy');
}
