/** Training's room (node only, never bundled): features by number instead of by hash, without those that hold too seldom. */
import type { TrainingSet } from './trainingSet';

export interface NumberedFeatures {
  /** The number of each feature of each token, one token after the other. */
  readonly features: Int32Array;
  /** The hash of each number. */
  readonly hashOf: Uint32Array;
}

/**
 * Gives each feature that holds for at least `minimumCount` tokens a number, in the order in which they first hold.
 * @param tokenStart where the features of each token start; rewritten for what is left of them
 */
export function numberFeatures(set: TrainingSet, tokenStart: Uint32Array, minimumCount: number): NumberedFeatures {
  const { hashes, used } = set;
  // Counts by the upper 27 bits: the few features that share a count are kept a little more often, never dropped wrongly.
  const counts = new Uint8Array(1 << 27);
  for (let index = 0; index < used; index++) {
    const at = hashes[index]! >>> 5;
    if (counts[at]! < 255) counts[at] = counts[at]! + 1;
  }
  let bits = 16;
  let table = new Int32Array(1 << bits).fill(-1);
  let known = new Uint32Array(1 << 15);
  let size = 0;
  const place = (hash: number): number => {
    const mask = (1 << bits) - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & mask;
    while (table[slot]! >= 0 && known[table[slot]!] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const numberOf = (hash: number): number => {
    const slot = place(hash);
    if (table[slot]! >= 0) return table[slot]!;
    if (size === known.length) {
      const longer = new Uint32Array(size * 2);
      longer.set(known);
      known = longer;
      bits++;
      table = new Int32Array(1 << bits).fill(-1);
      for (let index = 0; index < size; index++) table[place(known[index]!)] = index;
    }
    known[size] = hash;
    table[place(hash)] = size;
    return size++;
  };
  const numbers = new Int32Array(used);
  let kept = 0;
  for (let token = 0; token + 1 < tokenStart.length; token++) {
    const end = set.tokenStart[token + 1]!;
    const start = set.tokenStart[token]!;
    tokenStart[token] = kept;
    for (let index = start; index < end; index++) {
      const hash = hashes[index]!;
      if (counts[hash >>> 5]! >= minimumCount) numbers[kept++] = numberOf(hash);
    }
  }
  tokenStart[tokenStart.length - 1] = kept;
  return { features: numbers.slice(0, kept), hashOf: known.slice(0, size) };
}
