/** The names annotator's room: where two lists differ, for an edit leaves nearly all of a story as it was. */

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
