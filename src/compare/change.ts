/** Comparing drafts, pure: what may have changed between two drafts that the reader leans on. */
import type { Attitude, TextSpan } from '../engine';

/** In the order in which they are shown. */
export const CHANGE_KINDS = [
  'source-gone',
  'source-renamed',
  'source-added',
  'reason-dropped',
  'reason-changed',
  'reason-added',
  'quotation-changed',
  'quotation-gone',
  'quotation-added',
  'speaker-changed',
  'attitude-changed',
  'attribution-dropped',
  'figure-changed',
  'figure-gone',
  'figure-added',
  'name-changed',
  'name-gone',
  'name-added',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A run of words in two versions of a text: what stands in both, in the old one only, in the new one only. */
export interface WordRun {
  readonly in: 'both' | 'old' | 'new';
  /** As the draft writes it; the new one, where it stands in both. */
  readonly text: string;
}

export interface Change {
  readonly kind: ChangeKind;
  /** A sentence for people. */
  readonly message: string;
  /** Its place in the old draft, and in the new one; null where it has none there. At least one is a place. */
  readonly old: TextSpan | null;
  readonly new: TextSpan | null;
  /** Of a quotation whose words changed: what of it stayed, went and came. */
  readonly words?: readonly WordRun[];
  /** Of a verb of attribution: the two attitudes. */
  readonly attitudes?: { readonly old: Attitude; readonly new: Attitude };
}
