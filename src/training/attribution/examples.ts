/** Training's room (node only, never bundled): what the two taggers of attributions learn from. */
import { addArgumentFeatures, ARGUMENT_LABELS } from '../../engine/annotators/attributions/learnt/argumentFeatures';
import { addCueFeatures, CUE_LABELS } from '../../engine/annotators/attributions/learnt/cueFeatures';
import { cueColumns } from '../../engine/annotators/attributions/learnt/extractor';
import type { CueWords } from '../../engine/annotators/attributions/cueWords';
import { columnsOf } from '../../engine/annotators/attributions/learnt/columns';
import { windowOf } from '../../engine/annotators/attributions/learnt/window';
import { FeatureList } from '../../engine/tagger';
import { labelsOfSpans, TrainingSet, type LabelledSpan } from '../trainingSet';
import type { GoldPassage } from './articles';
import type { TokenRange } from '../../engine/syntax/tokenRange';

/** Gathers the examples of both taggers. */
export class Examples {
  readonly cues = new TrainingSet([...CUE_LABELS]);
  readonly arguments = new TrainingSet([...ARGUMENT_LABELS]);
  private readonly features = new FeatureList();

  constructor(private readonly cueWords: CueWords) {}

  add({ passage, gold }: GoldPassage): void {
    const columns = columnsOf(passage, this.cueWords);
    const cues = gold.flatMap(({ cue }) => cue);
    for (const { from, to } of passage.sentences) {
      this.features.clear();
      addCueFeatures(columns, from, to, this.features);
      this.cues.add(this.features, 0, to - from, labelsOfSpans('bio', to - from, clipped('cue', cues, from, to)));
    }
    const marks = cueColumns(
      passage.length,
      cues.map((cue) => ({ cue })),
    );
    for (const attribution of gold) {
      const cue = attribution.cue[0];
      if (cue === undefined) continue;
      const window = windowOf(columns, cue);
      this.features.clear();
      addArgumentFeatures(columns, window, cue, marks.marks, marks.counts, this.features);
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
