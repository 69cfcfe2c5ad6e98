/** Training's room (node only, never bundled): `npm run train -- names`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WordReader } from '../../engine/annotators/names/wordFacts';
import { CLASSES_TABLE, FeatureList, readModels, readWeights, WordClasses, WordTable } from '../../engine/tagger';
import { withFingerprints } from '../fingerprint';
import { trainPerceptron } from '../perceptron';
import { meanOf } from '../trained';
import type { TaskOptions } from '../task';
import { labelsOf, TrainingSet } from '../trainingSet';
import { withReadyTable } from '../readyTable';
import { fitLogistic, packWeights, withCalibration } from '../weightsFile';
import { addCorpus } from './examples';
import { marginsOnDevelopment } from './measure';
import { LEARNT_TYPES, TRAINED_ON } from './schemes';
import { wordClassTable } from '../words/table';
import { listedPhrases, packLists } from './wordLists';

export const NAMES_FILE = 'src/models/names.bin';
/** Where `--open` writes: not part of the product, only measured. */
export const OPEN_NAMES_FILE = 'out/models/names-open.bin';

const EPOCHS = 7;
/** Trainings in other orders of the sentences, of which the mean is taken. */
const SHUFFLES = 8;

/** Makes the weights of the names annotator from the train files. Same files, same bytes. */
export function trainNames(options: TaskOptions): void {
  const { corpora, open, other } = options;
  const say = (line: string): void => console.error(line);
  const listBytes = packLists(listedPhrases());
  const classBytes = wordClassTable(other.get('classes'), say);
  const lists = new WordTable(listBytes);
  const reader = new WordReader(lists, new WordClasses(new WordTable(classBytes)));
  const set = new TrainingSet(labelsOf('bilou', LEARNT_TYPES));
  const features = new FeatureList();
  const only = other.get('only')?.split(',');
  for (const corpus of TRAINED_ON) {
    if (open ? !corpus.open : corpus.onlyOpen) continue;
    if (only !== undefined && !only.some((part) => corpus.file.includes(part))) continue;
    const sentences = addCorpus(set, corpora, corpus, reader, lists, features);
    say(`${corpus.file}: ${sentences} sentences`);
  }
  const seeds = Array.from({ length: Number(other.get('shuffles') ?? SHUFFLES) }, (_, index) => index + 1);
  const trained = meanOf(
    seeds.map((seed) =>
      trainPerceptron(set, {
        scheme: 'bilou',
        epochs: Number(other.get('epochs') ?? EPOCHS),
        seed,
        minimumCount: Number(other.get('minimum') ?? 2),
        margin: Number(other.get('margin') ?? 15),
        dropout: Number(other.get('dropout') ?? 0.15),
        spare: Number(other.get('spare') ?? 0.6),
        progress: say,
      }),
    ),
  );
  const keep = Number(other.get('keep') ?? 700_000);
  const resolution = Number(other.get('resolution') ?? 4);
  const tables = new Map([
    ['lists', listBytes],
    [CLASSES_TABLE, classBytes],
  ]);
  let bytes = packWeights(trained, { keep, resolution, tables });
  const { margins, right } = marginsOnDevelopment(readWeights(bytes), corpora);
  bytes = withReadyTable(withCalibration(bytes, fitLogistic(margins, right)));
  bytes = withFingerprints('names', bytes, readModels({ names: bytes }));
  const file = other.get('out') ?? (open ? OPEN_NAMES_FILE : NAMES_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  say(`${file}: ${bytes.length} bytes`);
}
