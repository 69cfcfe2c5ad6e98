/** Cards as data: what the build writes to JSON and what a desk's card files become. No behaviour but unpacking. */
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

/** Keys of names and who bears each: two strings, for a thousand small lists take an editor long to read from JSON. */
export interface CompiledKeys {
  /** Keys, parted by "|". */
  readonly keys: string;
  /** For each key the places of its bearers, ascending and parted by commas; keys parted by spaces. */
  readonly places: string;
}

/** Names keyed ready by the build, so that a card's names are taken in only when one of them is looked up. */
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
  readonly cards: readonly CompiledCard[];
  /** Places are those in `cards`. Left out in a desk's layers, whose names are keyed when the layer is read. */
  readonly names?: CompiledNames;
  readonly cities?: CompiledCities;
  readonly givenNames?: CompiledGivenNames;
}

/** A layer without a card. */
export const NO_CARDS: CompiledCards = { version: 1, layer: 'bundled', sources: {}, cards: [] };
