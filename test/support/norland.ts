/** Test support: the cards of an invented country, Norland, and who is who in copy about it. The names are given, so that no weights matter. */
import assert from 'node:assert/strict';
import { createKnowledge, type CompiledCard } from '../../src/engine/knowledge';
import { readCards } from './engine';
import { readNamed, type NamedCopy } from './namedCopy';

const source = ['gazette'];
const president = (country: string, iso: string, from: string, to: string) => ({
  post: `President of ${country}`,
  title: 'President',
  country: iso,
  from,
  to,
  source,
});
const CARDS: readonly CompiledCard[] = [
  {
    id: 'ada-lund',
    schema: 'Person',
    name: 'Ada Lund',
    summary: 'Norland politician.',
    gender: 'female',
    weakAlias: [{ text: 'Lund' }],
    notAlias: ['Lund University'],
    positions: [
      {
        post: 'Foreign Minister of Norland',
        title: 'Foreign Minister',
        country: 'no',
        from: '2010-01-05',
        to: '2014-03-01',
        source,
      },
    ],
    descriptionAlias: [{ text: "Norland's top diplomat", from: '2010-01-05', to: '2014-03-01' }],
  },
  {
    id: 'emil-lund',
    schema: 'Person',
    name: 'Emil Lund',
    summary: 'Norland politician.',
    weakAlias: [{ text: 'Lund' }],
    positions: [president('Norland', 'no', '1994-01-01', '2002-01-01')],
  },
  {
    id: 'norland',
    schema: 'Country',
    name: 'Norland',
    iso2: 'no',
    summary: 'Country.',
    demonym: { adjective: ['Norlandic'], noun: ['Norlander', 'Norlanders'] },
  },
  {
    id: 'sudland',
    schema: 'Country',
    name: 'Sudland',
    iso2: 'su',
    summary: 'Country.',
    weakAlias: [{ text: 'the Isles' }],
    alias: ['SU'],
  },
  {
    id: 'west-isles',
    schema: 'Country',
    name: 'West Isles',
    iso2: 'wi',
    summary: 'Country.',
    weakAlias: [{ text: 'the Isles' }],
  },
  {
    id: 'harmouth',
    schema: 'Place',
    name: 'Harmouth',
    misspelling: ['Harmuoth'],
    summary: 'City.',
    related: [{ id: 'norland' }],
  },
  { id: 'harmouth-su', schema: 'Place', name: 'Eastport', summary: 'City.', related: [{ id: 'sudland' }] },
  { id: 'eastport-no', schema: 'Place', name: 'Eastport', summary: 'City.', related: [{ id: 'norland' }] },
  { id: 'nso', schema: 'Organization', name: 'Northern Shipping Office', alias: ['NSO'], summary: 'Body.' },
  {
    id: 'coast-press',
    schema: 'Organization',
    name: 'Coast Press',
    weakAlias: [{ text: 'CP' }],
    summary: 'News agency.',
  },
  { id: 'front', schema: 'Organization', name: 'Red Front', compoundGuard: ['in Sudland'], summary: 'Armed group.' },
  { id: 'olsen', schema: 'Person', name: 'Karl Olsen', requireContext: ['ferry'], summary: 'Sailor.' },
];
const KNOWLEDGE = createKnowledge([
  { version: 1, layer: 'bundled', sources: {}, cards: CARDS, givenNames: readCards().givenNames! },
]);

/** Copy with marked names, and who the identities take them for. */
export const read = (
  marked: string,
  storyDate: string | null = '2012-10-29',
  choices: ReadonlyMap<string, string> = new Map(),
): NamedCopy => readNamed(marked, KNOWLEDGE, storyDate, choices);

/** Holds that the mentions and cards of the copy's identities are these, a line each. */
export function tells(marked: string, expected: readonly string[], date?: string | null): void {
  assert.deepEqual(read(marked, date).told, expected);
}
