/** Tests in a real VS Code: while a long story is read, the extension host has time for everything else; marks follow the keys. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, showStory, until } from './copydesk';

const PARAGRAPHS = [
  'Ada Lund, the mayor of Bergen, said on Monday that the harbour would close in March, when the ferries go to the yard.',
  '“We have waited for 12 years,” said Per Holm, an analyst at Northgate Ferries. “We will not wait for a thirteenth.”',
  'A senior official at the Port Authority of Bergen (PAB), who asked not to be named, said the talks had failed.',
  'Critics say the board spent $1.4 billion on quays that nobody uses, and that the town will pay for them until 2040.',
];

/** Copy of some 24 words a paragraph, no two paragraphs alike. */
const story = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, at) => `In week ${at} it rained. ${PARAGRAPHS[at % 4]!}`).join('\n\n');

/** Some 10,000 words. */
const LONG_STORY = story(420);

/** A frame of 16 ms, with room for a machine several times as slow that runs other things beside the tests. */
const MOST_MS = { usual: 100, longest: 500 };
/** From a key to new marks on other lines, three times what is aimed at, and to those on the typed line. */
const MOST_AFTER_A_KEY_MS = { 1_000: 180, 10_000: 360, typedLine: 1_500 };
const KEYS = 30;

/** Tried again: a machine that stood still for a second does so once, a step that is too long each time. */
const RETRIES = 2;

/** Notes how long the extension host's own turn has to wait, until it is told to stop. */
class Waits {
  readonly times: number[] = [];
  private before = performance.now();
  private timer = setTimeout(() => this.note(), 0);

  stop(): readonly number[] {
    clearTimeout(this.timer);
    return [...this.times].sort((a, b) => a - b);
  }

  private note(): void {
    const now = performance.now();
    this.times.push(now - this.before);
    this.before = now;
    this.timer = setTimeout(() => this.note(), 0);
  }
}

describe('a long story', () => {
  before(copydesk);
  afterEach(closeAll);

  it('is read in slices that hold up nobody, its names first', async () => {
    const api = await copydesk();
    const waits = new Waits();
    const start = performance.now();
    const marked: number[] = [];
    const listener = api.onDidMark(() => marked.push(performance.now() - start));
    try {
      const { document } = await showStory(LONG_STORY);
      const read = performance.now() - start;
      await until('the marks of the story', () => (api.marksOf(document.uri)?.attributions.length ?? 0) > 0);
      const times = waits.stop();
      const [usual, longest] = [times[Math.floor(times.length * 0.95)]!, times.at(-1)!];
      const said = `95 of 100 waits up to ${usual.toFixed(0)} ms, the longest ${longest.toFixed(0)} ms`;
      console.log(
        `      10,000 words: first marks after ${marked[0]!.toFixed(0)} ms, read after ${read.toFixed(0)} ms; ${said}`,
      );
      assert.ok(usual <= MOST_MS.usual && longest <= MOST_MS.longest, said);
      assert.ok(marked.length >= 2 && marked[0]! < read, 'names are marked while the rest is read');
    } finally {
      waits.stop();
      listener.dispose();
    }
  })
    .timeout(60_000)
    .retries(RETRIES);

  for (const [words, paragraphs] of [
    [1_000, 42],
    [10_000, 420],
  ] as const) {
    for (const [layout, copy] of [
      ['in paragraphs', story(paragraphs)],
      ['on one line', story(paragraphs).replaceAll('\n\n', ' ')],
    ] as const) {
      it(`of ${words} words ${layout} has new marks soon after each key`, async () => {
        const api = await copydesk();
        const editor = await showStory(copy);
        const { document } = editor;
        const times: number[] = [];
        for (let number = 0; number < KEYS; number++) {
          const place = document.positionAt(Math.floor((copy.length * ((number * 7) % KEYS)) / KEYS));
          let pressed = 0;
          const key = vscode.workspace.onDidChangeTextDocument((event) => {
            if (event.document === document && event.contentChanges.length > 0) pressed = performance.now();
          });
          const marked = new Promise<number>((resolve) => {
            const mark = api.onDidMark((uri) => {
              if (pressed === 0 || uri.toString() !== document.uri.toString()) return;
              mark.dispose();
              resolve(performance.now() - pressed);
            });
          });
          await editor.edit((edit) => edit.insert(place, 'x'), { undoStopBefore: false, undoStopAfter: false });
          times.push(await marked);
          key.dispose();
        }
        times.sort((a, b) => a - b);
        const [median, most] = [times[KEYS / 2]!, times[Math.ceil(KEYS * 0.95) - 1]!];
        console.log(`      ${words} words ${layout}: ${median.toFixed(0)} ms, 95 of 100 within ${most.toFixed(0)} ms`);
        assert.ok(most <= MOST_AFTER_A_KEY_MS[words], `${most.toFixed(0)} ms`);
      })
        .timeout(60_000)
        .retries(RETRIES);
    }
  }

  it('shows what was typed when typing rests, and not before: half a word is no name', async () => {
    const api = await copydesk();
    const editor = await showStory('The ferry was late.\n\nMayor Ilse Brandt said so.\n');
    const { document } = editor;
    const names = (): string =>
      (api.marksOf(document.uri)?.names ?? []).map((range) => document.getText(range)).join('; ');
    await until('the marks', () => names() === 'Ilse Brandt');
    let place = new vscode.Position(0, 19);
    const shown = new Set<string>();
    const listener = api.onDidMark(() => shown.add(names()));
    let [before, longestGap] = [performance.now(), 0];
    for (const letter of ' Nadia Okafor left') {
      await editor.edit((edit) => edit.insert(place, letter), { undoStopBefore: false, undoStopAfter: false });
      place = place.translate(0, 1);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = performance.now();
      longestGap = Math.max(longestGap, now - before);
      before = now;
    }
    const rested = performance.now();
    // A machine that stands still makes a rest of its own.
    if (longestGap < 300) assert.deepEqual([...shown], ['Ilse Brandt'], 'while somebody types');
    await until('the new name', () => names() === 'Nadia Okafor; Ilse Brandt');
    listener.dispose();
    const wait = performance.now() - rested;
    assert.ok(wait <= MOST_AFTER_A_KEY_MS.typedLine, `${wait.toFixed(0)} ms`);
  }).retries(RETRIES);
});
