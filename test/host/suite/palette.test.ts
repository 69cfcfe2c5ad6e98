/**
 * Tests in a real VS Code: every command of the palette on a story, on an empty editor and with no editor at all. Each answers: it
 * opens or changes something, asks, or says in a sentence why not and what to do. With `--grep=palette` the answers are printed as a
 * table.
 */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SUITE_MARK } from './suiteMark';
import { closeAll, copydesk, putCaret, showStory, until } from './copydesk';

/** Set by the build of the suite: words that the titles of the tests to run hold; empty for all tests. */
declare const ONLY_TESTS: string;

const STORY = `Quay shut

HARMOUTH (Norland Wire) — Mayor Nadia Okafor said the quay cost $40 million. "It will last," Okafor said.

Sources said the pier was shut. It opened on 4 March 2015.
`;

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when?: string }[] };
  };
}

const SITUATIONS = ['a story', 'an empty editor', 'no editor'] as const;
type Situation = (typeof SITUATIONS)[number];

/** What a command said, asked, opened or changed. */
interface Answer {
  readonly refused: readonly string[];
  readonly all: readonly string[];
}

/** Waits so long for what a command does after it has answered, and so long again and again while nothing is seen of it. */
const AFTERWARDS_MS = 150;
const LONGEST_AFTERWARDS_MS = 5000;
/** A command that waits for the reader is left alone after so long. */
const LONGEST_MS = 8000;

type Patched = Record<string, (...args: never[]) => unknown>;

/** Puts itself between the commands and the window: writes down what is said and asked, and answers nothing. */
class Listener {
  heard: string[] = [];
  refused: string[] = [];
  private readonly undo: (() => void)[] = [];

  constructor() {
    const { window, env, commands } = vscode as unknown as Record<string, Patched>;
    for (const kind of ['Information', 'Warning', 'Error']) {
      this.patch(window!, `show${kind}Message`, (message: string, ...rest: unknown[]) => {
        const buttons = rest.filter((item) => typeof item === 'string').map((item) => `[${item}]`);
        this.heard.push(`says: “${message}”${buttons.length > 0 ? ` ${buttons.join(' ')}` : ''}`);
        this.refused.push(message);
        return Promise.resolve(undefined);
      });
    }
    this.patch(window!, 'setStatusBarMessage', (message: string) => {
      this.heard.push(`says at the foot: “${message}”`);
      return new vscode.Disposable(() => undefined);
    });
    this.patch(window!, 'showQuickPick', async (items: unknown, options?: vscode.QuickPickOptions) => {
      const { length } = (await items) as readonly unknown[];
      this.heard.push(`asks: “${options?.title ?? options?.placeHolder ?? ''}” (${length} to choose from)`);
      return undefined;
    });
    this.patch(window!, 'showInputBox', (options?: vscode.InputBoxOptions) => {
      this.heard.push(`asks: “${options?.title ?? options?.prompt ?? ''}”`);
      return Promise.resolve(undefined);
    });
    for (const dialog of ['showOpenDialog', 'showSaveDialog'])
      this.patch(window!, dialog, (options?: vscode.OpenDialogOptions) => {
        this.heard.push(`asks for a file${options?.openLabel === undefined ? '' : `: [${options.openLabel}]`}`);
        return Promise.resolve(undefined);
      });
    const createQuickPick = window!['createQuickPick'] as unknown as () => vscode.QuickPick<vscode.QuickPickItem>;
    this.patch(window!, 'createQuickPick', () => {
      const list = createQuickPick();
      const { show } = list;
      list.show = () => {
        this.heard.push(`lists: “${list.title ?? list.placeholder ?? ''}” (${list.items.length} to choose from)`);
        show.call(list);
      };
      return list;
    });
    this.patch(env!, 'openExternal', () => {
      this.heard.push('opens a page in the browser');
      return Promise.resolve(true);
    });
    const execute = commands!['executeCommand'] as unknown as (id: string, ...args: unknown[]) => Thenable<unknown>;
    this.patch(commands!, 'executeCommand', (id: string, ...args: unknown[]) => {
      if (id.endsWith('.focus')) this.heard.push(`shows the view ${id.replace(/\.focus$/, '')}`);
      if (id.includes('showHover')) this.heard.push('shows the hover');
      if (id.includes('goToReferences')) this.heard.push('shows the places that VS Code finds');
      return execute(id, ...args);
    });
  }

  private patch(object: Patched, name: string, by: (...args: never[]) => unknown): void {
    const before = object[name]!;
    object[name] = by;
    this.undo.push(() => (object[name] = before));
  }

  end(): void {
    for (const undo of this.undo) undo();
  }
}

/** What can be seen of the window. */
async function look(): Promise<Readonly<Record<string, string>>> {
  const { activeTextEditor: editor, tabGroups } = vscode.window;
  const settings = vscode.workspace.getConfiguration('copydesk').inspect('marks');
  const marks = ['names', 'attributions', 'sources', 'figures'].map((kind) =>
    String(vscode.workspace.getConfiguration('copydesk.marks').get(kind)),
  );
  return {
    tabs: tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)).join(', '),
    clipboard: await vscode.env.clipboard.readText(),
    caret: editor === undefined ? '' : `${editor.selection.active.line}:${editor.selection.active.character}`,
    text: editor?.document.getText() ?? '',
    settings: JSON.stringify([settings, marks]),
  };
}

async function answerOf(command: string, listener: Listener): Promise<Answer> {
  listener.heard = [];
  listener.refused = [];
  const before = await look();
  let thrown: unknown;
  let done = false;
  void Promise.resolve(vscode.commands.executeCommand(command))
    .catch((error: unknown) => (thrown = error))
    .finally(() => (done = true));
  // What it lists is left without an answer.
  for (const end = Date.now() + LONGEST_MS; !done && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (!done) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  }
  let after: typeof before;
  let changed: readonly string[];
  const end = Date.now() + (command in SHOWS_ELSEWHERE ? 0 : LONGEST_AFTERWARDS_MS);
  do {
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    after = await look();
    changed = Object.keys(after).filter((key) => before[key] !== after[key]);
  } while (listener.heard.length + changed.length === 0 && thrown === undefined && Date.now() < end);
  assert.equal(thrown, undefined, `${command}: ${String(thrown)}`);
  const opened = after['tabs']!.split(', ').filter((label) => label !== '' && !before['tabs']!.includes(label));
  const all = [
    ...listener.heard,
    ...opened.map((label) => `opens “${label}”`),
    ...changed.flatMap((key) => CHANGES[key] ?? []),
  ];
  return { refused: listener.refused, all: [...new Set(all)] };
}

const CHANGES: Readonly<Record<string, string>> = {
  clipboard: 'puts words on the clipboard',
  caret: 'moves the caret',
  text: 'changes the text',
  settings: 'changes a setting',
};

/** Commands whose work shows outside the window's documents: a panel of VS Code itself. */
const SHOWS_ELSEWHERE: Readonly<Record<string, string>> = {
  'copydesk.showLog': 'opens the log',
  'copydesk.annotateNow': 'reads the file and marks it',
};

describe('every command of the palette', function () {
  this.timeout(300_000);
  const { contributes } = vscode.extensions.getExtension('copydesk.copydesk')!.packageJSON as Manifest;
  const whens = new Map(contributes.menus.commandPalette.map(({ command, when }) => [command, when]));
  // What closes or hands on a comparison is offered while there is one.
  const offered = contributes.commands.filter(
    ({ command }) => whens.get(command) !== 'false' && whens.get(command)?.includes('hasComparison') !== true,
  );
  const table = new Map<string, Map<Situation, Answer>>();
  let listener: Listener;

  before(copydesk);
  beforeEach(() => (listener = new Listener()));
  afterEach(async () => {
    listener.end();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  after(() => {
    if (ONLY_TESTS !== '') for (const line of tableOf(offered, table, whens)) console.log(SUITE_MARK + line);
  });

  const prepare: Readonly<Record<Situation, () => Promise<unknown>>> = {
    'a story': async () => putCaret(await showStory(STORY), 'Sources', 2),
    'an empty editor': () => showStory(''),
    'no editor': () => closeAll(),
  };

  it('says in one sentence why a file that VS Code keeps from extensions is not read', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'photo.txt');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array([0, 1, 2, 255, 0, 254, 0, 3]));
    try {
      await closeAll();
      await vscode.commands.executeCommand('vscode.open', uri);
      await until('the tab', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'photo.txt');
      assert.equal(vscode.window.activeTextEditor, undefined);
      await vscode.commands.executeCommand('copydesk.showSources');
      assert.deepEqual(listener.refused, [
        'VS Code shows this file to no extension: it is binary, or larger than about 50 MB.',
      ]);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('counts one as one', async () => {
    const { document } = await showStory('Mayor Nadia Okafor said the ferry is late.\n');
    for (const command of ['annotateNow', 'showSources', 'showStatements', 'showQuestions', 'showMentions'])
      await answerOf(`copydesk.${command}`, listener).then(({ all }) =>
        assert.doesNotMatch(all.join('; '), /\b1 (?:sources|statements|questions|names|mentions)\b/, command),
      );
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '').join('; ');
    assert.match(titles, /\b1 source\b/);
  });

  for (const situation of SITUATIONS) {
    it(`answers on ${situation}: it does something, asks, or says what to do`, async () => {
      const silent: string[] = [];
      let prepared: Readonly<Record<string, string>> | undefined;
      const isAsPrepared = async (): Promise<boolean> => {
        const now = await look();
        return prepared !== undefined && ['tabs', 'caret', 'text'].every((key) => now[key] === prepared?.[key]);
      };
      for (const { command } of offered) {
        if (!(await isAsPrepared())) {
          await vscode.commands.executeCommand('workbench.action.closeAllEditors');
          await prepare[situation]();
          prepared = await look();
        }
        const answer = await answerOf(command, listener);
        const own = answer.all.length === 0 ? SHOWS_ELSEWHERE[command] : undefined;
        const all = own === undefined ? answer.all : [own];
        if (all.length === 0) silent.push(command);
        const answers = table.get(command) ?? new Map<Situation, Answer>();
        table.set(command, answers.set(situation, { ...answer, all }));
        // What was switched is switched back.
        if (/\.toggle(?!Checked)/.test(command)) await vscode.commands.executeCommand(command);
      }
      const long = [...table].flatMap(([command, answers]) =>
        (answers.get(situation)?.refused ?? [])
          .filter(
            (message) => !/^[^.?!]*(?:\.[^\s.?!][^.?!]*)*[.?](?: [^.?!]*(?:\.[^\s.?!][^.?!]*)*[.?])?$/.test(message),
          )
          .map((message) => `${command}: ${message}`),
      );
      assert.deepEqual(silent, [], 'these say and do nothing');
      assert.deepEqual(long, [], 'these are no plain sentences');
    });
  }
});

/** The answers as a table in Markdown; what the palette does not offer in a situation is set in brackets. */
function tableOf(
  offered: Manifest['contributes']['commands'],
  table: ReadonlyMap<string, ReadonlyMap<Situation, Answer>>,
  whens: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const hidden = (command: string, situation: Situation): boolean =>
    situation === 'no editor' && /hasReading|activeEditor|editorTextFocus/.test(whens.get(command) ?? '');
  return [
    `| command | ${SITUATIONS.map((situation) => `on ${situation}`.replace('on no', 'no')).join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...offered.map(({ command, title }) => {
      const cells = SITUATIONS.map((situation) => {
        const words = (table.get(command)?.get(situation)?.all ?? []).join('; ').replaceAll('|', '\\|');
        return hidden(command, situation) ? `(${words})` : words;
      });
      return `| ${title} | ${cells.join(' | ')} |`;
    }),
  ];
}
