/** Speakers' room: whose title a definite noun repeats: "the president" is not the vice president, "the mayor" not the former one. */
import { wordSet } from '../../english/wordSet';

/** Modifiers that make a lower office of a noun, whose holder is not referred to by the noun alone. */
const LOWER_RANKS = wordSet(`vice deputy assistant associate lieutenant lt lt. under sub junior`);
/** Modifiers for past and future holders, who are referred to by the noun alone only where the story has no other. */
const NOT_IN_OFFICE = wordSet(`former ex ex- late then incoming outgoing elect past onetime one-time`);
/** After these another title begins: "vice president and former governor". */
const TITLE_ENDS = wordSet(`and of for at in to - –`);

/**
 * How well a title fits the noun that repeats it: 0 not at all, 1 for somebody no longer in office, 2 for the noun, and more for each
 * further word that both have ("the police chief").
 * @param title its words in lower case
 * @param nouns what the noun may say in titles: itself, or "sen." where it is a senator
 * @param modifiers the words before the noun in the phrase
 */
export function titleFit(title: readonly string[], nouns: ReadonlySet<string>, modifiers: readonly string[]): number {
  let best = 0;
  for (let at = 0; at < title.length; at++) {
    if (!nouns.has(title[at]!)) continue;
    let from = at;
    while (from > 0 && !TITLE_ENDS.has(title[from - 1]!)) from--;
    best = Math.max(best, fitOf(title.slice(from, at), modifiers));
  }
  return best;
}

function fitOf(before: readonly string[], modifiers: readonly string[]): number {
  const ranks = before.filter((word) => LOWER_RANKS.has(word));
  const asked = modifiers.filter((word) => LOWER_RANKS.has(word));
  if (ranks.length !== asked.length || asked.some((word) => !ranks.includes(word))) return 0;
  const left = before.some((word) => NOT_IN_OFFICE.has(word));
  if (left !== modifiers.some((word) => NOT_IN_OFFICE.has(word))) return left ? 1 : 0;
  return 2 + modifiers.filter((word) => before.includes(word)).length;
}
