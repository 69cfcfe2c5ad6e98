/** The attributions' room, learnt part: the features that decide whether a token belongs to a cue. Training calls this same code. */
import { mix, type FeatureList } from '../../../tagger';
import { EDGE } from '../../../syntax/wordForms';
import type { PassageColumns } from './columns';

/** The labels of the cue tagger. */
export const CUE_LABELS = ['O', 'B-cue', 'I-cue'] as const;

/** What all tokens of a sentence share, tokens `from` up to, not including, `to`. */
export interface CueSentence {
  readonly from: number;
  readonly to: number;
  /** Hash of its last word outside quotation marks. */
  readonly last: number;
  /** Whether a quotation mark stands in it, as 0 or 1, and how many verbs of saying, at most 3. */
  readonly marks: number;
  readonly sayings: number;
}

export function cueSentence({ forms, quoted, marks, sayings }: PassageColumns, from: number, to: number): CueSentence {
  let end = to;
  while (end > from + 1 && quoted[end - 1] !== 0) end--;
  return {
    from,
    to,
    last: forms[end - 1]!.word,
    marks: marks[to]! - marks[from]! > 0 ? 1 : 0,
    sayings: Math.min(3, sayings[to]! - sayings[from]!),
  };
}

/** Adds all features of a sentence's tokens. */
export function addCueFeatures(columns: PassageColumns, from: number, to: number, list: FeatureList): void {
  const sentence = cueSentence(columns, from, to);
  for (let at = from; at < to; at++) {
    addFirstFeatures(columns, sentence, at, list);
    addOtherFeatures(columns, sentence, at, list);
    list.endToken();
  }
}

/**
 * Adds the few features of a token that by themselves rule out most words as cues. They were picked greedily on polnear-dev: at each step
 * the feature after which the most words score below every head of a cue.
 */
export function addFirstFeatures(
  columns: PassageColumns,
  { from, to }: CueSentence,
  at: number,
  list: FeatureList,
): void {
  const { forms, tag, lemma, verbKinds, name, quoted, quotedLength, sayings, marks, nextVerb, passage } = columns;
  const t = tag[at]!;
  const tl = at > from ? tag[at - 1]! : 0;
  const tl2 = at > from + 1 ? tag[at - 2]! : 0;
  const l = lemma[at]!;
  const kinds = verbKinds[at]!;
  const verb = nextVerb[Math.min(at + 1, to - 1)]!;
  const nl = at > from ? name[at - 1]! & 15 : 0;
  const nr = at + 1 < to ? name[at + 1]! & 15 : 0;
  list.add(mix(mix(mix(14, tl2), tl), t));
  list.add(mix(mix(18, l), tl));
  list.add(mix(7, (at + 2 < to ? forms[at + 2]! : EDGE).word));
  list.add(mix(mix(23, quoted[at]! * 8 + quotedLength[at]!), 0));
  list.add(mix(mix(25, kinds), t));
  list.add(mix(mix(27, kinds), at + 1 < to ? verbKinds[at + 1]! : 0));
  list.add(mix(mix(mix(29, nl), nr), kinds));
  list.add(mix(mix(32, around(sayings, marks, from, to, at)), kinds));
  list.add(mix(mix(36, l), thatWithin(passage.words, at + 1, to)));
  list.add(mix(mix(37, kinds), verb < to ? Math.min(8, verb - at) : 9));
}

/** Adds the rest. */
export function addOtherFeatures(columns: PassageColumns, sentence: CueSentence, at: number, list: FeatureList): void {
  const { forms, tag, lemma, verbKinds, name, quoted, quotedLength, sayings, commas, marks } = columns;
  const { from, to, last } = sentence;
  const word = forms[at]!;
  const left = at > from ? forms[at - 1]! : EDGE;
  const left2 = at > from + 1 ? forms[at - 2]! : EDGE;
  const right = at + 1 < to ? forms[at + 1]! : EDGE;
  const t = tag[at]!;
  const tl = at > from ? tag[at - 1]! : 0;
  const tr = at + 1 < to ? tag[at + 1]! : 1;
  const tr2 = at + 2 < to ? tag[at + 2]! : 1;
  const l = lemma[at]!;
  const kinds = verbKinds[at]!;
  const nl = at > from ? name[at - 1]! & 15 : 0;
  const nr = at + 1 < to ? name[at + 1]! & 15 : 0;
  const commasLeft = Math.min(3, commas[at]! - commas[from]!);
  const sayingsLeft = Math.min(2, sayings[at]! - sayings[from]!);
  const marksLeft = marks[at]! - marks[from]! > 0 ? 1 : 0;
  const marksRight = marks[to]! - marks[at]! > 0 ? 1 : 0;
  list.add(1);
  list.add(mix(2, word.word));
  list.add(mix(mix(3, l), t));
  list.add(mix(4, left.word));
  list.add(mix(5, right.word));
  list.add(mix(6, left2.word));
  list.add(mix(11, t));
  list.add(mix(mix(12, tl), t));
  list.add(mix(mix(13, t), tr));
  list.add(mix(mix(mix(15, t), tr), tr2));
  list.add(mix(mix(mix(16, tl), t), tr));
  list.add(mix(mix(17, l), tr));
  list.add(mix(mix(mix(19, l), tr), tr2));
  list.add(mix(mix(20, word.shape), at === from ? 1 : 0));
  list.add(mix(21, word.suffix3));
  list.add(mix(22, word.prefix3));
  list.add(mix(mix(24, quoted[at]! * 8 + quotedLength[at]!), l));
  list.add(mix(mix(26, kinds), at > from ? verbKinds[at - 1]! : 0));
  list.add(mix(mix(mix(28, kinds), tr), right.word));
  list.add(mix(mix(30, nl), l));
  list.add(mix(mix(31, nr), l));
  list.add(mix(mix(33, around(sayings, marks, from, to, at) * 4 + commasLeft), t));
  list.add(mix(mix(34, l), sayingsLeft * 4 + marksLeft * 2 + marksRight));
  list.add(mix(mix(mix(35, sentence.marks), sentence.sayings), l));
  list.add(mix(mix(38, last), kinds));
  list.add(mix(mix(39, at - from < 6 ? at - from : 6), kinds));
  list.add(mix(mix(40, to - at < 6 ? to - at : 6), l));
}

/** What the sentence says before and after a token: other verbs of saying, quotation marks. */
function around(sayings: Uint16Array, marks: Uint16Array, from: number, to: number, at: number): number {
  const sayingsLeft = Math.min(2, sayings[at]! - sayings[from]!);
  const sayingsRight = Math.min(2, sayings[to]! - sayings[Math.min(to, at + 1)]!);
  const marksLeft = marks[at]! - marks[from]! > 0 ? 1 : 0;
  const marksRight = marks[to]! - marks[at]! > 0 ? 1 : 0;
  return ((sayingsLeft * 3 + sayingsRight) * 2 + marksLeft) * 2 + marksRight;
}

/** How many words after a word a "that" follows, at most five; 0 for none. */
function thatWithin(words: readonly string[], from: number, to: number): number {
  const limit = Math.min(to, from + 5);
  for (let at = from; at < limit; at++) if (words[at] === 'that') return at - from + 1;
  return 0;
}
