/**
 * Knowledge: one layer of cards. The bundled layer is packed by the build (`packCards`), a card's JSON a line, and a card is parsed when
 * it is first asked for; a desk's own cards are a plain list. Both answer the same questions.
 */
import type { CompiledCard, CompiledCards, PackedCards } from './compiled';

/** The dated values of a card, each with sources of its own. */
const DATED = ['birthDate', 'birthPlace', 'deathDate', 'deathPlace', 'startDate', 'endDate'] as const;

export class CardLayer {
  /** Ids in the order of the cards: the number of an id is its card's place. */
  readonly ids: readonly string[];
  private readonly packed: PackedCards | null;
  private readonly read: (CompiledCard | undefined)[];
  private readonly linked: ReadonlySet<number>;
  private texts: readonly string[] | null = null;
  private sourceIds: readonly string[] | null = null;
  private offices: readonly string[] | null = null;

  constructor(
    readonly compiled: CompiledCards,
    /** 0 for the uppermost layer. */
    readonly rank: number,
  ) {
    const { cards } = compiled;
    this.packed = isPacked(cards) ? cards : null;
    this.linked = new Set(this.packed?.linked);
    this.read = isPacked(cards) ? [] : [...cards];
    this.ids = isPacked(cards) ? wordsOf(cards.ids) : cards.map(({ id }) => id);
  }

  /** The card at a place. */
  card(place: number): CompiledCard {
    return (this.read[place] ??= this.unpack(place));
  }

  private unpack(place: number): CompiledCard {
    const text = (this.texts ??= this.packed!.texts.split('\n'))[place]!;
    const ids = (this.sourceIds ??= Object.keys(this.compiled.sources));
    const card = JSON.parse(text) as CompiledCard;
    return withSourcesBy((source) => ids[Number(source)]!, { ...card, id: this.ids[place]! });
  }

  /** Whether the card can be used without parsing it: the build has validated it, and it refers to no other card. */
  standsAlone(place: number): boolean {
    return this.packed !== null && !this.linked.has(place);
  }

  /** Whether all of its cards stand alone. */
  get isPlain(): boolean {
    return this.packed !== null && this.linked.size === 0;
  }

  /** ISO codes of countries and ids of organizations in which the card has posts. */
  officesOf(place: number): readonly string[] {
    if (this.packed === null) return officesOf(this.card(place));
    const offices = (this.offices ??= this.packed.offices.split(' '))[place]!;
    return offices === '' ? [] : offices.split(',');
  }

  /** The card of a country, by its ISO 3166 code in lower case. */
  country(code: string): CompiledCard | undefined {
    if (this.packed === null) return this.read.find((card) => isCountry(card!, code));
    return Object.hasOwn(this.packed.countries, code) ? this.card(this.packed.countries[code]!) : undefined;
  }
}

/**
 * The cards as the build writes them.
 * @param sources of the layer that they go into: each is cited by its place among them, an id may take as long as what it is cited for
 */
export function packCards(cards: readonly CompiledCard[], sources: CompiledCards['sources']): PackedCards {
  const placeOf = new Map(Object.keys(sources).map((id, place) => [id, place]));
  const countries: Record<string, number> = {};
  for (const [place, card] of cards.entries())
    if (card.iso2 !== undefined && isCountry(card, card.iso2)) countries[card.iso2] ??= place;
  return {
    ids: cards.map(({ id }) => id).join(' '),
    texts: cards
      .map((card) => asciiJson({ ...withSourcesBy((id) => placeOf.get(id)!, card), id: undefined }))
      .join('\n'),
    offices: cards.map((card) => officesOf(card).join(',')).join(' '),
    countries,
    linked: cards.flatMap(({ extends: base, formerId }, place) =>
      base === undefined && formerId === undefined ? [] : [place],
    ),
  };
}

/** The card with each source that it cites put another way: an id as its place, a place as its id. */
function withSourcesBy(put: (source: string) => string | number, card: CompiledCard): CompiledCard {
  const one = <T extends { readonly source?: readonly string[] }>(statement: T): T =>
    statement.source === undefined ? statement : { ...statement, source: statement.source.map(put) };
  const { positions, facts } = card;
  return {
    ...card,
    ...Object.fromEntries(DATED.flatMap((key) => (card[key] === undefined ? [] : [[key, one(card[key])]]))),
    ...(positions === undefined ? {} : { positions: positions.map(one) }),
    ...(facts === undefined ? {} : { facts: facts.map(one) }),
  };
}

/** All cards of a layer, read. */
export function readCards(compiled: CompiledCards): readonly CompiledCard[] {
  const layer = new CardLayer(compiled, 0);
  return layer.ids.map((_, place) => layer.card(place));
}

/** JSON without a character above 127: a text with one above 255 is kept, and read, at twice the size. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isPacked(cards: CompiledCards['cards']): cards is PackedCards {
  return !Array.isArray(cards);
}

function isCountry(card: CompiledCard, code: string): boolean {
  return card.schema === 'Country' && card.iso2 === code;
}

function officesOf({ positions }: CompiledCard): readonly string[] {
  return (positions ?? []).flatMap(({ country, organization }) =>
    [country, organization].filter((office) => office !== undefined),
  );
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
