/**
 * Syntax: one unit of the story, token by token, with tags, names, quotations and sentences. Positions inside a unit count from
 * its first token; `first` leads back to the story.
 */
import { ColumnBuffer } from '../columns';
import { WEEKDAYS } from '../english/calendar';
import type { NameMention, Story, Token, Unit } from '../model';
import type { TokenRange } from './tokenRange';
import type { WordForm } from './wordForms';

export interface UnitView {
  readonly story: Story;
  /** Index into `Story.tokens` of the unit's first token. */
  readonly first: number;
  readonly length: number;
  readonly tokens: readonly Token[];
  /** Word forms, and their lower-cased words with straight apostrophes. */
  readonly forms: readonly WordForm[];
  readonly words: readonly string[];
  /** Penn tags (see partsOfSpeech). */
  readonly tags: readonly string[];
  /** Index into `Story.quotations` of the outermost quotation that covers the token, or -1. */
  readonly quotation: Int32Array;
  /** Index into `names` of the name that covers the token, or -1. */
  readonly name: Int32Array;
  readonly names: readonly NameMention[];
  /** Position of the first token of each sentence, and at the end `length`. */
  readonly sentenceStarts: readonly number[];
  /** Index of the sentence of each token, and the sentences as ranges of tokens. */
  readonly sentence: Uint16Array;
  readonly sentences: readonly TokenRange[];
}

/** The forms of a unit's tokens, with the tag of each. */
export interface TaggedForms {
  readonly forms: readonly WordForm[];
  readonly tags: readonly string[];
}

const EMPTY: TokenRange = { from: 0, to: 0 };

/** Lower case, with straight apostrophes: the form in which lexicons are asked. */
export function lowerWord(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * Makes the view of a unit.
 * @param words forms and Penn tags of the unit's tokens
 * @param names the story's names that touch the unit
 * @param quotations indices of the story's outermost quotations that touch the unit, in order
 */
export function makeUnitView(
  story: Story,
  unit: Unit,
  { forms, tags }: TaggedForms,
  names: readonly NameMention[],
  quotations: readonly number[],
): UnitView {
  const first = unit.firstToken;
  const tokens = story.tokens.slice(first, unit.endToken);
  const length = tokens.length;
  const columns = new ColumnBuffer(2 * 4 * length + 2 * length);
  const quotation = columns.int32(length).fill(-1);
  let at = 0;
  for (const index of quotations) {
    const span = story.quotations[index]!;
    while (at < length && tokens[at]!.end <= span.start) at++;
    for (; at < length && tokens[at]!.start < span.end; at++) quotation[at] = index;
  }
  const name = columns.int32(length).fill(-1);
  at = 0;
  names.forEach((mention, index) => {
    while (at < length && tokens[at]!.end <= mention.start) at++;
    for (let token = at; token < length && tokens[token]!.start < mention.end; token++) name[token] = index;
  });
  const sentenceStarts: number[] = [];
  for (let sentence = unit.firstSentence; sentence < unit.endSentence; sentence++) {
    sentenceStarts.push(story.sentences[sentence]!.firstToken - first);
  }
  sentenceStarts.push(length);
  const sentence = columns.uint16(length);
  const sentences: TokenRange[] = [];
  for (let index = 0; index + 1 < sentenceStarts.length; index++) {
    const range = { from: sentenceStarts[index]!, to: sentenceStarts[index + 1]! };
    sentence.fill(index, range.from, range.to);
    sentences.push(range);
  }
  return {
    story,
    first,
    length,
    tokens,
    forms,
    words: forms.map(({ lower }) => lower),
    tags,
    quotation,
    name,
    names,
    sentenceStarts,
    sentence,
    sentences,
  };
}

/** The sentence of a position, as the range of its tokens. */
export function sentenceAt(view: UnitView, position: number): TokenRange {
  return view.sentences[view.sentence[position] ?? view.sentences.length - 1] ?? EMPTY;
}

/** Where the words of a sentence begin: after the dateline, where it has one. */
export function startOfWords({ story, tokens }: UnitView, sentence: TokenRange): number {
  const { dateline } = story;
  let from = sentence.from;
  if (dateline !== null) while (from < sentence.to && tokens[from]!.start < dateline.end) from++;
  return from < sentence.to && dateline !== null && tokens[sentence.from]!.start >= dateline.start
    ? from
    : sentence.from;
}

export function isComma(view: UnitView, position: number): boolean {
  return view.words[position] === ',';
}

/** Whether the lower-cased word is the name of a day, "today" or "yesterday". */
export function isDay(word: string): boolean {
  return WEEKDAYS.has(word) || word === 'today' || word === 'yesterday';
}

const DASHES = new Set(['—', '–', '―', '--', '---', '-']);

export function isDash(view: UnitView, position: number): boolean {
  const token = view.tokens[position];
  return token !== undefined && DASHES.has(token.text) && token.kind !== 'word';
}

export const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '``', "''"]);

/** Whether the token is a quotation mark (a lone apostrophe outside any quotation is not). */
export function isQuotationMark(view: UnitView, position: number): boolean {
  const token = view.tokens[position];
  return token !== undefined && QUOTATION_MARKS.has(token.text) && view.quotation[position] !== -1;
}

export function isPunctuation(view: UnitView, position: number): boolean {
  const token = view.tokens[position];
  return token !== undefined && token.kind === 'punctuation';
}

/** Whether a sentence may end with this mark. */
export function isStop(view: UnitView, position: number): boolean {
  const word = view.words[position];
  return word === '.' || word === '!' || word === '?' || word === '…' || word === '...';
}
