/** Training's room (node only, never bundled): makes `src/models/partsOfSpeech.bin`. */
import { writeFileSync } from 'node:fs';
import { addPartOfSpeechFeatures } from '../../engine/annotators/partsOfSpeech/features';
import { LEARNT_TAGS } from '../../engine/annotators/partsOfSpeech/tagSet';
import { WordForms } from '../../engine/annotators/partsOfSpeech/wordForms';
import { FeatureList } from '../../engine/tagger';
import { trainPerceptron } from '../perceptron';
import type { Task } from '../task';
import { TrainingSet } from '../trainingSet';
import { packWeights } from '../weightsFile';
import { taggedSentences } from './sentences';

/** Weights kept in the file; more than these are too light to matter and coarsen the heavy ones. */
const KEEP = 120_000;

export const trainPartsOfSpeech: Task = ({ corpora, other }) => {
  const forms = new WordForms();
  const set = new TrainingSet([...LEARNT_TAGS]);
  const features = new FeatureList();
  for (const { words, tags } of taggedSentences(corpora, 'pos/gum-train.jsonl.gz')) {
    features.clear();
    addPartOfSpeechFeatures(
      words.map((word) => forms.get(word)),
      0,
      words.length,
      features,
    );
    set.add(
      features,
      0,
      words.length,
      tags.map((tag) => [tag]),
    );
  }
  const trained = trainPerceptron(set, {
    scheme: 'free',
    epochs: Number(other.get('epochs') ?? 8),
    seed: 1,
    minimumCount: 2,
    progress: console.log,
  });
  const bytes = packWeights(trained, { keep: Number(other.get('keep') ?? KEEP) });
  const path = other.get('out') ?? 'src/models/partsOfSpeech.bin';
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.byteLength} bytes`);
};
