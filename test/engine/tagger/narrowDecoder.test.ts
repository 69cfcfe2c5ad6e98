/** The narrow decoder finds the same rows as the full one, where each token's choice holds the best row. */
import assert from 'node:assert/strict';
import { addAllWeights, Decoder, FeatureList, mix, NarrowDecoder, readWeights } from '../../../src/engine/tagger';
import { trainPerceptron } from '../../../src/training/perceptron';
import { TrainingSet } from '../../../src/training/trainingSet';
import { packWeights } from '../../../src/training/weightsFile';

const LABELS = ['a', 'b', 'c', 'd'];

/** A sentence whose labels hang on the word and on the word before. */
function sentence(seed: number): { features: FeatureList; gold: string[][] } {
  const features = new FeatureList();
  const gold: string[][] = [];
  let before = 0;
  for (let token = 0; token < 3 + (seed % 9); token++) {
    const word = (seed * 7 + token * token * 3) % 11;
    features.add(mix(1, word));
    features.add(mix(2, before));
    features.endToken();
    gold.push([LABELS[(word + before) % 4]!]);
    before = word;
  }
  return { features, gold };
}

describe('NarrowDecoder', () => {
  const set = new TrainingSet(LABELS);
  for (let seed = 0; seed < 60; seed++) {
    const { features, gold } = sentence(seed);
    set.add(features, 0, features.length, gold);
  }
  const weights = readWeights(
    packWeights(trainPerceptron(set, { scheme: 'free', epochs: 3, seed: 1, minimumCount: 1 }), { keep: 10_000 }),
  );
  const scoresOf = (features: FeatureList, token: number): Int32Array => {
    const scores = new Int32Array(LABELS.length);
    addAllWeights(weights.features, features.hashes, features.starts[token]!, features.starts[token + 1]!, scores, 0);
    return scores;
  };

  it('gives the row of the full decoder when every label may stand everywhere', () => {
    const full = new Decoder(weights);
    const narrow = new NarrowDecoder(weights);
    for (let seed = 100; seed < 140; seed++) {
      const { features } = sentence(seed);
      narrow.clear();
      for (let token = 0; token < features.length; token++) {
        scoresOf(features, token).forEach((score, label) => narrow.addLabel(label, score));
        narrow.endToken();
      }
      narrow.decode();
      const { labels } = full.decode(features);
      for (let token = 0; token < features.length; token++) assert.equal(narrow.labelAt(token), labels[token]);
    }
  });

  it('keeps to the one label that a token has', () => {
    const narrow = new NarrowDecoder(weights);
    narrow.clear();
    for (const label of [2, 0, 3]) {
      narrow.addLabel(label, 0);
      narrow.endToken();
    }
    narrow.decode();
    assert.deepEqual([narrow.labelAt(0), narrow.labelAt(1), narrow.labelAt(2)], [2, 0, 3]);
  });

  it('grows with what it is given, and reads nothing where there is nothing', () => {
    const narrow = new NarrowDecoder(weights);
    narrow.clear();
    narrow.decode();
    for (let token = 0; token < 2000; token++) {
      for (let label = 0; label < 4; label++) narrow.addLabel(label, label === token % 4 ? 30_000 : 0);
      narrow.endToken();
    }
    narrow.decode();
    assert.equal(narrow.labelAt(1999), 3);
  });
});
