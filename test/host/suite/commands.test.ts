/** Tests in a real VS Code: every command of the palette does what its title says. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json';
import { closeAll, copydesk, ownCommands, putCaret, runAndEscape, showStory, until } from './copydesk';

const STORY = `By Ada Lindqvist

HARBORTON, Canada (AP) — Mayor Ruth Salazar said on Monday that the ferry would sail again in spring.

"We will not close the quay," Salazar said.

A senior official at the port, who spoke on condition of anonymity because she feared for her job, said the money was gone.

Sources said the council would vote on Tuesday. Salazar met Ruth's deputy, Tom Baptiste.
`;

describe('commands', () => {
  before(async () => {
    await copydesk();
    await vscode.commands.executeCommand('copydesk.setName', 'Ines Tavares');
  });
  afterEach(closeAll);

  it('registers each contributed command, and contributes each registered one', async () => {
    const registered = await ownCommands();
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.sort(), [...contributed].sort());
  });

  it('annotates a document that does not look like copy', async () => {
    const api = await copydesk();
    const document = await vscode.workspace.openTextDocument({ content: STORY, language: 'html' });
    await vscode.window.showTextDocument(document);
    assert.equal(await api.analysisOf(document.uri), undefined);
    await vscode.commands.executeCommand('copydesk.annotateNow');
    assert.ok(await api.analysisOf(document.uri));
  });

  it('opens the sample story as a copy with nothing to save', async () => {
    const api = await copydesk();
    const uri = await vscode.commands.executeCommand<string>('copydesk.openSample');
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
    assert.match(document?.getText() ?? '', /exercise/i);
    assert.ok(document && !document.isDirty && !document.isUntitled);
    assert.ok(await api.analysisOf(document.uri), 'it is read');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    assert.ok(await vscode.workspace.applyEdit(edit), 'it may be written in');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  for (const [command, setting] of [
    ['copydesk.toggleNames', 'marks.names'],
    ['copydesk.toggleAttributions', 'marks.attributions'],
    ['copydesk.toggleSources', 'marks.sources'],
    ['copydesk.toggleFigures', 'marks.figures'],
  ] as const) {
    it(`${command} switches the setting over and back`, async () => {
      const read = (): unknown => vscode.workspace.getConfiguration('copydesk').get(setting);
      const before = read();
      assert.equal(await vscode.commands.executeCommand(command), !before);
      assert.equal(read(), !before);
      await vscode.commands.executeCommand(command);
      assert.equal(read(), before);
    });
  }

  it('steps through questions, attributions and mentions, forth and back', async () => {
    const editor = await showStory(STORY);
    for (const thing of ['Question', 'Attribution', 'Mention']) {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const first = await vscode.commands.executeCommand<{ start: number } | undefined>(`copydesk.next${thing}`);
      assert.ok(first, `there is a next ${thing}`);
      assert.equal(editor.document.offsetAt(editor.selection.active), first.start);
      await vscode.commands.executeCommand(`copydesk.next${thing}`);
      const back = await vscode.commands.executeCommand<{ start: number }>(`copydesk.previous${thing}`);
      assert.deepEqual(back, first);
    }
  });

  for (const command of [
    'goToName',
    'showSources',
    'showStatements',
    'showQuestions',
    'showIgnored',
    'chooseProfile',
  ]) {
    it(`copydesk.${command} opens a list that can be left without a trace`, async () => {
      const editor = await showStory(STORY);
      const caret = putCaret(editor, 'quay');
      await runAndEscape(`copydesk.${command}`);
      assert.ok(editor.selection.active.isEqual(caret));
    });
  }

  it('keeps a story date for the file and gives it back', async () => {
    const api = await copydesk();
    const editor = await showStory(STORY);
    const { uri } = editor.document;
    await vscode.commands.executeCommand('copydesk.setStoryDate', uri.toString(), '2012-10-29');
    await until('the new date', async () => (await api.analysisOf(uri))?.storyDate === '2012-10-29');
    await runAndEscape('copydesk.setStoryDate');
    assert.equal((await api.analysisOf(uri))?.storyDate, '2012-10-29');
  });

  it('keeps the date and the card of a story that has no file yet when its language changes', async () => {
    const api = await copydesk();
    const editor = await showStory('Sources said the AQIM fighters left on Monday.\n');
    const { uri } = editor.document;
    await vscode.commands.executeCommand('copydesk.setStoryDate', uri.toString(), 'Oct. 29, 2012');
    await vscode.commands.executeCommand('copydesk.chooseCard', uri.toString(), 'AQIM', '');
    await until('the new date', async () => (await api.analysisOf(uri))?.storyDate === '2012-10-29');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    const after = await api.analysisOf(uri);
    assert.equal(after?.storyDate, '2012-10-29');
    assert.equal(after?.identities.find(({ name }) => name === 'AQIM')?.card, null);
  });

  it('chooses a house style', async () => {
    const read = (): unknown => vscode.workspace.getConfiguration('copydesk').get('profile');
    assert.equal(await vscode.commands.executeCommand('copydesk.chooseProfile', 'reuters'), 'reuters');
    assert.equal(read(), 'reuters');
    await vscode.commands.executeCommand('copydesk.chooseProfile', 'default');
    assert.equal(read(), 'default');
  });

  it('explains a mark and a rule', async () => {
    const editor = await showStory(STORY);
    putCaret(editor, 'Sources said');
    assert.equal(await vscode.commands.executeCommand('copydesk.explainMark'), true);
    const rule = await vscode.commands.executeCommand('copydesk.explainRule', 'sourcing/bare-source');
    assert.equal(rule, 'sourcing/bare-source');
    await until('the page of the rule', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('bare-source'))),
    );
  });

  it('copies a quotation with who said it', async () => {
    const editor = await showStory(STORY);
    putCaret(editor, 'We will not close');
    await vscode.commands.executeCommand('copydesk.copyQuotation');
    assert.match(await vscode.env.clipboard.readText(), /We will not close the quay[\s\S]*Ruth Salazar/);
  });

  it('copies a query to the reporter, and the reasons of a wrong mark', async () => {
    const editor = await showStory(STORY);
    putCaret(editor, 'Sources said');
    await vscode.commands.executeCommand('copydesk.copyQuery');
    assert.match(await vscode.env.clipboard.readText(), /Sources said/);
    await vscode.commands.executeCommand('copydesk.reportMark');
    assert.match(await vscode.env.clipboard.readText(), /Sources said the council[\s\S]*sourcing\/bare-source/);
  });

  it('waves a question through in each way, and asks again when it is taken back', async () => {
    const api = await copydesk();
    const editor = await showStory(STORY);
    const asked = (): number =>
      vscode.languages.getDiagnostics(editor.document.uri).filter(({ message }) => message !== '').length;
    await until('the questions', () => asked() > 0);
    const before = asked();
    for (const command of ['ignoreHere', 'ignoreRuleInStory', 'ignoreRuleInWorkspace']) {
      putCaret(editor, 'Sources said');
      const noReason = [undefined, undefined, undefined, ''];
      assert.equal(await vscode.commands.executeCommand(`copydesk.${command}`, ...noReason), true, command);
      await until(`one question fewer after ${command}`, () => asked() < before);
      await api.test.forgetIgnored(editor.document.uri);
      await until('the question again', () => asked() === before);
    }
    putCaret(editor, 'Sources said');
    assert.equal(await vscode.commands.executeCommand('copydesk.ignoreName'), undefined);
    await runAndEscape('copydesk.ignore');
    assert.equal(asked(), before);
  });

  it('begins a card from a selection', async () => {
    const editor = await showStory(STORY);
    const start = editor.document.positionAt(STORY.indexOf('Tom Baptiste'));
    editor.selection = new vscode.Selection(start, start.translate(0, 'Tom Baptiste'.length));
    const uri = vscode.Uri.parse(await vscode.commands.executeCommand<string>('copydesk.newCard'));
    assert.match(uri.path, /\/\.copydesk\/cards\/tom-baptiste\.yaml$/);
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /name: Tom Baptiste/);
    await vscode.workspace.fs.delete(uri);
  });

  it('opens a card, and says where there is none', async () => {
    assert.equal(await vscode.commands.executeCommand('copydesk.openCard', 'ecowas'), 'ecowas');
    const editor = await showStory(STORY);
    putCaret(editor, 'Lindqvist');
    assert.equal(await vscode.commands.executeCommand('copydesk.openCard'), undefined);
    assert.equal(await vscode.commands.executeCommand('copydesk.chooseCard', 'nowhere', 'x', 'y'), undefined);
  });

  it('looks nothing up while looking up is off, and saves nothing that was not looked up', async () => {
    const api = await copydesk();
    let asked = 0;
    api.test.useLookupServer('http://127.0.0.1:9/', () => {
      asked++;
      return Promise.reject(new Error('no network in this test'));
    });
    const editor = await showStory(STORY);
    putCaret(editor, 'Salazar');
    void vscode.commands.executeCommand('copydesk.lookUp', editor.document.uri.toString(), 'Ruth Salazar');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(asked, 0);
    assert.equal(await vscode.commands.executeCommand('copydesk.saveCard'), undefined);
  });

  it('shows mentions and the log', async () => {
    const editor = await showStory(STORY);
    putCaret(editor, 'Salazar');
    assert.equal(await vscode.commands.executeCommand('copydesk.showMentions'), true);
    await vscode.commands.executeCommand('closeReferenceSearch');
    await vscode.commands.executeCommand('copydesk.showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
