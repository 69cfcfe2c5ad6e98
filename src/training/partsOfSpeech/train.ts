/** Training's room (node only, never bundled): makes `src/models/partsOfSpeech.bin`. */
import { writeFileSync } from 'node:fs';
import { SETTLED_TABLE } from '../../engine/syntax/partsOfSpeech';
import { addPartOfSpeechFeatures } from '../../engine/syntax/partsOfSpeech/features';
import { LEARNT_TAGS } from '../../engine/syntax/partsOfSpeech/tagSet';
import { WordForms } from '../../engine/syntax/wordForms';
import { FeatureList, hashText, readModels } from '../../engine/tagger';
import { withFingerprints } from '../fingerprint';
import { trainPerceptron } from '../perceptron';
import { meanOf } from '../trained';
import type { TokenRow } from '../corpora';
import type { Task } from '../task';
import { readTrainingRows, refuseUntuned } from '../untuned';
import { TrainingSet } from '../trainingSet';
import { workingTreeModels } from '../workingTree';
import { packWeights, packWordTable } from '../weightsFile';
import { taggedSentences, type TaggedSentence } from './sentences';

/** Trainings in other orders of the sentences, of which the mean is taken. */
const TRAININGS = 4;
/** See `PerceptronOptions`. */
const MARGIN = 20;
const DROPOUT = 0.2;

const FILE = 'pos/gum-train.jsonl.gz';

/** Weights kept in the file; more than these are too light to matter and coarsen the heavy ones. */
const KEEP = 120_000;

/** A word that was seen so often, and all but this share of the times with one tag, has that tag everywhere. */
const SEEN = 5;
const STRAY = 0.005;

export const trainPartsOfSpeech: Task = ({ corpora, other }) => {
  const option = (name: string, standard: number): number => Number(other.get(name) ?? standard);
  const sentences = taggedSentences(readTrainingRows<TokenRow>(corpora, FILE));
  for (const { doc } of sentences) refuseUntuned(FILE, doc);
  const set = examplesOf(sentences);
  const trained = meanOf(
    Array.from({ length: option('trainings', TRAININGS) }, (_, index) =>
      trainPerceptron(set, {
        scheme: 'free',
        epochs: option('epochs', 8),
        seed: index + 1,
        minimumCount: 2,
        margin: option('margin', MARGIN),
        dropout: option('dropout', DROPOUT),
        progress: console.log,
      }),
    ),
  );
  const settled = settledWords(sentences, option('seen', SEEN), option('stray', STRAY));
  const packed = packWeights(trained, {
    keep: option('keep', KEEP),
    resolution: 2,
    tables: new Map([[SETTLED_TABLE, packWordTable(settled)]]),
  });
  const bytes = withFingerprints('partsOfSpeech', packed, readModels(workingTreeModels()));
  const path = other.get('out') ?? 'src/models/partsOfSpeech.bin';
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.byteLength} bytes, ${settled.size} words with one tag`);
};

function examplesOf(sentences: readonly TaggedSentence[]): TrainingSet {
  const forms = new WordForms(readModels(workingTreeModels()).wordClasses);
  const set = new TrainingSet([...LEARNT_TAGS]);
  const features = new FeatureList();
  for (const { words, tags } of sentences) {
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
  return set;
}

/** Hash of each word, as it stands in the text, that hardly ever has another tag than one; with that tag's number from 1. */
function settledWords(sentences: readonly TaggedSentence[], seen: number, stray: number): Map<number, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, index) => {
      const byTag = counts.get(word) ?? new Map<string, number>();
      counts.set(word, byTag.set(tags[index]!, (byTag.get(tags[index]!) ?? 0) + 1));
    });
  }
  const settled = new Map<number, number>();
  for (const [word, byTag] of counts) {
    const [tag, most] = [...byTag].sort((a, b) => b[1] - a[1])[0]!;
    const all = [...byTag.values()].reduce((sum, one) => sum + one, 0);
    if (all >= seen && all - most <= stray * all) {
      settled.set(hashText(word), (LEARNT_TAGS as readonly string[]).indexOf(tag) + 1);
    }
  }
  return settled;
}
