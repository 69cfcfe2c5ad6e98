/**
 * Tests in a real VS Code: a story from the first look to the second draft, with the packed extension and the keyboard alone: set the
 * date, step through the questions, check three facts, dispute one, write the report, export the sheet, change the draft, compare.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../../../scripts/host/install';
import { sharedPath } from '../../support/shared';
import { freshVsix } from '../freshVsix';
import { Workbench } from './workbench';

const STORIES: readonly (readonly [name: string, path: string | null])[] = [
  ['sample', join(root, 'src/sample/sample-story.md')],
  ['seed', sharedPath('stories', '01-sahel-wire.txt')],
];

for (const [name, path] of STORIES) {
  if (path === null) console.log(`    Left out, ../shared is not here: the path through the ${name}`);
  else describe(`a path through the ${name}, without a mouse`, () => walk(name, path));
}

function walk(name: string, path: string): void {
  let workbench: Workbench;
  let scratch: string;
  let folder: string;
  const file = basename(path);

  before(async function () {
    this.timeout(240_000);
    const vsix = freshVsix();
    scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-path-'));
    folder = join(scratch, 'stories');
    mkdirSync(folder);
    cpSync(path, join(folder, file));
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', 'commit', '--quiet', '-m', 'First draft');
    git('config', 'user.name', 'Ines Tavares');
    workbench = await Workbench.open({ vsix, folder, file, settings: { 'git.enabled': true } });
    await workbench.page.waitForSelector('.monaco-editor .squiggly-info, .monaco-editor .squiggly-warning', {
      timeout: 120_000,
    });
  });
  after(async () => {
    await workbench?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.picture(`failed-path-${name}`);
  });

  const git = (...options: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const picture = (step: string): Promise<string> => workbench.picture(`path-${name}-${step}`);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  /** Types into the box that is open, and takes what it then proposes. */
  const answer = async (words: string): Promise<void> => {
    await workbench.page.locator('.quick-input-widget:visible input').first().waitFor();
    await workbench.page.keyboard.type(words);
    await workbench.page.waitForTimeout(500);
    await press('Enter');
  };
  const line = (view: string, words: RegExp) =>
    workbench.page
      .locator(`[aria-label^="${view}"] .monaco-list-row, .pane:has([title="${view}"]) .monaco-list-row`, {
        hasText: words,
      })
      .first();
  const states = (): string[] => {
    const checks = join(folder, `.copydesk/checks/${file}.jsonl`);
    if (!existsSync(checks)) return [];
    const lines = readFileSync(checks, 'utf8').trimEnd().split('\n');
    return lines.map((text) => (JSON.parse(text) as { body: { value: string }[] }).body[0]!.value);
  };
  const untilMarked = async (state: string, count: number): Promise<void> => {
    for (let time = 0; states().filter((each) => each === state).length < count; time += 1) {
      assert.ok(time < 100, `never ${count} ${state}: ${states().join()}`);
      await workbench.page.waitForTimeout(100);
    }
  };

  it('opens the story, and sets its date', async () => {
    await workbench.run('View: Show Copydesk');
    await line('Questions', /./).waitFor();
    await workbench.run('View: Focus Active Editor Group');
    await picture('1-open');
    await workbench.run('Copydesk: Set Story Date');
    await answer('29 October 2012');
    await workbench.page.locator('.statusbar-item.right', { hasText: '29 Oct 2012' }).waitFor();
    await picture('2-date');
  });

  it('steps through the questions, each shown where it is asked', async () => {
    await press('Control+Home');
    const hover = workbench.page.locator('.monaco-hover:visible', { hasText: /Question \d+ of \d+/ });
    const seen = new Set<string>();
    for (let all = 1; seen.size < all;) {
      await press('Control+F8');
      await hover.first().waitFor();
      await workbench.page.waitForTimeout(300);
      const [, number, of] = /Question (\d+) of (\d+)/.exec(await hover.first().innerText())!;
      assert.ok(!seen.has(number!), `question ${number} comes twice`);
      seen.add(number!);
      all = Number(of);
      if (seen.size === 2) await picture('3-question');
    }
    await press('Escape');
  });

  it('checks three facts, and disputes one', async () => {
    await press('Control+Home');
    for (let count = 1; count <= 3; count += 1) {
      await press('Control+Alt+F8');
      await workbench.page.waitForTimeout(400);
      await press('Control+Alt+Enter');
      await untilMarked('checked', count);
    }
    await press('Control+Alt+F8');
    await workbench.page.waitForTimeout(400);
    await workbench.run('Copydesk: Mark as Disputed');
    await answer('The atlas has another figure');
    await untilMarked('disputed', 1);
    await line('Checklist', /The.atlas.has/).waitFor();
    await picture('4-checked');
  });

  it('writes the report', async () => {
    await workbench.run('Copydesk: Show Sourcing Report');
    let verdict = '';
    for (let time = 0; verdict === ''; time += 1) {
      assert.ok(time < 100, 'the report is never there');
      await workbench.page.waitForTimeout(100);
      for (const frame of workbench.page.frames())
        verdict ||= await frame
          .locator('main > article .verdict')
          .innerText({ timeout: 100 })
          .catch(() => '');
    }
    assert.match(verdict, /^Rests on \d+ sources/);
    await picture('5-report');
  });

  it('exports the sheet beside the story', async () => {
    await workbench.run('Copydesk: Export');
    await answer('sheet');
    await answer('Save as');
    await workbench.page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' }).waitFor();
    await workbench.page.waitForTimeout(500);
    await picture('6-export');
    await press('Enter');
    const sheet = join(folder, file.replace(/\.\w+$/, '.csv'));
    for (let time = 0; !existsSync(sheet); time += 1) {
      assert.ok(time < 100, 'the sheet is never written');
      await workbench.page.waitForTimeout(100);
    }
    await workbench.page.waitForTimeout(500);
    const text = readFileSync(sheet, 'utf8');
    assert.equal(text.match(/,checked,/g)?.length, 3);
    assert.match(text, /,disputed,[^\n]*The atlas has another figure/);
    await picture('7-sheet');
  });

  it('changes the draft, and compares it with the last commit', async () => {
    await workbench.run('View: Close All Editors');
    await press('Control+p');
    await answer(file);
    await workbench.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    // An editor that is opened again puts its caret back where it was, and takes keys before it has.
    const last = readFileSync(join(folder, file), 'utf8').split('\n').length;
    const caret = workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${last},`) });
    for (let time = 0; (await caret.count()) === 0; time += 1) {
      assert.ok(time < 50, 'the caret never comes to the end');
      await press('Control+End');
      await workbench.page.waitForTimeout(300);
    }
    await press('Enter', 'Enter');
    await workbench.page.keyboard.type('Harbour officials said 4,321 more people had left on Tuesday.');
    await press('Control+s');
    await workbench.run('Copydesk: Compare with Git Revision');
    await answer('');
    await line('Changes', /Harbour.officials/).waitFor();
    await line('Changes', /4,321/).waitFor();
    await picture('8-compared');
  });

  it('shows what the stories of the folder rest on, and sorts them by a heading', async () => {
    await workbench.run('Copydesk: Sourcing of a Folder');
    await answer('stories');
    const table = async () => {
      for (let time = 0; time < 150; time += 1) {
        for (const frame of workbench.page.frames())
          if (
            (await frame
              .locator('table.stories tbody tr')
              .count()
              .catch(() => 0)) > 0
          )
            return frame;
        await workbench.page.waitForTimeout(100);
      }
      return assert.fail('the table is never there');
    };
    const page = await table();
    const heading = page.locator('button.sort', { hasText: 'words' }).first();
    await heading.focus();
    await press('Enter');
    await page.locator('th[aria-sort="descending"]', { hasText: 'words' }).first().waitFor();
    await picture('9-folder');
  });
}
