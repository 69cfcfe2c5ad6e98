/** The names annotator's room: the tagger over a unit, its labels as spans of tokens. */
import { ColumnBuffer } from '../../columns';
import { addAllWeights, CLASSES_TABLE, Decoder, FeatureList, type Weights, WordClasses, WordTable } from '../../tagger';
import { describeAlone, describeTogether, EDGE, OFFSETS, wordAt } from './features';
import type { LearntType, TokenSpan } from './labels';
import { genreOf, type StoryWords } from './storyWords';
import type { UnitWords } from './unitWords';
import { WordReader, type WordFacts } from './wordFacts';

/**
 * The reader for these weights. It is kept from one run to the next with what it knows of words, which depends on nothing but the weights:
 * it can never be seen in a result. Reading one unit is one step, so interleaved runs do not disturb one another.
 */
export function readerFor(weights: Weights): NameReader {
  let reader = READERS.get(weights);
  if (reader === undefined) READERS.set(weights, (reader = new NameReader(weights)));
  return reader;
}

const READERS = new WeakMap<Weights, NameReader>();

const ROWS_A_BUFFER = 128;

/** Reads names, unit by unit. */
export class NameReader {
  readonly lists: WordTable;
  readonly words: WordReader;
  private readonly decoder: Decoder;
  private readonly features = new FeatureList();
  private readonly alone = new FeatureList();
  /** The scores of the edge of a sentence, by offset: as `WordFacts.scores`. */
  private readonly edgeScores: (Int32Array | undefined)[] = [];
  /** Room for further scores, many words' in one buffer. */
  private rows = new ColumnBuffer(0);
  private rowsLeft = 0;

  constructor(private readonly weights: Weights) {
    this.lists = weights.tables.get('lists') ?? new WordTable(undefined);
    this.words = new WordReader(this.lists, new WordClasses(weights.tables.get(CLASSES_TABLE)));
    this.decoder = new Decoder(weights);
  }

  /** The names of a unit, in order. */
  read(unit: UnitWords, story: StoryWords): TokenSpan[] {
    const spans: TokenSpan[] = [];
    const { segments, sentenceStarts } = unit;
    const genre = genreOf(story);
    let sentence = 0;
    for (let at = 0; at < segments.length; at += 2) {
      const start = segments[at]!;
      while (sentenceStarts[sentence + 1]! <= start) sentence++;
      const [from, to] = [sentenceStarts[sentence]!, sentenceStarts[sentence + 1]!];
      this.score(unit, from, to, start, segments[at + 1]!, story, genre);
      this.collect(start, segments[at + 1]! - start, spans);
    }
    return spans;
  }

  /**
   * Sums up the labels' scores for the words `start` up to, not including, `end` in the decoder's array. The scores of a word's and its
   * neighbours' own features are worked out once for each word and offset.
   */
  private score(
    unit: UnitWords,
    from: number,
    to: number,
    start: number,
    end: number,
    story: StoryWords,
    genre: number,
  ): void {
    const { features, weights } = this;
    const count = weights.labels.length;
    const scores = this.decoder.scoresFor(end - start);
    for (let index = start; index < end; index++) {
      const row = (index - start) * count;
      for (let offset = 0; offset < OFFSETS.length; offset++) {
        const alone = this.scoresOf(wordAt(unit, index + OFFSETS[offset]!, from, to), offset);
        for (let label = 0; label < count; label++) scores[row + label] = scores[row + label]! + alone[label]!;
      }
      features.clear();
      describeTogether(unit, index, from, to, story, genre, features);
      features.endToken();
      addAllWeights(weights.features, features.hashes, 0, features.starts[1]!, scores, row);
    }
  }

  /** The labels' scores by the word's own features, at `OFFSETS[offset]`. */
  private scoresOf(word: WordFacts, offset: number): Int32Array {
    const kept = word === EDGE ? this.edgeScores : word.scores;
    const known = kept[offset];
    if (known !== undefined) return known;
    const { alone, weights } = this;
    alone.clear();
    describeAlone(word, OFFSETS[offset]!, alone);
    alone.endToken();
    const scores = this.newRow();
    addAllWeights(weights.features, alone.hashes, 0, alone.starts[1]!, scores, 0);
    return (kept[offset] = scores);
  }

  private newRow(): Int32Array {
    const count = this.weights.labels.length;
    if (this.rowsLeft === 0) {
      this.rows = new ColumnBuffer(4 * count * ROWS_A_BUFFER);
      this.rowsLeft = ROWS_A_BUFFER;
    }
    this.rowsLeft--;
    return this.rows.int32(count);
  }

  /** Decodes the segment whose scores are in the decoder's array, and appends its names. */
  private collect(base: number, size: number, spans: TokenSpan[]): void {
    const { weights } = this;
    const { length, labels, margins } = this.decoder.best(size);
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
