/** Tests in a real VS Code: a story against another draft of it: the view, its clicks, the drafts side by side. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, showStory, until } from './copydesk';

const OLD = `Mayor Nadia Okafor said the quay cost $40 million. "It will last," Okafor said.

Critics say it is ugly.
`;
const NEW = OLD.replace('$40', '$50').replace('\nCritics say it is ugly.\n', '');

async function shown(): Promise<string[]> {
  const { changes } = (await copydesk()).test;
  return changes.getChildren().flatMap((group) => changes.getChildren(group).map(({ label }) => label));
}

describe('comparing drafts', () => {
  before(copydesk);
  afterEach(async () => {
    await vscode.commands.executeCommand('copydesk.closeComparison');
    await closeAll();
  });
  after(() => vscode.commands.executeCommand('workbench.view.explorer'));

  it('shows what has changed since the draft on the clipboard, and keeps up with edits', async () => {
    const editor = await showStory(NEW);
    await vscode.env.clipboard.writeText(OLD);
    assert.equal(await vscode.commands.executeCommand('copydesk.compareWithClipboard'), 2);
    assert.deepEqual(await shown(), ['Source gone: “Critics”.', '“$40 million” is now “$50 million”.']);
    const { view } = (await copydesk()).test.changes;
    await until('the view', () => view.visible);
    assert.equal(view.description, 'since Clipboard');
    await editor.edit((edit) => {
      const at = editor.document.positionAt(NEW.indexOf('$50'));
      edit.replace(new vscode.Range(at, at.translate(0, 3)), '$40');
    });
    await until('the answer to the edit', async () => (await shown()).join() === 'Source gone: “Critics”.');
  });

  it('leads to the place in the draft that has it, and puts the two side by side', async () => {
    const { document } = await showStory(NEW);
    await vscode.env.clipboard.writeText(OLD);
    await vscode.commands.executeCommand('copydesk.compareWithClipboard');
    const { changes } = (await copydesk()).test;
    const [gone, figure] = changes.getChildren().flatMap((group) => changes.getChildren(group));
    const open = async (node: unknown): Promise<vscode.TextEditor> => {
      await vscode.commands.executeCommand('copydesk.goToChange', node);
      return vscode.window.activeTextEditor!;
    };
    const there = await open(figure);
    assert.equal(there.document, document);
    assert.equal(document.getText(there.selection), '$50 million');
    const other = await open(gone);
    assert.equal(other.document.uri.scheme, 'copydesk-draft');
    assert.equal(other.document.getText(other.selection), 'Critics');
    await vscode.commands.executeCommand('copydesk.showSideBySide', figure);
    await until('the two drafts side by side', () => {
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
      return input instanceof vscode.TabInputTextDiff && input.modified.toString() === document.uri.toString();
    });
    await vscode.commands.executeCommand('copydesk.copyChanges');
    assert.match(await vscode.env.clipboard.readText(), /^# Clipboard and [\s\S]*## Dates and figures/);
  });

  it('compares with a file, says where nothing has changed, and goes with the story', async () => {
    const { document } = await showStory(OLD);
    const other = await vscode.workspace.openTextDocument({
      content: OLD.replace(/\n\n/g, ' '),
      language: 'news-copy',
    });
    assert.equal(await vscode.commands.executeCommand('copydesk.compareWithFile', other.uri), 0);
    const { view } = (await copydesk()).test.changes;
    assert.equal(view.message, 'No source, quotation, figure or name has changed.');
    await vscode.window.showTextDocument(document);
    await closeAll();
    await until('the end of the comparison', () => view.description === '');
  });

  it('compares with nothing where the clipboard is empty, and with no revision where there is no Git', async () => {
    await showStory(NEW);
    await vscode.env.clipboard.writeText('');
    assert.equal(await vscode.commands.executeCommand('copydesk.compareWithClipboard'), undefined);
    assert.equal(await vscode.commands.executeCommand('copydesk.compareWithRevision', 'HEAD'), undefined);
    assert.deepEqual(await shown(), []);
  });
});
