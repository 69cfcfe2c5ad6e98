/**
 * The attributions' room: where an unnamed source's statement may begin and end in its sentence: at the start of a clause, after a
 * quotation, before a stop.
 */
import { CLAUSE_JOINERS } from '../../english/closedClasses';
import { isComma, isPunctuation } from '../../syntax/unitView';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Whether the sentence, or at least the statement, ends after the source: a stop, or a relative clause. */
export function endsAfter(passage: Passage, position: number, sentence: TokenRange): boolean {
  if (
    position >= sentence.to ||
    isPunctuation(passage, position) ||
    ['who', 'whose'].includes(passage.words[position]!)
  )
    return true;
  // "says one engineer working nearby"
  return passage.tags[position] === 'VBG';
}

/** Whether the source opens its sentence or a clause of it. */
export function opensClause(passage: Passage, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from + 1) return true;
  const before = passage.words[from - 1]!;
  // "However, at least | three members said", "yet even | leaders on the left": words that quantify or stress the subject belong to it.
  if (MEASURING.has(before)) return opensClause(passage, from - 1, sentence);
  return CLAUSE_JOINERS.has(before) || isComma(passage, from - 1) || [';', '(', '['].includes(before);
}

/** Words that quantify or stress a subject. */
const MEASURING = new Set(['at', 'least', 'about', 'around', 'nearly', 'almost', 'roughly', 'even', 'most']);

/** Whether the token is a mark that closes a quotation. */
export function closesQuotation(passage: Passage, position: number): boolean {
  return position >= 0 && passage.quotation[position]! >= 0 && isPunctuation(passage, position);
}

/** Among how many words a content's verb is looked for. Set by hand. */
const FIRST_WORDS = 16;

/** Whether a verb stands among the first words of the content. */
export function hasVerbSoon(passage: Passage, content: TokenRange): boolean {
  for (let position = content.from + 1; position < Math.min(content.to, content.from + FIRST_WORDS); position++) {
    if (/^(?:VB[DZP]|MD)$/.test(passage.tags[position]!)) return true;
  }
  return false;
}

/** Whether the tagger sees a finite verb among the words. */
export function hasFiniteVerb({ tags }: Passage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (/^(?:VB[DZP]|MD)$/.test(tags[at]!)) return true;
  return false;
}

/** The most words of an aside: ", given on the quay,". Set by hand. */
const LONGEST_ASIDE = 13;

/** The position after an aside between commas that opens there; the position itself where none does. */
export function afterAside(passage: Passage, position: number, limit: number): number {
  if (!isComma(passage, position)) return position;
  for (let at = position + 1; at < Math.min(limit, position + 1 + LONGEST_ASIDE); at++)
    if (isComma(passage, at)) return at + 1;
  return position;
}
