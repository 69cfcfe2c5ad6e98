/**
 * Sought words: the hedges, short numbers, ages and capitals that later readers look at, so that each does not go through all words.
 * It only says where they stand; what they mean there is for those who ask.
 */
import type { SoughtWords, Token } from '../../model';
import type { Annotator } from '../annotator';

/** Tokens looked at between two yields. */
const TOKENS_A_STEP = 4_000;

export const soughtWords: Annotator<'soughtWords'> = {
  name: 'sought-words',
  requires: ['story'],
  assigns: 'soughtWords',
  *run({ story: { tokens } }) {
    const finder = new Finder();
    for (let at = 0; at < tokens.length; at++) {
      finder.look(tokens[at]!, at);
      if (at % TOKENS_A_STEP === TOKENS_A_STEP - 1) yield;
    }
    return finder;
  },
};

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
