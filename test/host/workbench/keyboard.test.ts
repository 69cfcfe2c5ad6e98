/** Tests in a real VS Code: what hands do all day with the packed extension: set the date, find a name, open the sample; with the keyboard alone. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshVsix } from '../freshVsix';
import { Workbench } from './workbench';

const STORY = `Judge Anna Berg met José Martínez and Shannon O’Neill on Monday. Berg thanked O’Neill.

“Berg is right,” Berg said. Sources said that nobody knew. Martínez said that Berg knew. Martin Oduya left.
`;

describe('the workbench, without a mouse', () => {
  let workbench: Workbench;
  let scratch: string;

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-keyboard-'));
    const folder = join(scratch, 'stories');
    mkdirSync(folder);
    writeFileSync(join(folder, 'quay.story'), STORY);
    writeFileSync(join(folder, 'quay.txt'), STORY.replaceAll('\n', ' ').repeat(3));
    workbench = await Workbench.open({ vsix, folder, file: 'quay.story', settings: { 'editor.wordWrap': 'off' } });
    await workbench.page.waitForSelector('.monaco-editor .squiggly-warning');
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  const input = () => workbench.page.locator('.quick-input-widget:visible input').first();
  const status = (words: string) => workbench.page.locator('.statusbar-item.right', { hasText: words });
  /** Types into the box that is open; resolves to the lines of its list. */
  const typed = async (words: string): Promise<string[]> => {
    const { page } = workbench;
    await input().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.waitForTimeout(300);
    const rows = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' ').trim());
  };

  it('takes a date as it is typed, and shows it at the foot of the window', async () => {
    const { page } = workbench;
    await status('No story date').waitFor();
    for (const [words, shown] of [
      ['Oct. 29, 2012', '29 Oct 2012'],
      ['30/10/2012', '30 Oct 2012'],
      ['31 October 2012', '31 Oct 2012'],
    ] as const) {
      await workbench.run('Copydesk: Set Story Date');
      assert.equal((await typed(words)).length, 1, words);
      await page.keyboard.press('Enter');
      await status(shown).waitFor();
    }
  });

  it('asks which day is meant where it could be either, and takes none that there is not', async () => {
    const { page } = workbench;
    await workbench.run('Copydesk: Set Story Date');
    assert.match((await typed('31/31/2012')).join(), /is not a day/);
    await page.keyboard.press('Enter');
    assert.match(
      (await typed('5/4/2012')).join('; '),
      /^Thu.*5 April 2012.*day before.*; Fri.*4 May 2012.*month before/,
    );
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    assert.ok(await input().isVisible(), 'Enter alone takes neither');
    await workbench.picture('15-date');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await status('4 May 2012').waitFor();
  });

  it('finds a name without its accents, and keeps the order of the list', async () => {
    const { page } = workbench;
    const found = async (words: string): Promise<string> =>
      (await typed(words)).map((row) => row.replace(/(?:person|body|place), \d.*/, '')).join('; ');
    await workbench.run('Copydesk: Go to Person or Body');
    await input().waitFor();
    await page.waitForTimeout(300);
    assert.match(await found('ma'), /^José Martínez; Martin Oduya$/, 'by how often they are named');
    for (const words of ['jose', 'martinez', 'martinez jose'])
      assert.match(await found(words), /^José Martínez$/, words);
    for (const words of ["o'neill", 'O’NEILL', 'neill shannon']) assert.match(await found(words), /^Shannon O’Neill$/);
    await page.keyboard.press('Escape');
  });

  it('offers once to wrap the lines of a story in plain text', async () => {
    const { page } = workbench;
    const open = async (file: string): Promise<void> => {
      await page.keyboard.press('Control+p');
      await typed(file);
      await page.keyboard.press('Enter');
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    };
    await open('quay.txt');
    await page.locator('.notification-toast', { hasText: 'Wrap lines' }).waitFor();
    const lines = () => page.locator('.editor-instance:visible .view-line').count();
    const before = await lines();
    await workbench.picture('16-wrap');
    await workbench.run('Notifications: Accept Notification Primary Action');
    for (let time = 0; (await lines()) <= before; time++) {
      assert.ok(time < 50, 'the story is never wrapped');
      await page.waitForTimeout(100);
    }
    assert.equal(await page.locator('.notification-toast').count(), 0);
  });

  it('shows an unnamed source in its whole length, in high contrast too', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+t');
    await typed('Dark High Contrast');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    await workbench.picture('17-high-contrast');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+t');
    await typed('Light Modern');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  });

  it('is walked through without a story at hand, each step ticked when it is done', async () => {
    const { page } = workbench;
    const openWalkthrough = async (): Promise<void> => {
      await workbench.run('Welcome: Open Walkthrough');
      await typed('Read a story with Copydesk');
      await page.keyboard.press('Enter');
      await page.locator('.getting-started-step').first().waitFor();
    };
    const step = (words: string) => page.locator('.getting-started-step', { hasText: words });
    const isDone = async (words: string): Promise<boolean> =>
      (await step(words).locator('.codicon.complete').count()) > 0;
    const press = async (words: string, link: string): Promise<void> => {
      await step(words).click();
      await step(words).locator('.monaco-button, a', { hasText: link }).focus();
      await page.keyboard.press('Enter');
    };
    // With a story open already the first step is done.
    await openWalkthrough();
    await step('Open a story').locator('.codicon.complete').waitFor();
    await workbench.run('View: Close All Editors');
    await page.locator('.tab').first().waitFor({ state: 'detached' });
    await openWalkthrough();
    await page.waitForTimeout(1500);
    await workbench.picture('18-walkthrough');
    await press('Step through the questions', 'Next Question');
    await page.locator('.monaco-hover:visible', { hasText: 'Question 1 of' }).waitFor();
    await openWalkthrough();
    await press('Point at a name', 'Show a Card');
    await page.locator('.monaco-hover:visible', { hasText: 'Algeria' }).waitFor();
    await workbench.picture('19-card');
    await openWalkthrough();
    assert.deepEqual(
      await Promise.all(['Open a story', 'Step through', 'Point at a name', 'Choose your house'].map(isDone)),
      [true, true, true, false],
    );
  });
});
