/**
 * Knowledge: one layer of cards. The bundled layer is packed by the build (`packCards`), a card's JSON a line, and a card is parsed when
 * it is first asked for; a desk's own cards are a plain list. Both answer the same questions.
 */
import type { CompiledCard, CompiledCards, PackedCards } from './compiled';

export class CardLayer {
  /** Ids in the order of the cards: the number of an id is its card's place. */
  readonly ids: readonly string[];
  private readonly packed: PackedCards | null;
  private readonly read: (CompiledCard | undefined)[];
  private readonly linked: ReadonlySet<number>;
  private texts: readonly string[] | null = null;
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
    return (this.read[place] ??= JSON.parse((this.texts ??= this.packed!.texts.split('\n'))[place]!) as CompiledCard);
  }

  /** Whether the card can be laid without reading it: the build has seen that it is whole, and it leads to no other. */
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

/** The cards as the build writes them. */
export function packCards(cards: readonly CompiledCard[]): PackedCards {
  const countries: Record<string, number> = {};
  for (const [place, card] of cards.entries())
    if (card.iso2 !== undefined && isCountry(card, card.iso2)) countries[card.iso2] ??= place;
  return {
    ids: cards.map(({ id }) => id).join(' '),
    texts: cards.map(asciiJson).join('\n'),
    offices: cards.map((card) => officesOf(card).join(',')).join(' '),
    countries,
    linked: cards.flatMap(({ extends: base, formerId }, place) =>
      base === undefined && formerId === undefined ? [] : [place],
    ),
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
