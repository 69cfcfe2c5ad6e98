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

/** The columns of a file of weights that the table is made of: see `weights.ts`. */
export interface FeatureColumns {
  readonly bucketBits: number;
  readonly buckets: Uint8Array;
  readonly prints: Uint8Array;
  readonly sizes: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** Slots behind the last bucket, where a run of slots may go on. */
const BEHIND = 1024;

/** Makes the table, some buckets at a time, so that a host can do something else between. */
export class FeatureTableMaker {
  private readonly spread: number;
  private readonly cells: Int16Array;
  private slots: Uint32Array;
  private bucket = 0;
  private feature = 0;
  private weight = 0;
  private cellsUsed = 0;

  constructor(private readonly columns: FeatureColumns) {
    const { bucketBits, prints, sizes } = columns;
    this.spread = prints.length > FULLEST * 2 ** bucketBits ? 1 : 0;
    this.slots = new Uint32Array(2 * (2 ** (bucketBits + this.spread) + BEHIND));
    let outside = 0;
    for (let feature = 0; feature < sizes.length; feature++) if (sizes[feature]! > 2) outside += sizes[feature]!;
    this.cells = new Int16Array(outside);
  }

  /** Takes in so many buckets more; whether some are left. Half a million features: nothing is looked up on `this` in the loop. */
  add(count: number): boolean {
    const { bucketBits, buckets, prints, sizes, labels, values } = this.columns;
    const { spread, cells } = this;
    const within = (1 << spread) - 1;
    const bucketShift = 32 - bucketBits;
    const end = Math.min(buckets.length, this.bucket + count);
    let { feature, weight, cellsUsed, slots } = this;
    for (let bucket = this.bucket; bucket < end; bucket++) {
      for (const last = feature + buckets[bucket]!; feature < last; feature++) {
        const print = prints[feature]!;
        const size = sizes[feature]!;
        let at = ((bucket << spread) | (print & within)) << 1;
        while (slots[at]! > 0) at += 2;
        // The last slot stays empty, so that every search ends.
        if (at + 2 >= slots.length) this.slots = slots = withRoom(slots, at + 4);
        const first = ((values[weight]! & 0xff) << 8) | labels[weight]!;
        let kept = (bucket << bucketShift) | USED | print;
        if (size === 1) {
          kept |= 1 << INSIDE;
          slots[at + 1] = first;
        } else if (size === 2) {
          kept |= 2 << INSIDE;
          slots[at + 1] = first | (((values[weight + 1]! << 8) | labels[weight + 1]!) << 16);
        } else {
          slots[at + 1] = (cellsUsed << 12) | size;
          for (let cell = weight; cell < weight + size; cell++)
            cells[cellsUsed++] = (values[cell]! << 8) | labels[cell]!;
        }
        slots[at] = kept;
        weight += size;
      }
    }
    this.bucket = end;
    this.feature = feature;
    this.weight = weight;
    this.cellsUsed = cellsUsed;
    return end < buckets.length;
  }

  /** The table, once no bucket is left. */
  table(): FeatureTable {
    const { slots, cells, spread } = this;
    const bucketShift = 32 - this.columns.bucketBits;
    return { slots, cells, bucketShift, spread, keyMask: (-1 << bucketShift) | 0xff };
  }
}

function withRoom(slots: Uint32Array, length: number): Uint32Array {
  const wider = new Uint32Array(Math.max(2 * slots.length, length));
  wider.set(slots);
  return wider;
}
