/** What a background card is: one person, body, place, event or people, with dated statements and their sources. */
import type { PartialDate } from './partialDate';

export const CARD_SCHEMAS = [
  'Person',
  'Organization',
  'PublicBody',
  'Company',
  'Country',
  'Place',
  'Region',
  'Event',
  'Group',
  'Topic',
] as const;
/** The kinds of FollowTheMoney that a news card needs, and `Topic` for a note about anything else. */
export type CardSchema = (typeof CARD_SCHEMAS)[number];

/** `verified`: a cited source says so. `disputed`: sources differ, both values stand in the statement. Others only in a desk's own cards. */
export type Certainty = 'verified' | 'disputed' | 'own' | 'unsure' | 'unreviewed';

/** Where a card comes from: the desk's folder, the reader's folder, the extension, or an earlier look-up. */
export type LayerName = 'workspace' | 'user' | 'bundled' | 'looked-up';

/** A page or data set that was read. */
export interface CardSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date?: PartialDate;
  readonly url?: string;
  /** The day on which it was read. */
  readonly retrieved?: PartialDate;
  readonly licence?: string;
  readonly note?: string;
}

/** What every dated statement carries. */
export interface Statement {
  readonly certainty: Certainty;
  readonly sources: readonly CardSource[];
  readonly note?: string;
  /** The layer whose card says it. */
  readonly layer?: LayerName;
}

export interface DatedValue extends Statement {
  readonly value: string;
}

/** An office or post held. Without `to` it was still held on `asOf`, or its end is not known. */
export interface Position extends Statement {
  readonly post: string;
  /** The title as copy prints it before the name ("President", "Secretary of State"). */
  readonly title?: string;
  /** Card id of the body. */
  readonly organization?: string;
  /** ISO 3166 code in lower case. */
  readonly country?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Last date for which the source says that it is held. */
  readonly asOf?: PartialDate;
  readonly endReason?: string;
  /** `one` where only one person can hold it at a time. */
  readonly seats?: 'one' | 'many';
}

/**
 * One thing that is known, and when: an event has `on`, a state `from` and `to` as far as they are known, a state of which only
 * a moment is known `asOf`; what no date can make untrue is `timeless`.
 */
export interface Fact extends Statement {
  readonly label: string;
  readonly value: string;
  /** When it happened. */
  readonly on?: PartialDate;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Last date for which the source has it, where it has no end. */
  readonly asOf?: PartialDate;
  readonly timeless?: boolean;
  /** Card ids: a particular that matters only in a story that has one of them. */
  readonly onlyWith?: readonly string[];
}

export interface Related {
  readonly id: string;
  readonly role?: string;
}

/** How a name may be taken for the card. */
export interface NameRule {
  readonly text: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly caseSensitive?: boolean;
  /** `metonym`: a capital that stands for its government. It never leads to the card by itself. */
  readonly kind?: 'metonym' | 'short-name';
  /** The name counts only where the story also has one of these words. */
  readonly requireNear?: readonly string[];
}

export interface Demonym {
  readonly adjective: readonly string[];
  readonly noun: readonly string[];
}

export interface Card {
  readonly id: string;
  /** Ids that the card had before; they still lead to it. */
  readonly formerId: readonly string[];
  readonly schema: CardSchema;
  readonly subtype?: string;
  readonly name: string;
  readonly summary: string;
  readonly alias: readonly string[];
  readonly weakAlias: readonly NameRule[];
  readonly previousName: readonly NameRule[];
  readonly descriptionAlias: readonly NameRule[];
  readonly notAlias: readonly string[];
  readonly misspelling: readonly string[];
  readonly compoundGuard: readonly string[];
  /** The card counts only in a story that has one of these words (a name that many people bear). */
  readonly requireContext: readonly string[];
  readonly demonym?: Demonym;
  readonly gender?: 'male' | 'female' | 'other';
  readonly iso2?: string;
  readonly wikidataId?: string;
  readonly geonamesId?: number;
  readonly wikipediaUrl?: string;
  readonly website?: string;
  readonly birthDate?: DatedValue;
  readonly birthPlace?: DatedValue;
  readonly deathDate?: DatedValue;
  readonly deathPlace?: DatedValue;
  readonly startDate?: DatedValue;
  readonly endDate?: DatedValue;
  readonly positions: readonly Position[];
  readonly facts: readonly Fact[];
  readonly related: readonly Related[];
  /** Markdown body of a note, shown as plain text. */
  readonly notes?: string;
  readonly reviewed?: PartialDate;
  readonly reviewedBy?: string;
  readonly layer: LayerName;
  /** True where a card of an upper layer adds to one below. */
  readonly extended?: boolean;
  /** Where a desk's own card stands, as the host named it. */
  readonly file?: string;
}
