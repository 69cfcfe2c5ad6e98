/** The tagger's room: the scores that a feature gives each label, added to a row of numbers that is the caller's own. */
import type { Weights } from './weights';

/**
 * Adds a feature's weights to `target`, label by label from `base` on; a feature that was never learnt adds nothing. What is
 * the same for many tokens (a word's own features) is summed up once and kept by the caller.
 */
export function addScores(weights: Weights, hash: number, target: Int32Array | Int16Array, base: number): void {
  const { bucketShift, bucketStart, rows, cells } = weights;
  const bucket = hash >>> bucketShift;
  const bucketEnd = bucketStart[bucket + 1]!;
  for (let feature = bucketStart[bucket]!; feature < bucketEnd; feature++) {
    const row = rows[feature]!;
    if (((row ^ hash) & 0xff) !== 0) continue;
    const rowEnd = rows[feature + 1]! >>> 8;
    for (let at = row >>> 8; at < rowEnd; at++) {
      const cell = cells[at]!;
      const label = base + (cell & 0xff);
      target[label] = target[label]! + (cell >> 8);
    }
    return;
  }
}
