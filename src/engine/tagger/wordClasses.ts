/**
 * The tagger's room: distributional word classes (clusters) of three granularities, nested in one another, so that one number in a table
 * gives all three. Made by spherical k-means over word vectors (`src/training/words`).
 */
import { hashText } from './hash';
import { WordTable } from './wordTable';

/** The name of the table beside the weights of names. */
export const CLASSES_TABLE = 'classes';

export const WIDE_CLASSES = 64;
export const MIDDLE_IN_WIDE = 16;
export const NARROW_IN_MIDDLE = 8;

/** The classes of a word, from 1; 0 where it has none. */
export interface WordClass {
  readonly wide: number;
  readonly middle: number;
  readonly narrow: number;
}

/** Of a word that has none. */
export const NO_CLASS: WordClass = { wide: 0, middle: 0, narrow: 0 };

export class WordClasses {
  /** @param table the narrow class of each word, by the hash of the word in lower case */
  constructor(private readonly table: WordTable = new WordTable(undefined)) {}

  /**
   * The classes of a word in lower case. One that has none of its own has those of the word without its full stop ("st."), or of
   * its last part ("paris-based").
   */
  of(word: string): WordClass {
    let narrow = this.table.get(hashText(word));
    if (narrow === 0 && word.endsWith('.')) narrow = this.table.get(hashText(word, 0, word.length - 1));
    if (narrow === 0 && word.includes('-')) narrow = this.table.get(hashText(word, word.lastIndexOf('-') + 1));
    if (narrow === 0) return NO_CLASS;
    const middle = Math.ceil(narrow / NARROW_IN_MIDDLE);
    return { wide: Math.ceil(middle / MIDDLE_IN_WIDE), middle, narrow };
  }
}
