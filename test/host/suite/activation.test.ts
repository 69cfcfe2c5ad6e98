/** Tests in a real VS Code: the extension is there, activates, and runs in the host that this leg is about. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('activates from its one bundle', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'the extension is known');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
