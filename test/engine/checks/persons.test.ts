/** Tests of the words of a name, as the rules on names compare them. */
import assert from 'node:assert/strict';
import { nameWords, surname } from '../../../src/engine/checks/names/persons';

describe('the words of a name', () => {
  for (const [name, words] of [
    ['Ada Brunn', 'Ada|Brunn'],
    ['Ada  Brunn', 'Ada|Brunn'],
    ['Ada\nBrunn', 'Ada|Brunn'],
    ['Ada\u00a0Brunn', 'Ada|Brunn'],
    ['Ada Brunn Jr.', 'Ada|Brunn'],
    ['Ada Brunn, Sr', 'Ada|Brunn'],
    ['Otto Lund II', 'Otto|Lund'],
    ['Otto Lund III.', 'Otto|Lund'],
    ['Otto Lund IV', 'Otto|Lund'],
    ['Otto Lund V', 'Otto|Lund|V'],
    ['Otto Lund IIII', 'Otto|Lund|IIII'],
    ['Otto Jrum Srum', 'Otto|Jrum|Srum'],
    ['Or\u00adville Clin\u200bton\ufeff', 'Orville|Clinton'],
    ['Jr.', ''],
  ] as const) {
    it(JSON.stringify(name), () => assert.equal(nameWords(name).join('|'), words));
  }

  it('end with the surname', () =>
    assert.deepEqual(['Ada Brunn', 'Ada Brunn Jr.', 'Brunn', 'Jr.'].map(surname), ['Brunn', 'Brunn', 'Brunn', 'Jr.']));
});
