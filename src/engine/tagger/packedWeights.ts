/**
 * The tagger's room: the weights of a feature where there are few labels. All of them lie in the second word of its slot, so
 * that one look at memory settles a feature, and several features are summed up in two additions each.
 *
 * The word holds four bytes: the weights of labels 1 to 4 less that of label 0 (what all labels gain alike changes no choice), each with
 * `BIAS`, so that no sign runs from one byte into the next. A slot without `INSIDE` bits has its weights in the columns: those of the few
 * features with a weight out of a byte's range.
 */
import { addColumns, addWeights, COMPARED, INSIDE, ONE_BEHIND, USED, type FeatureTable } from './featureTable';

/** How many labels count as few. */
export const FEW_LABELS = 5;
/** What `packWeights` returns where the weights do not fit. */
export const NOT_PACKED = -1;
const BIAS = 128;
/** How many features may be summed up before a sum of bytes no longer fits its 16 bits. */
const MOST_IN_A_SUM = 255;

/**
 * Adds the weights of several features, `hashes[from]` up to, not including, `hashes[to]`, to `target`, label by label from
 * `base` on. In a packed table label 0 gains nothing, and the others what they weigh more than it.
 */
export function addAllWeights(
  table: FeatureTable,
  hashes: Uint32Array,
  from: number,
  to: number,
  target: Int32Array,
  base: number,
): void {
  if (table.packed === 0) {
    for (let index = from; index < to; index++) addWeights(table, hashes[index]!, target, base);
    return;
  }
  for (let start = from; start < to; start += MOST_IN_A_SUM) {
    addPacked(table, hashes, start, Math.min(to, start + MOST_IN_A_SUM), target, base);
  }
}

/** Sums bytes 0 and 2 of each feature in one number, bytes 1 and 3 in another. */
function addPacked(
  table: FeatureTable,
  hashes: Uint32Array,
  from: number,
  to: number,
  target: Int32Array,
  base: number,
): void {
  const { slots, bucketShift, spread, packed } = table;
  const low = (1 << spread) - 1;
  let even = 0;
  let odd = 0;
  let found = 0;
  for (let index = from; index < to; index++) {
    const hash = hashes[index]!;
    let key = (hash & 0xff) | USED;
    let slot = (((hash >>> bucketShift) << spread) | (hash & low)) << 1;
    let first = slots[slot]!;
    while (first !== 0 && ((first ^ key) & COMPARED) !== 0) {
      first = slots[(slot += 2)]!;
      key += ONE_BEHIND;
    }
    if (first === 0) continue;
    const word = slots[slot + 1]!;
    if (((first >>> INSIDE) & 3) === 0) {
      addColumns(table, word, target, base);
      continue;
    }
    even = (even + (word & 0x00ff00ff)) | 0;
    odd = (odd + ((word >>> 8) & 0x00ff00ff)) | 0;
    found++;
  }
  const bias = found * BIAS;
  target[base + 1] = target[base + 1]! + (even & 0xffff) - bias;
  if (packed > 2) target[base + 2] = target[base + 2]! + (odd & 0xffff) - bias;
  if (packed > 3) target[base + 3] = target[base + 3]! + (even >>> 16) - bias;
  if (packed > 4) target[base + 4] = target[base + 4]! + (odd >>> 16) - bias;
}

const relative = new Int32Array(FEW_LABELS);

/** A feature's weights, those from `from` to `from + size` in the columns, as one word; `NOT_PACKED` where they do not fit. */
export function packWeights(labels: Uint8Array, values: Int8Array, from: number, size: number): number {
  relative.fill(0);
  // A weight too heavy for one byte stands in two of the same label.
  for (let at = from; at < from + size; at++) relative[labels[at]!] = relative[labels[at]!]! + values[at]!;
  const none = relative[0]!;
  let word = 0;
  for (let label = FEW_LABELS - 1; label > 0; label--) {
    const byte = relative[label]! - none + BIAS;
    if (byte < 0 || byte > 0xff) return NOT_PACKED;
    word = (word << 8) | byte;
  }
  return word >>> 0;
}
