/** Training's room (node only, never bundled): what a training gives, and the mean of several. */
import type { Scheme } from './trainingSet';

/** Averaged weights as trained, before pruning. */
export interface Trained {
  readonly labels: readonly string[];
  readonly scheme: Scheme;
  /** Hash of each feature that weighs anything, and its row of `labels.length` weights. */
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
  /** [labels + 2][labels] as in the file of weights; steps that are not legal are NaN. */
  readonly transitions: Float32Array;
}

/**
 * The mean of several trainings on one set under different seeds: what hangs on the order of the sentences alone levels out.
 * @throws RangeError where there is nothing to average
 */
export function meanOf(trainings: readonly Trained[]): Trained {
  const [first] = trainings;
  if (first === undefined) throw new RangeError('There is no training to average.');
  const count = first.labels.length;
  const place = new Map<number, number>();
  for (const { hashes } of trainings) for (const hash of hashes) if (!place.has(hash)) place.set(hash, place.size);
  const rows = new Float32Array(place.size * count);
  const transitions = new Float32Array(first.transitions.length);
  for (const one of trainings) {
    one.hashes.forEach((hash, feature) => {
      const to = place.get(hash)! * count;
      for (let label = 0; label < count; label++) {
        rows[to + label] = rows[to + label]! + one.rows[feature * count + label]! / trainings.length;
      }
    });
    one.transitions.forEach((weight, at) => (transitions[at] = transitions[at]! + weight / trainings.length));
  }
  return { ...first, hashes: Uint32Array.from(place.keys()), rows, transitions };
}
