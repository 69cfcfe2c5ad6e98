/** Classes of words: three sizes from one number, and whose classes a word has that is not in the table. */
import assert from 'node:assert/strict';
import { hashText, NO_CLASS, WordClasses, WordTable } from '../../../src/engine/tagger';
import { packWordTable } from '../../../src/training/weightsFile';

const classes = new WordClasses(
  new WordTable(
    packWordTable(
      new Map([
        [hashText('harbour'), 1],
        [hashText('port'), 8],
        [hashText('st'), 129],
      ]),
    ),
  ),
);

describe('word classes', () => {
  it('lie in one another', () => {
    assert.deepEqual(classes.of('harbour'), { wide: 1, middle: 1, narrow: 1 });
    assert.deepEqual(classes.of('port'), { wide: 1, middle: 1, narrow: 8 });
    assert.deepEqual(classes.of('st'), { wide: 2, middle: 17, narrow: 129 });
  });

  it('are those of the last part, or of the word without its stop, where the word has none', () => {
    assert.deepEqual(classes.of('ferry-port'), classes.of('port'));
    assert.deepEqual(classes.of('st.'), classes.of('st'));
  });

  it('are none for other words, and without a table', () => {
    assert.equal(classes.of('mopti'), NO_CLASS);
    assert.equal(new WordClasses().of('port'), NO_CLASS);
  });
});
