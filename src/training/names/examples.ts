/** Training's room (node only, never bundled): corpora as stories, read by the engine's own text layer. */
import type { Story, Token } from '../../engine/model';
import { Memo } from '../../engine/memo';
import { carry } from '../../engine/carriers';
import { readStory } from '../../engine/text';
import { finish } from '../../engine/work';
import { describeSegment } from '../../engine/annotators/names/features';
import { evidenceOf, genreOf, mergeEvidence, type StoryWords } from '../../engine/annotators/names/storyWords';
import { readUnit, readWords, type UnitWords } from '../../engine/annotators/names/unitWords';
import type { WordReader } from '../../engine/annotators/names/wordFacts';
import { hashText, type FeatureList, type WordTable } from '../../engine/tagger';
import { labelsOf, labelsOfSpans, type LabelledSpan, type TrainingSet } from '../trainingSet';
import { markedTexts, type MarkedText } from './runningText';
import { taughtType, type NameCorpus } from './schemes';
import { wholeNames } from './wholeNames';
import { readRows, type TokenRow } from '../corpora';
import { readTrainingRows, refuseUntuned } from '../untuned';

/** The text as the engine takes it apart. */
export function storyOf(text: string): Story {
  return finish(readStory(finish(carry(text, 'auto')), new Memo().begin()));
}

export function readMarkedTexts(corpora: string, file: string): MarkedText[] {
  return markedTexts(readRows<TokenRow>(corpora, file));
}

/** The names of a text as spans of tokens: a name covers each token that it touches; of two on one token the first counts. */
export function namesOnTokens(story: Story, names: readonly LabelledSpan[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let token = 0;
  for (const name of names) {
    while (token < story.tokens.length && story.tokens[token]!.end <= name.start) token++;
    let end = token;
    while (end < story.tokens.length && story.tokens[end]!.start < name.end) end++;
    if (end === token) continue;
    spans.push({ start: token, end, type: name.type });
    token = end;
  }
  return spans;
}

/** Small words that a headline's capitals leave alone. */
const SMALL_WORDS = new Set('a an the and or but of in on at to for by as from with vs via'.split(' '));

/** Every eighth short sentence once more as a headline, all in capitals or with a capital on each word; else null. */
function headlineOf(tokens: readonly Token[], number: number): Token[] | null {
  if (number % 8 !== 0 || tokens.length < 4 || tokens.length > 25) return null;
  return tokens.map((token) => {
    const { text } = token;
    if (number % 16 === 0) return { ...token, text: text.toUpperCase() };
    return SMALL_WORDS.has(text) ? token : { ...token, text: text.charAt(0).toUpperCase() + text.slice(1) };
  });
}

/** One unit in so many is learnt from by itself too, without the rest of its story. */
const EVERY_CLIPPING = 2;

/** Adds every sentence of the file to the set. Returns the number of sentences. */
export function addCorpus(
  set: TrainingSet,
  corpora: string,
  corpus: NameCorpus,
  reader: WordReader,
  lists: WordTable,
  features: FeatureList,
): number {
  const texts = markedTexts(readTrainingRows<TokenRow>(corpora, corpus.file));
  return addDocuments(set, texts, corpus, reader, lists, features);
}

/**
 * The same for documents of the file.
 * @throws Error where nothing may be learnt from one of them
 */
export function addDocuments(
  set: TrainingSet,
  texts: readonly MarkedText[],
  corpus: NameCorpus,
  reader: WordReader,
  lists: WordTable,
  features: FeatureList,
): number {
  const marked = labelsOf('bilou', corpus.marks);
  const listsOf = (word: string): number => lists.get(hashText(word.toLowerCase()));
  let sentences = 0;
  for (const { doc, text, names } of texts) {
    refuseUntuned(corpus.file, doc);
    const story = storyOf(text);
    const units = story.units.map((unit) => readUnit(story, unit, reader, lists));
    const words = mergeEvidence(units.map(evidenceOf));
    const spans = wholeNames(story, namesOnTokens(story, names)).map((span) => ({
      ...span,
      type: taughtType(
        corpus,
        span.type,
        story.tokens.slice(span.start, span.end).map((token) => token.text),
        listsOf,
      ),
    }));
    let next = 0;
    story.units.forEach((unit, index) => {
      const { sentenceStarts } = units[index]!;
      for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
        const from = unit.firstToken + sentenceStarts[sentence]!;
        const to = unit.firstToken + sentenceStarts[sentence + 1]!;
        const inside: LabelledSpan[] = [];
        while (next < spans.length && spans[next]!.start < to) {
          const span = spans[next++]!;
          if (span.start < from || span.type === '') continue;
          inside.push({ start: span.start - from, end: Math.min(span.end, to) - from, type: span.type });
        }
        const labels = labelsOfSpans('bilou', to - from, inside);
        const headline = headlineOf(story.tokens.slice(from, to), sentences);
        if (headline !== null) {
          const shown = readWords(headline, [0, headline.length], reader, lists);
          addSegments(set, shown, 0, words, labels, marked, features, 1);
        }
        const times = corpus.times ?? 1;
        addSegments(set, units[index]!, sentence, words, labels, marked, features, times);
        // The same as a clipping of a few sentences would have it, where nobody is named in full first.
        if (times > 1 || index % EVERY_CLIPPING === 0) {
          addSegments(
            set,
            units[index]!,
            sentence,
            mergeEvidence([evidenceOf(units[index]!)]),
            labels,
            marked,
            features,
            1,
          );
        }
        sentences++;
      }
    });
  }
  return sentences;
}

/** Adds each stretch of the sentence in which a name can stand. A name that goes over its edges is cut off there. */
function addSegments(
  set: TrainingSet,
  unit: UnitWords,
  sentence: number,
  story: StoryWords,
  labels: readonly (readonly string[])[],
  marked: readonly string[],
  features: FeatureList,
  times: number,
): void {
  const from = unit.sentenceStarts[sentence]!;
  const to = unit.sentenceStarts[sentence + 1]!;
  const { segments } = unit;
  for (let at = 0; at < segments.length; at += 2) {
    const [start, end] = [segments[at]!, segments[at + 1]!];
    if (start < from || start >= to) continue;
    features.clear();
    describeSegment(unit, from, to, start, end, story, genreOf(story), features);
    const gold = cutOff(labels.slice(start - from, end - from));
    for (let time = 0; time < times; time++) set.add(features, 0, end - start, gold, marked);
  }
}

/** The labels with whole names only: what starts before the first or ends after the last is closed there. */
function cutOff(labels: readonly (readonly string[])[]): string[][] {
  return labels.map((ones, index) => {
    const first = index === 0;
    const last = index === labels.length - 1;
    return ones.map((label) => {
      const part = label[0]!;
      const opens = part === 'B' || part === 'U' || (first && part !== 'O');
      const closes = part === 'L' || part === 'U' || (last && part !== 'O');
      if (part === 'O') return label;
      return `${opens ? (closes ? 'U' : 'B') : closes ? 'L' : 'I'}${label.slice(1)}`;
    });
  });
}
