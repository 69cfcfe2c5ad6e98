/** Checks: the few words that rules look for wherever they stand, found unit by unit and kept from run to run. */
import type { Facts, Story, Token } from '../model';
import type { Reuse } from '../reuse';
import type { Work } from '../work';

/** What was found in a run of tokens: indices counted from its first, in order. */
interface Found {
  /** Words that begin with a capital, */
  readonly capitalised: readonly number[];
  /** and the capitals of these, in a row. */
  readonly capitals: string;
  readonly hedges: readonly number[];
  readonly shortNumbers: readonly number[];
  readonly old: readonly number[];
}

/** Units looked at between two yields. */
const UNITS_A_STEP = 500;

/** The sought words of a story. */
export class SoughtWords {
  /** "may", "might", "could", as all others by their index in the story's tokens. */
  readonly hedges: number[] = [];
  /** Numbers of one to three digits. */
  readonly shortNumbers: number[] = [];
  /** "old", by itself or behind a hyphen. */
  readonly old: number[] = [];
  private readonly byCapital = new Map<string, readonly number[]>();
  /** The runs of tokens that the story is made of: the first of each, and what was found in it. */
  private readonly firsts: number[] = [];
  private readonly runs: Found[] = [];

  private constructor() {}

  /** Gathered once in a run, however many rules ask. */
  static *of({ story }: Facts, reuse: Reuse): Work<SoughtWords> {
    const known = reuse.made<SoughtWords>(story);
    if (known !== undefined) return known;
    const words = new SoughtWords();
    yield* words.gather(story, reuse);
    return reuse.make(story, words);
  }

  private *gather({ units, tokens }: Story, reuse: Reuse): Work<void> {
    const kept = reuse.row<Found>('checks.words');
    let past = 0;
    for (let index = 0; index < units.length; index++) {
      if (index % UNITS_A_STEP === UNITS_A_STEP - 1) yield;
      const { firstToken, endToken } = units[index]!;
      // Tokens outside any unit are sought each time.
      if (past < firstToken) this.add(past, seek(tokens, past, firstToken));
      let found = kept.take(index);
      if (found === undefined) kept.put(index, (found = seek(tokens, firstToken, endToken)));
      this.add(firstToken, found);
      past = endToken;
    }
    if (past < tokens.length) this.add(past, seek(tokens, past, tokens.length));
  }

  /** The words that begin with the capital. */
  withCapital(capital: string): readonly number[] {
    let words = this.byCapital.get(capital);
    if (words === undefined) this.byCapital.set(capital, (words = this.find(capital)));
    return words;
  }

  private find(capital: string): readonly number[] {
    const words: number[] = [];
    for (let run = 0; run < this.runs.length; run++) {
      const first = this.firsts[run]!;
      const { capitalised, capitals } = this.runs[run]!;
      for (let at = capitals.indexOf(capital); at >= 0; at = capitals.indexOf(capital, at + 1)) {
        words.push(first + capitalised[at]!);
      }
    }
    return words;
  }

  private add(first: number, found: Found): void {
    this.firsts.push(first);
    this.runs.push(found);
    for (const at of found.hedges) this.hedges.push(first + at);
    for (const at of found.shortNumbers) this.shortNumbers.push(first + at);
    for (const at of found.old) this.old.push(first + at);
  }
}

function seek(tokens: readonly Token[], from: number, to: number): Found {
  const capitalised: number[] = [];
  const capitals: string[] = [];
  let [hedges, shortNumbers, old] = [NONE, NONE, NONE];
  for (let token = from; token < to; token += 1) {
    const { text } = tokens[token]!;
    const at = token - from;
    const first = text.charCodeAt(0);
    if (isCapital(first, text)) {
      capitalised.push(at);
      capitals.push(text.charAt(0));
    } else if (text === 'may' || text === 'might' || text === 'could') hedges = [...hedges, at];
    else if (first >= DIGIT_0 && first <= DIGIT_9 && /^\d{1,3}$/.test(text)) shortNumbers = [...shortNumbers, at];
    if (text === 'old' || text.endsWith('-old')) old = [...old, at];
  }
  return { capitalised, capitals: capitals.join(''), hedges, shortNumbers, old };
}

/** One list for all units without a word of a kind. */
const NONE: readonly number[] = [];
const [DIGIT_0, DIGIT_9] = [48, 57];

function isCapital(first: number, text: string): boolean {
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
