/** Tests in a real VS Code: what `npm start` opens for somebody who has never seen Copydesk. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/host/browser';
import { root } from '../../../scripts/host/install';
import { PICTURES } from './workbench';

/** Milliseconds until the server says where it is. */
const LONGEST_START = 120_000;

describe('npm start', () => {
  let start: ChildProcess;
  let browser: Browser;
  let page: Page;

  before(async function () {
    this.timeout(240_000);
    start = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--server'], { cwd: root });
    const address = new Promise<string>((resolve, reject) => {
      let said = '';
      start.stdout?.on('data', (piece: Buffer) => {
        said += piece.toString();
        const found = /^http\S+$/m.exec(said);
        if (found !== null) resolve(found[0]);
      });
      setTimeout(() => reject(new Error(`The server says no address: ${said}`)), LONGEST_START).unref();
    });
    browser = await launchBrowser(() => undefined);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(await address);
  });
  after(async () => {
    await browser?.close();
    start?.kill('SIGTERM');
  });

  it('opens the sample with the walkthrough beside it, whose first step is done', async () => {
    const step = page.locator('.getting-started-step', { hasText: 'Open a story' });
    await step.waitFor();
    await step.locator('.codicon.complete').waitFor();
    assert.equal(await page.locator('.tab', { hasText: 'sample-story.md' }).count(), 1);
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, '32-start.png') });
  });
});
