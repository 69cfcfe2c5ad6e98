/** The days on which heads are held against lists: the first of each January from 1990 on, and ten others, drawn by a seed. */
import { seededRandom } from '../../training/random';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2026;
const RANDOM_DAYS = 10;

/** The first of each January, in order. */
export const JANUARIES: readonly string[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => `${FIRST_YEAR + index}-01-01`,
);

/** The Januaries and ten days that are the same for the same card each time. */
export function sampledDays(seed: string): readonly string[] {
  const next = seededRandom(seedOf(seed));
  const start = Date.parse(`${FIRST_YEAR}-01-01`);
  const span = Date.parse(`${LAST_YEAR}-01-01`) - start;
  const drawn = Array.from({ length: RANDOM_DAYS }, () => new Date(start + next() * span).toISOString().slice(0, 10));
  return [...JANUARIES, ...drawn].sort();
}

/** A number for the text, the same on every machine. */
function seedOf(text: string): number {
  let seed = 0;
  for (const letter of text) seed = (Math.imul(seed, 31) + letter.codePointAt(0)!) | 0;
  return seed;
}
