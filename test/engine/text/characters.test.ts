/** Tests of the text layer: the class of every code unit agrees with its Unicode properties. */
import assert from 'node:assert/strict';
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  LETTER,
  PUNCTUATION,
  SPACE,
  SURROGATE,
  SYMBOL,
} from '../../../src/engine/text/characters';

/** By Unicode; what the tokenizer wants otherwise is not in here. */
const BY_PROPERTY: readonly [RegExp, number][] = [
  [/[\s\p{Cc}]/u, SPACE],
  [/[\p{L}\p{M}]/u, LETTER],
  [/\p{Nd}/u, DIGIT],
  [/[%&#@*/\\_]/, SYMBOL],
  [/\p{P}/u, PUNCTUATION],
];
const OWN: ReadonlySet<number> = new Set([APOSTROPHE, HYPHEN, INVISIBLE, SURROGATE]);

describe('the class of a code unit', () => {
  it('is that of its Unicode properties', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const found = classOf(code);
      if (OWN.has(found)) continue;
      const expected = BY_PROPERTY.find(([property]) => property.test(String.fromCharCode(code)))?.[1] ?? SYMBOL;
      if (found !== expected) assert.equal(found, expected, `U+${code.toString(16)}`);
    }
  });

  it('is one of its own for apostrophes, hyphens, what is invisible, and halves of a character', () => {
    const classes = (text: string): number[] =>
      Array.from({ length: text.length }, (_, at) => classOf(text.charCodeAt(at)));
    assert.deepEqual(classes("'’ʼ"), [APOSTROPHE, APOSTROPHE, APOSTROPHE]);
    assert.deepEqual(classes('-‐‑'), [HYPHEN, HYPHEN, HYPHEN]);
    assert.deepEqual(classes('\u00ad\u200b\ufeff'), [INVISIBLE, INVISIBLE, INVISIBLE]);
    assert.deepEqual(classes('😀'), [SURROGATE, SURROGATE]);
    assert.equal(classOf(NaN), 0);
  });
});
