/** The attributions' room, learnt part: the features by which a token is a cue or not. Training calls this same code. */
import { mix, type FeatureList } from '../../../tagger';
import { EDGE } from '../../partsOfSpeech/wordForms';
import type { View } from './view';

/** The labels of the cue tagger. */
export const CUE_LABELS = ['O', 'B-cue', 'I-cue'] as const;

/**
 * Adds the features of one sentence, tokens `from` up to, not including, `to`; of those alone that `wanted` marks with 1, where it is
 * given.
 */
export function addCueFeatures(view: View, from: number, to: number, list: FeatureList, wanted?: Uint8Array): void {
  const { forms, tag, lemma, sorts, name, quoted, quotedLength, sayings, commas, marks, nextVerb, passage } = view;
  const { words } = passage;
  let end = to;
  while (end > from + 1 && quoted[end - 1] !== 0) end--;
  const last = forms[end - 1]!.word;
  const sentenceMarks = marks[to]! - marks[from]! > 0 ? 1 : 0;
  const sentenceSayings = Math.min(3, sayings[to]! - sayings[from]!);
  for (let at = from; at < to; at++) {
    if (wanted !== undefined && wanted[at] !== 1) continue;
    const word = forms[at]!;
    const left = at > from ? forms[at - 1]! : EDGE;
    const left2 = at > from + 1 ? forms[at - 2]! : EDGE;
    const right = at + 1 < to ? forms[at + 1]! : EDGE;
    const right2 = at + 2 < to ? forms[at + 2]! : EDGE;
    const t = tag[at]!;
    const tl = at > from ? tag[at - 1]! : 0;
    const tl2 = at > from + 1 ? tag[at - 2]! : 0;
    const tr = at + 1 < to ? tag[at + 1]! : 1;
    const tr2 = at + 2 < to ? tag[at + 2]! : 1;
    const l = lemma[at]!;
    const sort = sorts[at]!;
    const sl = at > from ? sorts[at - 1]! : 0;
    const sr = at + 1 < to ? sorts[at + 1]! : 0;
    const q = quoted[at]! * 8 + quotedLength[at]!;
    const nl = at > from ? name[at - 1]! & 15 : 0;
    const nr = at + 1 < to ? name[at + 1]! & 15 : 0;
    // What the sentence says before and after: other verbs of saying, quotation marks, a "that", a comma.
    const sayingsLeft = Math.min(2, sayings[at]! - sayings[from]!);
    const sayingsRight = Math.min(2, sayings[to]! - sayings[Math.min(to, at + 1)]!);
    const marksLeft = marks[at]! - marks[from]! > 0 ? 1 : 0;
    const marksRight = marks[to]! - marks[at]! > 0 ? 1 : 0;
    const around = ((sayingsLeft * 3 + sayingsRight) * 2 + marksLeft) * 2 + marksRight;
    const verb = nextVerb[Math.min(at + 1, to - 1)]!;
    list.add(1);
    list.add(mix(2, word.word));
    list.add(mix(mix(3, l), t));
    list.add(mix(4, left.word));
    list.add(mix(5, right.word));
    list.add(mix(11, t));
    list.add(mix(mix(12, tl), t));
    list.add(mix(mix(13, t), tr));
    list.add(mix(mix(mix(16, tl), t), tr));
    list.add(mix(mix(17, l), tr));
    list.add(mix(mix(20, word.shape), at === from ? 1 : 0));
    list.add(mix(mix(23, q), 0));
    list.add(mix(mix(25, sort), t));
    list.add(mix(mix(26, sort), sl));
    list.add(mix(mix(27, sort), sr));
    list.add(mix(mix(mix(29, nl), nr), sort));
    list.add(mix(mix(32, around), sort));
    list.add(mix(mix(36, l), thatWithin(words, at + 1, to)));
    list.add(mix(mix(37, sort), verb < to ? Math.min(8, verb - at) : 9));
    list.add(mix(mix(39, at - from < 6 ? at - from : 6), sort));
    const commasLeft = Math.min(3, commas[at]! - commas[from]!);
    list.add(mix(6, left2.word));
    list.add(mix(7, right2.word));
    list.add(mix(mix(mix(14, tl2), tl), t));
    list.add(mix(mix(mix(15, t), tr), tr2));
    list.add(mix(mix(18, l), tl));
    list.add(mix(mix(mix(19, l), tr), tr2));
    list.add(mix(21, word.suffix3));
    list.add(mix(22, word.prefix3));
    list.add(mix(mix(24, q), l));
    list.add(mix(mix(mix(28, sort), tr), right.word));
    list.add(mix(mix(30, nl), l));
    list.add(mix(mix(31, nr), l));
    list.add(mix(mix(33, around * 4 + commasLeft), t));
    list.add(mix(mix(34, l), sayingsLeft * 4 + marksLeft * 2 + marksRight));
    list.add(mix(mix(mix(35, sentenceMarks), sentenceSayings), l));
    list.add(mix(mix(38, last), sort));
    list.add(mix(mix(40, to - at < 6 ? to - at : 6), l));
    list.endToken();
  }
}

/** How far behind a word a "that" stands, up to five words; 0 for none. */
function thatWithin(words: readonly string[], from: number, to: number): number {
  const limit = Math.min(to, from + 5);
  for (let at = from; at < limit; at++) if (words[at] === 'that') return at - from + 1;
  return 0;
}
