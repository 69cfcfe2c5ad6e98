/** Syntax: a run of tokens. */

/** A run of tokens, half open: of the story or of one unit, as whoever hands it out documents. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
