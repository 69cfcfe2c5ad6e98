/** Training's room (node only, never bundled): makes `src/models/attributions.bin`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { WordForms } from '../../engine/syntax/wordForms';
import { readModels, writeBundle, type Models } from '../../engine/tagger';
import type { Task } from '../task';
import { readArticles, readNamedStory } from './articles';
import { calibrate } from './calibrate';
import { compareTaggings } from './compareTaggings';
import { learn } from './learn';
import { taggingBy } from './tagging';

/** Passes over the articles, and trainings that the weights are the mean of. */
export const EPOCHS = 9;
const TRAININGS = 4;

/** The weights that the attributions stand on: names and parts of speech as the engine marks them. */
function earlierModels(): Models {
  const read = (name: string): Uint8Array | undefined => {
    const path = `src/models/${name}.bin`;
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };
  const names = read('names');
  const partsOfSpeech = read('partsOfSpeech');
  return readModels({ ...(names && { names }), ...(partsOfSpeech && { partsOfSpeech }) });
}

/**
 * `npm run train -- attribution`: learns, calibrates, writes the weights. With `--parts-of-speech=own|compromise|wink|form|none`
 * and `--out=FILE`: the same with somebody else's parts of speech. With `--compare`: measures what those of each bring, writes
 * the figures into the model card and no weights.
 */
export const trainAttribution: Task = ({ corpora, other }) => {
  const origin = other.get('parts-of-speech') ?? 'own';
  if (origin !== 'own' && !other.has('out')) throw new Error('Say with --out where these weights go.');
  const models = earlierModels();
  const rows = readArticles(corpora, 'polnear-train');
  const articles = rows.map((row, index) => {
    if (index % 100 === 99) console.log(`${index + 1} of ${rows.length} articles read`);
    return { row, named: readNamedStory(row.text, models) };
  });
  if (other.has('compare')) {
    compareTaggings(corpora, articles, models);
    return;
  }
  const forms = new WordForms();
  const tagging = taggingBy(origin, models.partsOfSpeech);
  const { cues, args } = learn(articles, tagging, forms, {
    epochs: Number(other.get('epochs') ?? EPOCHS),
    trainings: Number(other.get('trainings') ?? TRAININGS),
    progress: console.log,
  });
  const path = other.get('out') ?? 'src/models/attributions.bin';
  const bytes = writeBundle(calibrate(corpora, models, tagging, cues, args));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.byteLength} bytes`);
};
