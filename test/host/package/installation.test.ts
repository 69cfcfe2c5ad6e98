/** Tests of the packed extension: VS Code installs the `.vsix`, and it activates on the first story that is opened. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshVsix } from '../freshVsix';
import { Workbench } from '../workbench/workbench';

describe('the packed extension, installed', () => {
  let folder: string;
  let workbench: Workbench | undefined;

  before(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-installed-'));
    writeFileSync(
      join(folder, 'ferry.txt'),
      'The ferry will sail, Mayor Ilse Brandt said. Sources said it would not.\n',
    );
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('activates and asks about a story in plain text', async () => {
    workbench = await Workbench.open({ vsix: freshVsix(), folder, file: 'ferry.txt' });
    const { page } = workbench;
    await page.waitForSelector('.monaco-editor .squiggly-warning', { timeout: 60_000 });
    const status = page.locator('.statusbar-item', { hasText: ' sources, ' });
    await status.waitFor();
    assert.match(await status.innerText(), /2 sources, 1 not named/);
  });
});
