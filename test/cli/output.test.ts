/** Command line: colour, and what a terminal must not be handed. */
import assert from 'node:assert/strict';
import { visible, wantsColour } from '../../src/cli/output';

describe('output of the command line', () => {
  it('is coloured on a terminal only, and not where none is wanted', () => {
    assert.equal(wantsColour({}, true), true);
    assert.equal(wantsColour({}, false), false);
    assert.equal(wantsColour({ NO_COLOR: '1' }, true), false);
    assert.equal(wantsColour({ NO_COLOR: '' }, true), true);
    assert.equal(wantsColour({ TERM: 'dumb' }, true), false);
  });

  it('hands no control character of the copy to the terminal', () => {
    assert.equal(visible('a\u{1B}[31m\tb\u{9B}c\nd'), 'a\\u{1b}[31m b\\u{9b}c\\u{a}d');
  });

  it('turns no text round, and leaves what people write alone', () => {
    assert.equal(visible('a\u202Eb\u2066c\uD83De'), 'a\\u{202e}b\\u{2066}c\\u{d83d}e');
    for (const text of ['Zoë — “naïve”', '👩‍👩‍👧 😀', 'שלום عالم', '中文', 'e\u0301', 'soft\u00ADhyphen'])
      assert.equal(visible(text), text);
  });
});
