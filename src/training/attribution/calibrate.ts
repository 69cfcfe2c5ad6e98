/** Training's room (node only, never bundled): how sure the taggers of attributions are, fitted on development articles. */
import { CUE_TABLE, CueWords } from '../../engine/annotators/attributions/cueWords';
import { Extractor } from '../../engine/annotators/attributions/learnt/extractor';
import { WordForms } from '../../engine/syntax/wordForms';
import { readWeights, type Models } from '../../engine/tagger';
import { fitLogistic, withCalibration } from '../weightsFile';
import { goldPassages, readArticles, readNamedStory } from './articles';
import type { Tagging } from './tagging';
import type { TokenRange } from '../../engine/syntax/tokenRange';

/** Steep enough to part the margins, shallow enough that a confidence still tells them. */
const PROBE = { slope: 0.01, offset: 0 };

/**
 * The same weights with confidences that hold on development articles: a cue's is the share of such cues that are cues, its
 * arguments' the share, among right cues, of source and content that are right by half of their tokens.
 */
export function calibrate(
  corpora: string,
  models: Models,
  tagging: Tagging,
  cueBytes: Uint8Array,
  argumentBytes: Uint8Array,
): [Uint8Array, Uint8Array] {
  const cueWeights = readWeights(withCalibration(cueBytes, PROBE));
  const lexicon = {
    forms: new WordForms(models.wordClasses),
    cueWords: new CueWords(cueWeights.tables.get(CUE_TABLE)),
  };
  const extractor = new Extractor(cueWeights, readWeights(withCalibration(argumentBytes, PROBE)), lexicon.cueWords);
  const cues = { margins: [] as number[], right: [] as boolean[] };
  const both = { margins: [] as number[], right: [] as boolean[] };
  for (const article of readArticles(corpora, 'polnear-dev')) {
    for (const { passage, gold } of goldPassages(article, readNamedStory(article.text, models), tagging, lexicon)) {
      for (const reading of extractor.read(passage)) {
        const match = gold.find(({ cue }) => cue.some((one) => one.from < reading.cue.to && reading.cue.from < one.to));
        cues.margins.push(marginOf(reading.cueConfidence));
        cues.right.push(match !== undefined);
        if (match === undefined) continue;
        both.margins.push(marginOf(reading.argumentConfidence));
        both.right.push(half(reading.sources, match.source) && half(reading.contents, match.content));
      }
    }
  }
  return [
    withCalibration(cueBytes, fitLogistic(cues.margins, cues.right)),
    withCalibration(argumentBytes, fitLogistic(both.margins, both.right)),
  ];
}

function marginOf(confidence: number): number {
  const most = Math.min(confidence, 1 - 1e-12);
  return most <= 0 ? 0 : Math.log(most / (1 - most)) / PROBE.slope;
}

function half(ours: readonly TokenRange[], theirs: readonly TokenRange[]): boolean {
  const tokens = (ranges: readonly TokenRange[]): Set<number> =>
    new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const a = tokens(ours);
  const b = tokens(theirs);
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  return (2 * [...a].filter((token) => b.has(token)).length) / (a.size + b.size) >= 0.5;
}
