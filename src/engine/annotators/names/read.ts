/** The names annotator's room: the tagger over a unit, its labels as spans of tokens. */
import { Decoder, FeatureList, type Weights, WordTable } from '../../tagger';
import { describeSentence } from './features';
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
    const { features, decoder, weights } = this;
    for (let sentence = 0; sentence + 1 < unit.sentenceStarts.length; sentence++) {
      features.clear();
      describeSentence(unit, sentence, story, features);
      const { length, labels, margins } = decoder.decode(features);
      const base = unit.sentenceStarts[sentence]!;
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
    return spans;
  }
}
