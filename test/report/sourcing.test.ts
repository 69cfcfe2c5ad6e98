/** The sourcing report: who says how much of a story, and where. */
import assert from 'node:assert/strict';
import { sourcingReport, type SourcingReport } from '../../src/report/sourcing';
import { coverageSentence, firstVoiceWords, restsOn, shares, stretchWords } from '../../src/report/sentences';
import { check } from '../support/check';

const report = (copy: string): SourcingReport => sourcingReport(check(copy));

const QUAY = `Quay is shut

The quay was built long ago.

A harbour official said the pier is shut.

Mayor Nadia Okafor said the ferry is late. "We will wait," she said. The town has no other.

"It is safe," said Nadia Okafor. Sources said it is not.
`;

describe('the sourcing report', () => {
  it('counts the words of the copy, and who says them', () => {
    const { title, words, voices, paragraphs } = report(QUAY);
    assert.equal(title, 'Quay is shut');
    assert.equal(words, 6 + 8 + 18 + 11);
    assert.deepEqual(
      voices.map(({ source, named, words: said, statements }) => [source!.descriptor, named, said, statements.length]),
      [
        ['Nadia Okafor', true, 10, 3],
        ['A harbour official', false, 4, 1],
        ['Sources', false, 3, 1],
      ],
    );
    assert.deepEqual(
      paragraphs.map(({ number, from, to, named, unnamed }) => [number, to - from, named, unnamed]),
      [
        [1, 6, 0, 0],
        [2, 8, 0, 4],
        [3, 18, 7, 0],
        [4, 11, 3, 3],
      ],
    );
  });

  it('knows the first voice and the longest stretch on one source', () => {
    const quay = report(QUAY);
    assert.equal(firstVoiceWords(quay), 'A harbour official (not named), paragraph 2 of 4');
    assert.equal(stretchWords(quay), 'Nadia Okafor, 10 words, paragraphs 3 to 4');
  });

  it('has shares that add up to all of it', () => {
    for (const copy of [QUAY, '', 'Nothing is said.', 'Sources said no.']) {
      const { named, unnamed, own } = shares(report(copy));
      assert.equal(named + unnamed + own, 100);
      assert.doesNotMatch(coverageSentence(report(copy)), /NaN|-\d/);
    }
  });

  it('puts every word into at most one run, inside the story', () => {
    const { voices, words } = report(QUAY);
    const taken = new Set<number>();
    for (const { runs } of voices) {
      for (const { from, to } of runs) {
        assert.ok(0 <= from && from < to && to <= words);
        for (let index = from; index < to; index += 1) {
          assert.ok(!taken.has(index));
          taken.add(index);
        }
      }
    }
  });

  for (const [copy, sentence] of [
    ['The quay was built long ago.', 'Attributes nothing to anyone.'],
    ['Mayor Nadia Okafor said it is late.', 'Rests on 1 source, who is named.'],
    ['Sources said it is late.', 'Rests on 1 source, who is not named.'],
    ['Sources said it is late. Critics say it is early.', 'Rests on 2 sources, none named.'],
    ['It is understood that the ferry is late.', 'Names no source. 1 statement has no source.'],
  ] as const) {
    it(`says of “${copy}”: ${sentence}`, () => assert.equal(restsOn(report(copy)), sentence));
  }
});
