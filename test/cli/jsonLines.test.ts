/** Command line: an archive as JSON lines, good and bad. */
import assert from 'node:assert/strict';
import { lines, readRequest, readRequests } from '../../src/cli/jsonLines';
import { pieces } from './surroundings';

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}

const text = (bytes: Uint8Array | symbol): string =>
  bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : String(bytes);

describe('JSON lines on standard input', () => {
  it('ends a line at U+000A only, wherever the chunks are cut', async () => {
    for (const size of [1, 2, 5, 100]) {
      const found = await collect(lines(pieces('one\u2028still one\ntwo\r\n\u0085three\n\nlast', size)));
      assert.deepEqual(found.map(text), ['one\u2028still one', 'two\r', '\u0085three', '', 'last']);
    }
  });

  it('has no line after a last line feed and none in nothing', async () => {
    assert.deepEqual((await collect(lines(pieces('one\n', 3)))).map(text), ['one']);
    assert.deepEqual(await collect(lines(pieces('', 3))), []);
  });

  it('gives one error for a line that is too long, keeps nothing of it, and goes on', async () => {
    const long = JSON.stringify({ id: 'b', text: 'x'.repeat(100) });
    for (const size of [1, 7, 1000]) {
      const found = await collect(
        readRequests(pieces(`{"id":"a","text":""}\n${long}\n{"id":"c","text":""}\n${long}`, size), 50),
      );
      assert.deepEqual(
        found.map((one) => ('error' in one ? [one.line, one.error] : one.id)),
        ['a', [2, 'This line is longer than 0.00005 MB.'], 'c', [4, 'This line is longer than 0.00005 MB.']],
      );
    }
  });

  it('survives a line of more than a string can hold', async () => {
    // 600 MB, of which one chunk is there at a time.
    async function* endless() {
      const chunk = Buffer.alloc(20_000_000, 'x');
      for (let at = 0; at < 30; at += 1) yield await Promise.resolve(chunk);
      yield Buffer.from('\n{"id":"a","text":""}\n');
    }
    const found = await collect(readRequests(endless()));
    assert.deepEqual(
      found.map(({ id }) => id),
      [null, 'a'],
    );
  });

  it('skips blank lines but counts them', async () => {
    const found = await collect(readRequests(pieces('\n  \r\n{"id":"a","text":"b"}\n\nno\n', 4)));
    assert.deepEqual(found, [
      { id: 'a', line: 3, text: 'b', date: null, warnings: [] },
      { id: null, line: 5, error: 'This line is not JSON.' },
    ]);
  });

  it('takes a byte-order mark at the start of the input for no part of the first line', async () => {
    const [first] = await collect(readRequests(pieces('\u{FEFF}{"id":"a","text":"\u{FEFF}b"}', 4)));
    assert.deepEqual(first, { id: 'a', line: 1, text: '\u{FEFF}b', date: null, warnings: [] });
  });

  it('reads bytes that are not UTF-8 and says so', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"id":"a","text":"caf'), 0xe9, 0x22, 0x7d]);
    const [first] = await collect(readRequests(pieces(bytes, 100)));
    assert.ok(first && 'text' in first);
    assert.equal(first.text, 'café');
    assert.equal(first.warnings.length, 1);
  });

  const bad: [string, string, unknown][] = [
    ['a number', '5', null],
    ['null', 'null', null],
    ['a list', '[{"id":"a","text":"b"}]', null],
    ['no id', '{"text":"b"}', null],
    ['an id that is a number', '{"id":7,"text":"b"}', 7],
    ['an id that is an object', '{"id":{},"text":"b"}', null],
    ['no text', '{"id":"a"}', 'a'],
    ['a text that is a list', '{"id":"a","text":["b"]}', 'a'],
    ['two objects', '{"id":"a","text":"b"}{"id":"c","text":"d"}', null],
  ];
  for (const [what, line, id] of bad) {
    it(`refuses ${what}, with its line and what id it has`, () => {
      const found = readRequest(line, 12);
      assert.ok('error' in found);
      assert.equal(found.line, 12);
      assert.equal(found.id, id);
      assert.notEqual(found.error, '');
    });
  }

  const good: [string, string, string | null][] = [
    ['no date', '{"id":"a","text":""}', null],
    ['a date of null', '{"id":"a","text":"","date":null}', null],
    ['a date', '{"id":"a","text":"","date":"2020-02-29"}', '2020-02-29'],
    ['a date that is no day, left to the engine', '{"id":"a","text":"","date":"soon"}', 'soon'],
    ['a date that is no text, left to the engine', '{"id":"a","text":"","date":2020}', '2020'],
    ['keys of others', '{"id":"a","text":"","publisher":"Gazette"}', null],
  ];
  for (const [what, line, date] of good) {
    it(`takes ${what}`, () => {
      assert.deepEqual(readRequest(line, 1), { id: 'a', line: 1, text: '', date, warnings: [] });
    });
  }
});
