/** The names annotator's room: a unit of the story as words, with its sentences and its runs of capitalised words. */
import { ColumnBuffer } from '../../columns';
import { wordSet } from '../../english/wordSet';
import { NAME_LINKS } from '../../english/closedClasses';
import type { Story, Token, Unit } from '../../model';
import { mix, type WordTable } from '../../tagger';
import { lookOf } from '../../text/headlineCase';
import { contextsOf, lastPronoun } from './contexts';
import { LONGEST_PHRASE } from './lists';
import { segmentsOf } from './segments';
import type { WordFacts, WordReader } from './wordFacts';

/** The words of a unit, with all that can be said of them without the rest of the story. Indices are relative to the unit. */
export interface UnitWords {
  readonly words: readonly WordFacts[];
  /** Where each sentence starts, and where the last one ends. */
  readonly sentenceStarts: readonly number[];
  /** For each word its sentence's capitalisation: 0 mixed, 1 all capitals, 2 nearly every word capitalised. */
  readonly look: Uint8Array;
  /** 1 for the first word of a sentence or of what is quoted in it. */
  readonly opening: Uint8Array;
  /** For each word, where its run of capitalised words starts and ends; equal where it is in none. */
  readonly runStart: Uint16Array;
  readonly runEnd: Uint16Array;
  /** The same for the wider run, which continues across "of", "and", "for the" … between capitalised words. */
  readonly widerStart: Uint16Array;
  readonly widerEnd: Uint16Array;
  /** Lists that the longest listed phrase over the word is on, shifted left by two, with its place in it (0 first … 3 only). */
  readonly phrase: Int32Array;
  /** For each word of a run, bits of `CONTEXTS` for the words around the run. */
  readonly contexts: Uint16Array;
  /** Start and end of each stretch in which a name can occur, one after the other. None crosses the end of a sentence. */
  readonly segments: readonly number[];
}

/** Takes the unit apart; the result depends on the unit's own text only. */
export function readUnit(story: Story, unit: Unit, reader: WordReader, lists: WordTable): UnitWords {
  const tokens = story.tokens.slice(unit.firstToken, unit.endToken);
  const sentenceStarts = story.sentences
    .slice(unit.firstSentence, unit.endSentence)
    .map((sentence) => sentence.firstToken - unit.firstToken);
  return readWords(tokens, [...sentenceStarts, tokens.length], reader, lists);
}

/** As `readUnit`, from tokens and the starts of their sentences (with the end of the last one). */
export function readWords(
  tokens: readonly Token[],
  sentenceStarts: readonly number[],
  reader: WordReader,
  lists: WordTable,
): UnitWords {
  const words = tokens.map((token) => reader.read(token.text));
  const length = words.length;
  const columns = new ColumnBuffer(4 * length + 5 * 2 * length + 2 * length);
  const phrase = columns.int32(length);
  const runStart = columns.uint16(length);
  const runEnd = columns.uint16(length);
  const widerStart = columns.uint16(length);
  const widerEnd = columns.uint16(length);
  const contexts = columns.uint16(length);
  const look = columns.uint8(length);
  const opening = columns.uint8(length);
  const segments: number[] = [];
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const start = sentenceStarts[sentence]!;
    const end = sentenceStarts[sentence + 1]!;
    look.fill(lookOf(tokens, start, end), start, end);
    let opens = true;
    for (let index = start; index < end; index++) {
      if (opens && isWord(tokens[index]!)) {
        opening[index] = 1;
        opens = false;
      }
      if (index > start && OPENERS.has(tokens[index]!.text)) opens = true;
    }
    const pronoun = lastPronoun(words, start, end);
    for (let index = start; index < end; index++) {
      let to = index;
      while (to < end && words[to]!.capitalised) to++;
      const around = to > index ? contextsOf(words, start, end, index, to, pronoun >= to, length) : 0;
      for (let member = index; member < to; member++) {
        runStart[member] = index;
        runEnd[member] = to;
        contexts[member] = around;
      }
      if (to > index) index = to - 1;
      else runStart[index] = runEnd[index] = index;
    }
    for (let index = start; index < end; index++) {
      const to = words[index]!.capitalised ? widerRunEnd(tokens, words, index, end) : index;
      for (let member = index; member < Math.max(to, index + 1); member++) {
        widerStart[member] = index;
        widerEnd[member] = to;
      }
      if (to > index) index = to - 1;
    }
    segmentsOf(words, opening, start, end, segments);
  }
  findPhrases(words, sentenceStarts, lists, phrase);
  return { words, sentenceStarts, look, opening, runStart, runEnd, widerStart, widerEnd, phrase, contexts, segments };
}

/** Words that a wider run may cross when a capitalised word follows at once, or after one more of them. */
const LINKS = wordSet("al bin 's ’s", NAME_LINKS);

function widerRunEnd(tokens: readonly Token[], words: readonly WordFacts[], start: number, end: number): number {
  let to = start;
  for (;;) {
    while (to < end && words[to]!.capitalised) to++;
    let next = to;
    while (next < end && next - to < 2 && LINKS.has(tokens[next]!.text)) next++;
    if (next === to || next >= end || !words[next]!.capitalised) return to;
    to = next;
  }
}

/** Marks after which a sentence may start inside a sentence. */
const OPENERS = new Set(['"', '“', '‘', '``', ':', '—', '–', '--']);

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'address';
}

/** Puts the longest listed phrase of two or more words over each word, from the left. */
function findPhrases(
  words: readonly WordFacts[],
  sentenceStarts: readonly number[],
  lists: WordTable,
  found: Int32Array,
): void {
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const end = sentenceStarts[sentence + 1]!;
    for (let index = sentenceStarts[sentence]!; index < end; index++) {
      if (!words[index]!.capitalised) continue;
      let hash = words[index]!.lower;
      let best = index;
      let bits = 0;
      for (let to = index + 1; to < end && to - index < LONGEST_PHRASE; to++) {
        hash = mix(hash, words[to]!.lower);
        if (!words[to]!.capitalised) continue;
        const value = lists.get(hash);
        if (value !== 0) {
          best = to;
          bits = value;
        }
      }
      if (bits === 0) continue;
      for (let member = index; member <= best; member++) {
        found[member] = (bits << 2) | (member === index ? 0 : member === best ? 2 : 1);
      }
      index = best;
    }
  }
}

/** The hash under which the lists hold a phrase of words with these lower-case hashes. */
export function phraseHash(lowers: readonly number[]): number {
  return lowers.reduce((hash, lower) => mix(hash, lower));
}
