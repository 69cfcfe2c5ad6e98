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

const OTHER_GAP = /[^\S ]|,/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const ALL_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

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
