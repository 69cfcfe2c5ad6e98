/** The names annotator's room: the types that the tagger tells apart. */
import type { NameType } from '../../model';

/** `other` takes what is a name of nothing the contract knows (laws, languages, works): learnt, never shown. */
export type LearntType = NameType | 'other';

/** A name as the tagger reads it: tokens of the unit, `start` up to, not including, `end`. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly type: LearntType;
  /** The smallest margin of its tokens. */
  readonly margin: number;
}
