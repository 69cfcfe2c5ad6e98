/** The bundled cards are quick to index, and looking names up costs in proportion to the text. Limits leave room for a busy machine. */
import assert from 'node:assert/strict';
import { createKnowledge, type CompiledCards } from '../../src/engine/knowledge';
import { readCards } from '../support/engine';

describe('the index of the bundled cards', () => {
  let cards: CompiledCards;
  before(function () {
    this.timeout(60_000);
    cards = readCards();
  });

  it('is built in 25 ms', () => {
    // Processor time, the shortest of a few: what other processes take does not count.
    const times = Array.from({ length: 5 }, () => processorTime(() => createKnowledge([cards])));
    assert.ok(Math.min(...times) <= 25, `${times.join(', ')} ms`);
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
    const time = (words: readonly string[]): number =>
      Math.min(...Array.from({ length: 5 }, () => processorTime(() => scan(words))));
    const [short, long] = [text(50), text(200)];
    scan(long);
    const [less, more] = [time(short), time(long)];
    assert.ok(more <= 4 * less * 2 + 5, `${less} ms for a quarter of the words, ${more} ms for all`);
  });

  it('is not slowed by a word that starts many names', () => {
    const knowledge = createKnowledge([cards]);
    const words = Array.from({ length: 2000 }, () => 'United');
    assert.ok(processorTime(() => words.forEach((_, at) => knowledge.scan(words, at))) < 500);
  });
});

/** Milliseconds that this process was at work. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
