/**
 * The attributions' room, learnt part: the features by which a token is in the source or in the content of one given cue.
 * Training calls this same code.
 */
import { mix, type FeatureList } from '../../../tagger';
import { EDGE } from '../../partsOfSpeech/wordForms';
import type { TokenRange } from '../passage';
import type { View } from './view';

/** The labels of the argument tagger. */
export const ARGUMENT_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** Distances in steps that grow. */
function step(distance: number): number {
  if (distance <= 6) return distance;
  if (distance <= 8) return 7;
  if (distance <= 12) return 8;
  if (distance <= 20) return 9;
  if (distance <= 40) return 10;
  return 11;
}

/**
 * Adds the features of the tokens of a cue's window.
 * @param cueMarks for each token of the passage, 1 where any cue stands
 * @param cueCounts how many tokens of cues stand before each position; one longer than the passage
 */
export function addArgumentFeatures(
  view: View,
  window: TokenRange,
  cue: TokenRange,
  cueMarks: Uint8Array,
  cueCounts: Uint16Array,
  list: FeatureList,
): void {
  const { forms, tag, lemma, sorts, name, quoted, quotedLength, commas, verbs, marks, nextVerb, chunk } = view;
  const { sentence } = view.passage;
  const { from, to } = window;
  const head = headOfCue(view, cue);
  const cueLemma = lemma[head]!;
  const cueTag = tag[head]!;
  const cueSort = sorts[head]!;
  const cueWord = mix(mix(cueLemma, forms[cue.to - 1]!.word), cue.to - cue.from > 1 ? 1 : 0);
  const cueQuoted = quoted[cue.from] === 0 ? 0 : 1;
  const cueSentence = sentence[cue.from]!;
  const sentenceStart = view.passage.sentenceStarts[cueSentence]!;
  const sentenceEnd = view.passage.sentenceStarts[cueSentence + 1]!;
  const afterCue = cue.to < to ? tag[cue.to]! : 0;
  const afterCueWord = cue.to < to ? forms[cue.to]!.word : 0;
  const beforeCue = cue.from > from ? tag[cue.from - 1]! : 0;
  const beforeCueWord = cue.from > from ? forms[cue.from - 1]!.word : 0;
  const atStart = cue.from === sentenceStart ? 1 : 0;
  const marksBefore = marks[cue.from]! - marks[sentenceStart]! > 0 ? 1 : 0;
  const marksAfter = marks[sentenceEnd]! - marks[cue.to]! > 0 ? 1 : 0;
  const layout = mix(mix(afterCue, beforeCue), atStart * 4 + marksBefore * 2 + marksAfter);
  for (let at = from; at < to; at++) {
    const inside = at >= cue.from && at < cue.to;
    const left = at < cue.from;
    const side = inside ? 0 : left ? 1 : 2;
    const distance = inside ? 0 : left ? cue.from - at : at - cue.to + 1;
    const far = step(distance);
    const place = side * 16 + far;
    const a = left ? at + 1 : cue.to;
    const b = left ? cue.from : at;
    const commasBetween = Math.min(3, inside ? 0 : commas[b]! - commas[a]!);
    const verbsBetween = Math.min(3, inside ? 0 : verbs[b]! - verbs[a]!);
    const marksBetween = Math.min(3, inside ? 0 : marks[b]! - marks[a]!);
    const cuesBetween = inside ? 0 : cueCounts[b]! - cueCounts[a]! > 0 ? 1 : 0;
    const otherSentence = Math.max(-2, Math.min(2, sentence[at]! - cueSentence)) + 2;
    const sideways = side * 8 + otherSentence;
    const between = ((sideways * 4 + commasBetween) * 4 + verbsBetween) * 2 + cuesBetween;
    const word = forms[at]!;
    const leftWord = at > from ? forms[at - 1]! : EDGE;
    const rightWord = at + 1 < to ? forms[at + 1]! : EDGE;
    const t = tag[at]!;
    const tl = at > from ? tag[at - 1]! : 0;
    const tl2 = at > from + 1 ? tag[at - 2]! : 0;
    const tr = at + 1 < to ? tag[at + 1]! : 1;
    const tr2 = at + 2 < to ? tag[at + 2]! : 1;
    const q = quoted[at]! * 8 + quotedLength[at]!;
    const ql = at > from ? quoted[at - 1]! : 9;
    const qr = at + 1 < to ? quoted[at + 1]! : 9;
    const n = name[at]!;
    const other = inside ? 2 : cueMarks[at]!;
    const starts = at === view.passage.sentenceStarts[sentence[at]!]! ? 1 : 0;

    // The chunk the token stands in, by its first word and its distance from the cue.
    const opening = chunk[at]!;
    // Which verb the token is the subject of: is the next finite verb to the right the cue itself?
    const verb = nextVerb[at]!;
    const subject = verb >= cue.from && verb < cue.to ? 1 : verb >= to ? 2 : 0;
    const subjectCommas = verb < to ? Math.min(2, commas[verb]! - commas[at]!) : 3;
    const gap = left ? gapToRight(view, at, cue.from) : at - opening;
    const toEnd = Math.min(4, (sentence[at] === cueSentence ? sentenceEnd : to) - at);
    list.add(mix(1, side));
    list.add(mix(2, place));
    list.add(mix(mix(3, place), t));
    list.add(mix(mix(mix(6, side), tl), t));
    list.add(mix(mix(mix(7, side), t), tr));
    list.add(mix(15, between));
    list.add(mix(mix(16, between), t));
    list.add(mix(mix(21, side * 16 + Math.min(far, 4)), cueWord));
    list.add(mix(mix(mix(22, place), cueTag), cueSort));
    list.add(mix(mix(23, between), cueSort));
    list.add(mix(mix(24, between), layout));
    list.add(mix(mix(mix(26, sideways), afterCueWord), Math.min(distance, 3)));
    list.add(mix(mix(mix(27, sideways), beforeCueWord), Math.min(distance, 3)));
    list.add(mix(mix(mix(28, sideways), q), marksBetween * 2 + cueQuoted));
    list.add(mix(mix(mix(29, sideways), quoted[at]! * 100 + ql * 10 + qr), marksBetween));
    list.add(mix(mix(mix(30, side), ql * 10 + qr), t));
    list.add(mix(mix(31, sideways), n));
    list.add(mix(mix(mix(32, place), n), tl));
    list.add(mix(mix(33, other), sideways));
    list.add(mix(mix(mix(34, other), at > from ? cueMarks[at - 1]! : 0), at + 1 < to ? cueMarks[at + 1]! : 0));
    list.add(mix(mix(mix(35, sideways), subject * 4 + subjectCommas), t));
    list.add(mix(mix(mix(36, subject), n), tl));
    list.add(mix(mix(mix(38, side), gap), t));
    list.add(mix(mix(mix(41, sideways), word.shape), leftWord.shape));
    list.add(mix(mix(mix(45, sideways), toEnd), t));
    list.add(mix(mix(5, side), word.word));
    list.add(mix(mix(mix(mix(8, side), tl), t), tr));
    list.add(mix(mix(mix(mix(9, side), tl2), tl), t));
    list.add(mix(mix(mix(mix(10, side), t), tr), tr2));
    list.add(mix(mix(mix(11, side), leftWord.word), t));
    list.add(mix(mix(mix(12, side), rightWord.word), t));
    list.add(mix(mix(mix(17, between), tl), t));
    list.add(mix(mix(18, place), cueLemma));
    list.add(mix(mix(mix(19, sideways), cueLemma), t));
    list.add(mix(mix(mix(20, sideways * 4 + commasBetween), cueLemma), tl));
    list.add(mix(mix(mix(25, place), afterCue), beforeCue));
    list.add(mix(mix(mix(37, side), forms[opening]!.word), Math.min(at - opening, 3)));
    list.add(mix(mix(40, starts * 64 + sideways), word.word));
    list.add(mix(mix(mix(42, sideways), lemma[at]!), other));
    list.add(mix(mix(mix(44, sideways * 4 + commasBetween), word.word), t));
    list.endToken();
  }
}

/** How many tokens of the same chunk stand between the token and the cue; 7 where the chunk ends before. */
function gapToRight(view: View, at: number, cue: number): number {
  const opening = view.chunk[at]!;
  let position = at;
  while (position + 1 < cue && view.chunk[position + 1] === opening && position - at < 6) position++;
  return position + 1 === cue ? position - at : 7;
}

/** The head of a cue: its first verb of saying, else its last verb, else its first word. */
function headOfCue(view: View, cue: TokenRange): number {
  let verb = -1;
  for (let at = cue.from; at < cue.to; at++) {
    if ((view.sorts[at]! & 31) !== 0) return at;
    if (view.passage.tags[at]!.startsWith('VB')) verb = at;
  }
  return verb >= 0 ? verb : cue.from;
}
