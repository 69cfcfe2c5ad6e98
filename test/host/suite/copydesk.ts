/** Tests in a real VS Code: what the tests of marks, hovers, questions and commands share. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/api';

/** The extension's API, with weights and cards read. */
export async function copydesk(): Promise<CopydeskApi & Required<Pick<CopydeskApi, 'test'>>> {
  const extension = vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk');
  assert.ok(extension, 'the extension is known');
  const api = await extension.activate();
  await api.ready;
  assert.ok(api.test, 'the extension knows that it runs under test');
  return api as CopydeskApi & Required<Pick<CopydeskApi, 'test'>>;
}

let stories = 0;

/**
 * Shows the text as an untitled document of the language, read to the end. Under a name of its own: VS Code keeps a closed
 * one for a while, and would show the old text under the same name.
 */
export async function showStory(content: string, language = 'news-copy'): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `Story-${++stories}` });
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  const opened = await vscode.workspace.openTextDocument(uri);
  await vscode.workspace.applyEdit(edit);
  const document = await vscode.languages.setTextDocumentLanguage(opened, language);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  assert.ok(await (await copydesk()).analysisOf(document.uri), 'the story is read');
  return editor;
}

/** Puts the caret into the first place where the words stand. */
export function putCaret(editor: vscode.TextEditor, words: string, after = 1): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `"${words}" stands in the story`);
  const position = editor.document.positionAt(offset + after);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** The text of all hovers at the first place where the words stand, as a person reads it: without Markdown's backslashes. */
export async function hoverAt(editor: vscode.TextEditor, words: string): Promise<string> {
  const position = putCaret(editor, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n')
    .replace(/\\([^\w\s])/g, '$1');
}

/** Waits until the condition holds, and says what it waited for when it never does. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 30_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a command that asks something, and leaves the question without an answer. */
export async function runAndEscape(command: string, ...args: readonly unknown[]): Promise<unknown> {
  let done = false;
  const result = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => (done = true));
  await until(`the end of ${command}`, async () => {
    if (!done) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return done;
  });
  return result;
}

/** Runs a command that asks something, and takes what the question proposes. */
export async function runAndAccept(command: string, ...args: readonly unknown[]): Promise<unknown> {
  let done = false;
  const result = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => (done = true));
  await until(`the end of ${command}`, async () => {
    if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done;
  });
  return result;
}

/** The extension's own commands that are registered now; VS Code adds some for each view. */
export async function ownCommands(): Promise<string[]> {
  return (await vscode.commands.getCommands(true)).filter((id) => /^copydesk\.\w+$/.test(id));
}

/** Closes every editor, and waits until none is left in front. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('the last editor to go', () => vscode.window.activeTextEditor === undefined);
}
