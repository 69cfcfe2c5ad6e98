/** Positions of the protocol against offsets: units, line ends, what lies outside. */
import assert from 'node:assert/strict';
import { Positions, type PositionEncoding } from '../../../src/cli/languageServer/positions';

const TEXT = 'aé😀b\r\n\rx\ny';

describe('positions of the protocol', () => {
  const finds: readonly [encoding: PositionEncoding, line: number, character: number, offset: number | null][] = [
    ['utf-16', 0, 2, 2],
    ['utf-16', 0, 3, 2],
    ['utf-16', 0, 4, 4],
    ['utf-8', 0, 1, 1],
    ['utf-8', 0, 2, 1],
    ['utf-8', 0, 3, 2],
    ['utf-8', 0, 6, 2],
    ['utf-8', 0, 7, 4],
    ['utf-32', 0, 3, 4],
    ['utf-16', 0, 99, 5],
    ['utf-8', 1, 5, 7],
    ['utf-16', 2, 0, 8],
    ['utf-16', 3, 1, 11],
    ['utf-16', 4, 0, 11],
    ['utf-16', 4, 1, null],
    ['utf-16', 5, 0, null],
    ['utf-16', -1, 0, null],
    ['utf-16', 0, 0.5, null],
  ];
  for (const [encoding, line, character, offset] of finds) {
    it(`${line}:${character} in ${encoding} is ${offset === null ? 'no place' : `offset ${offset}`}`, () =>
      assert.equal(new Positions(TEXT, encoding).offsetAt({ line, character }), offset));
  }

  it('go there and back at every place between two characters', () => {
    for (const encoding of ['utf-16', 'utf-8', 'utf-32'] as const) {
      const positions = new Positions(TEXT, encoding);
      for (const offset of [0, 1, 2, 4, 5, 7, 8, 9, 10, 11])
        assert.equal(positions.offsetAt(positions.positionAt(offset)), offset, `${encoding} ${offset}`);
    }
  });

  it('count half a surrogate pair as the three bytes that stand for it', () => {
    const positions = new Positions('\ud83d!', 'utf-8');
    assert.deepEqual(positions.positionAt(1), { line: 0, character: 3 });
    assert.equal(positions.offsetAt({ line: 0, character: 3 }), 1);
  });
});
