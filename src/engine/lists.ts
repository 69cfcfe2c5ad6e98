/** Lists that have an item, or a list, for each unit of a story: after a keystroke nearly all are the ones of the run before. */
import { endsStep, type Work } from './work';

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
  // Written at their places: a list that grows is copied whole whenever it has no more room.
  const all = new Array<T>(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) all[at++] = part[index]!;
    yield;
  }
  return all;
}

/** Items made between two yields. */
const ITEMS_A_STEP = 2_000;

/** Something for each item, as `map` makes it. */
export function* mapped<T, U>(list: readonly T[], make: (item: T, index: number) => U): Work<readonly U[]> {
  const all = new Array<U>(list.length);
  for (let index = 0; index < list.length; index++) {
    if (endsStep(index, ITEMS_A_STEP)) yield;
    all[index] = make(list[index]!, index);
  }
  return all;
}
