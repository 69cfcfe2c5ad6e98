/** Tests in a real VS Code: marks through the injected setter, hovers, questions, navigation, and no leftovers. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, hoverAt, putCaret, showStory, until } from './copydesk';

const STORY = `---
date: 2012-10-29
---
ALGEIRS, Algeria – Envoys of the Economic Community of West African States, or ECOWAS, called on President Abdelaziz Bouteflika on Monday.

Fighters of Al-Qaeda in the Islamic Maghreb hold two towns, regional officials said. "We count on our neighbours," Bouteflika said.

Sources said ECOWAS could send 900 soldiers.
`;

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('marks, hovers and questions', () => {
  before(copydesk);
  afterEach(closeAll);

  it('draws each class through the setter, and the attribution at the caret', async () => {
    const { test } = await copydesk();
    const drawn = new Map<string, number>();
    test.setMarkSetter((_editor, drawnClass, ranges) => drawn.set(drawnClass, ranges.length));
    try {
      const editor = await showStory(STORY);
      await until('marks on names, attributions and sources', () =>
        ['names', 'attributions', 'sources'].every((each) => (drawn.get(each) ?? 0) > 0),
      );
      assert.ok(!drawn.has('figures'), 'figures are off until switched on');
      putCaret(editor, 'We count on');
      await until('the parts of the attribution at the caret', () => (drawn.get('caret') ?? 0) >= 3);
    } finally {
      test.setMarkSetter();
    }
  });

  it('keeps a mark off words that an edit of the workspace puts right after it', async () => {
    const { test } = await copydesk();
    const { document } = await showStory('Mayor Ilse Brandt spoke for an hour.\n');
    let shown: string[] = [];
    test.setMarkSetter((editor, drawn, ranges) => {
      if (drawn === 'names') shown = ranges.map((range) => editor.document.getText(range));
    });
    try {
      await until('the mark', () => shown.join() === 'Ilse Brandt');
      shown = [];
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt('Mayor Ilse Brandt'.length), ', 61, often');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until('the mark, drawn again', () => shown.length > 0, 300);
      assert.deepEqual(shown, ['Ilse Brandt']);
    } finally {
      test.setMarkSetter();
    }
  });

  it('goes by the settings of the document’s language', async () => {
    const api = await copydesk();
    const own = (value?: boolean): Thenable<void> =>
      vscode.workspace
        .getConfiguration('copydesk', { languageId: 'markdown' })
        .update('marks.names', value, vscode.ConfigurationTarget.Global, true);
    const [inMarkdown, inPlainText] = [await showStory(STORY, 'markdown'), await showStory(STORY, 'plaintext')];
    const names = ({ document }: vscode.TextEditor): number => api.marksOf(document.uri)?.names.length ?? 0;
    try {
      await own(false);
      await vscode.window.showTextDocument(inMarkdown.document);
      await until('no names in Markdown', () => names(inMarkdown) === 0);
      assert.ok(names(inPlainText) > 0);
      assert.equal(await vscode.commands.executeCommand('copydesk.toggleNames'), true);
      await until('the names again', () => names(inMarkdown) > 0);
    } finally {
      await own();
    }
  });

  it('says what was so on the date of the story', async () => {
    const editor = await showStory(STORY);
    assert.match(await hoverAt(editor, 'Bouteflika'), /President of Algeria/);
    assert.match(await hoverAt(editor, 'ECOWAS'), /West African|regional/i);
    assert.match(await hoverAt(editor, 'Al-Qaeda in the Islamic Maghreb'), /group|militant|armed/i);
    assert.match(await hoverAt(editor, 'Monday'), /29 October 2012/);
  });

  it('asks in the Problems panel, with a page for each rule and fixes that mend', async () => {
    const editor = await showStory(STORY);
    const { uri } = editor.document;
    const asked = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);
    await until('the questions', () => asked().some((each) => codeOf(each) === 'sourcing/bare-source'));
    for (const { code, source } of asked()) {
      assert.equal(source, 'Copydesk');
      assert.ok(typeof code === 'object' && code.target.scheme === 'copydesk-rule');
      assert.match((await vscode.workspace.openTextDocument(code.target)).getText(), /^# /);
    }
    const dateline = asked().find((each) => codeOf(each) === 'names/dateline');
    assert.ok(dateline, 'the misspelt dateline is asked about');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      dateline.range,
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, 'there is a fix');
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(editor.document.getText(), /ALGIERS, Algeria/);
    await until('the question gone', () => !asked().some((each) => codeOf(each) === 'names/dateline'));
  });

  it('mends all places of one rule in one step', async () => {
    const editor = await showStory(
      'Ada Lund, the mayor of Bergen, said on Monday that the the harbour would close.\n\nThe ferries go to to the yard in March, she said.\n',
    );
    const { uri } = editor.document;
    const damage = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(uri).filter((each) => codeOf(each) === 'desk/paste-damage');
    await until('both doubled words', () => damage().length === 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      damage()[0]!.range,
    );
    const all = actions.find(({ title }) => title.startsWith('Fix all 2'));
    assert.ok(all?.edit, actions.map(({ title }) => title).join('; '));
    await vscode.workspace.applyEdit(all.edit);
    assert.match(editor.document.getText(), /that the harbour would close\.\n\nThe ferries go to the yard/);
    await until('the questions gone', () => damage().length === 0);
  });

  it('finds the other mentions of a name by VS Code’s own means', async () => {
    const editor = await showStory(STORY);
    const { uri } = editor.document;
    const position = putCaret(editor, 'Bouteflika said');
    const run = <T>(command: string): Thenable<T[]> => vscode.commands.executeCommand<T[]>(command, uri, position);
    assert.equal((await run<vscode.Location>('vscode.executeReferenceProvider')).length, 2);
    const [first] = await run<vscode.Location>('vscode.executeDefinitionProvider');
    assert.equal(editor.document.getText(first!.range), 'Abdelaziz Bouteflika');
    assert.ok((await run<vscode.DocumentHighlight>('vscode.executeDocumentHighlights')).length >= 2);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['People', 'Bodies', 'Places', 'Sources'],
    );
    assert.ok(symbols[0]!.children.some(({ name }) => name === 'Abdelaziz Bouteflika'));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.match(lenses[0]?.command?.title ?? '', /^\d sources, \d not named$/);
    const off = vscode.workspace.getConfiguration('copydesk');
    await off.update('lens', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri), []);
    } finally {
      await off.update('lens', undefined, vscode.ConfigurationTarget.Global);
    }
    const rename = 'vscode.executeDocumentRenameProvider';
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(rename, uri, position, 'Buteflika');
    const before = edit.get(uri).map(({ newText }) => newText);
    assert.deepEqual(before, ['Buteflika', 'Buteflika']);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { length } = editor.document.getText().match(/\bButeflika\b/g) ?? [];
    assert.ok(length === 2 && !editor.document.getText().includes('Bouteflika'), editor.document.getText());
  });

  it('reads again what was edited, and forgets what was closed', async () => {
    const api = await copydesk();
    const editor = await showStory('Nothing yet.\n');
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'Sources said the bridge was shut.\n'));
    await until('the question', () => vscode.languages.getDiagnostics(uri).length > 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('no question', () => vscode.languages.getDiagnostics(uri).length === 0);
    assert.equal(api.marksOf(uri), undefined);
  });

  it('bears hostile copy', async () => {
    const api = await copydesk();
    for (const content of ['', 'x', '\u0000\u0000', '\ud800 said', 'a\r\nb\r\n', `${'word '.repeat(4000)}end`]) {
      const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
      await vscode.window.showTextDocument(document);
      assert.ok(await api.analysisOf(document.uri), `read: ${content.length} characters`);
    }
  });
});
