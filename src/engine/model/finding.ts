/** A question to the editor. */
import type { Span, TextSpan } from './span';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A related place, with what it is ("first mention", "said here too"). */
export interface RelatedSpan extends TextSpan {
  readonly message: string;
}

/** A change to the copy that answers the question. Never a rewrite of sourcing. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly replacement: string })[];
}

export interface Finding extends TextSpan {
  /** "sourcing/bare-source". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Facts of the finding for programs: `reasonGiven`, `reasonQuality`, `suggestion` … */
  readonly data: Readonly<Record<string, unknown>>;
  readonly related: readonly RelatedSpan[];
  readonly fixes: readonly Fix[];
  /** Short stable name of what made the engine ask. */
  readonly reason: string;
}
