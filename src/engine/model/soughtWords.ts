/** Words that several readers look for wherever they stand, as indices into `Story.tokens`, in order. */
export interface SoughtWords {
  /** "may", "might", "could". */
  readonly hedges: readonly number[];
  /** Numbers of one to three digits. */
  readonly shortNumbers: readonly number[];
  /** "old", by itself or behind a hyphen. */
  readonly old: readonly number[];
  /** Words that begin with a capital, by that capital. */
  readonly byCapital: ReadonlyMap<string, readonly number[]>;
}
