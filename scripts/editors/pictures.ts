/**
 * Scripts: Neovim and Emacs in a terminal, with what they show of the server by themselves: diagnostics, hover, actions, symbols, and the
 * story after a renaming. Each step waits for its words on the screen and leaves a picture in artifacts/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../host/browser';
import { root } from '../host/install';
import { Terminal } from './terminal';

interface Step {
  readonly picture: string;
  readonly keys: (terminal: Terminal) => void;
  readonly shows: RegExp;
}

/** A command of Neovim's line. */
const line = (terminal: Terminal, command: string): void => {
  terminal.press('Escape', 'Escape');
  terminal.type(`:${command}`);
  terminal.press('Enter');
};
/** A command of Emacs by name. */
const named = (terminal: Terminal, command: string): void => {
  terminal.press('C-g', 'M-x');
  terminal.type(command);
  terminal.press('Enter');
};
const goTo = (terminal: Terminal, words: string): void => {
  terminal.press('C-g', 'M-<', 'C-s');
  terminal.type(words);
  terminal.press('Enter', 'C-b');
};

export const NEOVIM: readonly Step[] = [
  // The message follows its line.
  { picture: 'diagnostics', keys: () => undefined, shows: /Sources said.*■/ },
  {
    picture: 'hover',
    keys: (terminal) => line(terminal, 'call search("Bouteflika met") | lua vim.lsp.buf.hover()'),
    shows: /On 29 Oct 2012/,
  },
  {
    picture: 'actions',
    keys: (terminal) => line(terminal, 'call cursor(1,1) | call search("The the") | lua vim.lsp.buf.code_action()'),
    shows: /1: .*\n.*2: /,
  },
  {
    picture: 'symbols',
    keys: (terminal) => {
      terminal.press('Enter');
      line(terminal, 'lua vim.lsp.buf.document_symbol()');
    },
    shows: /\] Abdelaziz Bouteflika/,
  },
  {
    picture: 'rename',
    keys: (terminal) =>
      line(
        terminal,
        'cclose | call cursor(1,1) | call search("Bouteflika said") | lua vim.lsp.buf.rename("Buteflika")',
      ),
    shows: /Abdelaziz Buteflika met/,
  },
];

export const EMACS: readonly Step[] = [
  {
    picture: 'diagnostics',
    keys: (terminal) => named(terminal, 'flymake-show-buffer-diagnostics'),
    shows: /copydesk|no agency|who they are|Sources/i,
  },
  {
    picture: 'hover',
    keys: (terminal) => {
      terminal.press('C-x', '1');
      goTo(terminal, 'Bouteflika met');
      terminal.press('C-u', '6', 'C-b');
      // What stands there is asked for when the caret rests.
      terminal.rest();
      named(terminal, 'eldoc-doc-buffer');
    },
    shows: /On 29 Oct 2012/,
  },
  {
    picture: 'actions',
    keys: (terminal) => {
      terminal.press('C-x', '1');
      goTo(terminal, 'The the');
      named(terminal, 'eglot-code-actions');
      terminal.press('Tab', 'Tab');
    },
    shows: /Completions|\[eglot\]/,
  },
  {
    picture: 'symbols',
    keys: (terminal) => {
      terminal.press('C-g', 'C-x', '1');
      named(terminal, 'imenu');
      terminal.press('Tab', 'Tab');
    },
    shows: /Completions/,
  },
  {
    picture: 'rename',
    keys: (terminal) => {
      terminal.press('C-g', 'C-x', '1');
      goTo(terminal, 'Bouteflika said');
      terminal.press('C-u', '7', 'C-b');
      named(terminal, 'eglot-rename');
      terminal.type('Buteflika');
      terminal.press('Enter');
    },
    shows: /Abdelaziz Buteflika met/,
  },
];

/**
 * Goes through the steps of one editor. @param open how the editor is started on the story
 * @throws with the screen where it does not show what it should
 */
export async function takePictures(
  open: { readonly program: string; readonly args: readonly string[]; readonly folder: string },
  env: Readonly<Record<string, string>>,
  steps: readonly Step[],
): Promise<readonly string[]> {
  const browser = await launchBrowser(console.log);
  const terminal = new Terminal(open.program, open.args, open.folder, env);
  const taken: string[] = [];
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  try {
    await terminal.until(/Sources said/);
    for (const { picture, keys, shows } of steps) {
      keys(terminal);
      await terminal.until(shows);
      await terminal.picture(browser, join(root, `artifacts/${open.program}-${picture}.png`));
      taken.push(picture);
    }
  } finally {
    terminal.stop();
    await browser.close();
  }
  return taken;
}
