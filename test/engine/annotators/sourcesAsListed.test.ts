/** Tests of how the ledger lists a source: under which words, with which number, reason and edges. */
import assert from 'node:assert/strict';
import type { Source } from '../../../src/engine';
import { engine } from '../../support/engine';

function listed(copy: string, tell: (source: Source) => unknown): readonly unknown[] {
  return engine().analyze(copy).sources.map(tell);
}

const descriptor = (source: Source): string => source.descriptor;

describe('sources as they are listed', () => {
  before(function () {
    // The first use reads weights and cards.
    this.timeout(60_000);
    engine();
  });

  describe('by the words that bring them in', () => {
    const rows: readonly (readonly [copy: string, ...descriptors: string[]])[] = [
      ['Two officials said the port would close. One of the officials said it was rotten.', 'Two officials'],
      ['A friend said Lena Orr had left. The friend recalled that she was tired.', 'A friend'],
      ['A clerk said the pier was shut. She said it was rotten.', 'A clerk'],
      ['Mia Fox, the mayor, said it was shut. Fox said it was rotten.', 'Mia Fox'],
    ];
    for (const [copy, ...descriptors] of rows) it(copy, () => assert.deepEqual(listed(copy, descriptor), descriptors));
  });

  describe('without marks and pictures', () => {
    const rows: readonly (readonly [copy: string, ...descriptors: string[]])[] = [
      [
        '# Tarn\n\nA **senior official** said the port was shut. *Ann* Bell, the harbour master, said it was closed.',
        'A senior official',
        'Ann Bell',
      ],
      ['# Tarn\n\nCritics of ***Nils Aro*** say he lied.', 'Critics of Nils Aro'],
      ['🎉 Critics say the mayor lied.\n\nCritics say the mayor stole.', 'Critics'],
      ['The pier is shut, officials 😀 say. A clerk 😡 said it was rotten.', 'officials', 'A clerk'],
      ['Ann Bell 🇫🇷 said it was open.', 'Ann Bell'],
    ];
    for (const [copy, ...descriptors] of rows) it(copy, () => assert.deepEqual(listed(copy, descriptor), descriptors));

    it('quotes the words as read in its questions', () => {
      const { findings } = engine().analyze('# Tarn\n\n*A* **senior official** said the port was shut.');
      const [first] = findings.filter(({ rule }) => rule === 'sourcing/unnamed-individual');
      assert.match(first?.message ?? '', /^A senior official: one person/);
    });
  });

  describe('with number and reason', () => {
    const PEOPLE =
      'The port will be sold, according to people familiar with the plan. The people asked not to be identified because the plan is not public.';
    const tell = ({ number, reasonGiven }: Source): unknown => [number, reasonGiven];

    it('counts those picked out of a group that has no number, and knows its reason', () =>
      assert.deepEqual(
        listed(`${PEOPLE} One of the people said it was cheap. Two of the people said it was late.`, tell),
        [
          [null, true],
          [1, true],
          [2, true],
        ],
      ));

    it('knows no reason where the group gave none', () =>
      assert.deepEqual(
        listed('Officials in Tarn said it was shut. Several of the officials said it was rotten.', tell),
        [
          [null, false],
          [null, false],
        ],
      ));
  });

  describe('by a handle', () => {
    it('lists it, with no question and no name', () => {
      const { sources, findings } = engine().analyze(
        '@tarnbay tweets: "Never seen the prom like this"\n\nMia Fox, the mayor, said it was open.',
      );
      assert.deepEqual(
        sources.map((one) => [one.descriptor, one.class, one.named]),
        [
          ['@tarnbay', 'unnamed-individual', false],
          ['Mia Fox', 'named-person', true],
        ],
      );
      assert.deepEqual(
        findings.filter(({ rule }) => rule.startsWith('sourcing/')),
        [],
      );
    });
  });
});
