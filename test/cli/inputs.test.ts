/** Command line: files and standard input, readable or not. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decode } from '../../src/documents/encodings';
import { readInputs } from '../../src/cli/inputs';
import { pieces } from './surroundings';

describe('inputs of the command line', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-inputs-'))));
  after(() => rmSync(folder, { recursive: true }));

  async function read(paths: readonly string[], input = ''): Promise<unknown[]> {
    const all: unknown[] = [];
    for await (const one of readInputs(paths, pieces(input, 3))) all.push(one);
    return all;
  }

  it('goes on after one that cannot be read', async () => {
    const path = join(folder, 'story.txt');
    writeFileSync(path, 'A story.\r\n');
    const found = await read([join(folder, 'none.txt'), folder, join(path, 'below'), path]);
    assert.deepEqual(
      found.map((one) => (one as { error?: string }).error),
      ['there is no such file', 'this is a folder, not a file', 'part of its path is a file, not a folder', undefined],
    );
    assert.deepEqual(found[3], { id: path, text: 'A story.\r\n', carrier: 'auto', warnings: [] });
  });

  /** A stream that never ends, with how much of it was asked for. */
  const endless = (beginning: string) => {
    const asked = { bytes: 0 };
    const stream = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(beginning);
      for (const chunk = Buffer.alloc(1_000_000, 'x'); asked.bytes < 1e9; asked.bytes += chunk.length) {
        await setImmediate();
        yield chunk;
      }
    };
    return { asked, stream: stream() };
  };
  for (const [what, beginning, most] of [
    ['a story', 'The pier is shut. ', 8],
    ['a document', '{\\rtf1 The pier ', 100],
  ] as const)
    it(`reads no more of standard input than ${what} may have`, async () => {
      const { asked, stream } = endless(beginning);
      const found: unknown[] = [];
      for await (const one of readInputs(['-'], stream)) found.push(one);
      assert.deepEqual(found, [{ id: '-', error: `it is larger than ${most} MB, and no story is` }]);
      assert.equal(asked.bytes, (most - 1) * 1_000_000);
    });

  it('reads no file that is larger than a story', async () => {
    const path = join(folder, 'long.txt');
    writeFileSync(path, 'x'.repeat(8_000_001));
    assert.deepEqual(await read([path]), [{ id: path, error: 'it is larger than 8 MB, and no story is' }]);
    writeFileSync(path, 'x'.repeat(8_000_000));
    assert.equal(((await read([path]))[0] as { text: string }).text.length, 8_000_000);
  });

  describe('that are no files', function () {
    if (process.platform === 'win32') return;
    const pipe = (words: string, times = 1): string => {
      const path = join(folder, `pipe-${Math.random()}`);
      spawnSync('mkfifo', [path]);
      // Stops by itself: at the end of its words, or where nobody reads any further.
      const script = `const { writeSync, openSync } = require('node:fs'); const to = openSync(process.argv[1], 'w');
        try { for (let at = 0; at < ${times}; at++) writeSync(to, process.argv[2]); } catch {}`;
      spawn(process.execPath, ['-e', script, path, words], { stdio: 'ignore' });
      return path;
    };

    it('are read where they are pipes', async () => {
      const path = pipe('The pier is shut.');
      assert.deepEqual(await read([path]), [{ id: path, text: 'The pier is shut.', carrier: 'auto', warnings: [] }]);
    });

    it('are read no further than a story goes', async () => {
      const path = pipe('The pier is shut.\n'.repeat(1000), 1000);
      assert.deepEqual(await read([path]), [{ id: path, error: 'it is larger than 8 MB, and no story is' }]);
    });

    it('are nothing where they are the device that holds nothing', async () => {
      assert.deepEqual(await read(['/dev/null']), [{ id: '/dev/null', text: '', carrier: 'auto', warnings: [] }]);
    });
  });

  it('reads standard input once', async () => {
    const found = await read(['-', '-'], 'Çava');
    assert.deepEqual(found, [
      { id: '-', text: 'Çava', carrier: 'auto', warnings: [] },
      { id: '-', error: 'standard input was already read' },
    ]);
  });

  it('knows Markdown by its name', async () => {
    const path = join(folder, 'story.MD');
    writeFileSync(path, '# A story');
    assert.equal(((await read([path]))[0] as { carrier: string }).carrier, 'markdown');
  });

  it('keeps a byte-order mark, NUL and carriage returns, since offsets count them', () => {
    assert.deepEqual(decode(new TextEncoder().encode('\u{FEFF}a\0\r\n')), { text: '\u{FEFF}a\0\r\n', warnings: [] });
  });

  for (const [title, bytes, text, warnings] of [
    ['UTF-16, the small end first', [0xff, 0xfe, 0x61, 0, 0x1c, 0x20], '\ufeffa“', 0],
    ['UTF-16, the big end first', [0xfe, 0xff, 0, 0x61, 0x20, 0x1c], '\ufeffa“', 0],
    ['half a character of UTF-16', [0xff, 0xfe, 0x61, 0, 0x1c], '\ufeffa\ufffd', 1],
    [
      'Windows-1252 with its quotation marks',
      [0x93, 0x4e, 0x6f, 0x94, 0x20, 0x97, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x92],
      '“No” — café’',
      1,
    ],
    ['UTF-8 with one broken byte', [0xc3, 0xa9, 0xc3, 0xa9, 0x92, 0x61], 'éé\ufffda', 1],
    ['bytes that Windows-1252 has no sign for', [0x61, 0x81, 0x62], 'a\ufffdb', 1],
  ] as const)
    it(`reads ${title}`, () => {
      const read = decode(new Uint8Array(bytes));
      assert.equal(read.text, text);
      assert.equal(read.warnings.length, warnings);
    });

  it('replaces what is not UTF-8 and says so', () => {
    const { text, warnings } = decode(new Uint8Array([0x61, 0xff, 0x62]));
    assert.equal(text, 'a\u{FFFD}b');
    assert.equal(warnings.length, 1);
  });
});
