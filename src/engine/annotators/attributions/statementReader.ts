/** The attributions' room: the part that each reader of the second reading plays: see `secondReading.ts`. */
import type { Candidate } from './candidate';
import type { Passage } from './passage';

/** Finds one kind of statement by somebody unnamed. */
export interface StatementReader {
  /**
   * Whether the word's form allows a statement at all, wherever it stands. Asked once for each word form.
   * @param word in lower case
   * @param lemma the one that it has as a verb
   */
  readonly mayFind: (word: string, lemma: string) => boolean;
  /**
   * The statement whose verb, or other pivot, stands at the token; null for none.
   * @param marks the candidates of the trained readers
   */
  readonly find: (passage: Passage, position: number, marks: readonly Candidate[]) => Candidate | null;
}
