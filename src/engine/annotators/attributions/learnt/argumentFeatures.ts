/**
 * The attributions' room, learnt part: the features that decide whether a token belongs to the source or the content of a given cue.
 * Training calls this same code.
 */
import { mix, type FeatureList } from '../../../tagger';
import { EDGE } from '../../../syntax/wordForms';
import type { PassageColumns } from './columns';
import type { TokenRange } from '../../../syntax/tokenRange';

/** The labels of the argument tagger. */
export const ARGUMENT_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** Room for the values of one template in the table of mixes, and how many templates there are. */
const STRIDE = 1024;
const TEMPLATES = 46;
/** Templates whose value counts what stands between token and cue; the values of all others are below `USUAL_VALUES`. */
const BETWEEN = new Set([15, 16, 17, 23, 24]);
const USUAL_VALUES = 128;
let firstMixes: Int32Array | null = null;

/** `mix(template, value)` of all templates and of the values that each has, from `template * STRIDE` on: most features begin with such a pair. */
function mixes(): Int32Array {
  if (firstMixes !== null) return firstMixes;
  firstMixes = new Int32Array(TEMPLATES * STRIDE);
  for (let template = 0; template < TEMPLATES; template++) {
    const values = BETWEEN.has(template) ? STRIDE : USUAL_VALUES;
    for (let value = 0; value < values; value++) firstMixes[template * STRIDE + value] = mix(template, value);
  }
  return firstMixes;
}

/** Distances, binned more coarsely the further away. The steps were set by hand; weights depend on them. */
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
  columns: PassageColumns,
  window: TokenRange,
  cue: TokenRange,
  cueMarks: Uint8Array,
  cueCounts: Uint16Array,
  list: FeatureList,
): void {
  const { forms, tag, lemma, verbKinds, name, quoted, quotedLength, commas, verbs, marks, nextVerb, chunk } = columns;
  const { sentence } = columns.passage;
  const first = mixes();
  const { from, to } = window;
  const head = headOfCue(columns, cue);
  const cueLemma = lemma[head]!;
  const cueTag = tag[head]!;
  const cueVerbKinds = verbKinds[head]!;
  const cueWord = mix(mix(cueLemma, forms[cue.to - 1]!.word), cue.to - cue.from > 1 ? 1 : 0);
  const cueQuoted = quoted[cue.from] === 0 ? 0 : 1;
  const cueSentence = sentence[cue.from]!;
  const sentenceStart = columns.passage.sentenceStarts[cueSentence]!;
  const sentenceEnd = columns.passage.sentenceStarts[cueSentence + 1]!;
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
    const starts = at === columns.passage.sentenceStarts[sentence[at]!]! ? 1 : 0;

    // The chunk that holds the token: its first word and its distance from the cue.
    const opening = chunk[at]!;
    // Which verb the token is the subject of: is the next finite verb to the right the cue itself?
    const verb = nextVerb[at]!;
    const subject = verb >= cue.from && verb < cue.to ? 1 : verb >= to ? 2 : 0;
    const subjectCommas = verb < to ? Math.min(2, commas[verb]! - commas[at]!) : 3;
    const gap = left ? gapToRight(columns, at, cue.from) : at - opening;
    const toEnd = Math.min(4, (sentence[at] === cueSentence ? sentenceEnd : to) - at);
    list.add(first[1 * STRIDE + side]!);
    list.add(first[2 * STRIDE + place]!);
    list.add(mix(first[3 * STRIDE + place]!, t));
    list.add(mix(mix(first[6 * STRIDE + side]!, tl), t));
    list.add(mix(mix(first[7 * STRIDE + side]!, t), tr));
    list.add(first[15 * STRIDE + between]!);
    list.add(mix(first[16 * STRIDE + between]!, t));
    list.add(mix(first[21 * STRIDE + side * 16 + Math.min(far, 4)]!, cueWord));
    list.add(mix(mix(first[22 * STRIDE + place]!, cueTag), cueVerbKinds));
    list.add(mix(first[23 * STRIDE + between]!, cueVerbKinds));
    list.add(mix(first[24 * STRIDE + between]!, layout));
    list.add(mix(mix(first[26 * STRIDE + sideways]!, afterCueWord), Math.min(distance, 3)));
    list.add(mix(mix(first[27 * STRIDE + sideways]!, beforeCueWord), Math.min(distance, 3)));
    list.add(mix(mix(first[28 * STRIDE + sideways]!, q), marksBetween * 2 + cueQuoted));
    list.add(mix(mix(first[29 * STRIDE + sideways]!, quoted[at]! * 100 + ql * 10 + qr), marksBetween));
    list.add(mix(mix(first[30 * STRIDE + side]!, ql * 10 + qr), t));
    list.add(mix(first[31 * STRIDE + sideways]!, n));
    list.add(mix(mix(first[32 * STRIDE + place]!, n), tl));
    list.add(mix(first[33 * STRIDE + other]!, sideways));
    list.add(
      mix(mix(first[34 * STRIDE + other]!, at > from ? cueMarks[at - 1]! : 0), at + 1 < to ? cueMarks[at + 1]! : 0),
    );
    list.add(mix(mix(first[35 * STRIDE + sideways]!, subject * 4 + subjectCommas), t));
    list.add(mix(mix(first[36 * STRIDE + subject]!, n), tl));
    list.add(mix(mix(first[38 * STRIDE + side]!, gap), t));
    list.add(mix(mix(first[41 * STRIDE + sideways]!, word.shape), leftWord.shape));
    list.add(mix(mix(first[45 * STRIDE + sideways]!, toEnd), t));
    list.add(mix(first[5 * STRIDE + side]!, word.word));
    list.add(mix(mix(mix(first[8 * STRIDE + side]!, tl), t), tr));
    list.add(mix(mix(mix(first[9 * STRIDE + side]!, tl2), tl), t));
    list.add(mix(mix(mix(first[10 * STRIDE + side]!, t), tr), tr2));
    list.add(mix(mix(first[11 * STRIDE + side]!, leftWord.word), t));
    list.add(mix(mix(first[12 * STRIDE + side]!, rightWord.word), t));
    list.add(mix(mix(first[17 * STRIDE + between]!, tl), t));
    list.add(mix(first[18 * STRIDE + place]!, cueLemma));
    list.add(mix(mix(first[19 * STRIDE + sideways]!, cueLemma), t));
    list.add(mix(mix(first[20 * STRIDE + sideways * 4 + commasBetween]!, cueLemma), tl));
    list.add(mix(mix(first[25 * STRIDE + place]!, afterCue), beforeCue));
    list.add(mix(mix(first[37 * STRIDE + side]!, forms[opening]!.word), Math.min(at - opening, 3)));
    list.add(mix(first[40 * STRIDE + starts * 64 + sideways]!, word.word));
    list.add(mix(mix(first[42 * STRIDE + sideways]!, lemma[at]!), other));
    list.add(mix(mix(first[44 * STRIDE + sideways * 4 + commasBetween]!, word.word), t));
    list.endToken();
  }
}

/** How many tokens of the same chunk stand between the token and the cue; 7 where the chunk ends before. */
function gapToRight(columns: PassageColumns, at: number, cue: number): number {
  const opening = columns.chunk[at]!;
  let position = at;
  while (position + 1 < cue && columns.chunk[position + 1] === opening && position - at < 6) position++;
  return position + 1 === cue ? position - at : 7;
}

/** The head of a cue: its first verb of saying, else its last verb, else its first word. */
function headOfCue(columns: PassageColumns, cue: TokenRange): number {
  let verb = -1;
  for (let at = cue.from; at < cue.to; at++) {
    if ((columns.verbKinds[at]! & 31) !== 0) return at;
    if (columns.passage.tags[at]!.startsWith('VB')) verb = at;
  }
  return verb >= 0 ? verb : cue.from;
}
