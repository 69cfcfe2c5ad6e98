/** Tests of the way from the copy to the file and back, over random markup. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileEndOf, fileStartOf, toCopy, toFile, wordsOf } from '../../../src/engine/carriers/copyMap';
import { CopyWriter } from '../../../src/engine/carriers/copyWriter';
import type { CopyMap } from '../../../src/engine/model';
import { finish } from '../../../src/engine/work';

/** A piece of a file: what stands there, what of it is copy, and how a reader hands it on. */
const PIECES = {
  words: ['Ana Lima', 'said  it\n was'],
  character: ['&amp;', '&#8217;'],
  markup: ['<b>', '</b>', '<i class="x">'],
  paragraph: ['<p>', '</p>\n'],
  break: ['<br>'],
  quote: ['<q>'],
} as const;
type Kind = keyof typeof PIECES;

const file = fc.array(
  fc
    .constantFrom<Kind>('words', 'words', 'character', 'markup', 'paragraph', 'break', 'quote')
    .chain((kind) => fc.constantFrom<string>(...PIECES[kind]).map((text) => ({ kind, text }))),
  { maxLength: 40 },
);

function write(pieces: readonly { kind: Kind; text: string }[]): { text: string; map: CopyMap } {
  const text = pieces.map((piece) => piece.text).join('');
  const writer = new CopyWriter({ text, map: null });
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    if (piece.kind === 'words') writer.words(start, end);
    if (piece.kind === 'character') writer.character(piece.text === '&amp;' ? '&' : '’', start, end);
    if (piece.kind === 'paragraph') writer.paragraph('body');
    if (piece.kind === 'break') writer.lineBreak(start, end);
    if (piece.kind === 'quote') writer.insert('“', end);
    start = end;
  }
  return { text, map: finish(writer.finish()).map };
}

describe('the map from copy to file', () => {
  it('gives every character of the copy its range of the file, in order, and what was inserted an empty one', () => {
    fc.assert(
      fc.property(file, (pieces) => {
        const { text, map } = write(pieces);
        let last = 0;
        for (let at = 0; at < map.copy.length; at++) {
          const { start, end } = toFile(map, { start: at, end: at + 1 });
          assert.ok(last <= start && start <= end && end <= text.length, `${at}: ${start}-${end}`);
          last = end;
          const raw = text.slice(start, end);
          if (raw === '') assert.match(map.copy[at]!, /[“\n]/);
          else assert.ok(raw === map.copy[at] || /^(?:&.*;|\s+|<br>)$/.test(raw), `${map.copy[at]!} is not ${raw}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes back from the file to the same words', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), (pieces, one, other) => {
        const { map } = write(pieces);
        if (map.copy === '') return;
        const [start, end] = [one % map.copy.length, other % map.copy.length].sort((a, b) => a - b) as [number, number];
        const isSomewhere = (at: number): boolean => fileStartOf(map, at) < fileEndOf(map, at + 1);
        if (!isSomewhere(start) || !isSomewhere(end)) return;
        const span = { start, end: end + 1 };
        assert.deepEqual(toCopy(map, toFile(map, span)), span);
      }),
      { numRuns: 200 },
    );
  });

  it('never begins or ends a span inside a tag or an entity', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), (pieces, one, other) => {
        const { text, map } = write(pieces);
        if (map.copy === '') return;
        const [start, end] = [one % map.copy.length, other % map.copy.length].sort((a, b) => a - b) as [number, number];
        const span = toFile(map, { start, end: end + 1 });
        const inside = [...text.matchAll(/<[^<>]*>|&[^&;]*;/g)].filter(
          ({ index, 0: raw }) =>
            (index < span.start && span.start < index + raw.length) ||
            (index < span.end && span.end < index + raw.length),
        );
        assert.deepEqual(inside, []);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the words of a stretch without the markup among them', () => {
    const text = 'Smith <b>&amp;</b> Sons';
    const writer = new CopyWriter({ text, map: null });
    writer.words(0, 6);
    writer.character('&', 9, 14);
    writer.words(18, 23);
    const { map } = finish(writer.finish());
    const story = { text, markup: 'plain', tokens: [] } as const;
    assert.equal(wordsOf({ ...story, map }, { start: 0, end: text.length }), 'Smith & Sons');
    assert.equal(wordsOf({ ...story, map }, { start: 6, end: 14 }), '&');
    assert.equal(wordsOf({ ...story, map: null }, { start: 6, end: 14 }), '<b>&amp;');
  });

  it('reads escapes inside escapes', () => {
    // JSON in the file, a paragraph of HTML in the JSON.
    const json = '"Smith \\u0026amp; \\"Sons\\""';
    const outer = new CopyWriter({ text: json, map: null });
    outer.words(1, 7);
    outer.character('&', 7, 13);
    outer.words(13, 18);
    outer.character('"', 18, 20);
    outer.words(20, 24);
    outer.character('"', 24, 26);
    const { map: outerMap } = finish(outer.finish());
    const inner = new CopyWriter({ text: outerMap.copy, map: outerMap });
    inner.words(0, 6);
    inner.character('&', 6, 11);
    inner.words(11, 18);
    const { map } = finish(inner.finish());
    assert.equal(map.copy.trim(), 'Smith & "Sons"');
    const place = (words: string): string => {
      const start = map.copy.indexOf(words);
      const span = toFile(map, { start, end: start + words.length });
      return json.slice(span.start, span.end);
    };
    assert.equal(place('&'), '\\u0026amp;');
    assert.equal(place('"Sons"'), '\\"Sons\\"');
    assert.equal(place('Sons'), 'Sons');
  });
});
