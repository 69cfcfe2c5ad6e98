/**
 * The tagger's room: the table in which the weights of a feature are looked up. Look-ups are most of the cost of reading, and cache misses
 * most of the cost of a look-up: a feature with one or two weights, as most have, costs one.
 */

/** Bit of a slot that is in use, so that none in use is 0. */
export const USED = 0x100;
/** Two bits of a slot: how many weights stand in it, 0 where they stand in the columns. */
export const INSIDE = 9;
/** The bits above: how many slots after its own a feature lies, and what is added from slot to slot. */
export const ONE_BEHIND = 0x800;
/** The bits by which a feature is recognised in a slot. */
export const COMPARED = ~(3 << INSIDE);

/** Open addressing with steps of one slot. */
export interface FeatureTable {
  /**
   * Two words for each slot. The first holds the hash's low byte, `USED`, the number of weights inside, and how far after its own slot the
   * feature lies: the slot itself implies the hash's upper bits. 0 where the slot is free. The second holds one or two weights, each as a
   * label (lower 8 bits) and its weight (upper 8, signed), or else where in the columns the feature's weights start (upper 20 bits) and how
   * many they are (lower 12). With few labels the second holds all weights of the feature: see `packedWeights.ts`.
   */
  readonly slots: Uint32Array;
  /** The columns of the file: each weight's label and its value. */
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  /** The number of labels where they are few, else 0. */
  readonly packed: number;
  readonly bucketShift: number;
  /** How many of the hash's lowest bits choose among the slots of its bucket. */
  readonly spread: number;
}

/**
 * Adds a feature's weights to `target`, label by label from `base` on; a feature that was never learnt adds nothing. The caller sums up
 * once, and caches, what is the same for many tokens (a word's own features). For tables that are not packed.
 */
export function addWeights(table: FeatureTable, hash: number, target: Int32Array, base: number): void {
  const { slots, bucketShift, spread } = table;
  let key = (hash & 0xff) | USED;
  let slot = (((hash >>> bucketShift) << spread) | (hash & ((1 << spread) - 1))) << 1;
  for (;;) {
    const first = slots[slot]!;
    if (first === 0) return;
    if (((first ^ key) & COMPARED) !== 0) {
      slot += 2;
      key += ONE_BEHIND;
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
    addColumns(table, second, target, base);
    return;
  }
}

/** Adds the weights that stand where the second word of a slot says. */
export function addColumns({ labels, values }: FeatureTable, where: number, target: Int32Array, base: number): void {
  let at = where >>> 12;
  const end = at + (where & 0xfff);
  for (; at < end; at++) {
    const label = base + labels[at]!;
    target[label] = target[label]! + values[at]!;
  }
}
