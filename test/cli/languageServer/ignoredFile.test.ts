/** Language server: what is waved through, written beside other writers, and never through a link. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ignoreIn } from '../../../src/cli/languageServer/ignoredFile';
import { readIgnored } from '../../../src/config';

describe('the list of ignored questions, as the language server writes it', () => {
  let root: string;
  const path = (name: string): string => join(root, '.copydesk', name);
  const names = (): string[] =>
    readIgnored(readFileSync(path('ignored.json'), 'utf8')).ignored.entries.map((each) =>
      'name' in each ? each.name : '',
    );
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'copydesk-ignored-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  it('has every entry of five that are written at once, and nothing beside it', async () => {
    const wanted = ['Ana', 'Ben', 'Cem', 'Dov', 'Eva'];
    await Promise.all(wanted.map((name) => ignoreIn(root, { scope: 'name', name })));
    assert.deepEqual(names(), wanted);
    assert.deepEqual(readdirSync(path('')), ['ignored.json']);
  });

  it('holds what a writer that was stopped on its way had moved aside', async () => {
    mkdirSync(path(''));
    writeFileSync(path('ignored.json.7.bak'), '{"version":1,"ignored":[{"scope":"name","name":"Ana"}]}');
    await ignoreIn(root, { scope: 'name', name: 'Ben' });
    assert.deepEqual(names(), ['Ana', 'Ben']);
  });

  it('is left alone where it is a link, or read-only', async function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(path(''));
    const text = '{"version":1,"ignored":[]}';
    writeFileSync(path('own.json'), text);
    symlinkSync('own.json', path('ignored.json'));
    await assert.rejects(ignoreIn(root, { scope: 'name', name: 'Ana' }), /ignored\.json is a link/);
    assert.equal(readFileSync(path('own.json'), 'utf8'), text);
    rmSync(path('ignored.json'));
    writeFileSync(path('ignored.json'), text);
    chmodSync(path('ignored.json'), 0o444);
    // To the superuser nothing is read-only.
    if (process.geteuid?.() === 0) return;
    await assert.rejects(ignoreIn(root, { scope: 'name', name: 'Ana' }), /read-only/);
    assert.equal(readFileSync(path('ignored.json'), 'utf8'), text);
  });
});
