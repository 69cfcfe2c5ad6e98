/** The names annotator's room: the types that the tagger distinguishes. */
import type { NameType } from '../../model';

/** `other` is for names of types that the contract does not have (laws, languages, works): learnt, never shown. */
export type LearntType = NameType | 'other';

/** A name as the tagger reads it: tokens of the unit, `start` up to, not including, `end`. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly type: LearntType;
  /** The smallest margin of its tokens. */
  readonly margin: number;
}

/**
 * The margin of a name that a rule or a list has settled: such names are nearly always right, so the tagger's reading seldom overrules
 * them. Set by hand.
 */
export const RULE_MARGIN = 200;
