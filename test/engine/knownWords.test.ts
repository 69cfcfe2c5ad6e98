/** Tests of what is remembered of words from story to story. */
import assert from 'node:assert/strict';
import { KnownWords } from '../../src/engine/knownWords';

describe('what is known of words', () => {
  const asked = new Map<string, number>();
  const known = new KnownWords((word) => {
    asked.set(word, (asked.get(word) ?? 0) + 1);
    return { word };
  });

  it('is worked out once for a common word, however many rare ones come between', () => {
    const first = known.of('the');
    for (let rare = 0; rare < 100_000; rare++) {
      known.of(`rare${rare}`);
      if (rare % 1_000 === 0) assert.equal(known.of('the'), first);
    }
    assert.equal(asked.get('the'), 1);
  });

  it('is forgotten of a word that has long not come, and worked out again the same', () => {
    assert.deepEqual(known.of('rare0'), { word: 'rare0' });
    assert.equal(asked.get('rare0'), 2);
  });
});
