/** Background knowledge: cards found by name, facts in force on a date. Built once from layers of plain data. */
import type { Card, CardSchema, Position } from './card';
import { type CompiledCards, type CompiledCard } from './compiled';
import { heldOn, titlePositions } from './inForce';
import { layCards, readCard, type CardFailure, type CardRecord } from './layers';
import { nameKey } from './nameKey';
import { NameIndex, type NameMatch, type ScanMatch } from './nameIndex';
import type { Answer, PartialDate } from './partialDate';

export * from './card';
export * from './compiled';
export * from './hover';
export * from './hoverMarkdown';
export * from './inForce';
export * from './nameKey';
export * from './partialDate';
export * from './typeAgreement';
export type { CardFailure } from './layers';
export type { NameMatch, NameStrength, ScanMatch } from './nameIndex';

/** Who held an office, and how surely on the date asked for. */
export interface Holder {
  readonly card: Card;
  readonly position: Position;
  readonly held: Answer;
}

/** Cards, found by name. A card that is left out of a layer says why in `failures`; the others are all there. */
export interface Knowledge {
  /** Number of cards, cities not counted. */
  readonly size: number;
  readonly failures: readonly CardFailure[];
  /** The card of this id, of one that it had before, or of one that an upper layer adds to. */
  card(id: string): Card | undefined;
  /** The kind of the card, without unpacking it. */
  schema(id: string): CardSchema | undefined;
  /** Ids of all cards but cities, in the order of their layers. */
  ids(): Iterable<string>;
  /** The cards that the whole of `name` may lead to, in no order of preference. */
  find(name: string): readonly NameMatch[];
  /** The longest name that starts at `words[at]`; `words` are those of one sentence, without punctuation. */
  scan(words: readonly string[], at: number): ScanMatch | null;
  /** The most words of a description alias that starts with this word of the copy; 0 where none does. */
  longestDescription(word: string): number;
  /**
   * Those who held the office on the date or may have, surest first.
   * @param title as copy prints it ("prime minister")
   * @param of ISO 3166 code in lower case, or card id of the body
   */
  holders(title: string, of: string, date: PartialDate): readonly Holder[];
  /** What a given name says, where only women or only men bear it. */
  genderOfGivenName(name: string): 'female' | 'male' | null;
  /** Cards of people with a post in this country (ISO code) or body (card id). */
  officers(of: string): readonly string[];
}

/** Lays the layers over one another (the first one wins) and makes their names findable. */
export function createKnowledge(layers: readonly CompiledCards[]): Knowledge {
  const { records, otherIds, failures } = layCards(layers);
  const index = new NameIndex();
  const officers = new Map<string, string[]>();
  for (const [id, record] of records) {
    index.add(id, record);
    for (const of of officesOf(record)) {
      const there = officers.get(of);
      if (there === undefined) officers.set(of, [id]);
      else if (!there.includes(id)) there.push(id);
    }
  }
  const cities = unpackCities(layers, index);
  const women = new Set(layers.flatMap(({ givenNames }) => givenNames?.female.split(' ') ?? []));
  const men = new Set(layers.flatMap(({ givenNames }) => givenNames?.male.split(' ') ?? []));

  const read = new Map<string, Card>();
  const record = (id: string): CardRecord | undefined =>
    records.get(id) ?? records.get(otherIds.get(id) ?? '') ?? cities(id);
  const card = (id: string): Card | undefined => {
    const there = read.get(id);
    if (there !== undefined) return there;
    const found = record(id);
    if (found === undefined) return undefined;
    const made = read.get(found.written.id) ?? readCard(found, layers);
    read.set(made.id, made).set(id, made);
    return made;
  };
  return {
    size: records.size,
    failures,
    card,
    schema(id) {
      for (let part: CardRecord | null | undefined = record(id); part != null; part = part.base) {
        if (part.written.schema !== undefined) return part.written.schema;
      }
      return undefined;
    },
    ids: () => records.keys(),
    find: (name) => index.find(name),
    scan: (words, at) => index.scan(words, at),
    longestDescription: (word) => index.longestDescription(word),
    genderOfGivenName(name) {
      const word = name.toLowerCase();
      return women.has(word) ? 'female' : men.has(word) ? 'male' : null;
    },
    officers: (of) => officers.get(of) ?? [],
    holders(title, of, date) {
      const holders: Holder[] = [];
      for (const id of officers.get(of) ?? []) {
        const holder = card(id)!;
        for (const position of titlePositions(holder, title)) {
          if (position.country !== of && position.organization !== of) continue;
          const held = heldOn(position, date);
          if (held !== 'no') holders.push({ card: holder, position, held });
        }
      }
      return holders.sort((a, b) => Number(b.held === 'yes') - Number(a.held === 'yes'));
    },
  };
}

function officesOf(record: CardRecord): readonly string[] {
  const offices: string[] = [];
  for (let part: CardRecord | null = record; part !== null; part = part.base) {
    for (const position of part.written.positions ?? []) {
      if (position.country !== undefined) offices.push(position.country);
      if (position.organization !== undefined) offices.push(position.organization);
    }
  }
  return offices;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly rank: number;
  readonly isSmall: boolean;
}

/** Puts the packed city names into the index; answers with the record of a city by its id. */
function unpackCities(layers: readonly CompiledCards[], index: NameIndex): (id: string) => CardRecord | undefined {
  const cities = new Map<string, City>();
  layers.forEach(({ cities: packed }, rank) => {
    if (packed === undefined) return;
    for (const isSmall of [false, true]) {
      const names = isSmall ? packed.smallCapitals : packed.names;
      for (const country of Object.keys(names)) {
        for (const name of names[country]!) {
          const id = `city-${country}-${nameKey(name).replaceAll(' ', '-')}`;
          if (cities.has(id)) continue;
          cities.set(id, { name, country, rank, isSmall });
          index.put(id, name, 'strong', null, rank);
        }
      }
    }
  });
  return (id) => {
    const city = cities.get(id);
    if (city === undefined) return undefined;
    const layer = layers[city.rank]!;
    const country = layer.cards.find((card) => card.schema === 'Country' && card.iso2 === city.country);
    const written: CompiledCard = {
      id,
      schema: 'Place',
      subtype: 'city',
      name: city.name,
      summary: country?.name === undefined ? 'City.' : `City in ${country.name}.`,
      ...(country === undefined ? {} : { related: [{ id: country.id, role: 'country' }] }),
      ...(city.isSmall && country?.name !== undefined
        ? { requireContext: [country.name, ...(country.demonym?.adjective ?? []), ...(country.demonym?.noun ?? [])] }
        : {}),
    };
    return { written, layer, rank: city.rank, base: null };
  };
}
