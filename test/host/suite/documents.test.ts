/** Tests in a real VS Code: word processors' documents as copy. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docx, rtf } from '../../support/documents';
import { closeAll, copydesk, showStory } from './copydesk';

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

  it('opens mail without its headers', async () => {
    const mail = inFolder('ferry.eml');
    const file = `From: Ana Lima <ana@example.org>\nDate: Tue, 3 Jun 2025 14:05:00 +0000\nMIME-Version: 1.0\n\n${SAID}\n`;
    await vscode.workspace.fs.writeFile(mail, new TextEncoder().encode(file));
    const [address] = await openAsCopy(mail);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
    assert.equal(document?.getText(), `---\nauthor: Ana Lima\ndate: 2025-06-03\n---\n\n${SAID}\n`);
    await vscode.workspace.fs.delete(mail);
  });

  it('pastes HTML as copy, for who asks for it', async () => {
    const { copyToPaste } = (await copydesk()).test;
    const { document } = await showStory('', 'markdown');
    const data = new vscode.DataTransfer();
    const html = `<style>p{}</style><h2>Ferry</h2><p class="MsoNormal">${SAID}<del> Never.</del><o:p></o:p></p>`;
    data.set('text/html', new vscode.DataTransferItem(html));
    assert.equal(await copyToPaste(document, data), `# Ferry\n\n${SAID}`);
    // What VS Code itself copies has its colours as HTML.
    data.set('application/vnd.code.copymetadata', new vscode.DataTransferItem('{}'));
    assert.equal(await copyToPaste(document, data), null);
  });
});
