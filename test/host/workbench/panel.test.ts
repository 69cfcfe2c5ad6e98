/** Tests in a real VS Code: the story panel and the checklist of the packed extension, worked through without a mouse. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/host/install';
import { freshVsix } from '../freshVsix';
import { Workbench } from './workbench';

describe('the story panel, without a mouse', () => {
  let workbench: Workbench;
  let scratch: string;
  let checks: string;

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-panel-'));
    const folder = join(scratch, 'stories');
    checks = join(folder, '.copydesk/checks/sample-story.md.jsonl');
    cpSync(join(root, 'src/sample'), folder, { recursive: true });
    workbench = await Workbench.open({ vsix, folder, file: 'sample-story.md' });
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

  const answer = async (words: string): Promise<void> => {
    await workbench.page.waitForSelector('.quick-input-widget input');
    await workbench.page.keyboard.type(words);
    await workbench.page.keyboard.press('Enter');
  };
  /** The lines of a view whose words match. */
  const line = (view: string, words: RegExp) =>
    workbench.page.locator(`[aria-label^="${view}"] .monaco-list-row, .pane:has([title="${view}"]) .monaco-list-row`, {
      hasText: words,
    });
  /** The states of the marks in the desk's folder, by the words that they are on. */
  const marks = (): Record<string, string> =>
    !existsSync(checks)
      ? {}
      : Object.fromEntries(
          readFileSync(checks, 'utf8')
            .trimEnd()
            .split('\n')
            .map((text) => {
              const { body, target } = JSON.parse(text) as {
                body: { value: string }[];
                target: { selector: { exact: string }[] };
              };
              return [target.selector[0]!.exact, body[0]!.value];
            }),
        );
  const untilMarked = async (words: string, state: string): Promise<void> => {
    for (let time = 0; marks()[words] !== state; time++) {
      assert.ok(time < 100, `${words} is never ${state}: ${JSON.stringify(marks())}`);
      await workbench.page.waitForTimeout(100);
    }
  };

  it('shows what the story rests on', async () => {
    await workbench.run('View: Show Copydesk');
    await line('Sources', /senior.European.official/).waitFor();
    await line('Questions', /ALGIRES/).waitFor();
    await workbench.picture('10-panel');
  });

  it('ticks off what is under the caret, step by step, once it knows who does', async () => {
    const { page } = workbench;
    await workbench.run('View: Focus Active Editor Group');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+F8');
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+Alt+Enter');
    await answer('Ines Tavares');
    await untilMarked('ALGIRES', 'checked');
    for (const words of ['Algeria', 'US Secretary of State Hillary Rodham Clinton']) {
      await page.keyboard.press('Control+Alt+F8');
      await page.waitForTimeout(500);
      await page.keyboard.press('Control+Alt+Enter');
      await untilMarked(words, 'checked');
    }
    await page.keyboard.press('Escape');
    await workbench.picture('11-checked');
  });

  it('disputes a figure, with what is wrong with it', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+f');
    await page.keyboard.type('1,359');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await workbench.run('Copydesk: Mark as Disputed');
    await answer('The atlas says 1,376');
    await untilMarked('1,359 kilometres', 'disputed');
    await line('Checklist', /The.atlas.says/).waitFor();
    assert.match(readFileSync(checks, 'utf8'), /"name":"Ines Tavares"/);
  });

  it('ticks and unticks in the list itself', async () => {
    const { page } = workbench;
    await workbench.run('Copydesk: Focus on Checklist View');
    await page.waitForTimeout(1000);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await untilMarked('President Abdelaziz Bouteflika', 'checked');
    await page.keyboard.press('Space');
    await untilMarked('President Abdelaziz Bouteflika', 'to-do');
  });

  it('shows what has changed since it was marked, in light, dark and high contrast', async () => {
    const { page } = workbench;
    await workbench.run('View: Focus Active Editor Group');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('kilometres of border');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' and sand');
    // The tree goes where the caret is: back to the figure.
    for (let word = 0; word < 5; word++) await page.keyboard.press('Control+ArrowLeft');
    await line('Checklist', /changed.since/)
      .first()
      .waitFor();
    for (const [name, theme] of [
      ['12-light', ''],
      ['13-dark', 'Dark Modern'],
      ['14-high-contrast', 'Dark High Contrast'],
    ] as const) {
      if (theme !== '') await workbench.theme(theme);
      await workbench.picture(name);
    }
  });
});
