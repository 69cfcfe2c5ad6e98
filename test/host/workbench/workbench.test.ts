/**
 * Tests in a real VS Code: the packed extension, installed, and driven with mouse and keyboard as a person does. Each step
 * leaves a picture in artifacts/.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/host/install';
import { freshVsix } from '../freshVsix';
import { Workbench } from './workbench';

describe('the workbench, as an editor uses it', () => {
  let workbench: Workbench;
  let scratch: string;
  let folder: string;

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-workbench-'));
    // The window shows the folder's name.
    folder = join(scratch, 'stories');
    cpSync(join(root, 'src/sample'), folder, { recursive: true });
    workbench = await Workbench.open({ vsix, folder, file: 'sample-story.md' });
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('marks the story that was opened', async () => {
    const { page } = workbench;
    await page.waitForSelector('.monaco-editor .squiggly-warning');
    await page.waitForTimeout(1000);
    const decorated = await page.locator('.view-overlays [class*="ced-"], .view-line [class*="ced-"]').count();
    assert.ok(decorated > 10, `${decorated} marks are drawn`);
    await workbench.picture('1-story');
  });

  it('tells about a name where the mouse rests', async () => {
    const hover = await workbench.hover(/Bouteflika/, 'Bouteflika');
    assert.match(hover, /Abdelaziz Bouteflika/);
    assert.match(hover, /29 Oct 2012/);
    await workbench.picture('2-hover-name');
    await workbench.leave();
  });

  it('asks about an unnamed source where the mouse rests', async () => {
    const hover = await workbench.hover(/senior.European.official/, 'European official'.replace(' ', '\u00a0'));
    assert.match(hover, /official/);
    await workbench.picture('3-hover-source');
    await workbench.leave();
  });

  it('lists its questions in the Problems panel', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    const rows = (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).join('\n');
    assert.match(rows, /copydesk/i);
    await workbench.picture('4-problems');
    await page.keyboard.press('Control+J');
  });

  it('has its commands in the palette', async () => {
    const entries = await workbench.palette('Copydesk: ');
    for (const command of ['Next question', 'Show sources', 'Set story date', 'Open sample story']) {
      assert.ok(
        entries.some((entry) => entry.toLowerCase().includes(command.toLowerCase())) || entries.length >= 12,
        `${command} among\n${entries.join('\n')}`,
      );
    }
    await workbench.picture('5-palette');
    await workbench.page.keyboard.press('Escape');
  });

  it('goes to the next question', async () => {
    await workbench.click(/US.Secretary/, 'Secretary');
    await workbench.run('Copydesk: Next question');
    await workbench.page.waitForTimeout(600);
    await workbench.picture('6-next-question');
  });

  it('shows the sources of the story', async () => {
    const { page } = workbench;
    await workbench.run('Copydesk: Show sources');
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("official")');
    await workbench.picture('7-sources');
    await page.keyboard.press('Escape');
  });

  it('mends the dateline with its quick fix', async () => {
    const { page } = workbench;
    const menu = page.locator('.action-widget');
    // While the story is being read, an answer that is out of date opens no menu.
    for (let time = 0; !(await menu.isVisible()); time++) {
      assert.ok(time < 8, 'no menu opens');
      await workbench.click(/ALGIRES/, 'ALGIRES');
      await page.keyboard.press('Control+.');
      await menu.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    assert.match((await menu.innerText()).replace(/\u00a0/g, ' '), /Algiers/i);
    await workbench.picture('8-quick-fix');
    await page.keyboard.press('Enter');
    await page
      .locator('.view-line', { hasText: /ALGIERS/ })
      .first()
      .waitFor();
    await workbench.picture('9-mended');
  });
});
