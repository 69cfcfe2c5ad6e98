/**
 * Scripts: `npm run test:editors`. Starts Neovim and Emacs with the snippets of docs/editors.md and the built command line, lets each
 * ask for everything that it can show, and holds what it was told against what is expected. An editor that is not installed is
 * left out with a notice. What each was told is left in artifacts/, with pictures of each in a terminal where there is tmux.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../host/install';
import { EMACS, NEOVIM, takePictures } from './pictures';
import { Terminal } from './terminal';

const STORY = `Date: 2012-10-29

ALGIERS – President Abdelaziz Bouteflika met the envoys on Monday.

Sources said the talks were long. “They were good,” Bouteflika said. 😀 The the harbour is shut.
`;

interface Told {
  readonly diagnostics: readonly unknown[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly symbols: readonly string[];
  /** The story after a renaming and an edit. */
  readonly text: string;
}

interface Editor {
  readonly name: string;
  readonly program: string;
  /** The same with a screen. */
  readonly onScreen: (snippet: string, story: string) => readonly string[];
  readonly steps: typeof NEOVIM;
  /** Language of its snippet in docs/editors.md. */
  readonly snippet: string;
  readonly args: (snippet: string) => readonly string[];
}

const EDITORS: readonly Editor[] = [
  {
    name: 'Neovim',
    program: 'nvim',
    snippet: 'lua',
    onScreen: (snippet, story) => ['-n', '-u', snippet, story],
    steps: NEOVIM,
    args: (snippet) => ['--headless', '-u', snippet, '-S', join(root, 'scripts/editors/neovim.lua')],
  },
  {
    name: 'Emacs',
    program: 'emacs',
    snippet: 'elisp',
    onScreen: (snippet, story) => [
      '-nw',
      '-q',
      '--eval',
      '(setq native-comp-async-report-warnings-errors nil)',
      '-l',
      snippet,
      story,
    ],
    steps: EMACS,
    args: (snippet) => ['--batch', '-l', snippet, '-l', join(root, 'scripts/editors/emacs.el')],
  },
];

function snippetFor({ snippet }: Editor): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const start = page.indexOf(`\`\`\`${snippet}\n`);
  assert.ok(start >= 0, `docs/editors.md has a snippet in ${snippet}`);
  const from = start + snippet.length + 4;
  return page.slice(from, page.indexOf('\n```', from) + 1);
}

/** The story and the editor's snippet as files, and what the editor finds round it. */
function stage(editor: Editor, folder: string): { story: string; snippet: string; env: Record<string, string> } {
  const story = join(folder, 'story.txt');
  writeFileSync(story, STORY);
  const snippet = join(folder, `init.${editor.snippet === 'lua' ? 'lua' : 'el'}`);
  writeFileSync(snippet, snippetFor(editor));
  return { story, snippet, env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder, STORY: story } };
}

function ask(editor: Editor, folder: string): Told {
  const { snippet, env } = stage(editor, folder);
  const { stdout, stderr, status } = spawnSync(editor.program, editor.args(snippet), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, ...env },
  });
  const line = `${stdout}\n${stderr}`.split('\n').find((each) => each.startsWith('RESULTS '));
  if (line === undefined) throw new Error(`${editor.name} ended with ${status}:\n${stdout}\n${stderr}`);
  return JSON.parse(line.slice('RESULTS '.length)) as Told;
}

function check({ diagnostics, hover, actions, symbols, text }: Told): void {
  assert.ok(diagnostics.length >= 2, JSON.stringify(diagnostics));
  assert.match(hover, /On 29 Oct 2012/);
  assert.ok(actions.some((title) => /too many|Delete|Remove/i.test(title)) || actions.length > 0, actions.join('; '));
  assert.ok(symbols.includes('Abdelaziz Bouteflika'), symbols.join('; '));
  assert.match(text, /Abdelaziz Buteflika met[\s\S]*Ann Bell said[\s\S]*Buteflika said\. 😀 The the/);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-editors-'));
  let passed = 0;
  let failed = 0;
  try {
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(root, 'dist/cli.js'), join(folder, 'bin/copydesk'));
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    for (const editor of EDITORS) {
      if (spawnSync(editor.program, ['--version']).error !== undefined) {
        console.log(`${editor.name} is not installed and was left out.`);
        continue;
      }
      try {
        const told = ask(editor, folder);
        writeFileSync(join(root, `artifacts/${editor.program}.json`), JSON.stringify(told, null, 2));
        check(told);
        passed += 1;
        console.log(`${editor.name}: diagnostics, hover, actions, symbols, renaming, edits`);
        if (!Terminal.exists) {
          console.log('tmux is not installed: no pictures.');
          continue;
        }
        const { story, snippet, env } = stage(editor, folder);
        const open = { program: editor.program, args: editor.onScreen(snippet, story), folder };
        const pictures = await takePictures(open, env, editor.steps);
        console.log(`${editor.name}, in a terminal: ${pictures.join(', ')}`);
      } catch (error) {
        failed += 1;
        console.error(`${editor.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
