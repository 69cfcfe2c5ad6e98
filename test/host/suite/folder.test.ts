/** Tests in a real VS Code: the sourcing of a folder, from the command to the story that a line opens. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, until } from './copydesk';

const STORIES = {
  'one/quay.txt': 'Mayor Nadia Okafor said the quay is shut. "It will <b>last</b>," Okafor said.\n',
  'one/pier.md': '# Pier shut\n\nSources said the pier was shut. Nadia Okafor said it was not.\n',
  'boat.copy': 'The boat is old.\n',
  'README.md': '# How we file\n',
  'votes.csv': 'a,b\n',
};

interface Run {
  readonly stories: number;
  readonly notRead: number;
  readonly stopped: boolean;
}

describe('the sourcing of a folder', () => {
  const root = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'archive');
  const put = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root(), path), new TextEncoder().encode(text));
  const run = (folder = root()): Thenable<Run | undefined> =>
    vscode.commands.executeCommand<Run | undefined>('copydesk.folderSourcing', folder);
  const front = async () => (await copydesk()).test.folderReport.front!;

  before(copydesk);
  beforeEach(async () => {
    for (const [path, text] of Object.entries(STORIES)) await put(path, text);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(root(), { recursive: true });
  });

  it('reads what is copy, and says what each story rests on and who speaks in several', async () => {
    assert.deepEqual(await run(), { stories: 3, notRead: 0, stopped: false });
    const { article } = await front();
    assert.match(article, /2 of 3 stories name a source; 1 names none\./);
    assert.match(article, /Nadia Okafor<\/th><td class="number">2</);
    assert.doesNotMatch(article, /README|votes|<b>/);
  });

  it('sorts where a heading is pressed, and the other way where it is pressed again', async () => {
    await run();
    const order = async (): Promise<string[]> =>
      [...(await front()).article.matchAll(/<tr><th scope="row"><a [^>]*data-story="([^"]+)"/g)].map(([, id]) => id!);
    assert.deepEqual(await order(), ['boat.copy', 'one/pier.md', 'one/quay.txt']);
    await (await front()).receive({ sort: 'words' });
    assert.equal((await order()).at(-1), 'boat.copy');
    await (await front()).receive({ sort: 'words' });
    assert.equal((await order())[0], 'boat.copy');
  });

  it('opens a story from its line, and nothing that the page makes up', async () => {
    await run();
    for (const message of [null, 'x', { story: '../sample-story.md' }, { story: 7 }, { sort: 'constructor' }])
      await (await front()).receive(message);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await (await front()).receive({ story: 'one/quay.txt' });
    assert.match(vscode.window.activeTextEditor!.document.uri.path, /one\/quay\.txt$/);
  });

  it('takes what is open as it stands there', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root(), 'boat.copy'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Ada Lund said the boat sank. '));
    await run();
    assert.match((await front()).article, /Every story names a source\./);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('says in a sentence what cannot be read, and reads the others', async () => {
    await put('locked.docx', 'This is no document.');
    await put('huge.txt', 'x'.repeat(8_000_001));
    assert.deepEqual(await run(), { stories: 3, notRead: 2, stopped: false });
    const { article } = await front();
    assert.match(article, /Not read \(2\)/);
    assert.match(article, /huge\.txt: it is larger than 8 MB, and no story is/);
    assert.match(article, /locked\.docx: [A-Z].*\./);
  });

  it('says so where there is no copy, no folder, or a file in its place', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(root(), 'empty'));
    assert.deepEqual(await run(vscode.Uri.joinPath(root(), 'empty')), { stories: 0, notRead: 0, stopped: false });
    assert.match((await front()).article, /No story has been read\./);
    assert.equal(await run(vscode.Uri.joinPath(root(), 'none')), undefined);
    assert.equal(await run(vscode.Uri.joinPath(root(), 'boat.copy')), undefined);
  });

  it('shows what was read so far when its progress is cancelled', async () => {
    for (let at = 0; at < 200; at += 1) await put(`many/${at}.txt`, STORIES['one/quay.txt'].repeat(20));
    const running = run();
    await until('the first stories', async () => /quay|many/.test((await front())?.article ?? ''));
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    const ended = (await running)!;
    assert.equal(ended.stopped, true);
    assert.ok(ended.stories > 0 && ended.stories < 203, `${ended.stories} stories`);
    const { article, state } = await front();
    assert.equal(state, 'Stopped. This is what was read until then.');
    assert.match(article, new RegExp(`of ${ended.stories} stories name a source|Every story names a source`));
  });

  it('ends when its window is closed half way', async () => {
    for (let at = 0; at < 200; at += 1) await put(`many/${at}.txt`, STORIES['one/quay.txt'].repeat(20));
    const running = run();
    await until('the first stories', async () => /quay|many/.test((await front())?.article ?? ''));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const ended = (await running)!;
    assert.equal(ended.stopped, true);
    assert.ok(ended.stories < 203, `${ended.stories} stories`);
    await closeAll();
  });
});
