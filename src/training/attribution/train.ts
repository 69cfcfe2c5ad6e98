/** Training's room (node only, never bundled): makes `src/models/attributions.bin`. */
import { writeFileSync } from 'node:fs';
import { WordForms } from '../../engine/syntax/wordForms';
import { readModels, writeBundle } from '../../engine/tagger';
import type { Task } from '../task';
import { readTrainingRows, refuseUntuned } from '../untuned';
import { readNamedStory, type ArticleRow } from './articles';
import { withFingerprints } from '../fingerprint';
import { calibrate } from './calibrate';
import { compareTaggings } from './compareTaggings';
import { learn } from './learn';
import { taggingBy } from './tagging';
import { readWorldNews, WORLD_NEWS } from './worldNews';
import { workingTreeModels } from '../workingTree';

/** The file that is learnt from. */
const TRAINED_ON = 'attribution/polnear-train.jsonl.gz';

/** Passes over the articles, and trainings that the weights are the mean of. */
export const EPOCHS = 9;
const TRAININGS = 4;

/**
 * `npm run train -- attribution`: learns, calibrates, writes the weights. With `--parts-of-speech=own|compromise|wink|form|none`
 * and `--out=FILE`: the same with somebody else's parts of speech. With `--compare`: measures what those of each bring, writes
 * the figures into the model card and no weights.
 */
export const trainAttribution: Task = ({ corpora, other }) => {
  const origin = other.get('parts-of-speech') ?? 'own';
  if (origin !== 'own' && !other.has('out')) throw new Error('Say with --out where these weights go.');
  // Names and parts of speech as the engine marks them.
  const models = readModels(workingTreeModels());
  const world = readWorldNews(corpora);
  for (const { doc } of world) refuseUntuned(`${WORLD_NEWS}.jsonl.gz`, doc);
  const rows = readTrainingRows<ArticleRow>(corpora, TRAINED_ON);
  for (const { doc } of rows) refuseUntuned(TRAINED_ON, doc);
  rows.push(...world);
  const articles = rows.map((row, index) => {
    if (index % 100 === 99) console.log(`${index + 1} of ${rows.length} articles read`);
    return { row, named: readNamedStory(row.text, models) };
  });
  if (other.has('compare')) {
    compareTaggings(corpora, articles, models);
    return;
  }
  const forms = new WordForms(models.wordClasses);
  const tagging = taggingBy(origin, models.partsOfSpeech);
  const { cues, args } = learn(articles, tagging, forms, {
    epochs: Number(other.get('epochs') ?? EPOCHS),
    trainings: Number(other.get('trainings') ?? TRAININGS),
    progress: console.log,
  });
  const path = other.get('out') ?? 'src/models/attributions.bin';
  const bytes = withFingerprints('attributions', writeBundle(calibrate(corpora, models, tagging, cues, args)), models);
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.byteLength} bytes`);
};
