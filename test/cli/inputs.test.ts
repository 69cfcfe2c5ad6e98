/** Command line: files and standard input, readable or not. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
