/**
 * Training's room (node only, never bundled): makes `src/models/sourcing.bin`, the second opinion on whom an editor would ask about,
 * from the tuned part of the annotated real articles.
 */
import { writeFileSync } from 'node:fs';
import { createEngine, type CompiledCards, type ModelBytes } from '../../engine';
import { OPINIONS } from '../../engine/annotators/sources/secondOpinion';
import { FeatureList, readModels, type Models } from '../../engine/tagger';
import { workingTreeResources } from '../workingTree';
import { withFingerprints } from '../fingerprint';
import { trainLogistic } from '../logistic';
import { seededRandom, shuffle } from '../random';
import type { Task } from '../task';
import { TrainingSet } from '../trainingSet';
import { refuseUntuned } from '../untuned';
import { packWeights, withCalibration } from '../weightsFile';
import { ArticleReader, type Example } from './opinionExamples';
import { readRealArticles, type RealArticle } from './realCopy';
import { precision, recall, scoreArticle, sum, type Count } from './scoreRealCopy';

const SEED = 1;
/** Weights that are kept, the heaviest first. */
const KEPT = 12_000;

/**
 * `npm run train -- sourcing`: learns and writes the weights. With `--folds=4` it writes none: each quarter of the articles is read
 * with what was learnt from the others, and precision and recall of the questions are printed, without the second opinion and with it.
 */
export const trainSourcing: Task = ({ corpora, other }) => {
  const resources = workingTreeResources();
  const { sourcing: _own, ...models } = resources.models;
  const articles = readRealArticles(corpora, 'tuned');
  if (articles === null) throw new Error(`${corpora} is not here.`);
  for (const { file, doc } of articles) refuseUntuned(`${file}.jsonl.gz`, doc);
  const examples = readExamples(articles, readModels(models), resources.cards);
  const folds = Number(other.get('folds') ?? 0);
  if (folds > 1) {
    crossValidate(articles, examples, { models, cards: resources.cards, folds });
    return;
  }
  const path = other.get('out') ?? 'src/models/sourcing.bin';
  const bytes = withFingerprints('sourcing', learn(examples.flat()), readModels(models));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.byteLength} bytes`);
};

function readExamples(articles: readonly RealArticle[], models: Models, cards: CompiledCards): Example[][] {
  const reader = new ArticleReader(models, cards);
  return articles.map((article, index) => {
    if (index % 200 === 199) console.log(`${index + 1} of ${articles.length} articles read`);
    return reader.read(article);
  });
}

/** The bytes of the weights that are learnt from examples. */
function learn(examples: readonly Example[]): Uint8Array {
  const set = new TrainingSet(OPINIONS);
  const list = new FeatureList();
  for (const { hashes, isDue } of examples) {
    list.clear();
    for (const hash of hashes) list.add(hash);
    list.endToken();
    set.add(list, 0, 1, [[OPINIONS[isDue ? 1 : 0]]]);
  }
  const { trained, intercept } = trainLogistic(set, { seed: SEED });
  const due = examples.filter(({ isDue }) => isDue).length;
  console.log(`${examples.length} places, ${due} due, ${trained.hashes.length} features that hold at least twice`);
  const bytes = packWeights(trained, { keep: KEPT, whole: true });
  return withCalibration(bytes, { slope: stepOf(trained.rows), offset: intercept });
}

/** What one step of a packed weight is worth: see `packWeights`. */
function stepOf(rows: Float32Array): number {
  const sizes = rows.filter((weight) => weight !== 0).map((weight) => Math.abs(weight));
  sizes.sort();
  return sizes[Math.max(0, sizes.length - KEPT)]! / 4;
}

interface Folding {
  readonly models: ModelBytes;
  readonly cards: CompiledCards;
  readonly folds: number;
}

function crossValidate(
  articles: readonly RealArticle[],
  examples: readonly (readonly Example[])[],
  { models, cards, folds }: Folding,
): void {
  const order = Uint32Array.from(articles.keys());
  shuffle(order, seededRandom(SEED));
  const counts = { rules: [] as Count[], both: [] as Count[] };
  const rules = createEngine({ models, cards });
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = new Set(order.filter((_, at) => at % folds === fold));
    const sourcing = learn(examples.flatMap((one, index) => (isHeld.has(index) ? [] : one)));
    const both = createEngine({ models: { ...models, sourcing }, cards });
    for (const index of isHeld) {
      const reading = articles[index]!;
      const { doc, text, date } = reading;
      for (const [name, engine] of [['rules', rules] as const, ['both', both] as const]) {
        const { findings } = engine.analyze(text, { storyDate: date });
        counts[name].push(scoreArticle({ doc, text, reading, findings }).all);
      }
    }
  }
  for (const [name, all] of Object.entries(counts)) {
    const total = sum(all);
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(
      `${name}: precision ${percent(precision(total))}, recall ${percent(recall(total))}, ${total.asked} asked`,
    );
  }
}
