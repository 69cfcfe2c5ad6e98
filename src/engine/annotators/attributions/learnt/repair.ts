/**
 * The attributions' room, learnt part: tidies up what a tagger reads token by token: contents end at quotation marks, commas, ends of
 * clauses and sentences, and a cue has one source.
 */
import {
  isComma,
  isDay,
  isPunctuation,
  isQuotationMark,
  isStop,
  sentenceAt,
  startOfWords,
} from '../../../syntax/unitView';
import { isPictograph } from '../../../text/characters';
import type { CueReading } from './extractor';
import { STATES } from '../cueWords';
import { thatAfter } from './nesting';
import { withSourceEdges } from './sourceEdges';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/** The one source of a cue: the nearest of those read, without marks at its edges. */
export function repairSource(passage: Passage, { sources, cue }: CueReading): TokenRange | null {
  let best: TokenRange | null = null;
  let least = Infinity;
  for (const source of sources) {
    const edged = withoutEdges(passage, withoutClause(passage, source));
    const range = edged === null ? null : withSourceEdges(passage, edged, cue);
    if (range === null) continue;
    const distance = range.to <= cue.from ? cue.from - range.to : range.from - cue.to;
    if (distance < least) {
      best = range;
      least = distance;
    }
  }
  return best;
}

const SUBORDINATORS = new Set(['as', 'while', 'when', 'after', 'before', 'because', 'although', 'though']);

/** "The plan emerged as Halvorsen reported a loss": a clause that ends in a conjunction before the source is no part of it. */
function withoutClause({ words, tags }: Passage, { from, to }: TokenRange): TokenRange {
  let verb = false;
  for (let at = from; at < to; at++) {
    // After "who" or a comma the verb is the source's own.
    if (tags[at]!.startsWith('W') || words[at] === ',' || words[at] === 'that') return { from, to };
    if (verb && SUBORDINATORS.has(words[at]!) && at + 1 < to) return { from: at + 1, to };
    verb ||= tags[at] === 'VBD' || tags[at] === 'VBZ' || tags[at] === 'VBP' || tags[at] === 'MD';
  }
  return { from, to };
}

function withoutEdges(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  let start = from;
  let end = to;
  const loose = (position: number): boolean =>
    (isPunctuation(passage, position) && passage.words[position] !== ')') || isPictograph(passage.words[position]!);
  while (start < end && loose(start)) start++;
  while (end > start && loose(end - 1)) end--;
  if (end <= start) return null;
  // The comma that closes an apposition is in the span, as in the corpus: "Jane Doe, the mayor, said".
  const closing = end < to && isComma(passage, end) && hasComma(passage, start, end);
  return { from: start, to: closing ? end + 1 : end };
}

function hasComma(passage: Passage, from: number, to: number): boolean {
  for (let position = from; position < to; position++) if (isComma(passage, position)) return true;
  return false;
}

/** The contents of a cue, snapped and joined; `source` is the one that was kept. */
export function repairContents(
  passage: Passage,
  { contents, cue }: CueReading,
  source: TokenRange | null,
): TokenRange[] {
  const joined: TokenRange[] = [];
  const own = withoutInnerApposition(passage, contents, cue, source);
  const whole = own.map((content) => wholeQuotation(passage, withoutHearer(passage, content, cue), cue));
  for (const content of whole.flatMap((one) =>
    withoutDateline(passage, snap(passage, withoutDay(passage, one, cue))),
  )) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(passage, last, content, cue, source)) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, content.to) };
    } else joined.push(content);
  }
  return joined;
}

/** A content begins after the dateline, and after the dash that ends it. */
function withoutDateline(passage: Passage, content: TokenRange | null): TokenRange[] {
  if (content === null) return [];
  const start = startOfWords(passage, sentenceAt(passage, content.from));
  if (content.from >= start) return [content];
  return start < content.to ? [{ from: start, to: content.to }] : [];
}

/** "“No,” quipped their neighbor, Bo Nasser": what stands between the verb and the name it belongs to is no content. */
function withoutInnerApposition(
  passage: Passage,
  contents: readonly TokenRange[],
  cue: TokenRange,
  source: TokenRange | null,
): readonly TokenRange[] {
  if (source === null || contents.length < 2) return contents;
  return contents.filter(
    ({ from, to }) =>
      !(from === cue.to && source.from - to <= 1 && source.to > to && (source.from <= from || isComma(passage, to))),
  );
}

/** Verbs that take their hearer before what they tell. */
const TOLD = new Set([
  'tell',
  'warn',
  'inform',
  'assure',
  'remind',
  'advise',
  'notify',
  'reassure',
  'convince',
  'persuade',
  'caution',
]);
/** The most tokens from "told" to its "that". Set by hand. */
const LONGEST_HEARER = 12;

/** "told St. Mary's parents that the school was safe", "stated at the start of the year that": what is told begins with "that". */
function withoutHearer(passage: Passage, content: TokenRange, cue: TokenRange): TokenRange {
  const { words, tags, quotation, cueWords } = passage;
  if (content.from < cue.to || words[content.from] === 'that') return content;
  if (tags[cue.to] === 'IN' && content.from <= cue.to + 1 && (cueWords[cue.to - 1]!.verbKinds & STATES) !== 0) {
    const that = thatAfter(passage, cue.to, LONGEST_HEARER);
    return that !== null && that < content.to - 1 ? { from: that, to: content.to } : content;
  }
  if (!TOLD.has(cueWords[cue.to - 1]!.lemma)) return content;
  for (let at = cue.to; at < Math.min(content.to - 1, cue.to + LONGEST_HEARER); at++) {
    if (quotation[at]! >= 0 || /^(?:VB[DZP]|MD|W)/.test(tags[at]!)) return content;
    if (at > content.from && words[at] === 'that') return { from: at, to: content.to };
  }
  return content;
}

/** "Said Friday, in the worst raid": the day says when it was said. */
function withoutDay(passage: Passage, content: TokenRange, cue: TokenRange): TokenRange {
  if (content.from !== cue.to || !isDay(passage.words[content.from]!) || !isComma(passage, content.from + 1))
    return content;
  return content.to > content.from + 2 ? { from: content.from + 2, to: content.to } : content;
}

/** The widest gap that is closed: a second speaker inside one's words ("a plan that critics say is too dear"). Set by hand. */
const WIDEST_GAP = 14;
/** The widest relative clause between commas that is closed. Set by hand. */
const WIDEST_CLAUSE = 40;

/** Whether two pieces are one content that was only interrupted by what somebody else says inside it. */
function belongTogether(
  passage: Passage,
  left: TokenRange,
  right: TokenRange,
  cue: TokenRange,
  source: TokenRange | null,
): boolean {
  if (right.from <= left.to) return true;
  if (right.from - left.to > (isRelativeClause(passage, left.to, right.from) ? WIDEST_CLAUSE : WIDEST_GAP))
    return false;
  const gap = { from: left.to, to: right.from };
  if (meets(gap, cue) || (source !== null && meets(gap, source))) return false;
  for (let position = gap.from; position < gap.to; position++) {
    if (isStop(passage, position) || isQuotationMark(passage, position) || passage.words[position] === ';')
      return false;
  }
  return passage.quotation[left.to - 1] === passage.quotation[right.from];
}

/** ", which has stood there since 1910,": from its comma to its comma. */
function isRelativeClause(passage: Passage, from: number, to: number): boolean {
  return isComma(passage, from) && passage.tags[from + 1] === 'W' && isComma(passage, to - 1);
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A quotation that lies mostly in the content is taken into it whole, unless its cue stands inside it. */
function wholeQuotation(passage: Passage, { from, to }: TokenRange, cue: TokenRange): TokenRange {
  const { quotation } = passage;
  const spread = (position: number): TokenRange => {
    let start = position;
    let end = position + 1;
    while (start > 0 && quotation[start - 1] === quotation[position]) start--;
    while (end < passage.length && quotation[end] === quotation[position]) end++;
    return { from: start, to: end };
  };
  let start = from;
  let end = to;
  if (quotation[from]! >= 0) {
    const whole = spread(from);
    const part = Math.min(to, whole.to) - from;
    if (!meets(whole, cue) && part * 2 > whole.to - whole.from) start = Math.min(from, whole.from);
  }
  if (quotation[to - 1]! >= 0) {
    const whole = spread(to - 1);
    const part = to - Math.max(from, whole.from);
    if (!meets(whole, cue) && part * 2 > whole.to - whole.from) end = Math.max(to, whole.to);
  }
  return { from: start, to: end };
}

const COORDINATORS = new Set(['and', 'or', 'but']);

function snap(passage: Passage, content: TokenRange): TokenRange | null {
  let { from, to } = content;
  const { quotation, words } = passage;
  // The marks of a quotation belong to the content that begins or ends with it.
  if (isQuotationMark(passage, from - 1) && quotation[from - 1] === quotation[from] && opens(passage, from - 1)) from--;
  if (isQuotationMark(passage, to) && quotation[to] === quotation[to - 1] && !isQuotationMark(passage, to - 1)) to++;
  const bracketed = (position: number): boolean => words[position] === '(' || words[position] === '[';
  while (from < to && isPunctuation(passage, from) && !isQuotationMark(passage, from) && !bracketed(from)) from++;
  if (COORDINATORS.has(words[from]!) && from + 1 < to && isQuotationMark(passage, from + 1)) from++;
  while (to > from && (trailing(passage, to - 1) || unopened(passage, from, to - 1))) to--;
  return from < to ? { from, to } : null;
}

/** Whether a closing bracket stands here whose opening one lies outside. */
function unopened(passage: Passage, from: number, position: number): boolean {
  if (passage.words[position] !== ')' && passage.words[position] !== ']') return false;
  let depth = 0;
  for (let at = from; at <= position; at++) {
    const word = passage.words[at]!;
    if (word === '(' || word === '[') depth++;
    else if (word === ')' || word === ']') depth--;
  }
  return depth < 0;
}

function opens(passage: Passage, position: number): boolean {
  return position === 0 || passage.quotation[position - 1] !== passage.quotation[position];
}

/** Marks that close no quotation and belong to the sentence, not to the content. */
function trailing(passage: Passage, position: number): boolean {
  if (!isPunctuation(passage, position) || passage.quotation[position]! >= 0) return false;
  const word = passage.words[position]!;
  return word === ',' || word === ';' || word === ':' || isStop(passage, position) || /^[-–—]+$/.test(word);
}
