/** Tests in a real VS Code: each mark is told from the others by its shape alone, in light, dark and both high contrasts. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freshVsix } from '../freshVsix';
import { contrast, greyOf, type Grey } from './greyPicture';
import { Workbench } from './workbench';

// No letter that is measured goes below the line of the others.
const STORY = `Lena Harlow met the crew. The boat was 400 metres out.

Mr Linden said the boat was sold. Sources told others.

It is 900 metres wide.
`;
/** What WCAG 2.1 asks of what is no text (1.4.11). */
const LEAST_CONTRAST = 3;
/** Pixels round the letters. */
const MARGIN = 4;
/** Rows below the letters, where lines are drawn. */
const BELOW = 4;

type Shape = 'line' | 'dashes' | 'dots' | 'double line' | 'bar' | 'none';

/** What is drawn round letters, by luminance alone. */
function shapeOf(grey: Grey): Shape {
  const ground = grey[0]![0]!;
  const ink = grey.map((row) => row.map((luminance) => contrast(luminance, ground) >= LEAST_CONTRAST));
  const height = ink.length;
  const middle = ink.slice(MARGIN + 1, height - MARGIN - 1);
  for (let x = 0; x < MARGIN + 2; x += 1) if (middle.every((row) => row[x])) return 'bar';
  const lines = ink
    .slice(height - MARGIN - BELOW)
    .map((row) => runsOf(row.slice(MARGIN, -MARGIN)))
    .filter(({ share }) => share > 0.3);
  const [first] = lines;
  if (first === undefined) return 'none';
  if (first.share > 0.9) return lines.length > 1 ? 'double line' : 'line';
  return first.mean < 1.5 ? 'dots' : 'dashes';
}

/** How much of a row is drawn, and how many pixels a stroke of it has. */
function runsOf(row: readonly boolean[]): { readonly share: number; readonly mean: number } {
  const drawn = row.filter(Boolean).length;
  const strokes = row.filter((isDrawn, x) => isDrawn && row[x - 1] !== true).length;
  return { share: drawn / row.length, mean: drawn / Math.max(1, strokes) };
}

const MARKS: readonly (readonly [mark: string, line: RegExp, letters: string])[] = [
  ['nothing', /Lena/, 'crew'],
  ['a name', /Lena/, 'Harlow'],
  ['a figure', /Lena/, 'metres'],
  ['an attribution', /Linden/, 'said'],
  ['an unnamed source', /Linden/, 'Sources'],
  ['what is checked', /900/, 'metres'],
];
const SHAPES: Readonly<Record<string, Shape>> = {
  nothing: 'none',
  'a name': 'line',
  'a figure': 'dots',
  'an attribution': 'dashes',
  'an unnamed source': 'bar',
  'what is checked': 'double line',
};

describe('marks without their colours', () => {
  let workbench: Workbench;
  let scratch: string;
  /** An empty page, to look at pictures in. */
  let table: Page;

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-shapes-'));
    const folder = join(scratch, 'stories');
    mkdirSync(folder);
    writeFileSync(join(folder, 'boat.story'), STORY);
    const settings = { 'copydesk.marks.figures': true, 'editor.fontSize': 20 };
    workbench = await Workbench.open({ vsix, folder, file: 'boat.story', settings });
    await workbench.page.waitForSelector('.monaco-editor .squiggly-warning');
    await workbench.click(/900/, 'metres');
    for (let time = 0; !existsSync(join(folder, '.copydesk/checks/boat.story.jsonl')); time += 1) {
      assert.ok(time < 5, 'nothing is ticked off');
      await workbench.run('Copydesk: Mark as Checked');
      await workbench.page.waitForTimeout(2000);
    }
    // The line that the caret is on has a frame of its own.
    await workbench.page.keyboard.press('Control+End');
    table = await workbench.page.context().browser()!.newPage();
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
    it(`have a shape each in ${theme}`, async () => {
      await workbench.theme(theme);
      await workbench.picture(`19-shapes-${theme.replaceAll(' ', '-').toLowerCase()}`);
      const shapes = new Map<string, Shape>();
      for (const [mark, line, letters] of MARKS)
        shapes.set(mark, shapeOf(await greyOf(table, await workbench.closeUp(line, letters, MARGIN))));
      assert.deepEqual(Object.fromEntries(shapes), SHAPES);
    });
  }
});
