/** Tests in a real VS Code: word processors' documents as copy. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docx, rtf } from '../../support/documents';
import { closeAll, copydesk } from './copydesk';

const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
const openAsCopy = (...args: readonly unknown[]): Thenable<string[]> =>
  vscode.commands.executeCommand<string[]>('copydesk.openAsCopy', ...args);
const SAID = 'A harbour official said the night ferry would not sail.';

describe('documents as copy', () => {
  const uris = [inFolder('ferry.docx'), inFolder('ferry.rtf'), inFolder('none.docx')] as const;

  before(async () => {
    const files = [docx(`<w:p><w:r><w:t>${SAID}</w:t></w:r></w:p>`), rtf(SAID), new TextEncoder().encode('none')];
    for (const [index, uri] of uris.entries()) await vscode.workspace.fs.writeFile(uri, files[index]!);
  });
  after(async () => {
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });
  afterEach(closeAll);

  it('opens those that are selected as stories without a file, and reads them', async () => {
    const opened = await openAsCopy(uris[0], uris);
    assert.deepEqual(opened, ['untitled:ferry.copy', 'untitled:ferry%202.copy']);
    const api = await copydesk();
    for (const address of opened) {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
      assert.equal(document?.languageId, 'news-copy');
      assert.equal(document.getText().trimEnd(), SAID);
      const analysis = await api.analysisOf(document.uri);
      assert.deepEqual(
        analysis?.attributions.map(({ source }) => source?.text),
        ['A harbour official'],
      );
    }
  });
});
