/** Syntax: a run of tokens. */

/** A run of tokens, half open: of the story or of one unit, as the one who hands it out says. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
