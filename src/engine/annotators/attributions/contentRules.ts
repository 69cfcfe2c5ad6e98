/** The attributions' room: where the content of a statement begins and ends, by rule. */
import { WEEKDAYS } from '../../english/calendar';
import type { Candidate } from './candidate';
import { STATES } from './cueWords';
import { isSomebody } from './somebody';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import { isComma, isDash, isPunctuation, isQuotationMark, isStop } from '../../syntax/unitView';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Begin a phrase for a time or an occasion: "on Sunday", "last week". */
export const TIME_OR_OCCASION = new Set([
  'on',
  'in',
  'at',
  'during',
  'by',
  'after',
  'before',
  'through',
  'via',
  'last',
  'late',
  'early',
  'earlier',
  'this',
  'to',
]);
const SENTENCE_OPENERS = new Set(['but', 'and', 'yet', 'so']);

/** The content before a source or cue that starts at `to`: back to the start of its sentence or of its quotation. */
export function contentBefore(passage: Passage, to: number, sentence: TokenRange): TokenRange | null {
  let end = to;
  while (
    end > sentence.from &&
    isPunctuation(passage, end - 1) &&
    !isQuotationMark(passage, end - 1) &&
    !isStop(passage, end - 1) &&
    passage.words[end - 1] !== ')'
  )
    end--;
  if (end <= sentence.from) return null;
  let from = sentence.from;
  const quotation = passage.quotation[end - 1]!;
  if (quotation >= 0) {
    // The whole quotation, with the part of the sentence before it ("The plan was "rubbish," he said").
    let start = end - 1;
    while (start > 0 && passage.quotation[start - 1] === quotation) start--;
    from = Math.min(sentence.from, start);
  }
  const words = passage.words;
  if (SENTENCE_OPENERS.has(words[from]!) && isComma(passage, from + 1)) from += 2;
  return end - from >= 2 || quotation >= 0 ? { from, to: end } : null;
}

/**
 * The content after a cue: from "that", the quotation or the clause to the end of the sentence.
 * @param hearer whether the verb takes its hearer first ("told reporters that")
 */
export function contentAfter(passage: Passage, from: number, sentence: TokenRange, hearer = false): TokenRange | null {
  let start = from;
  if (hearer && passage.words[start] !== 'that' && !isPunctuation(passage, start)) {
    const listener = nounPhraseAfter(passage, start, sentence.to);
    if (listener !== null) start = listener.to;
  }
  start = afterAdverbials(passage, start, sentence.to);
  while (start < sentence.to && isPunctuation(passage, start) && !isQuotationMark(passage, start)) start++;
  const end = contentEnd(passage, start, sentence);
  return end - start >= 1 && start < sentence.to ? { from: start, to: end } : null;
}

/** Within how many words after a cue its "that" or quotation is looked for. Set by hand. */
const ADVERBIAL_REACH = 14;

/** The fewest tokens of a content before another speaker, and of a quoted sentence that joins the one before. Set by hand. */
const SHORTEST_CONTENT = 3;

/** Skips "Thursday", "in a statement", "on Monday" when "that", a quotation or a comma follows them. */
function afterAdverbials(passage: Passage, from: number, limit: number): number {
  const { words } = passage;
  for (let position = from; position < Math.min(limit, from + ADVERBIAL_REACH); position++) {
    const word = words[position]!;
    if (word === 'that' && position > from) return position;
    if (isQuotationMark(passage, position))
      return position > from && isQuotationMark(passage, from) ? from : startOfMixed(passage, from, position);
    if (isPunctuation(passage, position) && !isComma(passage, position) && word !== ':') break;
    if (word === ':') return position + 1;
  }
  if (WEEKDAYS.has(words[from] ?? '')) return from + 1;
  if (TIME_OR_OCCASION.has(words[from] ?? '') && WEEKDAYS.has(words[from + 1] ?? '')) return from + 2;
  return from;
}

/** Before a quotation that a clause leads up to ("said the plan was "rubbish""), the clause; else the quotation. */
function startOfMixed(passage: Passage, from: number, quotation: number): number {
  const before = quotation - 1;
  if (before < from || isComma(passage, before) || passage.words[before] === ':') return quotation;
  for (let position = from; position < quotation; position++) {
    const tag = passage.tags[position]!;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'MD' || tag === 'VBG') return from;
  }
  return TIME_OR_OCCASION.has(passage.words[from]!) ? quotation : from;
}

/** The end of the sentence without its stop; another speaker in the same sentence ends it before. */
function contentEnd(passage: Passage, start: number, sentence: TokenRange): number {
  let end = sentence.to;
  while (end > start && (isStop(passage, end - 1) || passage.words[end - 1] === ';') && passage.quotation[end - 1]! < 0)
    end--;
  if (isQuotationMark(passage, start)) {
    const quotation = passage.quotation[start]!;
    let to = start;
    while (to < passage.length && passage.quotation[to] === quotation) to++;
    return to;
  }
  for (let position = start + SHORTEST_CONTENT; position < end; position++) {
    if (passage.quotation[position]! >= 0) continue;
    if (passage.words[position] === ';') return position;
    if (
      isDash(passage, position) &&
      passage.tokens[position]!.spaced &&
      (passage.words[position + 1] === 'though' || passage.words[position + 1] === 'but')
    )
      return position;
    const coordinates = ['and', 'but', 'while', 'though'].includes(passage.words[position]!);
    if (coordinates && startsSpeaker(passage, position + 1, end))
      return isComma(passage, position - 1) ? position - 1 : position;
    if (
      isComma(passage, position) &&
      ['according', 'citing', 'adding', 'saying', 'but'].includes(passage.words[position + 1] ?? '')
    )
      return position;
  }
  return end;
}

const SPEAKS = new Set([
  'said',
  'says',
  'say',
  'believe',
  'believes',
  'told',
  'added',
  'argued',
  'argue',
  'think',
  'thinks',
  'insisted',
  'warned',
  'wrote',
  'declined',
]);

/** Whether a noun phrase with a verb of saying starts here ("and analysts believe"). */
function startsSpeaker(passage: Passage, from: number, limit: number): boolean {
  const phrase = nounPhraseAfter(passage, from, limit);
  return phrase !== null && phrase.to < limit && SPEAKS.has(passage.words[phrase.to]!);
}

/**
 * Takes whole quoted sentences without a cue of their own into the statement before them ("…," she said. "…"), and those of
 * a quotation that a later sentence's cue closes.
 */
export function extendOverQuotations(passage: Passage, found: readonly Candidate[]): Candidate[] {
  const { sentenceStarts } = passage;
  const extended = found.map((candidate) => ({ ...candidate, contents: [...candidate.contents] }));
  for (let index = 0; index + 1 < sentenceStarts.length; index++) {
    const from = sentenceStarts[index]!;
    const to = sentenceStarts[index + 1]!;
    if (to - from < SHORTEST_CONTENT || passage.quotation[from]! < 0) continue;
    const quotation = passage.quotation[from]!;
    let end = from;
    while (end < to && passage.quotation[end] === quotation) end++;
    const rest = end < to && !(end === to - 1 && isStop(passage, end));
    if (rest) continue;
    const covered = extended.some(({ contents }) => contents.some((content) => content.from < to && from < content.to));
    if (covered) continue;
    const owner = extended.filter(({ cue }) => cue !== null && cue.to <= from).at(-1);
    const last = owner?.contents.at(-1);
    if (owner === undefined || last === undefined) continue;
    if (!touchesQuotation(passage, last) && !speaksOn(passage, owner, index)) continue;
    const previous = sentenceStarts[index - 1] ?? 0;
    const near = Math.max(owner.cue!.to, ...owner.contents.map((content) => content.to));
    if (near <= previous) continue;
    if (last.to === from && passage.quotation[last.from] === quotation)
      owner.contents[owner.contents.length - 1] = { from: last.from, to: end };
    else owner.contents.push({ from, to: end });
  }
  return extended.map((candidate) => ({ ...candidate, contents: inOrder(passage, candidate.contents) }));
}

/** The contents in the order of the text, sentences of one quotation that touch as one. */
function inOrder(passage: Passage, contents: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const content of [...contents].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const touches = last !== undefined && content.from <= last.to;
    if (
      touches &&
      passage.quotation[last.to - 1]! >= 0 &&
      passage.quotation[last.to - 1] === passage.quotation[content.from]
    )
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, content.to) };
    else joined.push(content);
  }
  return joined;
}

/** "The mayor said the town was tired. “We have carried this for ten years.”": the quotation belongs to whoever the sentence before attributes to. */
function speaksOn(passage: Passage, { source, cue }: Candidate, sentence: number): boolean {
  if (source === null || cue === null || passage.sentence[cue.from] !== sentence - 1) return false;
  if (!passage.cueWords.slice(cue.from, cue.to).some(({ verbKinds }) => (verbKinds & STATES) !== 0)) return false;
  return isSomebody(passage, source);
}

function touchesQuotation(passage: Passage, content: TokenRange): boolean {
  return passage.quotation[content.from]! >= 0 || passage.quotation[content.to - 1]! >= 0;
}
