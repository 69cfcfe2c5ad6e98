/** Lists that have an item, or a list, for each unit of a story: after a keystroke nearly all are the ones of the run before. */
import type { Work } from './work';

/** A call with very many arguments overflows the stack. */
const MOST_AT_ONCE = 1_000;

/** All the lists as one. Joins them as wholes: pushing item by item takes three times as long and leaves garbage behind. */
export function* joined<T>(lists: readonly (readonly T[])[]): Work<T[]> {
  if (lists.length <= MOST_AT_ONCE) return ([] as T[]).concat(...lists);
  const parts: T[][] = [];
  for (let from = 0; from < lists.length; from += MOST_AT_ONCE) {
    parts.push(([] as T[]).concat(...lists.slice(from, from + MOST_AT_ONCE)));
    yield;
  }
  return yield* joined(parts);
}

/** Where two lists differ. */
export interface Difference {
  readonly first: number;
  /** After the last that differs, in each of the two. */
  readonly endOld: number;
  readonly endNow: number;
}

/** What stands before and after is the same in both lists. */
export function differenceOf(old: readonly unknown[], now: readonly unknown[]): Difference {
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  let [endOld, endNow] = [old.length, now.length];
  while (endOld > first && endNow > first && old[endOld - 1] === now[endNow - 1]) {
    endOld--;
    endNow--;
  }
  return { first, endOld, endNow };
}
