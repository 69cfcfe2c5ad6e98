/** Training's room (node only, never bundled): names found against names marked, exact span and type. */
import { analyzeNames } from './run';
import type { Weights } from '../../engine/tagger';
import { confidenceMargins } from './run';
import { namesOnTokens, readMarkedTexts, storyOf } from './examples';
import { storyOfGivenTokens } from './givenTokens';
import type { MarkedText } from './runningText';
import { wholeNames } from './wholeNames';
import type { LabelledSpan } from '../trainingSet';

export const DEVELOPMENT_FILES = [
  'ner/worldwide-dev.jsonl.gz',
  'ner/conll2003-dev.jsonl.gz',
  'ner/pud-wiki-dev.jsonl.gz',
  'ner/gmb-dev.jsonl.gz',
  'ner/gum-dev.jsonl.gz',
] as const;

export interface Counts {
  marked: number;
  found: number;
  right: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf({ marked, found, right }: Counts): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : right / marked;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A found or marked name that has no partner, for reading. */
export interface Difference {
  readonly kind: 'missed' | 'too much';
  readonly type: string;
  readonly text: string;
  readonly context: string;
}

/**
 * The form in which a file's names are counted: as they were published, or with those joined that the file cuts in two, which is
 * what training teaches.
 */
export type Form = 'published' | 'joined';

/** The names of a text in that form. */
function namesIn(text: MarkedText, form: Form): readonly LabelledSpan[] {
  if (form === 'published') return text.names;
  const story = storyOfGivenTokens(text);
  return wholeNames(story, namesOnTokens(story, text.names)).map(({ start, end, type }) => ({
    start: story.tokens[start]!.start,
    end: story.tokens[end - 1]!.end,
    type,
  }));
}

/**
 * Counts by type over the file; `ALL` is person, organization and place together, a facility being a place unless marked.
 * @param tokens whether words and sentences are those that the engine reads in the raw text, or those that the file gives
 */
export function measureFile(
  weights: Weights,
  corpora: string,
  file: string,
  differences?: Difference[],
  tokens: 'read' | 'given' = 'read',
  form: Form = 'published',
): Map<string, Counts> {
  const texts = readMarkedTexts(corpora, file);
  const marksFacilities = texts.some(({ names }) => names.some(({ type }) => type === 'facility'));
  const marked = new Set(texts.flatMap(({ names }) => names.map(({ type }) => type)));
  const counts = new Map<string, Counts>();
  const count = (type: string): Counts => {
    let known = counts.get(type);
    if (known === undefined) counts.set(type, (known = { marked: 0, found: 0, right: 0 }));
    return known;
  };
  for (const one of texts) {
    const gold = keys(one, namesIn(one, form));
    const found = keys(
      one,
      analyzeNames(weights, tokens === 'read' ? storyOf(one.text) : storyOfGivenTokens(one)).map((name) => ({
        ...name,
        type: name.type === 'facility' && !marksFacilities ? 'place' : name.type,
      })),
    );
    for (const [key, name] of gold) {
      for (const row of rowsOf(name.type)) count(row).marked++;
      if (found.has(key)) for (const row of rowsOf(name.type)) count(row).right++;
      else if (rowsOf(name.type).length > 1) differences?.push(difference('missed', one, name));
    }
    for (const [key, name] of found) {
      if (!marked.has(name.type)) continue;
      for (const row of rowsOf(name.type)) count(row).found++;
      if (!gold.has(key) && rowsOf(name.type).length > 1) differences?.push(difference('too much', one, name));
    }
  }
  return counts;
}

function rowsOf(type: string): string[] {
  return type === 'person' || type === 'organization' || type === 'place' ? [type, 'ALL'] : [type];
}

function difference(kind: Difference['kind'], { text }: MarkedText, { start, end, type }: LabelledSpan): Difference {
  const context = text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, ' ');
  return { kind, type, text: text.slice(start, end), context };
}

/** Spans by the corpus tokens that they touch and their type. */
function keys(text: MarkedText, spans: readonly LabelledSpan[]): Map<string, LabelledSpan> {
  const found = new Map<string, LabelledSpan>();
  for (const span of spans) {
    const first = text.offsets.findIndex(([, end]) => end > span.start);
    if (first < 0) continue;
    let last = first;
    while (last + 1 < text.offsets.length && text.offsets[last + 1]![0] < span.end) last++;
    found.set(`${first},${last},${span.type}`, span);
  }
  return found;
}

/** Margins of the names found in the first development file, and whether each is right: what confidences are fitted to. */
export function marginsOnDevelopment(weights: Weights, corpora: string): { margins: number[]; right: boolean[] } {
  const margins: number[] = [];
  const right: boolean[] = [];
  for (const one of readMarkedTexts(corpora, DEVELOPMENT_FILES[0])) {
    const gold = keys(one, namesIn(one, 'joined'));
    for (const name of confidenceMargins(weights, one.text)) {
      const [key] = keys(one, [name]).keys();
      margins.push(name.margin);
      right.push(key !== undefined && gold.has(key));
    }
  }
  return { margins, right };
}
