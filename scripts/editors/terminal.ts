/** Scripts: a program in a real terminal (tmux), with keys typed into it and pictures taken of it. */
import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';

const COLUMNS = 118;
const ROWS = 34;
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;
const KEY_MS = 250;
const REST_MS = 3000;

export class Terminal {
  private readonly socket = `copydesk-${process.pid}-${Math.floor(performance.now())}`;

  /** @param env over the environment of this process */
  constructor(
    program: string,
    args: readonly string[],
    folder: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {
    const size = ['-x', String(COLUMNS), '-y', String(ROWS)];
    this.tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'editor', ...size, '-c', folder, program, ...args);
    this.tmux('set-option', '-g', 'status', 'off');
  }

  /** Whether there is a terminal to be had on this machine. */
  static get exists(): boolean {
    return spawnSync('tmux', ['-V']).error === undefined;
  }

  /** Types words as they are. */
  type(words: string): void {
    this.tmux('send-keys', '-t', 'editor', '-l', words);
  }

  /** Presses keys by tmux's names for them: "Enter", "Escape", "M-x", "C-g". Slowly: Emacs drops what comes close after a C-g. */
  press(...keys: readonly string[]): void {
    for (const key of keys) {
      this.tmux('send-keys', '-t', 'editor', key);
      sleep(KEY_MS);
    }
  }

  /** Presses nothing for a while. */
  rest(): void {
    sleep(REST_MS);
  }

  /** What stands on the screen, without colours. */
  screen(): string {
    return this.tmux('capture-pane', '-p', '-t', 'editor');
  }

  /** Waits for words on the screen. @throws with the screen where they do not come */
  async until(words: RegExp): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!words.test(this.screen())) {
      if (performance.now() > end) throw new Error(`${String(words)} never came:\n${this.screen()}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  async picture(browser: Browser, path: string): Promise<void> {
    const page = await browser.newPage();
    try {
      await page.setContent(asPage(this.tmux('capture-pane', '-e', '-p', '-t', 'editor')));
      await page.locator('pre').screenshot({ path });
    } finally {
      await page.close();
    }
  }

  stop(): void {
    spawnSync('tmux', ['-L', this.socket, 'kill-server']);
  }

  private tmux(...args: readonly string[]): string {
    const { stdout, stderr, status } = spawnSync('tmux', ['-L', this.socket, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...this.env },
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** How letters look: the part of a terminal's SGR sequences that editors use. */
interface Look {
  ink: string | null;
  ground: string | null;
  readonly flags: Set<'bold' | 'faint' | 'italic' | 'underline' | 'reverse' | 'strike'>;
}

const INK = '#d4d4d4';
const GROUND = '#1e1e1e';
const SIXTEEN = (
  '#000000 #cd3131 #0dbc79 #e5e510 #2472c8 #bc3fbc #11a8cd #cccccc ' +
  '#767676 #f14c4c #23d18b #f5f543 #3b8eea #d670d6 #29b8db #ffffff'
).split(' ');
const FLAGS = new Map([
  [1, 'bold'],
  [2, 'faint'],
  [3, 'italic'],
  [4, 'underline'],
  [7, 'reverse'],
  [9, 'strike'],
] as const);
const FLAGS_OFF = new Map([
  [22, ['bold', 'faint']],
  [23, ['italic']],
  [24, ['underline']],
  [27, ['reverse']],
  [29, ['strike']],
] as const);

/** A page that shows the screen, colours and all. @param screen lines with SGR sequences, as tmux captures them */
function asPage(screen: string): string {
  const look: Look = { ink: null, ground: null, flags: new Set() };
  const pieces: string[] = [];
  // Escape sequences stand at the uneven places.
  screen.split(/\u001b\[([\d;:]*)m/).forEach((piece, at) => {
    if (at % 2 === 1) change(look, piece);
    else if (piece !== '') pieces.push(`<span style="${style(look)}">${escaped(piece)}</span>`);
  });
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; }
pre { display: inline-block; margin: 0; padding: 12px; font: 14px/19px "DejaVu Sans Mono", monospace; color: ${INK}; background: ${GROUND}; }
</style><pre>${pieces.join('')}</pre>`;
}

function change(look: Look, sequence: string): void {
  const codes = sequence === '' ? [0] : sequence.split(';').map((code) => Number(code.split(':')[0]));
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at]!;
    const [on, off] = [FLAGS.get(code as 1), FLAGS_OFF.get(code as 22)];
    if (code === 0) {
      [look.ink, look.ground] = [null, null];
      look.flags.clear();
    } else if (on !== undefined) look.flags.add(on);
    else if (off !== undefined) for (const flag of off) look.flags.delete(flag);
    else if (code === 38 || code === 48) {
      const long = codes[at + 1] === 2;
      const colour = long ? `rgb(${codes.slice(at + 2, at + 5).join()})` : colourOf(codes[at + 2] ?? 0);
      look[code === 38 ? 'ink' : 'ground'] = colour;
      at += long ? 4 : 2;
    } else if (code === 39) look.ink = null;
    else if (code === 49) look.ground = null;
    else if (code >= 30 && code <= 37) look.ink = SIXTEEN[code - 30]!;
    else if (code >= 90 && code <= 97) look.ink = SIXTEEN[code - 82]!;
    else if (code >= 40 && code <= 47) look.ground = SIXTEEN[code - 40]!;
    else if (code >= 100 && code <= 107) look.ground = SIXTEEN[code - 92]!;
  }
}

/** A colour of the table of 256: sixteen by name, a cube of six, a row of greys. */
function colourOf(index: number): string {
  if (index < 16) return SIXTEEN[index]!;
  if (index >= 232)
    return `rgb(${Array(3)
      .fill(8 + (index - 232) * 10)
      .join()})`;
  const level = (of: number): number => (of === 0 ? 0 : 55 + of * 40);
  const cube = index - 16;
  return `rgb(${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level).join()})`;
}

function style({ ink, ground, flags }: Look): string {
  const [front, back] = flags.has('reverse') ? [ground ?? GROUND, ink ?? INK] : [ink ?? INK, ground ?? GROUND];
  const lines = [flags.has('underline') ? 'underline' : '', flags.has('strike') ? 'line-through' : ''].join(' ').trim();
  return [
    `color:${front};background:${back}`,
    flags.has('bold') ? ';font-weight:bold' : '',
    flags.has('italic') ? ';font-style:italic' : '',
    flags.has('faint') ? ';opacity:0.6' : '',
    lines === '' ? '' : `;text-decoration:${lines}`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
