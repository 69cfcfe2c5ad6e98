/** Tests in a real VS Code: the desk's own cards, house rules and look-ups, live. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, hoverAt, putCaret, showStory, until } from './copydesk';

declare const WEB_WORKER: boolean;

const STORY = 'Nadia Okafor said the tugs would sail. Sources said the pier was shut.\n';

const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);

async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(path);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

const CARD = `id: nadia-okafor
schema: Person
name: Nadia Okafor
summary: Harbour master of Port Amber.
`;

describe('the desk’s own files', () => {
  before(async () => {
    await copydesk();
    await vscode.commands.executeCommand('copydesk.setName', 'Ines Tavares');
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inFolder('.copydesk'), { recursive: true }).then(undefined, () => undefined);
  });

  it('shows a card as soon as it is saved, another when it changes, and none when it is deleted', async () => {
    const editor = await showStory(STORY);
    const says = (pattern: RegExp) => async (): Promise<boolean> => pattern.test(await hoverAt(editor, 'Nadia'));
    assert.ok(await says(/New card from this name/)());
    const uri = await write('.copydesk/cards/port/okafor.yaml', CARD);
    await until('the new card', says(/Harbour master of Port Amber/));
    await write('.copydesk/cards/port/okafor.yaml', CARD.replace('Harbour master', 'Mayor'));
    await until('the changed card', says(/Mayor of Port Amber/));
    assert.equal(await vscode.commands.executeCommand('copydesk.openCard', 'nadia-okafor'), 'nadia-okafor');
    await until('the tab of the card', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'okafor.yaml')),
    );
    await vscode.window.showTextDocument(editor.document);
    await vscode.workspace.fs.delete(uri);
    await until('no card', says(/New card from this name/));
  });

  it('counts the patterns of what is copy from its own folder', async () => {
    await write('.copydesk/config.yaml', "copy: ['drafts/**/*.dat', '!skip/**']\n");
    const open = async (path: string): Promise<vscode.Uri> => {
      const document = await vscode.workspace.openTextDocument(await write(path, STORY));
      await vscode.window.showTextDocument(document, { preview: false });
      return document.uri;
    };
    const left = await open('skip/story.txt');
    const taken = await open('drafts/port/story.dat');
    try {
      await until('the question', () => vscode.languages.getDiagnostics(taken).length > 0);
      await until('no question', () => vscode.languages.getDiagnostics(left).length === 0);
    } finally {
      await closeAll();
      for (const path of ['skip', 'drafts']) await vscode.workspace.fs.delete(inFolder(path), { recursive: true });
    }
  });

  // Only there can a test make links.
  if (!WEB_WORKER)
    it('follows no link, opens no pipe and nothing huge, and shows the other cards', async () => {
      const document = await vscode.workspace.openTextDocument(await write('story.copy', STORY));
      const editor = await vscode.window.showTextDocument(document);
      await until('the question', () => vscode.languages.getDiagnostics(document.uri).length > 0);
      const { mkdirSync, symlinkSync, writeFileSync } = await import('node:fs');
      const { execFileSync } = await import('node:child_process');
      const { tmpdir } = await import('node:os');
      const cards = inFolder('.copydesk/cards').fsPath;
      mkdirSync(cards, { recursive: true });
      execFileSync('mkfifo', [`${cards}/a-pipe.yaml`]);
      symlinkSync('/dev/zero', `${cards}/b-zero.yaml`);
      symlinkSync('.', `${cards}/c-round`);
      const elsewhere = `${tmpdir()}/copydesk-elsewhere-${process.pid}.yaml`;
      writeFileSync(elsewhere, CARD.replace('Harbour master', 'Intruder'));
      symlinkSync(elsewhere, `${cards}/d-elsewhere.yaml`);
      symlinkSync(elsewhere, inFolder('.copydesk/ignored.json').fsPath);
      const large = CARD.replace('Harbour master', 'Giant').replace('nadia-okafor', 'other-okafor');
      writeFileSync(`${cards}/e-large.yaml`, `${large}# ${'x'.repeat(2_000_000)}\n`);
      mkdirSync(`${cards}/f-folder.yaml`);
      writeFileSync(`${cards}/g.yaml`, CARD);
      await until('the card', async () => /Harbour master/.test(await hoverAt(editor, 'Nadia')));
      assert.doesNotMatch(await hoverAt(editor, 'Nadia'), /Intruder|Giant/);
      putCaret(editor, 'Sources');
      void vscode.commands.executeCommand('copydesk.ignoreRuleInWorkspace', undefined, undefined, undefined, '');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await vscode.commands.executeCommand('notifications.clearAll');
      assert.match(
        new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(elsewhere))),
        /Intruder/,
      );
      assert.equal((await vscode.workspace.fs.stat(inFolder('.copydesk/ignored.json'))).type & 64, 64, 'still a link');
      assert.ok(vscode.languages.getDiagnostics(document.uri).length > 0, 'still asked');
      await vscode.workspace.fs.delete(vscode.Uri.file(elsewhere));
      await vscode.workspace.fs.delete(document.uri);
    });

  it('says what is wrong with a card at its line, and shows the others', async () => {
    const editor = await showStory(STORY);
    const uri = await write(
      '.copydesk/cards/all.yaml',
      `cards:\n- id: bad\n  schema: Persom\n  name: Nobody\n  summary: x\n- {${CARD.trim().replaceAll('\n', ', ')}}\n`,
    );
    await until('the fault', () => vscode.languages.getDiagnostics(uri).length > 0);
    const [fault] = vscode.languages.getDiagnostics(uri);
    assert.equal(fault!.range.start.line, 2);
    await until('the good card', async () => /Harbour master/.test(await hoverAt(editor, 'Nadia')));
  });

  it('offers two cards of one name, keeps the choice for that story and for no other', async () => {
    const editor = await showStory(STORY);
    const { uri } = editor.document;
    const other = CARD.replace('nadia-okafor', 'other-okafor').replace('Harbour master', 'Mayor');
    await write(
      '.copydesk/cards/both.yaml',
      `- {${[CARD, other].map((card) => card.trim().replaceAll('\n', ', ')).join('}\n- {')}}\n`,
    );
    await until('both cards', async () => {
      const hover = await hoverAt(editor, 'Nadia');
      return /Harbour master/.test(hover) && /Mayor/.test(hover);
    });
    const chosen = await vscode.commands.executeCommand(
      'copydesk.chooseCard',
      uri.toString(),
      'Nadia Okafor',
      'other-okafor',
    );
    assert.equal(chosen, 'other-okafor');
    const isChosen = async (): Promise<boolean> => {
      const hover = await hoverAt(editor, 'Nadia');
      return /Mayor/.test(hover) && !/Harbour master/.test(hover);
    };
    await until('the chosen card', isChosen);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(STORY.length), 'It rained.\n'));
    await until('the chosen card after an edit', isChosen);
    const second = await showStory(STORY);
    await until('both cards in another story', async () => /Harbour master/.test(await hoverAt(second, 'Nadia')));
  });

  it('proposes what may stand in a card and in the configuration', async () => {
    const propose = async (path: string, text: string): Promise<string[]> => {
      const uri = await write(path, text);
      const document = await vscode.workspace.openTextDocument(uri);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        document.positionAt(text.length),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await propose('.copydesk/cards/new.yaml', 'id: x\nschema: ')).includes('Person'));
    assert.ok((await propose('.copydesk/config.yaml', 'profile: ')).includes('reuters'));
  });

  it('goes by the house rules as soon as they are saved, and says what is wrong with them', async () => {
    const editor = await showStory(STORY);
    const document = await vscode.workspace.openTextDocument(await write('story.copy', STORY));
    await vscode.window.showTextDocument(document);
    const asked = (): number => vscode.languages.getDiagnostics(document.uri).length;
    await until('the question', () => asked() > 0);
    const uri = await write(
      '.copydesk/config.yaml',
      'severities:\n  sourcing/bare-source: "off"\n  sourcing/unnamed-group: "off"\nnonsense: 1\n',
    );
    await until('no question', () => asked() === 0);
    assert.ok(vscode.languages.getDiagnostics(editor.document.uri).length > 0, 'a loose file has no house rules');
    await vscode.workspace.openTextDocument(uri);
    await until('the fault', () => vscode.languages.getDiagnostics(uri).some(({ range }) => range.start.line === 3));
    await vscode.workspace.fs.delete(document.uri);
  });

  it('remembers what was waved through in a file that others may read, and merges what they wrote', async () => {
    const document = await vscode.workspace.openTextDocument(await write('story.copy', STORY));
    const editor = await vscode.window.showTextDocument(document);
    await until('the question', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    putCaret(editor, 'Sources');
    assert.equal(
      await vscode.commands.executeCommand('copydesk.ignoreHere', undefined, undefined, undefined, 'Known to the desk'),
      true,
    );
    const read = async (): Promise<{ ignored: { rule?: string; name?: string }[] }> =>
      JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder('.copydesk/ignored.json')))) as {
        ignored: { rule?: string; name?: string }[];
      };
    const { ignored } = await read();
    assert.equal(ignored.length, 1);
    await write(
      '.copydesk/ignored.json',
      JSON.stringify({ version: 1, ignored: [...ignored, { scope: 'name', name: 'Okafor' }] }),
    );
    await until('the question waved through', () =>
      vscode.languages.getDiagnostics(document.uri).every(({ range }) => document.getText(range) !== 'Sources'),
    );
    await (await copydesk()).test.forgetIgnored(document.uri);
    await vscode.workspace.fs.delete(document.uri);
  });
});

describe('a story without a file', () => {
  before(async () => {
    await copydesk();
    await vscode.commands.executeCommand('copydesk.setName', 'Ines Tavares');
  });
  afterEach(closeAll);

  it('has a rule ignored in itself only, until it is closed', async () => {
    const isAsked = ({ document }: vscode.TextEditor): boolean =>
      vscode.languages.getDiagnostics(document.uri).some(({ range }) => document.getText(range) === 'Sources');
    const other = await showStory(STORY);
    const editor = await showStory(STORY);
    await until('the questions', () => isAsked(other) && isAsked(editor));
    putCaret(editor, 'Sources');
    await vscode.commands.executeCommand('copydesk.ignoreRuleInWorkspace', undefined, undefined, undefined, '');
    await until('the rule ignored', () => !isAsked(editor));
    assert.ok(isAsked(other));
  });
});

describe('looking up', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('copydesk');
  const asked: string[] = [];

  before(async () => {
    const { test } = await copydesk();
    const answers = (input: Parameters<typeof fetch>[0]): Promise<Response> => {
      const url = new URL(String(input instanceof Request ? input.url : input));
      asked.push(url.searchParams.get('search') ?? url.searchParams.get('ids') ?? '');
      const one = { id: 'Q990001', label: 'Nadia Okafor', description: 'harbour master' };
      const body =
        url.searchParams.get('action') === 'wbsearchentities'
          ? { search: [one] }
          : {
              entities: {
                Q990001: {
                  id: 'Q990001',
                  lastrevid: 7,
                  labels: { en: { value: 'Nadia Okafor' } },
                  descriptions: { en: { value: 'harbour master of Port Amber' } },
                },
              },
            };
      return Promise.resolve(new Response(JSON.stringify(body)));
    };
    test.useLookupServer('http://wikidata.invalid/w/api.php', answers);
  });
  afterEach(async () => {
    await settings().update('lookup.enabled', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('lookup.contact', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await vscode.workspace.fs.delete(inFolder('.copydesk'), { recursive: true }).then(undefined, () => undefined);
  });

  it('asks nobody without the command, whatever is read, hovered and stepped through', async () => {
    await settings().update('lookup.enabled', true, vscode.ConfigurationTarget.Global);
    await settings().update('lookup.contact', 'desk@example.org', vscode.ConfigurationTarget.Global);
    const editor = await showStory(STORY);
    assert.match(await hoverAt(editor, 'Nadia'), /copydesk\.lookUp/);
    for (const command of [
      'annotateNow',
      'nextQuestion',
      'nextMention',
      'nextAttribution',
      'explainMark',
      'copyQuery',
    ]) {
      await vscode.commands.executeCommand(`copydesk.${command}`);
    }
    assert.deepEqual(asked, []);
  });

  it('asks nobody while it is off or nobody is named to write to', async () => {
    const editor = await showStory(STORY);
    assert.doesNotMatch(await hoverAt(editor, 'Nadia'), /copydesk\.lookUp/);
    void vscode.commands.executeCommand('copydesk.lookUp', editor.document.uri.toString(), 'Nadia Okafor');
    await settings().update('lookup.enabled', true, vscode.ConfigurationTarget.Global);
    void vscode.commands.executeCommand('copydesk.lookUp', editor.document.uri.toString(), 'Nadia Okafor');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.deepEqual(asked, []);
  });

  it('makes an unreviewed card of what the reader picks, and saves it in the workspace', async () => {
    await settings().update('lookup.enabled', true, vscode.ConfigurationTarget.Global);
    await settings().update('lookup.contact', 'desk@example.org', vscode.ConfigurationTarget.Global);
    const editor = await showStory(STORY);
    let card: unknown;
    const done = Promise.resolve(
      vscode.commands.executeCommand('copydesk.lookUp', editor.document.uri.toString(), 'Nadia Okafor'),
    ).then((id) => (card = id));
    await until('the card', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return card !== undefined;
    });
    await done;
    assert.equal(card, 'wikidata-q990001');
    assert.deepEqual(asked, ['Nadia Okafor', 'Q990001']);
    await until('the hover', async () => /not reviewed/i.test(await hoverAt(editor, 'Nadia')));
    const saved = vscode.Uri.parse(await vscode.commands.executeCommand<string>('copydesk.saveCard', card));
    await until('the card of the workspace', async () => /workspace/.test(await hoverAt(editor, 'Nadia')));
    assert.deepEqual(vscode.languages.getDiagnostics(saved), []);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
