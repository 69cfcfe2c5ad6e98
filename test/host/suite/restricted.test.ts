/** Tests in a real VS Code: in a folder that is not trusted, reading works and nothing leaves the machine. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk, hoverAt, until } from './copydesk';
import { problems, ruleOf, showSample } from './sample';

describe('a folder that is not trusted', () => {
  it('is not trusted', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('has its stories read, with questions and hovers', async () => {
    const editor = await showSample();
    const { uri } = editor.document;
    await until('the questions', () => problems(uri).some((problem) => ruleOf(problem) === 'sourcing/bare-source'));
    assert.match(await hoverAt(editor, 'Abdelaziz Bouteflika'), /President of Algeria/);
  });

  it('is refused the look-up, though it is switched on', async () => {
    const { test } = await copydesk();
    let asked = 0;
    test.useLookupServer('http://127.0.0.1:9/', () => {
      asked++;
      return Promise.reject(new Error('no network in this test'));
    });
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('lookup.enabled', true, vscode.ConfigurationTarget.Global);
    void vscode.commands.executeCommand('copydesk.lookUp', undefined, 'Lena Hartwig');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await vscode.commands.executeCommand('notifications.clearAll');
    await settings.update('lookup.enabled', undefined, vscode.ConfigurationTarget.Global);
    assert.equal(asked, 0);
  });
});
