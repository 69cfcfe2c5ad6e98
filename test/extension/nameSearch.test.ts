/** Tests: who is found by what somebody types. */
import assert from 'node:assert/strict';
import { isFoundBy } from '../../src/extension/nameSearch';

describe('finding a name', () => {
  it('takes the parts in any order, without accents and with any apostrophe', () => {
    for (const [name, ...typed] of [
      ['José Martínez', 'jose', 'martinez', 'martinez jose', 'JOSÉ', 'jo ma', 'José Martínez', ''],
      ['Shannon O’Neill', "o'neill", 'o’neill', 'oneill', 'neill', 'o neill', 'neill shan'],
      ['Søren Łoś-Groß', 'soren', 'los', 'gross', 'groß soren'],
      ['Ole Olsen', 'o ole', 'olsen ole'],
      ['UN Security Council', 'security', 'council un'],
    ] as const) {
      for (const each of typed) assert.ok(isFoundBy(each, name), `${name} by “${each}”`);
    }
  });

  it('finds nobody by what stands inside a word, twice, or elsewhere', () => {
    for (const [name, ...typed] of [
      ['José Martínez', 'ose', 'martinez martinez', 'jose m j', 'garcia', 'josé-maria'],
      ['Shannon O’Neill', 'eill', 'o o', 'oneil o'],
      ['Ole Olsen', 'ole ole'],
    ] as const) {
      for (const each of typed) assert.ok(!isFoundBy(each, name), `${name} by “${each}”`);
    }
  });

  it('looks at what is said of somebody too', () => {
    assert.ok(isFoundBy('mayor okafor', 'Nadia Okafor', 'mayor of Harmouth'));
    assert.ok(!isFoundBy('governor okafor', 'Nadia Okafor', 'mayor of Harmouth'));
  });
});
