/** Text: sentences with capitals where running copy has none: headlines. */
import type { Token } from '../model';

const [SMALL_A, SMALL_Z] = [97, 122];

/** Looks at the letters of a sentence of at least two words: 1 all capitals, 2 a headline's capitals, 0 neither. */
export function lookOf(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  let capitals = 0;
  let capitalised = 0;
  for (let index = start; index < end; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    const { text } = token;
    // For most words the first letter decides.
    const code = text.charCodeAt(0);
    const first = code >= SMALL_A && code <= SMALL_Z ? null : text[0]!;
    if (first !== null && text === text.toUpperCase() && text !== text.toLowerCase()) capitals++;
    else if (first !== null && first !== first.toLowerCase()) capitalised++;
    else if (text.length < 4 || text.startsWith("'") || text.startsWith('’')) continue;
    words++;
  }
  if (words < 2) return 0;
  if (capitals >= words * ALL_CAPITALS) return 1;
  return words >= LEAST_WORDS && capitals + capitalised >= words * MOSTLY_CAPITALISED ? 2 : 0;
}

const STOPS = new Set(['.', '!', '?', '”', '"']);

/** The shares of words that make a sentence all capitals, or one with a headline's capitals, and the fewest words for the latter. Set by hand. */
const ALL_CAPITALS = 0.9;
const MOSTLY_CAPITALISED = 0.8;
const LEAST_WORDS = 4;

/** The fewest words of a headline in title case; fewer are a caption or a line of dialogue. Set by hand. */
const LEAST_HEADLINE = 5;

/** Whether the sentence is a headline in title case: capitals on nearly every word, and no stop at its end. */
export function isHeadline(tokens: readonly Token[], start: number, end: number): boolean {
  // For nearly every sentence of running text the last character decides.
  return !STOPS.has(tokens[end - 1]!.text) && isTitleCase(tokens, start, end);
}

/** Whether nearly every word has a capital, and there are enough for a headline, with or without a stop at its end. */
export function isTitleCase(tokens: readonly Token[], start: number, end: number): boolean {
  if (lookOf(tokens, start, end) !== 2) return false;
  let words = 0;
  for (let index = start; index < end; index++) if (tokens[index]!.kind === 'word') words++;
  return words >= LEAST_HEADLINE;
}
