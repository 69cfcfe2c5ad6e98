/**
 * Observations: the hedges, short numbers, ages and capitals of a story, found in one pass, so that what asks for them need not go
 * through all words.
 */
import type { Token } from '../../model';
import { endsStep, type Work } from '../../work';

/** Tokens looked at between two yields. */
const TOKENS_A_STEP = 4_000;

/** Words that are looked for wherever they stand, as indices into `Story.tokens`, in order. */
export interface SoughtWords {
  /** "may", "might", "could". */
  readonly hedges: readonly number[];
  /** Numbers of one to three digits. */
  readonly shortNumbers: readonly number[];
  /** "old", by itself or after a hyphen. */
  readonly old: readonly number[];
  /** Words that begin with a capital, by that capital. */
  readonly byCapital: ReadonlyMap<string, readonly number[]>;
}

export const NO_WORDS: SoughtWords = { hedges: [], shortNumbers: [], old: [], byCapital: new Map() };

export function* soughtWordsIn(tokens: readonly Token[]): Work<SoughtWords> {
  const finder = new Finder();
  for (let at = 0; at < tokens.length; at++) {
    finder.look(tokens[at]!, at);
    if (endsStep(at, TOKENS_A_STEP)) yield;
  }
  return finder;
}

class Finder implements SoughtWords {
  readonly hedges: number[] = [];
  readonly shortNumbers: number[] = [];
  readonly old: number[] = [];
  readonly byCapital = new Map<string, number[]>();

  look({ text }: Token, at: number): void {
    const first = text.charCodeAt(0);
    if (isCapital(first, text)) {
      const capital = text.charAt(0);
      const there = this.byCapital.get(capital);
      if (there === undefined) this.byCapital.set(capital, [at]);
      else there.push(at);
    } else if (text === 'may' || text === 'might' || text === 'could') this.hedges.push(at);
    else if (first >= DIGIT_0 && first <= DIGIT_9 && /^\d{1,3}$/.test(text)) this.shortNumbers.push(at);
    if (text === 'old' || text.endsWith('-old')) this.old.push(at);
  }
}

const [DIGIT_0, DIGIT_9] = [48, 57];

function isCapital(first: number, text: string): boolean {
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
