/** Command line: `export`: standard output or a folder, and what it does where files get in one another's way. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exportCopy, type ExportOptions } from '../../src/cli/export';
import { surroundings } from './surroundings';

describe('copydesk export', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-export-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const story = (path: string, text = 'Sources said the pier is shut.\n'): string => {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  };
  const run = async (paths: readonly string[], to: ExportOptions['to'], out: string | null = null, input = '') => {
    const stage = surroundings({ input });
    const options = { date: null, config: null, profile: 'default', to, out } as const;
    const code = await exportCopy(paths, options, stage);
    return { code, printed: stage.printed.join(''), complaints: stage.complaints };
  };

  it('writes one sheet, one list and one log for all stories to standard output', async () => {
    const stories = [story('a.txt'), story('b.txt')];
    const { code, printed } = await run(stories, 'csv');
    assert.equal(code, 0);
    assert.equal(printed.match(/\uFEFF/g)?.length, 1);
    for (const path of stories) assert.ok(printed.includes(path));
    const annotations = JSON.parse((await run(stories, 'jsonld')).printed) as { target: { source: string } }[];
    assert.equal(new Set(annotations.map(({ target }) => target.source)).size, 2);
    assert.equal((JSON.parse((await run(stories, 'sarif')).printed) as { runs: unknown[] }).runs.length, 1);
    assert.equal((JSON.parse((await run(stories, 'json')).printed) as { documents: unknown[] }).documents.length, 2);
  });

  it('writes a file a story, two for brat, into a folder that it makes', async () => {
    const out = join(folder, 'to', 'brat');
    const { code, printed } = await run([story('a.txt'), '-'], 'brat', out, 'Copy.');
    assert.deepEqual([code, printed], [0, '']);
    assert.deepEqual(readdirSync(out).sort(), ['a.ann', 'a.txt', 'standard-input.ann', 'standard-input.txt']);
    assert.equal(readFileSync(join(out, 'standard-input.txt'), 'utf8'), 'Copy.');
    await run([story('a.txt')], 'markdown', out);
    assert.match(readFileSync(join(out, 'a.md'), 'utf8'), /^# Sourcing/);
  });

  it('keeps stories of one name apart, and says so', async () => {
    const out = join(folder, 'out');
    const [one, other] = [story('a/Story.txt'), story('b/story.md', 'Other copy.')];
    const { code, complaints } = await run([one, other], 'csv', out);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(out).sort(), ['Story.csv', 'story-2.csv']);
    assert.deepEqual(complaints, [`${other}: written as story-2.csv, since that name was taken`]);
  });

  it('never writes over the copy', async () => {
    const path = story('a.txt', '\uFEFFSources said so.\r\n');
    const { code, complaints } = await run([path], 'brat', folder);
    assert.equal(code, 2);
    assert.match(complaints.join(), /is the copy itself and was not written over; name another folder/);
    assert.equal(readFileSync(path, 'utf8'), '\uFEFFSources said so.\r\n');
    assert.deepEqual(readdirSync(folder), ['a.txt']);
  });

  it('says what is wrong with the folder, before it reads anything', async () => {
    const file = story('a.txt');
    assert.deepEqual(await run([file], 'csv', file), {
      code: 2,
      printed: '',
      complaints: [`${file}: this is a file, not a folder`],
    });
    assert.match((await run([file], 'csv', join(file, 'out'))).complaints.join(), /part of its path is a file/);
  });

  it('says that brat needs a folder', async () => {
    const { code, complaints } = await run([story('a.txt')], 'brat');
    assert.equal(code, 2);
    assert.match(complaints.join(), /--out/);
  });

  it('does the other stories when one cannot be read or written, and ends with 2', async () => {
    const out = join(folder, 'out');
    mkdirSync(join(out, 'b.csv'), { recursive: true });
    const { code, complaints } = await run(['none.txt', story('b.txt'), story('c.txt')], 'csv', out);
    assert.equal(code, 2);
    assert.equal(complaints.length, 2);
    assert.match(complaints.join('\n'), /none\.txt: there is no such file\n.*b\.txt: it could not be written/);
    assert.ok(readdirSync(out).includes('c.csv'));
  });
});
