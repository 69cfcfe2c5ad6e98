/** Tests of the demonstration page in a real browser: marks, ledger and report of what stands there, under its own policy. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { DEMO, serveDemo } from '../../../scripts/demo';
import { ensureBrowser } from '../../../scripts/host/browser';
import { root } from '../../../scripts/host/install';

const PATIENCE_MS = 240_000;
const ROUNDS = 5;
/** From the page's first script, on a machine that has no other work. */
const FIRST_MARKS_MS = 500;
const ON_A_BUSY_MACHINE = 3;

describe('the demonstration page', function () {
  this.timeout(PATIENCE_MS);
  let server: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  before(async () => {
    const serving = await serveDemo();
    server = serving.server;
    browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(serving.address, { timeout: PATIENCE_MS });
    await page.waitForSelector('#questions li');
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('shows the sample story with its marks, ledger and report', async () => {
    assert.ok((await page.locator('.mark-names').count()) > 3);
    assert.ok((await page.locator('.mark-sources').count()) > 0);
    assert.ok((await page.locator('#ledger li').count()) > 1);
    await page.locator('summary').click();
    assert.match(await page.locator('#report h1').innerText(), /\S/);
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    await page.screenshot({ path: join(root, 'artifacts/demo.png') });
  });

  it('has its first marks half a second after its first script is there', async () => {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext();
      const fresh = await context.newPage();
      await fresh.goto(page.url(), { timeout: PATIENCE_MS });
      await fresh.waitForSelector('#questions li', { timeout: PATIENCE_MS });
      const script = `performance.getEntriesByName(new URL('start.js', document.baseURI).href)[0].responseEnd`;
      taken.push(
        (await fresh.evaluate(`performance.getEntriesByName('first marks')[0].startTime - ${script}`)) as number,
      );
      await context.close();
    }
    taken.sort((a, b) => a - b);
    const [least, median] = [taken[0]!, taken[Math.floor(ROUNDS / 2)]!];
    console.log(`    first marks after ${median.toFixed(0)} ms (median of ${ROUNDS}), ${least.toFixed(0)} ms (least)`);
    assert.ok(least <= FIRST_MARKS_MS * ON_A_BUSY_MACHINE, `${least.toFixed(0)} ms`);
  });

  it('reads what is pasted, and leads from a question to its place', async () => {
    await page.locator('#clear').click();
    await page.keyboard.insertText('Sources said the bridge was shut. “It is,” said Ann Bell.');
    const question = page.locator('#questions li', { hasText: 'Source with no description' });
    await question.waitFor();
    assert.match((await page.locator('#ledger').innerText()).replace(/\s+/g, ' '), /Sources unnamed, 1 statement/);
    await question.locator('button').click();
    assert.equal(
      await page.evaluate(`document.querySelector('#story').shadowRoot.getSelection().toString()`),
      'Sources',
    );
  });

  it('says what could not be loaded', async () => {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    await fresh.route('**/attributions.bin.gz', (route) => route.fulfill({ status: 404 }));
    await fresh.goto(page.url(), { timeout: PATIENCE_MS });
    const said = fresh.locator('#state', { hasText: 'attributions.bin could not be loaded (404).' });
    await said.waitFor({ timeout: PATIENCE_MS });
    await context.close();
  });

  it('takes files that its host has unpacked', async () => {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    await fresh.route('**/*.gz', async (route) => {
      const name = new URL(route.request().url()).pathname;
      await route.fulfill({ body: gunzipSync(readFileSync(join(DEMO, name))) });
    });
    await fresh.goto(page.url(), { timeout: PATIENCE_MS });
    await fresh.waitForSelector('#questions li', { timeout: PATIENCE_MS });
    await context.close();
  });

  it('runs under a policy without unsafe-eval, and asks its own host for its own files only', () => {
    assert.deepEqual(complaints, []);
    const origin = new URL(page.url()).origin;
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(origin) && !address.startsWith('data:')),
      [],
    );
  });

  it('weighs at most 5.5 MB as stored', () => {
    const bytes = readdirSync(DEMO).reduce((sum, name) => sum + statSync(join(DEMO, name)).size, 0);
    console.log(`    ${(bytes / 1e6).toFixed(2)} MB`);
    assert.ok(bytes <= 5_500_000, `${bytes} bytes`);
  });
});
