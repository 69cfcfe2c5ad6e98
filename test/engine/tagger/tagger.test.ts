/** The tagger's parts by themselves: hashes that never change, lists of features that grow, tables read from bytes. */
import assert from 'node:assert/strict';
import { FeatureList, hashText, mix, WordTable } from '../../../src/engine/tagger';
import { packWordTable } from '../../../src/training/weightsFile';

describe('hashes', () => {
  it('are the same for ever: weights were trained with them', () => {
    assert.deepEqual([hashText(''), hashText('lagos'), mix(3, 7)], [-1421968373, -1879099654, -1765679788]);
  });

  it('of a part of a text are those of the part', () => {
    assert.equal(hashText('in Lagos now', 3, 8), hashText('Lagos'));
  });

  it('mind the order', () => {
    assert.notEqual(mix(1, 2), mix(2, 1));
    assert.notEqual(hashText('ab'), hashText('ba'));
  });
});

describe('FeatureList', () => {
  it('keeps each token’s features, however many', () => {
    const list = new FeatureList();
    for (let token = 0; token < 1000; token++) {
      for (let feature = 0; feature < 50; feature++) list.add(token * 50 + feature);
      list.endToken();
    }
    assert.equal(list.length, 1000);
    assert.equal(list.starts[1000], 50_000);
    assert.equal(list.hashes[list.starts[999]!], 999 * 50);
    list.clear();
    list.endToken();
    assert.deepEqual([list.length, list.starts[1]], [1, 0]);
  });
});

describe('WordTable', () => {
  const words = Array.from({ length: 500 }, (_, index) => `word${index}`);
  const bytes = packWordTable(new Map(words.map((word, index) => [hashText(word), index + 1])));

  it('gives back what was put in', () => {
    const table = new WordTable(bytes);
    words.forEach((word, index) => assert.equal(table.get(hashText(word)), index + 1));
  });

  it('gives 0 for hardly anything else but what was not put in', () => {
    const table = new WordTable(bytes);
    const wrong = words.filter((word) => table.get(hashText(`${word}x`)) !== 0);
    assert.ok(wrong.length <= 1);
  });

  it('is empty without bytes', () => {
    assert.equal(new WordTable(undefined).get(hashText('lagos')), 0);
  });
});
