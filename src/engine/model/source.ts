/** The ledger: one record for each source of the story, named or not. It never guesses who an unnamed source is. */
import type { SourceClass, SourcePhrase } from './attribution';
import type { TextSpan } from './span';

/** What kind of unnamed source this is: which base rule asks about it. */
export type UnnamedKind =
  | 'bare' // "sources", "an insider": no description at all
  | 'individual'
  | 'group'
  | 'vague' // "critics", "many", "analysts"
  | 'none' // hearsay without a source
  | 'outlet' // "The Gazette has learned"
  | 'second-hand' // another outlet's unnamed source
  | 'document' // unpublished or confidential document
  | 'spokesperson' // unnamed spokesman of a named organization
  | 'partial' // first name only, changed name
  | 'lay'; // resident, witness, shopper

/** A reason for anonymity given in the copy. */
export interface AnonymityReason extends TextSpan {
  /** `rote`: "not authorised to speak publicly", "sensitivity of the matter"; `specific`: says what the source has to fear. */
  readonly quality: 'specific' | 'rote';
}

export interface Source {
  /** "s1", "s2" … in order of first mention. */
  readonly id: string;
  readonly named: boolean;
  readonly class: SourceClass;
  /** Its kind, under the key that other programs use; null for named sources. */
  readonly sort: UnnamedKind | null;
  /** Why it raises no question: the short stable name of an exemption; null where it raises one. */
  readonly exemption: string | null;
  /** Id of the identity, when it is one. */
  readonly entity: string | null;
  /** The fullest wording in the copy ("a senior American diplomat in Africa"). */
  readonly descriptor: string;
  readonly role: string | null;
  /** How many people the copy says this is: 2 for "two officials", null where it does not say. */
  readonly number: number | null;
  /** True for a plural phrase ("officials"). */
  readonly plural: boolean;
  /** "with direct knowledge of the matter", "who attended the meeting". */
  readonly closeness: TextSpan | null;
  /** "demanded anonymity", "on condition of anonymity". */
  readonly anonymityMarker: TextSpan | null;
  readonly reasonGiven: boolean;
  readonly reason: AnonymityReason | null;
  /** Where the body that an unnamed source belongs to is said to have declined to comment. */
  readonly declinedComment?: TextSpan;
  /** Every phrase of the copy that is this source, in order. */
  readonly mentions: readonly SourcePhrase[];
  /** The mention at which to ask, where that is not the first: the first that states something by itself. */
  readonly asked?: SourcePhrase;
  /** Indices into `Analysis.attributions`, in order. */
  readonly attributions: readonly number[];
}
