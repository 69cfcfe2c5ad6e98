/** Tests in a real VS Code: the extension is there, activates, and runs in the host that this leg is about. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk } from './copydesk';

/** Set by the build of the suite: whether this leg is the web worker's. */
declare const WEB_WORKER: boolean;

describe('activation', () => {
  it('runs in the host that this leg is about', () => {
    // The bundle for the web worker brings a small `process` of its own, which knows no versions.
    assert.equal(typeof process.versions?.node === 'string', !WEB_WORKER);
  });

  it('activates from its one bundle and reads weights and cards', async () => {
    await copydesk();
    assert.equal(vscode.extensions.getExtension('copydesk.copydesk')?.isActive, true);
  });
});
