/** Tests of what cards know of a figure in the copy, of cities that become cards when asked for, and of given names. */
import assert from 'node:assert/strict';
import { createKnowledge, keyNames, namesOfCities, type CompiledCards } from '../../../src/engine/knowledge';
import type { Card, Fact } from '../../../src/engine/knowledge/card';
import { factsOnFigure, type FigureAsked } from '../../../src/engine/knowledge/factsOnFigure';
import { GivenNames } from '../../../src/engine/knowledge/givenNames';
import { keyCities } from '../../../src/engine/knowledge/keyNames';

const told = (fact: Partial<Fact>, figure: FigureAsked, story: readonly string[] = []): string[] => {
  const card = { facts: [{ label: 'Force', value: '3,300 troops', sources: [], ...fact }] } as unknown as Card;
  return factsOnFigure(card, figure, '2012-11-11', new Set(story)).map(({ text }) => text);
};

describe('a card on a figure', () => {
  for (const [what, fact, figure] of [
    ['the unit', {}, { number: 3000, unit: 'troops' }],
    ['the unit in the singular', {}, { number: 1, unit: 'troop' }],
    ['the unit, of which there is one', { value: 'its only frigate' }, { unit: 'frigates' }],
    ['the last word of the unit', {}, { unit: 'government troops' }],
    ['the unit in capitals', {}, { unit: 'Troops' }],
    ['the unit in the label', { label: 'Seats of the house', value: '120' }, { unit: 'seat' }],
    ['a unit of four letters', { value: '12 tugs' }, { unit: 'tugs' }],
    ['the very number', {}, { number: 3300 }],
    ['a number of a hundred', { value: '100 ships' }, { number: 100 }],
    ['a number with a fraction', { value: '$1,250.5 million' }, { number: 1250.5 }],
    ['a number beside years', { value: '1899 huts' }, { number: 1899 }],
    ['a number after years', { value: '2101 huts' }, { number: 2101 }],
    ['the second number', { value: '12 of 3,300' }, { number: 3300 }],
  ] as const)
    it(`says something of ${what}`, () => assert.equal(told(fact, figure).length, 1));
  for (const [what, fact, figure] of [
    ['another unit and number', {}, { number: 3000, unit: 'ships' }],
    ['a part of the unit', { value: '12 stroops' }, { unit: 'troops' }],
    ['a unit of three letters', { value: '12 men' }, { unit: 'men' }],
    ['a common unit', { value: '12 days' }, { unit: 'days' }],
    ['another common unit', { value: '12 percent' }, { unit: 'percent' }],
    ['a small number', { value: '99 ships' }, { number: 99 }],
    ['a year', { value: 'since 1900' }, { number: 1900 }],
    ['another year', { value: 'since 2100' }, { number: 2100 }],
    ['the number of a head', { label: 'Head of force', value: '3,300' }, { number: 3300 }],
    ['nothing asked', {}, {}],
    ['a value without numbers', { value: 'many' }, { number: 3300 }],
  ] as const)
    it(`says nothing of ${what}`, () => assert.deepEqual(told(fact, figure), []));

  it('keeps to the story what is of one story', () => {
    const fact = { onlyWith: ['mali'] };
    assert.equal(told(fact, { number: 3300 }, ['norland', 'mali']).length, 1);
    assert.equal(told(fact, { number: 3300 }, ['norland']).length, 0);
    assert.deepEqual(told({}, { number: 3300 }), ['Force: 3,300 troops']);
  });
});

describe('a city', () => {
  const lists = { names: { no: ['Tarn', 'Old Aro'], su: ['Quay'] }, smallCapitals: { no: ['Victoria'], xx: ['Lost'] } };
  const country = {
    id: 'norland',
    schema: 'Country',
    name: 'Norland',
    summary: 'Country.',
    iso2: 'no',
    demonym: { adjective: ['Norlandic'], noun: ['Norlander'] },
  } as const;
  const names = [...namesOfCities(lists)];
  const bundled: CompiledCards = {
    ...{ version: 1, layer: 'bundled', sources: {}, cards: [country], names: keyNames([country]) },
    cities: { source: 'list', ...lists, keyed: keyCities(names) },
  };
  const knowledge = createKnowledge([bundled]);

  it('is a card of its country as soon as it is asked for', () => {
    assert.deepEqual(names, ['Tarn', 'Old Aro', 'Quay', 'Victoria', 'Lost']);
    const card = knowledge.card('city-no-old-aro')!;
    assert.deepEqual(
      [card.name, card.schema, card.summary, card.layer],
      ['Old Aro', 'Place', 'City in Norland.', 'bundled'],
    );
    assert.deepEqual(
      card.related.map(({ id, role }) => `${id} ${role}`),
      ['norland country'],
    );
    assert.deepEqual(card.requireContext, []);
    assert.equal(knowledge.card('city-su-quay')!.summary, 'City.');
    assert.deepEqual(knowledge.card('city-su-quay')!.related, []);
  });

  it('of a small capital counts where the story speaks of the country', () => {
    assert.deepEqual(knowledge.card('city-no-victoria')!.requireContext, ['Norland', 'Norlandic', 'Norlander']);
    assert.deepEqual(knowledge.card('city-xx-lost')!.requireContext, []);
  });

  it('is found by its name', () => {
    for (const [name, id] of [
      ['Tarn', 'city-no-tarn'],
      ['Old Aro', 'city-no-old-aro'],
      ['Quay', 'city-su-quay'],
      ['Victoria', 'city-no-victoria'],
      ['Lost', 'city-xx-lost'],
    ] as const)
      assert.deepEqual(
        knowledge.find(name).map(({ card }) => card),
        [id],
      );
    assert.deepEqual([...knowledge.ids()], ['norland']);
  });

  it('is none that no list has', () => {
    for (const id of ['city-no-quay', 'city-zz-tarn', 'tarn', 'city-', 'city-no-'])
      assert.equal(knowledge.card(id), undefined, id);
  });

  it('stands above that of a lower layer', () => {
    const own: CompiledCards = {
      ...{ version: 1, layer: 'workspace', sources: {}, cards: [] },
      cities: { source: 'desk', names: { no: ['Tarn'] }, smallCapitals: {}, keyed: keyCities(['Tarn']) },
    };
    const both = createKnowledge([own, bundled]);
    assert.deepEqual(
      both.find('Tarn').map(({ card, rank }) => `${card} ${rank}`),
      ['city-no-tarn 0'],
    );
    assert.equal(both.card('city-no-tarn')!.layer, 'workspace');
  });
});

describe('a given name', () => {
  const layer = { version: 1, layer: 'bundled', sources: {}, cards: [] } as const;
  const given = new GivenNames([layer, { ...layer, givenNames: { female: 'ana robin', male: 'per robin olaf' } }]);
  it('is a woman’s, a man’s or neither', () => {
    const asked = ['Ana', 'ana', 'Per', 'Olaf', 'Robin', 'Ola', 'per olaf', ''];
    const expected = ['female', 'female', 'male', 'male', 'female', null, null, null];
    assert.deepEqual(
      asked.map((name) => given.genderOf(name)),
      expected,
    );
    // Asked again, what is remembered says the same.
    assert.deepEqual(
      asked.map((name) => given.genderOf(name)),
      expected,
    );
  });
});
