/**
 * Knowledge: cards as data, as the build writes them to JSON and as a desk's card files become. Fields mean what they mean in `Card`
 * (docs/cards.md explains each); here those that are empty are left out. Data only, except for unpacking.
 */
import type {
  CardSchema,
  CardSource,
  Certainty,
  Demonym,
  Fact,
  LayerName,
  NameRule,
  Position,
  Related,
  Statement,
} from './card';

/** A statement that names its sources by id; the rest is as in the card. */
export type Sourced<T extends Statement> = Omit<T, keyof Statement> & {
  /** Left out means `verified`. */
  readonly certainty?: Certainty;
  readonly source?: readonly string[];
  readonly note?: string;
};

export type CompiledDatedValue = Sourced<Statement & { readonly value: string }>;

/** One card, with everything left out that is empty. */
export interface CompiledCard {
  readonly id: string;
  readonly formerId?: readonly string[];
  /** Id of a card in this or a lower layer that this one adds to. */
  readonly extends?: string;
  readonly schema?: CardSchema;
  readonly subtype?: string;
  readonly name?: string;
  readonly summary?: string;
  readonly alias?: readonly string[];
  readonly weakAlias?: readonly NameRule[];
  readonly previousName?: readonly NameRule[];
  readonly descriptionAlias?: readonly NameRule[];
  readonly notAlias?: readonly string[];
  readonly misspelling?: readonly string[];
  readonly compoundGuard?: readonly string[];
  readonly requireContext?: readonly string[];
  readonly demonym?: Demonym;
  readonly gender?: 'male' | 'female' | 'other';
  readonly iso2?: string;
  readonly wikidataId?: string;
  readonly geonamesId?: number;
  readonly wikipediaUrl?: string;
  readonly website?: string;
  readonly birthDate?: CompiledDatedValue;
  readonly birthPlace?: CompiledDatedValue;
  readonly deathDate?: CompiledDatedValue;
  readonly deathPlace?: CompiledDatedValue;
  readonly startDate?: CompiledDatedValue;
  readonly endDate?: CompiledDatedValue;
  readonly positions?: readonly Sourced<Position>[];
  readonly facts?: readonly Sourced<Fact>[];
  readonly related?: readonly Related[];
  readonly notes?: string;
  readonly reviewed?: string;
  readonly reviewedBy?: string;
  readonly file?: string;
}

/**
 * Cards as text, each parsed when needed: parsing two thousand cards takes an editor longer than marking the names of a story. Only what is
 * looked up across all cards is kept outside them.
 */
export interface PackedCards {
  /** Ids in the order of the cards, parted by spaces. A card's number in it is its place. */
  readonly ids: string;
  /** Each card as JSON in plain ASCII, on a line of its own: without its id, and with places in the layer's `sources` for their ids. */
  readonly texts: string;
  /** For each card the countries and organizations of its posts, parted by commas; cards parted by spaces. */
  readonly offices: string;
  /** Places of the countries' cards by ISO 3166 code in lower case. */
  readonly countries: Readonly<Record<string, number>>;
  /** Places of cards that extend another or had another id: layering cannot be done without reading them. */
  readonly linked: readonly number[];
}

/** Keys of names and the cards that bear each: two strings, because a thousand small lists take long to parse from JSON. */
export interface CompiledKeys {
  /** Keys, parted by "|". */
  readonly keys: string;
  /** For each key the places of its bearers, ascending and parted by commas; keys parted by spaces. */
  readonly places: string;
}

/** Names keyed in advance by the build, so that a card's names are taken in only when one of them is looked up. */
export interface CompiledNames {
  readonly names: CompiledKeys;
  readonly descriptions: CompiledKeys;
}

/** Names of cities, packed: a card for each is made when it is asked for. */
export interface CompiledCities {
  readonly source: string;
  /** By ISO 3166 code in lower case: `[name, …]`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Small capitals, in the same form: their names ("Victoria") count only in a story that names the country. */
  readonly smallCapitals: Readonly<Record<string, readonly string[]>>;
  /** Their names by key, with places counted through `names` and then `smallCapitals`, country by country. */
  readonly keyed: CompiledKeys;
}

/** Given names in lower case, each list joined by spaces. */
export interface CompiledGivenNames {
  readonly female: string;
  readonly male: string;
}

/** One layer of cards. */
export interface CompiledCards {
  readonly version: 1;
  readonly layer: LayerName;
  readonly sources: Readonly<Record<string, Omit<CardSource, 'id'>>>;
  /** Packed by the build; a list in a desk's layers. */
  readonly cards: readonly CompiledCard[] | PackedCards;
  /** Places are those in `cards`. Left out in a desk's layers, whose names are keyed when the layer is read. */
  readonly names?: CompiledNames;
  readonly cities?: CompiledCities;
  readonly givenNames?: CompiledGivenNames;
}

/** A layer whose cards are at hand. */
export interface CardList extends CompiledCards {
  readonly cards: readonly CompiledCard[];
}

/** A layer without a card. */
export const NO_CARDS: CardList = { version: 1, layer: 'bundled', sources: {}, cards: [] };
