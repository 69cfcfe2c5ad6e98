/** Tests in a real VS Code: the sample story as it lies in the folder of this run, and the questions that it raises. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk } from './copydesk';

/** Shows the sample story, read to the end. */
export async function showSample(): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, 'sample-story.md');
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  assert.ok(await (await copydesk()).analysisOf(uri), 'the sample story is read');
  return editor;
}

/** Our questions in the Problems panel for a document. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');
}

/** The rule of a question in the Problems panel. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}
