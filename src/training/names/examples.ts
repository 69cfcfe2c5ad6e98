/** Training's room (node only, never bundled): corpora as stories, read by the engine's own text layer. */
import type { Story } from '../../engine/model';
import { Reuse } from '../../engine/reuse';
import { readStory } from '../../engine/text';
import { describeSentence } from '../../engine/annotators/names/features';
import { evidenceOf, mergeEvidence } from '../../engine/annotators/names/storyWords';
import { readUnit } from '../../engine/annotators/names/unitWords';
import type { WordReader } from '../../engine/annotators/names/wordFacts';
import { hashText, type FeatureList, type WordTable } from '../../engine/tagger';
import { labelsOf, labelsOfSpans, type LabelledSpan, type TrainingSet } from '../trainingSet';
import { markedTexts, type MarkedText } from './runningText';
import { taughtType, type NameCorpus } from './schemes';
import { readRows, type TokenRow } from '../corpora';

/** The text as the engine takes it apart. */
export function storyOf(text: string): Story {
  const work = readStory(text, 'auto', new Reuse(undefined));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
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

/** Adds every sentence of the file to the set. Returns the number of sentences. */
export function addCorpus(
  set: TrainingSet,
  corpora: string,
  corpus: NameCorpus,
  reader: WordReader,
  lists: WordTable,
  features: FeatureList,
): number {
  const marked = labelsOf('bilou', corpus.marks);
  const listsOf = (word: string): number => lists.get(hashText(word.toLowerCase()));
  let sentences = 0;
  for (const { text, names } of readMarkedTexts(corpora, corpus.file)) {
    const story = storyOf(text);
    const units = story.units.map((unit) => readUnit(story, unit, reader, lists));
    const words = mergeEvidence(units.map(evidenceOf));
    const spans = namesOnTokens(story, names).map((span) => ({
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
        features.clear();
        describeSentence(units[index]!, sentence, words, features);
        set.add(features, 0, to - from, labelsOfSpans('bilou', to - from, inside), marked);
        sentences++;
      }
    });
  }
  return sentences;
}
