/** Checks: how people of a story are named, as several rules on names need it. */
import type { CheckFacts } from '../check';
import type { Identity, Mention } from '../../model';

/** Words before and after a person's name that are no part of it when names are compared. */
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;

/** A name's words without suffixes. */
export function nameWords(name: string): readonly string[] {
  // Most names are words with single spaces between, and no sign in them that is not seen.
  const seen = INVISIBLE.test(name) ? name.replace(ALL_INVISIBLE, '') : name;
  const words = OTHER_GAP.test(seen) ? seen.split(/[\s,]+/) : seen.split(' ');
  return words.filter((word) => word !== '' && !(word.length < 5 && SUFFIX.test(word)));
}

/**
 * Where a word of `nameWords` stands in the name as the copy has it, signs that are not seen included: half-open, in UTF-16 code units
 * from the name's start; null where it is not in it.
 */
export function rangeOfWord(name: string, word: string): { readonly start: number; readonly end: number } | null {
  const plain = name.indexOf(word);
  if (plain >= 0) return { start: plain, end: plain + word.length };
  const seen = [...name.matchAll(SEEN)];
  const start = seen
    .map(([unit]) => unit)
    .join('')
    .indexOf(word);
  if (start < 0) return null;
  return { start: seen[start]!.index, end: seen[start + word.length - 1]!.index + 1 };
}

const OTHER_GAP = /[^\S ]|,/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const ALL_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SEEN = /[^\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The last word of a person's name. */
export function surname(name: string): string {
  return nameWords(name).at(-1) ?? name;
}

/** The mentions of an identity, in the order of the text. */
export function mentionsOf({ identities }: Pick<CheckFacts, 'identities'>, { mentions }: Identity): readonly Mention[] {
  return mentions.map((index) => identities.mentions[index]!);
}

export function persons({ identities }: Pick<CheckFacts, 'identities'>): readonly Identity[] {
  return identities.people.filter(({ type }) => type === 'person');
}
