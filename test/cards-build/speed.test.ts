/** The bundled cards are quick to index, and looking names up costs in proportion to the text. Limits leave room for a busy machine. */
import assert from 'node:assert/strict';
import { createKnowledge, type CompiledCards } from '../../src/engine/knowledge';
import { readCards } from '../support/engine';
import { leastTime, timed } from '../support/leastTime';

describe('the index of the bundled cards', () => {
  let cards: CompiledCards;
  before(function () {
    this.timeout(60_000);
    cards = readCards();
  });

  it('is built in 25 ms', () => {
    const took = leastTime(() => createKnowledge([cards]), 25);
    assert.ok(took <= 25, `${took.toFixed(1)} ms`);
  });

  it('is looked up in time that grows with the text and no more', () => {
    const knowledge = createKnowledge([cards]);
    const sentence =
      'In Algiers the Algerian president met Hillary Clinton of the United States Department of State and asked ECOWAS for Mali';
    const text = (times: number): string[] => Array.from({ length: times }, () => sentence.split(' ')).flat();
    const scan = (words: readonly string[]): number => {
      let found = 0;
      for (let at = 0; at < words.length; at++) found += knowledge.scan(words, at) === null ? 0 : 1;
      return found;
    };
    assert.equal(scan(text(40)), 40 * scan(text(1)));
    const [short, long] = [text(50), text(200)];
    const less = Math.min(...Array.from({ length: 9 }, () => timed(() => scan(short))));
    const more = leastTime(() => scan(long), 4 * less * 2);
    assert.ok(more <= 4 * less * 2, `${less} ms for a quarter of the words, ${more} ms for all`);
  });

  it('is not slowed by a word that starts many names', () => {
    const knowledge = createKnowledge([cards]);
    const words = Array.from({ length: 2000 }, () => 'United');
    assert.ok(leastTime(() => words.forEach((_, at) => knowledge.scan(words, at)), 500) <= 500);
  });
});
