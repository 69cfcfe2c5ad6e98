/** The tagger's room: makes the table of features from the columns of a file of weights. */
import { INSIDE, ONE_BEHIND, USED, type FeatureTable } from './featureTable';
import { FEW_LABELS, NOT_PACKED, packWeights } from './packedWeights';

/** The highest load of the table: searches in fuller ones take longer. */
const FULLEST = 0.62;

/** The columns of a file of weights that the table is made of: see `weights.ts`. */
export interface FeatureColumns {
  readonly labelCount: number;
  readonly bucketBits: number;
  readonly buckets: Uint8Array;
  readonly prints: Uint8Array;
  readonly sizes: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** The weights that a slot's 20 bits can address. */
const MOST_WEIGHTS = 2 ** 20;
/** Slots after the last bucket, where a run of slots may go on. */
const SPARE_SLOTS = 1024;

/** How many of the hash's lowest bits choose among the slots of a bucket. */
export function spreadOf(features: number, bucketBits: number): number {
  return features > FULLEST * 2 ** bucketBits ? 1 : 0;
}

/** Makes the table, some buckets at a time, so that a host can do something else between. */
export class FeatureTableMaker {
  private readonly spread: number;
  private readonly packed: boolean;
  private slots: Uint32Array;
  private bucket = 0;
  private feature = 0;
  private weight = 0;

  constructor(private readonly columns: FeatureColumns) {
    const { labelCount, bucketBits, prints, values } = columns;
    if (values.length > MOST_WEIGHTS)
      throw new Error('The file of weights has more weights than a table can point at.');
    this.spread = spreadOf(prints.length, bucketBits);
    this.slots = new Uint32Array(2 * (2 ** (bucketBits + this.spread) + SPARE_SLOTS));
    this.packed = labelCount <= FEW_LABELS;
  }

  /** Takes in so many buckets more; whether some are left. Half a million features: nothing is looked up on `this` in the loop. */
  add(count: number): boolean {
    const { buckets, prints, sizes, labels, values } = this.columns;
    const { spread, packed } = this;
    const within = (1 << spread) - 1;
    const end = Math.min(buckets.length, this.bucket + count);
    let { feature, weight, slots } = this;
    for (let bucket = this.bucket; bucket < end; bucket++) {
      for (const following = feature + buckets[bucket]!; feature < following; feature++) {
        const print = prints[feature]!;
        const size = sizes[feature]!;
        let at = ((bucket << spread) | (print & within)) << 1;
        let first = USED | print;
        for (; slots[at]! > 0; at += 2) first += ONE_BEHIND;
        // The last slot stays empty, so that every search ends.
        if (at + 2 >= slots.length) this.slots = slots = withRoom(slots, at + 4);
        const word = packed ? packWeights(labels, values, weight, size) : NOT_PACKED;
        const inside = word !== NOT_PACKED ? 1 : packed || size > 2 ? 0 : size;
        slots[at] = first | (inside << INSIDE);
        if (word !== NOT_PACKED) slots[at + 1] = word;
        else if (inside > 0) {
          const last = weight + inside - 1;
          slots[at + 1] =
            labels[weight]! | ((values[weight]! & 0xff) << 8) | (labels[last]! << 16) | (values[last]! << 24);
        } else slots[at + 1] = (weight << 12) | size;
        weight += size;
      }
    }
    this.bucket = end;
    this.feature = feature;
    this.weight = weight;
    return end < buckets.length;
  }

  /** The table, once no bucket is left. */
  table(): FeatureTable {
    const { slots, spread, packed, columns } = this;
    return {
      slots,
      labels: columns.labels,
      values: columns.values,
      packed: packed ? columns.labelCount : 0,
      bucketShift: 32 - columns.bucketBits,
      spread,
    };
  }
}

function withRoom(slots: Uint32Array, length: number): Uint32Array {
  const wider = new Uint32Array(Math.max(2 * slots.length, length));
  wider.set(slots);
  return wider;
}
