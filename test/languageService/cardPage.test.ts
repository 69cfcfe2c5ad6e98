/** A card as a page: whole, with what each statement cites, and harmless whatever its text is. */
import assert from 'node:assert/strict';
import { createKnowledge } from '../../src/engine/knowledge';
import { cardPage } from '../../src/languageService/hover/cardPage';
import { sayPlainly } from '../../src/languageService/say';
import { assertHarmless, ATTACKS, hostileKnowledge } from '../support/hostileCard';

describe('the page of a card', () => {
  it('has every statement with its dates and sources', () => {
    const knowledge = createKnowledge([
      {
        version: 1,
        layer: 'bundled',
        sources: { gazette: { title: 'Gazette', publisher: 'Harmouth', url: 'https://gazette.example/1' } },
        cards: [
          {
            id: 'ada-lund',
            schema: 'Person',
            name: 'Ada Lund',
            summary: 'Politician.',
            alias: ['A. Lund'],
            birthDate: { value: '1960-02', source: ['gazette'] },
            positions: [{ post: 'Harbour Master', from: '2010', to: '2014-03-01', source: ['gazette'] }],
            facts: [{ label: 'Boat', value: 'the Tern', asOf: '2012', certainty: 'disputed', note: 'Or the Gull.' }],
          },
        ],
      },
    ]);
    const page = cardPage(sayPlainly, knowledge.card('ada-lund')!).replace(/\\([^\w\s])/g, '$1');
    for (const expected of [
      '# Ada Lund',
      'Born: Feb 1960 [1]',
      'Harbour Master (2010 – 1 Mar 2014) [1]',
      'Or the Gull.',
      'A. Lund',
      '1. [Gazette](https://gazette.example/1), Harmouth',
    ])
      assert.ok(page.includes(expected), `${expected} in\n${page}`);
  });

  for (const attack of ATTACKS)
    it(`runs and loads nothing: ${JSON.stringify(attack)}`, () =>
      assertHarmless(cardPage(sayPlainly, hostileKnowledge(attack).card('x')!)));
});
