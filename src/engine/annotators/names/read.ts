/** The names annotator's room: the tagger over a unit, its labels as spans of tokens. */
import { Decoder, FeatureList, type Weights, WordTable } from '../../tagger';
import { describeStretch, nearNames } from './features';
import type { LearntType, TokenSpan } from './labels';
import type { StoryWords } from './storyWords';
import type { UnitWords } from './unitWords';
import { WordReader } from './wordFacts';

/** All that reads names for the length of one run. */
export class NameReader {
  readonly lists: WordTable;
  readonly words: WordReader;
  private readonly decoder: Decoder;
  private readonly features = new FeatureList();

  constructor(private readonly weights: Weights) {
    this.lists = weights.tables.get('lists') ?? new WordTable(undefined);
    this.words = new WordReader(this.lists, weights.tables.get('clusters') ?? new WordTable(undefined));
    this.decoder = new Decoder(weights);
  }

  /** The names of a unit, in order. */
  read(unit: UnitWords, story: StoryWords): TokenSpan[] {
    const spans: TokenSpan[] = [];
    for (let sentence = 0; sentence + 1 < unit.sentenceStarts.length; sentence++) {
      const from = unit.sentenceStarts[sentence]!;
      const to = unit.sentenceStarts[sentence + 1]!;
      const near = nearNames(unit, from, to);
      // Only stretches with capitals are read, with a word on each side: between them nothing can be a name.
      for (let start = from; start < to; start++) {
        if (near[start - from] === 0) continue;
        let end = start + 1;
        while (end < to && (near[end - from] === 1 || near[end + 1 - from] === 1)) end++;
        const first = Math.max(from, start - 1);
        const last = Math.min(to, end + 1);
        this.features.clear();
        describeStretch(unit, from, to, near, first, last, story, this.features);
        this.collect(first, spans);
        start = last - 1;
      }
    }
    return spans;
  }

  /** Decodes what is in the list of features, whose first word is `base`, and appends its names. */
  private collect(base: number, spans: TokenSpan[]): void {
    const { weights } = this;
    const { length, labels, margins } = this.decoder.decode(this.features);
    let start = 0;
    let margin = Infinity;
    for (let token = 0; token < length; token++) {
      const label = weights.labels[labels[token]!]!;
      const part = label[0];
      if (part === 'O') continue;
      if (part === 'B' || part === 'U') {
        start = token;
        margin = Infinity;
      }
      margin = Math.min(margin, margins[token]!);
      if (part !== 'L' && part !== 'U') continue;
      spans.push({ start: base + start, end: base + token + 1, type: label.slice(2) as LearntType, margin });
    }
  }
}
