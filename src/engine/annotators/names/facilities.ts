/** The names annotator's room: buildings and works, told from places by their last word. */
import type { Story } from '../../model';
import type { EdgedName } from './edges';
import { FACILITY_WORDS } from './lexicon';

/** Whether a place of two words or more is a building or works ("Mopti Airport"). */
export function isFacility(story: Story, { type, firstToken, endToken }: EdgedName): boolean {
  if (type !== 'place' || endToken - firstToken < 2) return false;
  return FACILITY_WORDS.has(story.tokens[endToken - 1]!.text.toLowerCase());
}
