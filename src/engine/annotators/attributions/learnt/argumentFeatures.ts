/**
 * The attributions' room, learnt part: the features by which a token is in the source or in the content of one given cue.
 * Training calls this same code.
 */
import { mix, type FeatureList } from '../../../tagger';
import { EDGE } from '../../../syntax/wordForms';
import type { PassageColumns } from './columns';
import type { TokenRange } from '../../../syntax/tokenRange';

/** The labels of the argument tagger. */
export const ARGUMENT_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

const SMALL = 1024;
const TEMPLATES = 46;
/** Templates whose value counts what stands between token and cue; the values of all others are below `SMALLEST`. */
const BETWEEN = new Set([15, 16, 17, 23, 24]);
const SMALLEST = 128;
let firstMixes: Int32Array | null = null;

/** `mix(template, value)` of all templates and of the values that each has, from `template * SMALL` on: most features begin with such a pair. */
function mixes(): Int32Array {
  if (firstMixes !== null) return firstMixes;
  firstMixes = new Int32Array(TEMPLATES * SMALL);
  for (let template = 0; template < TEMPLATES; template++) {
    const values = BETWEEN.has(template) ? SMALL : SMALLEST;
    for (let value = 0; value < values; value++) firstMixes[template * SMALL + value] = mix(template, value);
  }
  return firstMixes;
}

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

    // The chunk the token stands in, by its first word and its distance from the cue.
    const opening = chunk[at]!;
    // Which verb the token is the subject of: is the next finite verb to the right the cue itself?
    const verb = nextVerb[at]!;
    const subject = verb >= cue.from && verb < cue.to ? 1 : verb >= to ? 2 : 0;
    const subjectCommas = verb < to ? Math.min(2, commas[verb]! - commas[at]!) : 3;
    const gap = left ? gapToRight(columns, at, cue.from) : at - opening;
    const toEnd = Math.min(4, (sentence[at] === cueSentence ? sentenceEnd : to) - at);
    list.add(first[1 * SMALL + side]!);
    list.add(first[2 * SMALL + place]!);
    list.add(mix(first[3 * SMALL + place]!, t));
    list.add(mix(mix(first[6 * SMALL + side]!, tl), t));
    list.add(mix(mix(first[7 * SMALL + side]!, t), tr));
    list.add(first[15 * SMALL + between]!);
    list.add(mix(first[16 * SMALL + between]!, t));
    list.add(mix(first[21 * SMALL + side * 16 + Math.min(far, 4)]!, cueWord));
    list.add(mix(mix(first[22 * SMALL + place]!, cueTag), cueVerbKinds));
    list.add(mix(first[23 * SMALL + between]!, cueVerbKinds));
    list.add(mix(first[24 * SMALL + between]!, layout));
    list.add(mix(mix(first[26 * SMALL + sideways]!, afterCueWord), Math.min(distance, 3)));
    list.add(mix(mix(first[27 * SMALL + sideways]!, beforeCueWord), Math.min(distance, 3)));
    list.add(mix(mix(first[28 * SMALL + sideways]!, q), marksBetween * 2 + cueQuoted));
    list.add(mix(mix(first[29 * SMALL + sideways]!, quoted[at]! * 100 + ql * 10 + qr), marksBetween));
    list.add(mix(mix(first[30 * SMALL + side]!, ql * 10 + qr), t));
    list.add(mix(first[31 * SMALL + sideways]!, n));
    list.add(mix(mix(first[32 * SMALL + place]!, n), tl));
    list.add(mix(first[33 * SMALL + other]!, sideways));
    list.add(
      mix(mix(first[34 * SMALL + other]!, at > from ? cueMarks[at - 1]! : 0), at + 1 < to ? cueMarks[at + 1]! : 0),
    );
    list.add(mix(mix(first[35 * SMALL + sideways]!, subject * 4 + subjectCommas), t));
    list.add(mix(mix(first[36 * SMALL + subject]!, n), tl));
    list.add(mix(mix(first[38 * SMALL + side]!, gap), t));
    list.add(mix(mix(first[41 * SMALL + sideways]!, word.shape), leftWord.shape));
    list.add(mix(mix(first[45 * SMALL + sideways]!, toEnd), t));
    list.add(mix(first[5 * SMALL + side]!, word.word));
    list.add(mix(mix(mix(first[8 * SMALL + side]!, tl), t), tr));
    list.add(mix(mix(mix(first[9 * SMALL + side]!, tl2), tl), t));
    list.add(mix(mix(mix(first[10 * SMALL + side]!, t), tr), tr2));
    list.add(mix(mix(first[11 * SMALL + side]!, leftWord.word), t));
    list.add(mix(mix(first[12 * SMALL + side]!, rightWord.word), t));
    list.add(mix(mix(first[17 * SMALL + between]!, tl), t));
    list.add(mix(first[18 * SMALL + place]!, cueLemma));
    list.add(mix(mix(first[19 * SMALL + sideways]!, cueLemma), t));
    list.add(mix(mix(first[20 * SMALL + sideways * 4 + commasBetween]!, cueLemma), tl));
    list.add(mix(mix(first[25 * SMALL + place]!, afterCue), beforeCue));
    list.add(mix(mix(first[37 * SMALL + side]!, forms[opening]!.word), Math.min(at - opening, 3)));
    list.add(mix(first[40 * SMALL + starts * 64 + sideways]!, word.word));
    list.add(mix(mix(first[42 * SMALL + sideways]!, lemma[at]!), other));
    list.add(mix(mix(first[44 * SMALL + sideways * 4 + commasBetween]!, word.word), t));
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
