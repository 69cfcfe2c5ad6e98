/** Training's room (node only, never bundled): what the two taggers of attributions learn from. */
import {
  addArgumentFeatures,
  ARGUMENT_LABELS,
  windowOf,
} from '../../engine/annotators/attributions/learnt/argumentFeatures';
import { addCueFeatures, CUE_LABELS } from '../../engine/annotators/attributions/learnt/cueFeatures';
import { cueColumns } from '../../engine/annotators/attributions/learnt/extractor';
import { CueWords, viewOf } from '../../engine/annotators/attributions/learnt/view';
import type { TokenRange } from '../../engine/annotators/attributions/passage';
import type { WordForms } from '../../engine/annotators/partsOfSpeech/wordForms';
import { FeatureList } from '../../engine/tagger';
import { labelsOfSpans, TrainingSet, type LabelledSpan } from '../trainingSet';
import type { GoldPassage } from './articles';

/** Gathers the examples of both taggers. */
export class Examples {
  readonly cues = new TrainingSet([...CUE_LABELS]);
  readonly arguments = new TrainingSet([...ARGUMENT_LABELS]);
  private readonly features = new FeatureList();
  private readonly cueWords = new CueWords();

  constructor(private readonly forms: WordForms) {}

  add({ passage, gold }: GoldPassage, wanted: { cues: boolean; arguments: boolean }): void {
    const view = viewOf(passage, this.forms, this.cueWords);
    const { sentenceStarts } = passage;
    const cues = gold.flatMap(({ cue }) => cue);
    if (wanted.cues) {
      for (let index = 0; index + 1 < sentenceStarts.length; index++) {
        const from = sentenceStarts[index]!;
        const to = sentenceStarts[index + 1]!;
        this.features.clear();
        addCueFeatures(view, from, to, this.features);
        const labels = labelsOfSpans('bio', to - from, clipped('cue', cues, from, to));
        this.cues.add(this.features, 0, to - from, labels);
      }
    }
    if (!wanted.arguments) return;
    const columns = cueColumns(
      passage.length,
      cues.map((cue) => ({ cue })),
    );
    for (const attribution of gold) {
      const cue = attribution.cue[0];
      if (cue === undefined) continue;
      const window = windowOf(view, cue);
      this.features.clear();
      addArgumentFeatures(view, window, cue, columns.marks, columns.counts, this.features);
      const { from, to } = window;
      const labels = labelsOfSpans('bio', to - from, [
        ...clipped('content', attribution.content, from, to),
        ...clipped('source', attribution.source, from, to),
      ]);
      this.arguments.add(this.features, 0, to - from, labels);
    }
  }
}

/** The ranges inside `from` and `to`, counted from `from`. */
function clipped(type: string, ranges: readonly TokenRange[], from: number, to: number): LabelledSpan[] {
  return ranges.flatMap((range) => {
    const start = Math.max(range.from, from) - from;
    const end = Math.min(range.to, to) - from;
    return end > start ? [{ start, end, type }] : [];
  });
}
