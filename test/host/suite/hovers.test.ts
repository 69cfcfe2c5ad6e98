/** Tests in a real VS Code: what a fact-checker sees on resting the mouse on a name of the sample story. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk, hoverAt, putCaret } from './copydesk';
import { showSample } from './sample';

describe('hovers on the sample story', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    await copydesk();
    editor = await showSample();
  });

  const hovers = (words: string): Thenable<vscode.Hover[]> =>
    vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, putCaret(editor, words));

  it('tells who Bouteflika was on the day of the story, and what came since', async () => {
    const hover = await hoverAt(editor, 'Abdelaziz Bouteflika');
    assert.match(hover, /President of Algeria/);
    assert.match(hover, /29 Oct 2012/);
    assert.match(hover, /2019/);
  });

  it('tells what ECOWAS is, under its short name and its full one', async () => {
    for (const words of ['ECOWAS', 'Economic Community of West African States']) {
      assert.match(await hoverAt(editor, words), /Economic Community of West African States/);
    }
  });

  it('tells what Al-Qaeda in the Islamic Maghreb is, under its short name and its full one', async () => {
    for (const words of ['Al-Qaeda in the Islamic Maghreb', 'AQIM']) {
      assert.match(await hoverAt(editor, words), /Al-Qaeda in the Islamic Maghreb/);
    }
  });

  it('covers exactly the name', async () => {
    const [hover] = await hovers('Abdelaziz Bouteflika');
    assert.equal(hover?.range === undefined ? '' : editor.document.getText(hover.range), 'Abdelaziz Bouteflika');
  });

  it('asks about an unnamed source where the mouse rests on it', async () => {
    assert.match(await hoverAt(editor, 'A senior European official'), /sourcing\/|not named|unnamed|no name/i);
  });

  it('has nothing to say of a word that is no mark', async () => {
    assert.equal(await hoverAt(editor, 'out of the hands'), '');
  });

  it('trusts only links to commands of its own', async () => {
    for (const { contents } of await hovers('Abdelaziz Bouteflika')) {
      for (const content of contents as vscode.MarkdownString[]) {
        assert.notEqual(content.isTrusted, true);
        assert.notEqual(content.supportHtml, true);
        for (const [, command] of content.value.matchAll(/\(command:([\w.]+)/g)) assert.match(command!, /^copydesk\./);
      }
    }
  });
});
