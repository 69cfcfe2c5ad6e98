/** Formats, pure: what a format is. One file a format; each turns analyses into text as they are done, for both doors. */
import type { DocumentFormat } from '../documents';
import type { Checklist } from '../checklist';
import type { Analysis, CarrierName } from '../engine';

/** A piece of copy that was read, with its Analysis. */
export interface Analyzed {
  readonly id: string;
  readonly analysis: Analysis;
  /** Sentences about how it was read. */
  readonly warnings: readonly string[];
  /** The format that the copy was taken out of, where the file has no text to point into: offsets go into the copy. */
  readonly takenOut?: DocumentFormat | CarrierName;
  /** What was found of the things to check, as far as it is handed on. */
  readonly checklist?: Checklist;
}

/** The text before the first, for each, and after the last piece of copy. */
export interface Format {
  begin(): string;
  one(analyzed: Analyzed): string;
  /** @param unreadable inputs that could not be read, for formats that have a place for them. */
  end(unreadable: readonly { readonly id: string; readonly error: string }[]): string;
}
