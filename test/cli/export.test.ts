/** Command line: `export`: standard output or a folder, and what it does where files get in one another's way. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exportCopy, type ExportOptions } from '../../src/cli/export';
import {
  checkables,
  checksFile,
  copyOf,
  mergeChecks,
  newCheck,
  NO_CHECKS,
  storyAddress,
  writeChecks,
} from '../../src/checklist';
import { engine } from '../support/engine';
import { readSheet } from '../formats/readers';
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
  const run = async (
    paths: readonly string[],
    to: ExportOptions['to'],
    out: string | null = null,
    input = '',
    notes: ExportOptions['notes'] = null,
  ) => {
    const stage = surroundings({ input });
    const options = { date: null, config: null, profile: 'default', to, out, notes } as const;
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

  describe('with the desk’s checks', () => {
    const TEXT = 'Mayor Nadia Okafor said the quay cost $40 million. Sources said it is 300 metres long.\n';
    /** A story with a checked figure, and a disputed one that rests on an unnamed source. */
    const checked = (): string => {
      const things = checkables(engine().analyze(TEXT));
      const mark = (words: string, state: 'checked' | 'disputed', note: string) => {
        const thing = things.find(({ text }) => text === words)!;
        const change = { state, note, evidence: 'https://example.org/papers' };
        return newCheck(thing, copyOf(TEXT), 'a.txt', change, { by: 'Ines Tavares', at: '2026-02-03T12:00:00.000Z' });
      };
      const checks = [
        mark('$40 million', 'checked', 'Seen in the books.'),
        mark('300 metres', 'disputed', 'Told by Nils.'),
      ];
      story(checksFile('a.txt'), writeChecks(mergeChecks({ ...NO_CHECKS, checks }), storyAddress('a.txt')));
      return story('a.txt', TEXT);
    };
    const sheet = async (notes: ExportOptions['notes']) => {
      const { code, printed } = await run([checked()], 'csv', null, '', notes);
      assert.equal(code, 0);
      return readSheet(printed)
        .filter(({ text }) => text === '$40 million' || text === '300 metres')
        .map((row) => ['state', 'note', 'evidence', 'checked by', 'checked on'].map((column) => row[column]).join('|'));
    };

    it('leaves them out, puts in who marked what and when, or the notes as well', async () => {
      assert.deepEqual(await sheet(null), ['||||', '||||']);
      assert.deepEqual(await sheet('none'), [
        'checked|||Ines Tavares|2026-02-03',
        'disputed|||Ines Tavares|2026-02-03',
      ]);
      assert.deepEqual(await sheet('named'), [
        'checked|Seen in the books.|https://example.org/papers|Ines Tavares|2026-02-03',
        'disputed|||Ines Tavares|2026-02-03',
      ]);
      assert.match((await sheet('all')).join(), /Told by Nils\./);
    });

    it('has no note on an unnamed source in any form unless it is asked for', async () => {
      for (const to of ['csv', 'markdown', 'jsonld'] as const) {
        for (const notes of [null, 'none', 'named'] as const)
          assert.doesNotMatch((await run([checked()], to, null, '', notes)).printed, /Nils/, `${to}, ${notes}`);
        assert.match((await run([checked()], to, null, '', 'all')).printed, /Told by Nils\./, to);
      }
    });

    it('ticks in the report what was checked', async () => {
      const { printed } = await run([checked()], 'markdown', null, '', 'none');
      assert.match(
        printed,
        /- \[x\] line 1, “\\\$40 million”, figure: 40000000 USD; checked, Ines Tavares, 2026-02-03\n/,
      );
      assert.match(printed, /- \[ \] line 1, “300 metres”, figure; disputed/);
    });

    it('says what it cannot read of them, and which forms have no place for them', async () => {
      const path = checked();
      story(checksFile('a.txt'), 'nonsense\n');
      const { code, complaints } = await run([path], 'csv', null, '', 'none');
      assert.equal(code, 0);
      assert.match(complaints.join(), /a\.txt\.jsonl: 1 line could not be read and was left out/);
      assert.equal((await run([path], 'conll', null, '', 'none')).code, 2);
    });
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
