/** Tests in a real VS Code: copy in its carrier, a page and an agency's item, with marks on its words and none on its markup. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/host/install';
import { freshVsix } from '../freshVsix';
import { Workbench } from './workbench';

const FILES = ['pier.html', 'pier.nitf.xml'] as const;

describe('copy in its carrier, in the window', () => {
  let workbench: Workbench;
  let scratch: string;

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-carriers-'));
    // A desk: items of agencies are read there without being asked.
    const folder = join(scratch, 'stories');
    mkdirSync(join(folder, '.copydesk'), { recursive: true });
    for (const file of FILES) cpSync(join(root, 'test/fixtures/carriers', file), join(folder, file));
    workbench = await Workbench.open({ vsix, folder, file: 'pier.html' });
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.picture('failed-carriers');
  });

  /** Waits until questions are underlined, and the marks beside them are drawn. */
  const untilMarked = async (): Promise<void> => {
    await workbench.page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info').first().waitFor();
    await workbench.page.waitForTimeout(1000);
  };

  it('marks a page when it is asked to', async () => {
    await workbench.page.waitForTimeout(3000);
    await workbench.run('Copydesk: Annotate Now');
    await untilMarked();
    await workbench.picture('30-html');
    const hover = await workbench.hover(/Nora/, 'Nora');
    assert.match(hover, /Nora Pike/);
    await workbench.leave();
  });

  it('marks an agency’s item unasked, on a desk', async () => {
    await workbench.page.keyboard.press('Control+p');
    await workbench.page.keyboard.type('pier.nitf.xml');
    await workbench.page.waitForTimeout(800);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'pier.nitf.xml' }).waitFor();
    await untilMarked();
    await workbench.picture('31-nitf');
    const hover = await workbench.hover(/senior/, 'official');
    assert.match(hover, /official/);
    await workbench.leave();
  });
});
