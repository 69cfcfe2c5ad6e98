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
    assert.equal(visible('a\u{1B}[31m\tb\u{9B}c\nd'), 'a\u{FFFD}[31m b\u{FFFD}c\u{FFFD}d');
  });
});
