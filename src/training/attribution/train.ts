/** Training's room (node only, never bundled): makes `src/models/attributions.bin`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PartsOfSpeech } from '../../engine/annotators/partsOfSpeech';
import { WordForms } from '../../engine/annotators/partsOfSpeech/wordForms';
import { readModels, writeBundle, type Models } from '../../engine/tagger';
import { trainPerceptron } from '../perceptron';
import type { Task } from '../task';
import { packWeights } from '../weightsFile';
import { goldPassages, readArticles, readNamedStory } from './articles';
import { calibrate } from './calibrate';
import { Examples } from './examples';

/** Weights kept of each tagger. */
const KEEP_CUES = 120_000;
const KEEP_ARGUMENTS = 300_000;

/** The weights that the attributions stand on: names and parts of speech as the engine marks them. */
export function earlierModels(): Models {
  const read = (name: string): Uint8Array | undefined => {
    const path = `src/models/${name}.bin`;
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };
  const names = read('names');
  const partsOfSpeech = read('partsOfSpeech');
  return readModels({ ...(names && { names }), ...(partsOfSpeech && { partsOfSpeech }) });
}

export const trainAttribution: Task = ({ corpora, other }) => {
  const option = (name: string, standard: number): number => Number(other.get(name) ?? standard);
  const forms = new WordForms();
  const models = earlierModels();
  const partsOfSpeech = new PartsOfSpeech(models.partsOfSpeech, forms);
  const examples = new Examples(forms);
  const articles = readArticles(corpora, 'polnear-train').slice(0, option('articles', Infinity));
  articles.forEach((article, index) => {
    for (const passage of goldPassages(article, readNamedStory(article.text, models), partsOfSpeech)) {
      examples.add(passage, { cues: true, arguments: true });
    }
    if (index % 100 === 99) console.log(`${index + 1} of ${articles.length} articles read`);
  });
  const train = (set: Examples['cues'], keep: number): Uint8Array => {
    const trained = trainPerceptron(set, {
      scheme: 'bio',
      epochs: option('epochs', 5),
      seed: 1,
      minimumCount: option('minimum', 3),
      margin: option('margin', 0),
      dropout: option('dropout', 0),
      progress: console.log,
    });
    return packWeights(trained, { keep, whole: true, resolution: 2 });
  };
  const cues = train(examples.cues, option('keep-cues', KEEP_CUES));
  const args = train(examples.arguments, option('keep-arguments', KEEP_ARGUMENTS));
  const path = other.get('out') ?? 'src/models/attributions.bin';
  const bytes = writeBundle(calibrate(corpora, models, cues, args));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.byteLength} bytes`);
};
