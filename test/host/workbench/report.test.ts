/** Tests in a real VS Code: the sourcing report of the packed extension, in its window, as a person sees and works it. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { root } from '../../../scripts/host/install';
import { freshVsix } from '../freshVsix';
import { Workbench } from './workbench';

describe('the sourcing report, in its window', () => {
  let workbench: Workbench;
  let scratch: string;

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-report-'));
    const folder = join(scratch, 'stories');
    cpSync(join(root, 'src/sample'), folder, { recursive: true });
    workbench = await Workbench.open({ vsix, folder, file: 'sample-story.md' });
    await workbench.page.waitForSelector('.monaco-editor .squiggly-warning');
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.picture(`failed-report`);
  });

  /** The page of the report, inside the frames that VS Code puts round it. */
  const page = async (): Promise<Frame> => {
    for (let time = 0; time < 100; time += 1) {
      for (const frame of workbench.page.frames())
        if (
          (await frame
            .locator('main > article')
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      await workbench.page.waitForTimeout(100);
    }
    return assert.fail('the report is never there');
  };

  it('shows what the story rests on, beside it', async () => {
    await workbench.page.keyboard.press('Control+b');
    await workbench.run('Copydesk: Show Sourcing Report');
    const report = await page();
    assert.equal(
      await report.locator('.verdict').innerText(),
      'Rests on 6 sources: 1 named, 5 not. 1 statement has no source.',
    );
    assert.equal(await report.locator('.lanes tr:has-text("Lena Hartwig") rect.named').count(), 3);
    await workbench.picture('15-report-light');
  });

  it('goes to the place of a link, by mouse and by key', async () => {
    const report = await page();
    for (const [name, line] of [
      ['Lena Hartwig', '18'],
      ['Sources', '22'],
    ] as const) {
      const link = report.locator('.lanes a', { hasText: new RegExp(`^${name}$`) });
      if (line === '18') await link.click();
      else {
        await link.focus();
        await workbench.page.keyboard.press('Enter');
      }
      await workbench.page.locator(`.statusbar-item:has-text("Ln ${line},")`).waitFor();
    }
  });

  it('has the colours of the theme, and needs none in high contrast', async () => {
    for (const [name, theme] of [
      ['16-report-dark', 'Dark Modern'],
      ['17-report-high-contrast', 'Dark High Contrast'],
    ] as const) {
      await workbench.theme(theme);
      await workbench.picture(name);
    }
    const report = await page();
    const fill = (shape: string) =>
      report
        .locator(shape)
        .first()
        .evaluate((element) => {
          const style = (
            globalThis as unknown as { getComputedStyle(of: unknown): Record<string, string> }
          ).getComputedStyle(element);
          return `${style['fill']} ${style['fillOpacity']}`;
        });
    assert.notEqual(await fill('rect.named'), await fill('rect.unnamed'));
  });
});
