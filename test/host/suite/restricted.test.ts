/** Tests in a real VS Code: in a folder that is not trusted, reading works and nothing leaves the machine. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk, hoverAt, putCaret, until } from './copydesk';
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

  it('has no question silenced by its own list, and none added to that', async () => {
    const editor = await showSample();
    const [folder] = vscode.workspace.workspaceFolders!;
    const uri = vscode.Uri.joinPath(folder!.uri, '.copydesk/ignored.json');
    const list = '{"version":1,"ignored":[{"scope":"workspace","rule":"sourcing/bare-source"}]}';
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(list));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const isAsked = (): boolean =>
      problems(editor.document.uri).some((each) => ruleOf(each) === 'sourcing/bare-source');
    assert.ok(isAsked());
    const problem = problems(editor.document.uri).find((each) => ruleOf(each) === 'sourcing/bare-source')!;
    editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
    void vscode.commands.executeCommand('copydesk.ignoreRuleInStory', undefined, undefined, undefined, '');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.ok(isAsked());
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), list);
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

  it('shows its checks as they are, and writes none', async () => {
    const editor = await showSample();
    const { test } = await copydesk();
    const [folder] = vscode.workspace.workspaceFolders!;
    const uri = vscode.Uri.joinPath(folder!.uri, '.copydesk/checks/sample-story.md.jsonl');
    const line = JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: 'urn:uuid:1', type: 'Annotation', creator: { type: 'Person', name: 'Ben' } },
      ...{ created: '2026-02-03T12:00:00.000Z', modified: '2026-02-03T12:00:00.000Z' },
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: 'disputed' },
        { type: 'TextualBody', purpose: 'tagging', value: 'figure' },
      ],
      target: {
        source: '../../sample-story.md',
        selector: [
          { type: 'TextQuoteSelector', exact: '1,359 kilometres', prefix: 'share ', suffix: ' of border' },
          { type: 'TextPositionSelector', start: 1, end: 2 },
          { type: 'TextQuoteSelector', exact: 'x', refinedBy: { type: 'TextQuoteSelector', exact: 'x' } },
        ],
      },
    });
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${line}\n`));
    await until('the mark', async () => (await test.checksOf(editor.document.uri)).checks.length === 1);
    assert.match(await hoverAt(editor, '1,359'), /Disputed.*Ben/);
    putCaret(editor, '1,359');
    void vscode.commands.executeCommand('copydesk.markChecked');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), `${line}\n`);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..')), [
      ['sample-story.md.jsonl', vscode.FileType.File],
    ]);
  });
});
