/** Checks: how people of a story are named, as several rules on names need it. */
import type { Facts, Identity, Mention } from '../../model';

/** Words before and after a person's name that are no part of it when names are compared. */
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;

/** A name's words without suffixes. */
export function nameWords(name: string): readonly string[] {
  // Most names are words with single spaces between.
  const words = OTHER_GAP.test(name) ? name.split(/[\s,]+/) : name.split(' ');
  return words.filter((word) => word !== '' && !(word.length < 5 && SUFFIX.test(word)));
}

const OTHER_GAP = /[^\S ]|,/;

/** The last word of a person's name. */
export function surname(name: string): string {
  return nameWords(name).at(-1) ?? name;
}

/** The mentions of an identity, in the order of the text. */
export function mentionsOf({ identities }: Facts, { mentions }: Identity): readonly Mention[] {
  return mentions.map((index) => identities.mentions[index]!);
}

export function persons({ identities }: Facts): readonly Identity[] {
  return identities.people.filter(({ type }) => type === 'person');
}
