/** What the data sets have wrong or leave out about countries, kind by kind: the cards have it right. */
import assert from 'node:assert/strict';
import { createKnowledge, readCards, type CompiledCard, type Knowledge } from '../../src/engine/knowledge';
import { compiledCards } from '../support/engine';

describe('the cards of countries', function () {
  this.timeout(60_000);
  let knowledge: Knowledge;
  let countries: readonly CompiledCard[];
  before(() => {
    const { cards } = compiledCards();
    knowledge = createKnowledge([cards]);
    countries = readCards(cards).filter(({ schema }) => schema === 'Country');
  });
  const words = ({ demonym }: CompiledCard): readonly string[] => [...demonym!.adjective, ...demonym!.noun];

  it('take no "NA" for the name of a people', () => {
    for (const card of countries) assert.ok(!words(card).some((word) => /^(?:NA|none)$/i.test(word)), card.id);
  });

  it('have one of the people where they have many of them', () => {
    for (const { id, demonym } of countries) {
      for (const many of demonym!.noun.filter((word) => /[^s]s$/.test(word) && !/ois$/.test(word)))
        assert.ok(demonym!.noun.includes(many.slice(0, -1)), `${id}: ${many}`);
    }
  });

  it('have a demonym for each member of the United Nations', () => {
    const without = countries.filter((card) => words(card).length === 0).map(({ id }) => id);
    // Territories, and the Vatican, whose people copy calls by no name.
    const none =
      'guernsey jersey northern-mariana-islands saint-barthelemy saint-martin saint-pierre-and-miquelon sint-maarten svalbard';
    const others = 'turks-and-caicos-islands us-virgin-islands vatican-city';
    assert.deepEqual(without.sort(), `${none} ${others}`.split(' '));
  });

  const names: [string, string][] = [
    ['I-Kiribati', 'kiribati'],
    ['Macanese', 'macau'],
    ['Comorian', 'comoros'],
    ['Equatoguinean', 'equatorial-guinea'],
    ['Emirati', 'united-arab-emirates'],
    ['UAE', 'united-arab-emirates'],
    ['Central African Republic', 'central-african-republic'],
    ['Federated States of Micronesia', 'micronesia'],
    ['Palestinians', 'palestine'],
    ['Gaza', 'gaza-strip'],
    ['West Bank', 'west-bank'],
    ['Republic of Macedonia', 'north-macedonia'],
    ['Kingdom of Swaziland', 'eswatini'],
    ['Western Samoa', 'samoa'],
    ['East Pakistan', 'bangladesh'],
    ['Zaire', 'democratic-republic-of-the-congo'],
  ];
  for (const [name, id] of names) {
    it(`find ${id} by ${name}`, () =>
      assert.deepEqual(
        knowledge.find(name).map(({ card }) => card),
        [id],
      ));
  }

  it('say of a name that is no longer in use that it was one', () => {
    const formerly = (id: string): readonly string[] => knowledge.card(id)!.previousName.map(({ text }) => text);
    assert.ok(formerly('north-macedonia').includes('Republic of Macedonia'));
    assert.ok(formerly('eswatini').includes('Kingdom of Swaziland'));
    for (const id of ['north-macedonia', 'eswatini', 'myanmar']) {
      for (const name of formerly(id)) assert.ok(!knowledge.card(id)!.alias.includes(name), `${id}: ${name}`);
    }
  });

  const capitals: [string, RegExp][] = [
    ['bolivia', /Sucre.*La Paz/],
    ['south-africa', /Pretoria.*Cape Town.*Bloemfontein/],
    ['benin', /Porto-Novo.*Cotonou/],
    ['eswatini', /Mbabane.*Lobamba/],
    ['sri-lanka', /Colombo.*Kotte/],
  ];
  it('say that the status of Jerusalem is disputed', () => {
    assert.match(knowledge.card('israel')!.summary, /disputed/);
    assert.match(knowledge.card('jerusalem')!.summary, /dispute/);
  });
  for (const [id, both] of capitals)
    it(`name every capital of ${id}`, () => assert.match(knowledge.card(id)!.summary, both));
});
