/**
 * The attributions' room: one unit of the story as its rules and its tagger see it, token by token. Positions inside a
 * passage count from its first token; `first` leads back to the story.
 */
import type { NameMention, Story, Token, Unit } from '../../model';

export interface Passage {
  readonly story: Story;
  /** Index into `Story.tokens` of the passage's first token. */
  readonly first: number;
  readonly length: number;
  readonly tokens: readonly Token[];
  /** Lower-cased words, with straight apostrophes. */
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
}

/** A run of tokens of a passage, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Lower case, with straight apostrophes: the form in which lexicons are asked. */
export function lowerWord(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * Makes the passage of a unit.
 * @param tags Penn tags of the unit's tokens
 * @param names the story's names that touch the unit
 * @param quotations indices of the story's outermost quotations that touch the unit, in order
 */
export function makePassage(
  story: Story,
  unit: Unit,
  tags: readonly string[],
  names: readonly NameMention[],
  quotations: readonly number[],
): Passage {
  const first = unit.firstToken;
  const tokens = story.tokens.slice(first, unit.endToken);
  const length = tokens.length;
  const quotation = new Int32Array(length).fill(-1);
  let at = 0;
  for (const index of quotations) {
    const span = story.quotations[index]!;
    while (at < length && tokens[at]!.end <= span.start) at++;
    for (; at < length && tokens[at]!.start < span.end; at++) quotation[at] = index;
  }
  const name = new Int32Array(length).fill(-1);
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
  return {
    story,
    first,
    length,
    tokens,
    words: tokens.map((token) => lowerWord(token.text)),
    tags,
    quotation,
    name,
    names,
    sentenceStarts,
  };
}

/** The sentence of a position, as the range of its tokens. */
export function sentenceAt(passage: Passage, position: number): TokenRange {
  const starts = passage.sentenceStarts;
  let index = 0;
  while (index + 2 < starts.length && starts[index + 1]! <= position) index++;
  return { from: starts[index] ?? 0, to: starts[index + 1] ?? passage.length };
}

export function isComma(passage: Passage, position: number): boolean {
  return passage.words[position] === ',';
}

const DASHES = new Set(['—', '–', '--', '-']);

export function isDash(passage: Passage, position: number): boolean {
  const token = passage.tokens[position];
  return token !== undefined && DASHES.has(token.text) && token.kind !== 'word';
}

const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '``', "''"]);

/** Whether the token is a quotation mark (an apostrophe that stands alone inside no quotation is none). */
export function isQuotationMark(passage: Passage, position: number): boolean {
  const token = passage.tokens[position];
  return token !== undefined && QUOTATION_MARKS.has(token.text) && passage.quotation[position] !== -1;
}

export function isPunctuation(passage: Passage, position: number): boolean {
  const token = passage.tokens[position];
  return token !== undefined && token.kind === 'punctuation';
}

/** Whether a sentence may end with this mark. */
export function isStop(passage: Passage, position: number): boolean {
  const word = passage.words[position];
  return word === '.' || word === '!' || word === '?' || word === '…' || word === '...';
}
