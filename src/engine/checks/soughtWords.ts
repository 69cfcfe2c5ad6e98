/** Checks: the few words that rules look for wherever they stand, found unit by unit and kept from run to run. */
import type { Facts, Story, Token } from '../model';
import type { Reuse } from '../reuse';
import { OPINION_WORDS } from './sourcing/opinionWords';

/** What was found in a run of tokens: indices counted from its first, in order. */
interface Found {
  /** Words that begin with a capital, */
  readonly capitalised: readonly number[];
  /** and the character code of each one's capital. */
  readonly capitals: readonly number[];
  readonly hedges: readonly number[];
  readonly shortNumbers: readonly number[];
  readonly old: readonly number[];
  readonly opinions: readonly number[];
}

/** The sought words of a story. */
export class SoughtWords {
  /** "may", "might", "could", as all others by their index in the story's tokens. */
  readonly hedges: number[] = [];
  /** Numbers of one to three digits. */
  readonly shortNumbers: number[] = [];
  /** "old", by itself or behind a hyphen. */
  readonly old: number[] = [];
  /** Words that praise or attack. */
  readonly opinions: number[] = [];
  private readonly byCapital = new Map<number, readonly number[]>();
  /** The runs of tokens that the story is made of, by their first. */
  private readonly runs: { readonly first: number; readonly found: Found }[] = [];

  private constructor({ units, tokens }: Story, reuse: Reuse) {
    const kept = reuse.shelf<Found>('checks.words');
    let past = 0;
    for (const { key, firstToken, endToken } of units) {
      // Tokens outside any unit are sought each time.
      if (past < firstToken) this.add(past, seek(tokens, past, firstToken));
      let found = kept.take(key);
      if (found === undefined) kept.put(key, (found = seek(tokens, firstToken, endToken)));
      this.add(firstToken, found);
      past = endToken;
    }
    if (past < tokens.length) this.add(past, seek(tokens, past, tokens.length));
  }

  /** Gathered once in a run, however many rules ask. */
  static of({ story }: Facts, reuse: Reuse): SoughtWords {
    return reuse.made<SoughtWords>(story) ?? reuse.make(story, new SoughtWords(story, reuse));
  }

  /** The words that begin with the capital of this character code. */
  withCapital(code: number): readonly number[] {
    let words = this.byCapital.get(code);
    if (words === undefined) this.byCapital.set(code, (words = this.find(code)));
    return words;
  }

  private find(code: number): readonly number[] {
    const words: number[] = [];
    for (const { first, found } of this.runs) {
      const { capitalised, capitals } = found;
      for (let at = 0; at < capitals.length; at += 1) if (capitals[at] === code) words.push(first + capitalised[at]!);
    }
    return words;
  }

  private add(first: number, found: Found): void {
    this.runs.push({ first, found });
    for (const at of found.hedges) this.hedges.push(first + at);
    for (const at of found.shortNumbers) this.shortNumbers.push(first + at);
    for (const at of found.old) this.old.push(first + at);
    for (const at of found.opinions) this.opinions.push(first + at);
  }
}

/** One list for all units without a word of a kind. */
const NONE: readonly number[] = [];

function seek(tokens: readonly Token[], from: number, to: number): Found {
  const own = tokens.slice(from, to).map(({ text }) => text);
  const capitalised = indicesOf(own, (word) => /^\p{Lu}/u.test(word));
  return {
    capitalised,
    capitals: capitalised.map((at) => own[at]!.charCodeAt(0)),
    hedges: indicesOf(own, (word) => word === 'may' || word === 'might' || word === 'could'),
    shortNumbers: indicesOf(own, (word) => /^\d{1,3}$/.test(word)),
    old: indicesOf(own, (word) => word === 'old' || word.endsWith('-old')),
    opinions: indicesOf(own, (word) => OPINION_WORDS.has(word.toLowerCase())),
  };
}

function indicesOf(words: readonly string[], isSought: (word: string) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) if (isSought(words[at]!)) found.push(at);
  return found.length === 0 ? NONE : found;
}
