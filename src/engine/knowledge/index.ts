/** Background knowledge: cards found by name, facts in force on a date. Built once from layers of plain data. */
import type { Card, CardSchema, Position } from './card';
import { CardLayer } from './cardLayer';
import type { CompiledCards } from './compiled';
import { heldOn, titlePositions } from './inForce';
import { layCards, readCard, type CardFailure, type CardRecord } from './layers';
import { KeyedNames } from './keyNames';
import { Cities } from './cities';
import { GivenNames } from './givenNames';
import { NameIndex, type KeyedCards, type NameMatch, type ScanMatch } from './nameIndex';
import type { Answer, PartialDate } from './partialDate';

export * from './card';
export { asciiJson, packCards, readCards } from './cardLayer';
export { namesOfCities } from './cities';
export * from './compiled';
export { factsOnFigure } from './factsOnFigure';
export { headsOn, headTerms, type Heads, type HeadTerm } from './heads';
export * from './hover';
export { withArticle } from './hoverWords';
export * from './inForce';
export { keyCities, keyNames } from './keyNames';
export * from './nameKey';
export * from './partialDate';
export * from './placement';
export * from './typeAgreement';
export type { CardFailure } from './layers';
export type { NameMatch, NameStrength, ScanMatch } from './nameIndex';

/** Who held an office at some time. */
export interface Holder {
  readonly card: Card;
  readonly position: Position;
}

/** Somebody who held an office, with how sure it is for the date asked about. */
export interface HolderOn extends Holder {
  readonly held: Answer;
}

/** Cards, found by name. A card that is left out of a layer says why in `failures`; the others are all there. */
export interface Knowledge {
  /** Number of cards, cities not counted. */
  readonly size: number;
  readonly failures: readonly CardFailure[];
  /** The card of this id, of one that it had before, or of one that an upper layer adds to; none for null, as of a name without one. */
  card(id: string | null): Card | undefined;
  /** The kind of the card, without unpacking it. */
  schema(id: string): CardSchema | undefined;
  /** Ids of all cards but cities, in the order of their layers. */
  ids(): Iterable<string>;
  /** The cards that the whole of `name` may lead to, in no order of preference. */
  find(name: string): readonly NameMatch[];
  /** The longest name that starts at `words[at]`, of `fewest` words (1) or more; `words` are those of one sentence, without punctuation. */
  scan(words: readonly string[], at: number, fewest?: number): ScanMatch | null;
  /** The most words of a description alias that starts with this word of the copy; 0 where none does. */
  longestDescription(word: string): number;
  /**
   * Those who held the office on the date or may have, surest first.
   * @param title as copy prints it ("prime minister")
   * @param of ISO 3166 code in lower case, or card id of the body
   */
  holders(title: string, of: string, date: PartialDate): readonly HolderOn[];
  /** All who ever held the office, as far as cards tell. */
  everHeld(title: string, of: string): readonly Holder[];
  /** The gender of a given name that only women or only men bear. */
  genderOfGivenName(name: string): 'female' | 'male' | null;
  /** Cards of people with a post in this country (ISO code) or body (card id). */
  officers(of: string): readonly string[];
}

/** Merges the layers (the first one wins) and indexes their names. */
export function createKnowledge(compiled: readonly CompiledCards[]): Knowledge {
  const layers = compiled.map((cards, rank) => new CardLayer(cards, rank));
  const { records, otherIds, failures } = layCards(layers);
  const cities = new Cities(layers);
  const index = new NameIndex([...keyedCards(layers, records), ...cities.keyed()]);
  for (const [id, record] of records) if (!isKeyed(record)) index.add(id, record);
  let officers: ReadonlyMap<string, readonly string[]> | null = null;
  const officersOf = (of: string): readonly string[] => (officers ??= findOfficers(records)).get(of) ?? [];
  const genders = new GivenNames(compiled);
  const everHeld = (title: string, of: string): readonly Holder[] =>
    officersOf(of).flatMap((id) => {
      const holder = card(id)!;
      return titlePositions(holder, title)
        .filter((position) => position.country === of || position.organization === of)
        .map((position) => ({ card: holder, position }));
    });

  const read = new Map<string, Card>();
  const record = (id: string): CardRecord | undefined =>
    records.get(id) ?? records.get(otherIds.get(id) ?? '') ?? cities.record(id);
  const card = (id: string | null): Card | undefined => {
    if (id === null) return undefined;
    const there = read.get(id);
    if (there !== undefined) return there;
    const found = record(id);
    if (found === undefined) return undefined;
    const made = read.get(found.id) ?? readCard(found, layers);
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
    scan: (words, at, fewest) => index.scan(words, at, fewest),
    longestDescription: (word) => index.longestDescription(word),
    genderOfGivenName: (name) => genders.genderOf(name),
    officers: officersOf,
    everHeld,
    holders: (title, of, date) =>
      everHeld(title, of)
        .map((holder) => ({ ...holder, held: heldOn(holder.position, date) }))
        .filter(({ held }) => held !== 'no')
        .sort((a, b) => Number(b.held === 'yes') - Number(a.held === 'yes')),
  };
}

/** Whether the build has keyed the names of the card, so that they need not be indexed before one is looked up. */
function isKeyed({ layer, base }: CardRecord): boolean {
  return layer.compiled.names !== undefined && base === null;
}

function keyedCards(layers: readonly CardLayer[], records: ReadonlyMap<string, CardRecord>): readonly KeyedCards[] {
  return layers.flatMap((layer) => {
    const { names } = layer.compiled;
    if (names === undefined) return [];
    const card = (place: number): ReturnType<KeyedCards['card']> => {
      const record = records.get(layer.ids[place]!);
      return record?.layer === layer && record.place === place && isKeyed(record) ? record : null;
    };
    return [{ names: new KeyedNames(names.names), descriptions: new KeyedNames(names.descriptions), card }];
  });
}

function findOfficers(records: ReadonlyMap<string, CardRecord>): ReadonlyMap<string, readonly string[]> {
  const officers = new Map<string, string[]>();
  for (const [id, record] of records) {
    for (const of of officesOf(record)) {
      const there = officers.get(of);
      if (there === undefined) officers.set(of, [id]);
      else if (!there.includes(id)) there.push(id);
    }
  }
  return officers;
}

function officesOf(record: CardRecord): readonly string[] {
  const offices: string[] = [];
  for (let part: CardRecord | null = record; part !== null; part = part.base)
    offices.push(...part.layer.officesOf(part.place));
  return offices;
}
