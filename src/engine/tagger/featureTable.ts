/**
 * The tagger's room: the table in which the weights of a feature are looked up. Looking up is most of what reading costs, and
 * each look at a far place in memory costs most of that: a feature with one or two weights, as most are, is settled in one.
 */

/** Bit of a slot that is in use, so that none in use is 0. */
const USED = 0x100;
/** Two bits of a slot: how many cells stand in it, 0 where they stand in `cells`. */
const INSIDE = 9;
/** The table stays at most so full: fuller ones are searched longer. */
const FULLEST = 0.62;

/** Open addressing with steps of one slot; a cell is a label (lower 8 bits) and its weight (upper 8, signed). */
export interface FeatureTable {
  /**
   * Two words for each slot. The first holds what is kept of the hash (`keyMask`), `USED` and the number of cells inside; the
   * second one or two cells, or else where the feature's cells start (upper 20 bits) and how many they are (lower 12).
   */
  readonly slots: Uint32Array;
  readonly cells: Int16Array;
  readonly bucketShift: number;
  /** How many of the hash's lowest bits choose among the slots of its bucket. */
  readonly spread: number;
  readonly keyMask: number;
}

/**
 * Adds a feature's weights to `target`, label by label from `base` on; a feature that was never learnt adds nothing. What is
 * the same for many tokens (a word's own features) is summed up once and kept by the caller.
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
    let at = second >>> 12;
    const end = at + (second & 0xfff);
    for (; at < end; at++) {
      const cell = cells[at]!;
      const label = base + (cell & 0xff);
      target[label] = target[label]! + (cell >> 8);
    }
    return;
  }
}

/** Makes the table from the columns of a file of weights. */
export function makeFeatureTable(
  bucketBits: number,
  buckets: Uint8Array,
  prints: Uint8Array,
  sizes: Uint8Array,
  labels: Uint8Array,
  values: Int8Array,
): FeatureTable {
  const spread = prints.length > FULLEST * 2 ** bucketBits ? 1 : 0;
  const slotCount = 2 ** (bucketBits + spread);
  // A run of slots may go on behind the last bucket; the last slot stays empty, so that every search ends.
  const room = new Uint32Array(2 * (slotCount + prints.length + 1));
  let outside = 0;
  for (let feature = 0; feature < sizes.length; feature++) if (sizes[feature]! > 2) outside += sizes[feature]!;
  const cells = new Int16Array(outside);
  const bucketShift = 32 - bucketBits;
  let feature = 0;
  let weight = 0;
  let cellsUsed = 0;
  let lastSlot = 0;
  const cell = (at: number): number => ((values[at]! << 8) | labels[at]!) & 0xffff;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    for (let count = buckets[bucket]!; count > 0; count--, feature++) {
      const print = prints[feature]!;
      const size = sizes[feature]!;
      let slot = (bucket << spread) | (print & ((1 << spread) - 1));
      while (room[2 * slot] !== 0) slot++;
      lastSlot = Math.max(lastSlot, slot);
      const inside = size <= 2 ? size : 0;
      room[2 * slot] = (bucket << bucketShift) | (inside << INSIDE) | USED | print;
      if (inside > 0) room[2 * slot + 1] = cell(weight) | (size === 2 ? cell(weight + 1) << 16 : 0);
      else {
        room[2 * slot + 1] = (cellsUsed << 12) | size;
        for (let at = 0; at < size; at++) cells[cellsUsed++] = cell(weight + at);
      }
      weight += size;
    }
  }
  return {
    slots: room.slice(0, 2 * (Math.max(lastSlot + 1, slotCount) + 1)),
    cells,
    bucketShift,
    spread,
    keyMask: (-1 << bucketShift) | 0xff,
  };
}
