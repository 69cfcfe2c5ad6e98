/**
 * The tagger's room: the table in which the weights of a feature are looked up. Looking up is most of what reading costs, and
 * each look at a far place in memory costs most of that: a feature with one or two weights, as most are, is settled in one.
 */

/** Bit of a slot that is in use, so that none in use is 0. */
export const USED = 0x100;
/** Two bits of a slot: how many cells stand in it, 0 where they stand in `cells`. */
export const INSIDE = 9;
/** Open addressing with steps of one slot; a cell is a label (lower 8 bits) and its weight (upper 8, signed). */
export interface FeatureTable {
  /**
   * Two words for each slot. The first holds what is kept of the hash (`keyMask`), `USED` and the number of cells inside; the
   * second one or two cells, or else where the feature's cells start (upper 20 bits) and how many they are (lower 12). With
   * few labels the second holds all weights of the feature: see `packedWeights.ts`.
   */
  readonly slots: Uint32Array;
  readonly cells: Int16Array;
  /** The number of labels where they are few, else 0. */
  readonly packed: number;
  readonly bucketShift: number;
  /** How many of the hash's lowest bits choose among the slots of its bucket. */
  readonly spread: number;
  readonly keyMask: number;
}

/**
 * Adds a feature's weights to `target`, label by label from `base` on; a feature that was never learnt adds nothing. What is
 * the same for many tokens (a word's own features) is summed up once and kept by the caller. For tables that are not packed.
 */
export function addWeights(table: FeatureTable, hash: number, target: Int32Array, base: number): void {
  const { slots, cells, bucketShift, spread, keyMask } = table;
  const key = (hash & keyMask) | USED;
  const compared = keyMask | USED;
  let slot = (((hash >>> bucketShift) << spread) | (hash & ((1 << spread) - 1))) << 1;
  for (;;) {
    const first = slots[slot]!;
    if (first === 0) return;
    if (((first ^ key) & compared) !== 0) {
      slot += 2;
      continue;
    }
    const second = slots[slot + 1]! | 0;
    const inside = (first >>> INSIDE) & 3;
    if (inside > 0) {
      const label = base + (second & 0xff);
      target[label] = target[label]! + ((second << 16) >> 24);
      if (inside === 2) {
        const other = base + ((second >>> 16) & 0xff);
        target[other] = target[other]! + (second >> 24);
      }
      return;
    }
    addCells(cells, second, target, base);
    return;
  }
}

/** Adds the cells that stand where the second word of a slot says. */
export function addCells(cells: Int16Array, where: number, target: Int32Array, base: number): void {
  let at = where >>> 12;
  const end = at + (where & 0xfff);
  for (; at < end; at++) {
    const cell = cells[at]!;
    const label = base + (cell & 0xff);
    target[label] = target[label]! + (cell >> 8);
  }
}
