/**
 * Comparing drafts, pure: the words of a draft as they are held against those of another. Marks, line breaks, capitals, kinds of
 * apostrophe, stops in initials and commas in numbers are put aside, so that what is only set in another way is the same.
 */
import { wordsOf, type Analysis, type Sentence, type Span, type TextSpan, type Work } from '../engine';

export interface Word extends Span {
  /** Two words with the same key are the same word. */
  readonly key: string;
}

/** A sentence with its words: `words` from `from` up to, not including, `to` of the draft's. */
export interface DraftSentence extends Span {
  readonly words: readonly Word[];
  /** The keys of its words with a space between each two. */
  readonly key: string;
}

/** What is laid out in one step. */
const TOKENS_AT_A_TIME = 500;
const SENTENCES_AT_A_TIME = 50;

/** Signs that are read out as words. */
const READ_OUT: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
]);

/** A draft, laid out for comparison. */
export class Draft {
  readonly sentences: DraftSentence[] = [];
  /** All keys, with a space between each two and at both ends: what is looked up in it must have them, too. */
  readonly key: string;
  /** The same of all that stands in the text, with contractions and possessives as one word. */
  private whole: string | undefined;
  /** Where in `key` each word begins, to its index. */
  private places: ReadonlyMap<number, number> | undefined;

  private constructor(
    readonly analysis: Analysis,
    readonly words: readonly Word[],
  ) {
    this.key = ` ${keyOf(words)} `;
  }

  static *of(analysis: Analysis): Work<Draft> {
    const words: Word[] = [];
    for (const [index, { start, end, text }] of analysis.story.tokens.entries()) {
      for (const key of wordKeys(text)) words.push({ start, end, key });
      if (index % TOKENS_AT_A_TIME === 0) yield;
    }
    const draft = new Draft(analysis, words);
    for (const [index, sentence] of analysis.story.sentences.entries()) {
      draft.sentences.push(draft.layOut(sentence));
      if (index % SENTENCES_AT_A_TIME === 0) yield;
    }
    return draft;
  }

  get text(): string {
    return this.analysis.story.text;
  }

  /** The words that begin inside the span. */
  wordsIn({ start, end }: Span): readonly Word[] {
    return this.words.slice(this.indexFrom(start), this.indexFrom(end));
  }

  keyIn(span: Span): string {
    return keyOf(this.wordsIn(span));
  }

  /** Whether these words stand somewhere in the draft, in this order, be it in a note or a sign-off. */
  has(key: string): boolean {
    if (key === '') return false;
    if (this.key.includes(` ${key} `)) return true;
    this.whole ??= ` ${phraseKey(this.text)} `;
    return this.whole.includes(` ${key} `);
  }

  /** Where these words first stand in this order, or null. */
  find(key: string): TextSpan | null {
    const at = key === '' ? -1 : this.key.indexOf(` ${key} `);
    if (at < 0) return null;
    this.places ??= placesOf(this.words);
    const first = this.places.get(at + 1)!;
    const last = first + key.split(' ').length - 1;
    return this.asRead({ start: this.words[first]!.start, end: this.words[last]!.end });
  }

  /** The sentence that the span begins in. */
  sentenceAt({ start }: Span): DraftSentence | undefined {
    let [low, high] = [-1, this.sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.sentences[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const sentence = this.sentences[low];
    return sentence !== undefined && start < sentence.end ? sentence : undefined;
  }

  /** The words of the place and so many before and after it, with a space between each two. */
  around({ start, end }: Span, count: number): string {
    return keyOf(this.words.slice(Math.max(0, this.indexFrom(start) - count), this.indexFrom(end) + count));
  }

  /** The place with its words as a reader sees them, without the markup among them. */
  asRead({ start, end }: Span): TextSpan {
    return { start, end, text: wordsOf(this.analysis.story, { start, end }) };
  }

  private layOut({ start, end }: Sentence): DraftSentence {
    const words = this.wordsIn({ start, end });
    return { start, end, words, key: keyOf(words) };
  }

  /** Index of the first word that begins at or after the offset. */
  private indexFrom(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function placesOf(words: readonly Word[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let at = 1;
  for (const [index, { key }] of words.entries()) {
    places.set(at, index);
    at += key.length + 1;
  }
  return places;
}

export function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** The words of a phrase outside a draft's own count, with a space between each two. */
export function phraseKey(phrase: string): string {
  return phrase.split(/\s+/).flatMap(wordKeys).join(' ');
}

/** What a token says depends on its letters alone, and a story says the same again and again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function wordKeys(token: string): readonly string[] {
  let keys = known.get(token);
  if (keys === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(token, (keys = readKeys(token)));
  }
  return keys;
}

/** The words of a token: none in a mark, two in "three-day", one in "U.S.", "don't" and "3,000". */
function readKeys(token: string): readonly string[] {
  const said = READ_OUT.get(token);
  if (said !== undefined) return [said];
  return (
    token
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’‘`´\u00AD]|(?<=\p{N}),(?=\p{N})|(?<=\p{L})\.(?=\p{L})/gu, '')
      .match(/\p{N}+(?:\.\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+|\p{Sc}/gu) ?? []
  );
}

/** 0 to 1: Dice's coefficient of two lists of words, each word counted as often as it stands there. */
export function sharedWords(one: readonly Word[], other: readonly Word[]): number {
  if (one.length + other.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const { key } of one) counts.set(key, (counts.get(key) ?? 0) + 1);
  let same = 0;
  for (const { key } of other) {
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    if (left > 0) same += 1;
  }
  return (2 * same) / (one.length + other.length);
}
