/** Syntax: the gender that words beside a name or in a phrase imply. */
import { FEMALE_WORDS, MALE_WORDS } from '../english/closedClasses';
import type { Gender } from '../model';

/** The gender that the words imply, null where they imply none or both. */
export function genderOfWords(words: readonly string[]): Gender {
  let female = false;
  let male = false;
  for (const word of words) {
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    female ||= FEMALE_WORDS.has(bare);
    male ||= MALE_WORDS.has(bare);
  }
  return female === male ? null : female ? 'female' : 'male';
}
