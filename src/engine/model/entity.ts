/** Who and what the copy names, and the dates and figures in it. */
import type { TextSpan } from './span';

export const NAME_TYPES = ['person', 'organization', 'place', 'group', 'facility', 'event', 'product'] as const;
export const FIGURE_TYPES = ['date', 'time', 'duration', 'quantity', 'money', 'percent'] as const;
export type NameType = (typeof NAME_TYPES)[number];
export type FigureType = (typeof FIGURE_TYPES)[number];
export type EntityType = NameType | FigureType;
/** As far as the words say; null where they do not. */
export type Gender = 'female' | 'male' | null;

/** One name in the copy, as the recogniser marks it: without title, leading "the" and possessive. */
export class NameMention implements TextSpan {
  /** 0 to 1, calibrated on development files: of those at 0.8, eight in ten are right. */
  readonly confidence?: number;
  /** The title before or after the name ("US Secretary of State"), outside the span. */
  readonly role?: TextSpan;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly type: NameType,
    /** The short stable name of what made the engine mark it: `tagger`, `gazetteer`, `dateline`, `earlier-mention` … */
    readonly reason: string,
    confidence: number | undefined,
    role: TextSpan | undefined,
  ) {
    if (confidence !== undefined) this.confidence = confidence;
    if (role !== undefined) this.role = role;
  }
}

/** A resolved date or range (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or a number with its unit or currency. */
export interface FigureData {
  /** ISO date or, for a range, its first day. */
  readonly date?: string;
  /** ISO date of the last day of a range. */
  readonly dateEnd?: string;
  readonly number?: number;
  /** Upper end where the copy gives a range ("20 to 30"). */
  readonly numberEnd?: number;
  /** "troops", "nation", "day". */
  readonly unit?: string;
  /** ISO 4217 code where it can be told, else the sign or word as it stands. */
  readonly currency?: string;
  /** "about", "at least", "more than". */
  readonly hedge?: string;
}

export class Figure implements TextSpan {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly type: FigureType,
    readonly reason: string,
    readonly data: FigureData,
  ) {}
}

/** A mention with its identity: what the output calls an entity. */
export class Mention implements TextSpan {
  readonly confidence?: number;
  readonly role?: TextSpan;
  readonly data?: FigureData;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly type: EntityType,
    readonly reason: string,
    /** Id of the `Identity`; for dates and figures an id of its own. */
    readonly entity: string,
    /** Id of the background card, where there is exactly one. */
    readonly card: string | null,
    confidence: number | undefined,
    role: TextSpan | undefined,
    data?: FigureData,
  ) {
    if (confidence !== undefined) this.confidence = confidence;
    if (role !== undefined) this.role = role;
    if (data !== undefined) this.data = data;
  }
}

/** One person, body or place of the story, over all its mentions. */
export class Identity {
  constructor(
    /** "e1", "e2" … in order of first mention. */
    readonly id: string,
    readonly type: NameType,
    /** The fullest form of the name in the copy. */
    readonly name: string,
    /** Indices into `Analysis.entities`, in the order of the text. */
    readonly mentions: readonly number[],
    /** The card, where there is exactly one candidate. */
    readonly card: string | null,
    /** Card ids that could be meant, best first; more than one is shown as a choice, never guessed. */
    readonly candidates: readonly string[],
    /** Titles given to it in the copy, in order. */
    readonly roles: readonly TextSpan[],
    /** From titles (Mr., Mrs.), given names, the card, or pronouns that can mean nobody else. */
    readonly gender: Gender,
    /** Whether a full name (not a surname alone, not an acronym alone) stands somewhere in the copy. */
    readonly fullName: boolean,
  ) {}
}

/** A name with no identity of its own that points to a card only as described ("the European Union's top diplomat"). */
export interface Description extends TextSpan {
  readonly card: string;
  /** Always "probable": a description is never certain. */
  readonly certainty: 'probable';
  /** True where the copy names an office and not its holder. */
  readonly office: boolean;
}
