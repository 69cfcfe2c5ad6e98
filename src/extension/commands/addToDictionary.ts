/** Confirmed names go to the dictionaries that spell-checkers share in a workspace: cSpell's and Harper's. */
import * as vscode from 'vscode';
import { addToCspell, addToHarper, CSPELL_FILES, dictionaryWords, HARPER_DICTIONARY } from '../../config';
import { readText, writeWhole } from '../deskFolder';
import type { Command } from '../services';
import { storyInFront } from './places';

const NAMES: ReadonlySet<string> = new Set(['name', 'place']);

export const addToDictionary: Command = {
  id: 'copydesk.addToDictionary',
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { reading } = story;
    const { uri } = reading.document;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder === undefined || !vscode.workspace.isTrusted)
      return inform(vscode.l10n.t('Dictionaries are kept in a workspace that you trust, and this story is in none.'));
    await services.checks.loaded(uri);
    const { items } = services.checklists.of(reading);
    // A name is confirmed where somebody has ticked it off, or a card knows it.
    const checked = items.filter(
      ({ state, stale, checkable }) => state === 'checked' && !stale && NAMES.has(checkable.kind),
    );
    const known = reading.analysis.identities.filter(({ card }) => card !== null);
    const words = dictionaryWords([
      ...checked.map(({ checkable }) => checkable.value ?? checkable.text),
      ...known.map(({ name }) => name),
    ]);
    if (words.length === 0)
      return inform(vscode.l10n.t('No name of this story is confirmed yet: tick it off, or make a card for it.'));
    const written = [await writeHarper(folder.uri, words), await writeCspell(folder.uri, words)];
    const files = written.filter((file) => file !== null);
    if (files.length === 0) return inform(vscode.l10n.t('The dictionaries have these names already.'));
    inform(vscode.l10n.t('Names of this story are in {0} now.', files.join(', ')));
    return words.length;
  },
};

async function writeHarper(folder: vscode.Uri, words: readonly string[]): Promise<string | null> {
  const file = vscode.Uri.joinPath(folder, HARPER_DICTIONARY);
  const text = addToHarper(await readText(file), words);
  if (text === null) return null;
  await writeWhole(file, text);
  return HARPER_DICTIONARY;
}

async function writeCspell(folder: vscode.Uri, words: readonly string[]): Promise<string | null> {
  for (const name of CSPELL_FILES) {
    const file = vscode.Uri.joinPath(folder, name);
    const before = await readText(file);
    if (before === null) continue;
    return write(file, name, before, words);
  }
  const [name] = CSPELL_FILES;
  return write(vscode.Uri.joinPath(folder, name), name, null, words);
}

async function write(
  file: vscode.Uri,
  name: string,
  before: string | null,
  words: readonly string[],
): Promise<string | null> {
  const added = addToCspell(before, words);
  if (added === null) return null;
  if ('error' in added) {
    inform(vscode.l10n.t('{0} was left as it is: {1}.', name, added.error));
    return null;
  }
  await writeWhole(file, added.text);
  return name;
}

function inform(sentence: string): undefined {
  void vscode.window.showInformationMessage(sentence);
  return undefined;
}
