/** Tests in a real VS Code: what a reader has who sees nothing of the window, from its live regions and the accessibility tree. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/host/install';
import { freshVsix } from '../freshVsix';
import { accessibilityTree } from './accessibilityTree';
import { Workbench } from './workbench';

describe('a reader without a screen', () => {
  let workbench: Workbench;
  let scratch: string;

  before(async function () {
    this.timeout(400_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-accessibility-'));
    const folder = join(scratch, 'stories');
    cpSync(join(root, 'src/sample'), folder, { recursive: true });
    const settings = { 'editor.accessibilitySupport': 'on' };
    workbench = await Workbench.open({ vsix, folder, file: 'sample-story.md', settings });
    await workbench.page.setViewportSize({ width: 1280, height: 1100 });
    await workbench.page
      .locator('.statusbar-item', { hasText: /sources/ })
      .first()
      .waitFor({ timeout: 120_000 });
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('announces the question that it goes to, and what is asked', async () => {
    const { page } = workbench;
    await workbench.listen();
    await workbench.run('Copydesk: Next Question');
    for (let time = 0; ; time += 1) {
      const heard = await workbench.heard();
      if (/Question \d+ of \d+: /.test(heard)) break;
      assert.ok(time < 50, `heard: ${heard}`);
      await page.waitForTimeout(200);
    }
  });

  it('names the lines of its lists, with their states, to the accessibility tree', async () => {
    const { page } = workbench;
    await workbench.run('View: Show Copydesk');
    await page
      .locator('.monaco-list-row', { hasText: /senior.European.official/ })
      .first()
      .waitFor({ timeout: 120_000 });
    const nodes = await accessibilityTree(page);
    const trees = nodes.filter(({ role }) => role === 'tree').map(({ name }) => name);
    for (const view of ['Sources', 'Questions', 'Checklist'])
      assert.ok(
        trees.some((name) => name.startsWith(view)),
        trees.join('; '),
      );
    const lines = nodes.filter(({ role }) => role === 'treeitem').map(({ name }) => name.replace(/\u00a0/g, ' '));
    assert.deepEqual(
      lines.filter((name) => name.trim() === ''),
      [],
    );
    for (const wanted of [/senior European official.*no/i, /Lena Hartwig/, /ALGIRES/])
      assert.ok(
        lines.some((name) => wanted.test(name)),
        `${String(wanted)} in ${lines.join('; ')}`,
      );
  });

  it('reads the sourcing report with its headings, tables, links and pictures', async () => {
    const { page } = workbench;
    await workbench.run('Copydesk: Show Sourcing Report');
    for (let time = 0; ; time += 1) {
      const nodes = await accessibilityTree(page);
      const named = (role: string): string[] => nodes.filter((node) => node.role === role).map(({ name }) => name);
      if (named('heading').some((name) => /Who speaks/.test(name))) {
        assert.ok(
          named('columnheader').some((name) => /source/.test(name)),
          named('columnheader').join('; '),
        );
        assert.ok(
          named('rowheader').some((name) => /Lena Hartwig/.test(name)),
          named('rowheader').join('; '),
        );
        assert.ok(
          named('link').some((name) => /Lena Hartwig/.test(name)),
          named('link').join('; '),
        );
        // What the pictures show stands beside them in figures.
        assert.deepEqual(
          named('image').filter((name) => name === ''),
          [],
        );
        break;
      }
      assert.ok(time < 50, 'the report is never there');
      await page.waitForTimeout(300);
    }
  });
});
