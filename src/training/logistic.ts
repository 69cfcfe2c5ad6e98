/**
 * Training's room (node only, never bundled): logistic regression over hashed features, with an L2 penalty, by stochastic gradient
 * descent with a step of its own for each weight (AdaGrad: Duchi, Hazan and Singer 2011). The same examples and seed give the same
 * weights.
 */
import { numberFeatures } from './numberFeatures';
import { seededRandom, shuffle } from './random';
import type { Trained } from './trained';
import type { TrainingSet } from './trainingSet';

export interface LogisticOptions {
  readonly seed: number;
  readonly epochs?: number;
  /** The inverse of the penalty: larger fits closer. Default 1. */
  readonly freedom?: number;
  /** Features that hold for fewer examples are dropped. Default 2. */
  readonly minimumCount?: number;
}

/** Weights of the second label over the first; the logit of an example is their sum and `intercept`. */
export interface Logistic {
  readonly trained: Trained;
  readonly intercept: number;
}

const STEP = 0.1;

/**
 * Learns to tell the second label of a set from the first.
 * @param set one token a sentence, two labels
 */
export function trainLogistic(set: TrainingSet, options: LogisticOptions): Logistic {
  const { seed, epochs = 30, freedom = 1, minimumCount = 2 } = options;
  const starts = Uint32Array.from(set.tokenStart);
  const { features, hashOf } = numberFeatures(set, starts, minimumCount);
  const examples = starts.length - 1;
  const counts = new Uint32Array(hashOf.length);
  for (const feature of features) counts[feature] = counts[feature]! + 1;
  const weights = new Float64Array(hashOf.length);
  const squares = new Float64Array(hashOf.length).fill(1e-8);
  let intercept = 0;
  let interceptSquares = 1e-8;
  const random = seededRandom(seed);
  const order = Uint32Array.from({ length: examples }, (_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      let logit = intercept;
      for (let at = starts[example]!; at < starts[example + 1]!; at++) logit += weights[features[at]!]!;
      const error = 1 / (1 + Math.exp(-logit)) - set.masks[set.gold[example]!]![1]!;
      for (let at = starts[example]!; at < starts[example + 1]!; at++) {
        const feature = features[at]!;
        const gradient = error + weights[feature]! / (freedom * counts[feature]!);
        squares[feature] = squares[feature]! + gradient * gradient;
        weights[feature] = weights[feature]! - (STEP * gradient) / Math.sqrt(squares[feature]!);
      }
      interceptSquares += error * error;
      intercept -= (STEP * error) / Math.sqrt(interceptSquares);
    }
  }
  const rows = new Float32Array(hashOf.length * 2);
  weights.forEach((weight, feature) => (rows[feature * 2 + 1] = weight));
  const transitions = new Float32Array((set.labels.length + 2) * set.labels.length);
  return { trained: { labels: set.labels, scheme: 'free', hashes: hashOf, rows, transitions }, intercept };
}
