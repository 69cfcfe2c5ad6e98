/** Training's room (node only, never bundled): both taggers of attributions, learnt from articles. */
import { CUE_TABLE, CueWords } from '../../engine/annotators/attributions/cueWords';
import type { WordForms } from '../../engine/syntax/wordForms';
import { trainPerceptron } from '../perceptron';
import { meanOf } from '../trained';
import type { TrainingSet } from '../trainingSet';
import { packWeights } from '../weightsFile';
import { goldPassages, type ArticleRow, type NamedStory } from './articles';
import { CueTable } from './cueTable';
import { Examples } from './examples';
import type { Tagging } from './tagging';
import type { Lexicon } from '../../engine/annotators/attributions/passage';

/** Weights kept of each tagger. */
const KEEP_CUES = 120_000;
const KEEP_ARGUMENTS = 200_000;

export interface LearningOptions {
  readonly epochs: number;
  /** How many trainings, each in an order of its own, the weights are the mean of. */
  readonly trainings: number;
  readonly progress: (line: string) => void;
}

/** The bytes of both taggers' weights, before calibration. */
export function learn(
  articles: readonly { readonly row: ArticleRow; readonly named: NamedStory }[],
  tagging: Tagging,
  forms: WordForms,
  { epochs, trainings, progress }: LearningOptions,
): { cues: Uint8Array; args: Uint8Array } {
  const lexicon: Lexicon = { forms, cueWords: new CueWords(undefined) };
  const examples = new Examples(lexicon.cueWords);
  const table = new CueTable();
  for (const { row, named } of articles) {
    for (const passage of goldPassages(row, named, tagging, lexicon)) {
      examples.add(passage);
      table.add(passage);
    }
  }
  const train = (set: TrainingSet, keep: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array => {
    const trained = Array.from({ length: trainings }, (_, index) =>
      trainPerceptron(set, { scheme: 'bio', epochs, seed: index + 1, minimumCount: 3, progress }),
    );
    return packWeights(meanOf(trained), { keep, whole: true, resolution: 2, tables });
  };
  return {
    cues: train(examples.cues, KEEP_CUES, new Map([[CUE_TABLE, table.pack()]])),
    args: train(examples.arguments, KEEP_ARGUMENTS, new Map()),
  };
}
