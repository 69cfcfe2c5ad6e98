/** Checks: the few words that rules look for wherever they stand, found unit by unit and kept from run to run. */
import type { Facts, Story, Token } from '../model';
import type { Reuse } from '../reuse';
import { OPINION_WORDS } from './sourcing/opinionWords';

/** Indices of tokens, in order, unless said otherwise. */
export interface SoughtWords {
  /** Words that begin with a capital. */
  readonly capitalised: readonly number[];
  /** The character code of each one's capital. */
  readonly capitals: readonly number[];
  /** "may", "might", "could". */
  readonly hedges: readonly number[];
  /** Numbers of one to three digits. */
  readonly shortNumbers: readonly number[];
  /** "old", by itself or behind a hyphen. */
  readonly old: readonly number[];
  /** Words that praise or attack. */
  readonly opinions: readonly number[];
}

type Lists = { readonly [K in keyof SoughtWords]: number[] };

/** The sought words of a story, gathered once in a run however many rules ask for them. */
export function soughtWords({ story }: Facts, reuse: Reuse): SoughtWords {
  return reuse.made<SoughtWords>(story) ?? reuse.make(story, gather(story, reuse));
}

function gather(story: Story, reuse: Reuse): SoughtWords {
  const kept = reuse.shelf<SoughtWords>('checks.words');
  const all = noWords();
  let past = 0;
  for (const { key, firstToken, endToken } of story.units) {
    // Tokens outside any unit are sought each time.
    if (past < firstToken) addAll(all, seek(story.tokens, past, firstToken), past);
    let own = kept.take(key);
    if (own === undefined) kept.put(key, (own = seek(story.tokens, firstToken, endToken)));
    addAll(all, own, firstToken);
    past = endToken;
  }
  if (past < story.tokens.length) addAll(all, seek(story.tokens, past, story.tokens.length), past);
  return all;
}

function noWords(): Lists {
  return { capitalised: [], capitals: [], hedges: [], shortNumbers: [], old: [], opinions: [] };
}

function addAll(all: Lists, own: SoughtWords, by: number): void {
  for (const at of own.capitalised) all.capitalised.push(at + by);
  for (const code of own.capitals) all.capitals.push(code);
  for (const at of own.hedges) all.hedges.push(at + by);
  for (const at of own.shortNumbers) all.shortNumbers.push(at + by);
  for (const at of own.old) all.old.push(at + by);
  for (const at of own.opinions) all.opinions.push(at + by);
}

/** The sought words of a run of tokens, counted from its first. */
function seek(tokens: readonly Token[], from: number, to: number): SoughtWords {
  const found = noWords();
  for (let token = from; token < to; token += 1) {
    const { text } = tokens[token]!;
    const at = token - from;
    if (/^\p{Lu}/u.test(text)) {
      found.capitalised.push(at);
      found.capitals.push(text.charCodeAt(0));
    }
    if (text === 'may' || text === 'might' || text === 'could') found.hedges.push(at);
    if (/^\d{1,3}$/.test(text)) found.shortNumbers.push(at);
    if (text === 'old' || text.endsWith('-old')) found.old.push(at);
    if (OPINION_WORDS.has(text.toLowerCase())) found.opinions.push(at);
  }
  return found;
}
