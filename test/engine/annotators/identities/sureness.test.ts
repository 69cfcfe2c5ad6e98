/** Names that the recogniser is not sure of: their card is shown, or offered. */
import assert from 'node:assert/strict';
import { createKnowledge, type CompiledCard } from '../../../../src/engine/knowledge';
import { readNamed } from '../../../support/namedCopy';
import { read } from '../../../support/norland';

describe('a name that the recogniser is not sure of', () => {
  const shows: readonly string[] = [
    'They met in [Harmouth|l 0.85].',
    // One mention that is sure enough settles the rest.
    'They met in [Harmouth|l 0.35]. [Harmouth|l 0.9] is small.',
    'They met in [Norland|l 0.35].',
    'The [Norlandic|g 0.6] fleet sailed.',
    'The [NSO|o 0.35] agreed.',
    '[Ada Lund|p 0.35] agreed.',
  ];
  for (const marked of shows) it(`has its card: ${marked}`, () => assert.notEqual(read(marked).people[0]!.card, null));

  const offers: readonly string[] = [
    'They met in [Harmouth|l 0.75].',
    'They met in [Harmouth|l 0.75]. [Harmouth|l 0.6] is small.',
    'A [Norlandic|g 0.45]-born sailor drowned.',
  ];
  for (const marked of offers)
    it(`has its card offered: ${marked}`, () => {
      const [first] = read(marked).people;
      assert.equal(first!.card, null);
      assert.equal(first!.candidates.length, 1);
    });

  it('has its card where the reader chose it', () => {
    const chosen = read('They met in [Harmouth|l 0.4].', null, new Map([['Harmouth', 'harmouth']]));
    assert.equal(chosen.people[0]!.card, 'harmouth');
  });

  it('has its card where it is one of the desk', () => {
    const desk: CompiledCard = { id: 'seagate', schema: 'Place', name: 'Seagate', summary: 'Harbour.' };
    const layer = { version: 1, layer: 'workspace', sources: {}, cards: [desk] } as const;
    const told = readNamed('They met in [Seagate|l 0.4].', createKnowledge([layer]), null).people;
    assert.equal(told[0]!.card, 'seagate');
  });

  it('is a piece of the name of a country that goes on', () => {
    const named: CompiledCard = {
      ...{ id: 'east-sudland', schema: 'Country', name: 'Sudic Republic', summary: 'Country.' },
      demonym: { adjective: ['Sudic'], noun: [] },
    };
    const sudic = createKnowledge([{ version: 1, layer: 'bundled', sources: {}, cards: [named] }]);
    const card = (marked: string): string | null => readNamed(marked, sudic, null).people[0]!.card;
    assert.equal(card('The [Sudic|g] Republic-Norland talks ended.'), null);
    assert.equal(card('The [Sudic|g] president left.'), 'east-sudland');
    assert.equal(card('The [Sudic|g] Rifles left.'), 'east-sudland');
  });
});
