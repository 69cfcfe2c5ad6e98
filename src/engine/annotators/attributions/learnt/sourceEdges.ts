/**
 * The attributions' room, learnt part: where the source of a statement begins and ends. Datelines and words of time are not part of it, its
 * head is not sought in a clause between subject and verb, and a name in quotation marks is never split.
 */
import { CALENDAR_WORDS, TIMES } from '../../../english/calendar';
import type { Passage } from '../passage';
import { isPersonNoun } from '../../../syntax/personNoun';
import { afterOpeningPhrase } from '../../../syntax/openingPhrase';
import { nounPhraseAfter, nounPhraseBefore } from '../../../syntax/phraseBounds';
import type { TokenRange } from '../../../syntax/tokenRange';
import {
  isComma,
  isDash,
  isPunctuation,
  isQuotationMark,
  isStop,
  sentenceAt,
  startOfWords,
} from '../../../syntax/unitView';

/** The source with its edges put right; null where nothing of it is left. */
export function withSourceEdges(passage: Passage, source: TokenRange, cue: TokenRange): TokenRange | null {
  const start = startOfWords(passage, sentenceAt(passage, source.from));
  const words = { from: Math.max(source.from, Math.min(start, source.to)), to: source.to };
  const opened = source.to <= cue.from ? afterOpeningPhrase(passage, words) : words.from;
  const from = withoutTime(passage, { from: opened, to: source.to });
  if (from >= source.to) return null;
  const to =
    source.to <= cue.from ? withoutTimeAfter(passage, from, source.to) : withoutOccasion(passage, from, source.to);
  const trimmed = { from, to };
  return withAlias(passage, subjectBeforeClause(passage, trimmed, cue) ?? withApposition(passage, trimmed, cue));
}

const ADVERBS = new Set(
  'yesterday today tonight tomorrow earlier later meanwhile recently afterward afterwards previously'.split(' '),
);
const NEAR = new Set('last this next that late early earlier later'.split(' '));
const BEFORE_TIME = new Set('on in at by since after before until during over'.split(' '));

/** Where the source begins after words of time ("Yesterday officials", "last night Ida Pell", "in May Omar Nasser, a clerk,"). */
function withoutTime({ words, name, tokens }: Passage, { from, to }: TokenRange): number {
  // "August Wills" and "Monday Club" are names.
  const free = (at: number): boolean => name[at]! < 0 || name[at + 1] !== name[at];
  let at = from;
  for (;;) {
    let next = at;
    if (BEFORE_TIME.has(words[next]!)) next++;
    if (NEAR.has(words[next]!) && TIMES.has(words[next + 1] ?? '')) next += 2;
    else if (CALENDAR_WORDS.has(words[next]!) && free(next)) {
      next++;
      while (next < to && (tokens[next]!.kind === 'number' || words[next] === 'night' || words[next] === 'morning'))
        next++;
    } else if (next === at && ADVERBS.has(words[next]!)) next++;
    else break;
    if (words[next] === ',') next++;
    at = next;
    if (at >= to) break;
  }
  // "Today officials" keeps a noun; "on Monday" is no source at all.
  return at;
}

/** "said Ann Orr in a declaration on behalf of the bloc": the occasion is not part of the source. */
function withoutOccasion({ words, name, names }: Passage, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++) {
    const afterPerson = names[name[at - 1]!]?.type === 'person' && name[at] !== name[at - 1];
    if (afterPerson && words[at] === 'in' && /^(?:an?|his|her|their)$/.test(words[at + 1]!)) return at;
  }
  return to;
}

/** Where the source ends before words of time ("The ministry last month said", "Ann Orr on Friday warned"). */
function withoutTimeAfter({ words, name }: Passage, from: number, to: number): number {
  let end = to;
  if (name[end - 1]! >= 0 && !CALENDAR_WORDS.has(words[end - 1]!)) return to;
  if (NEAR.has(words[end - 2] ?? '') && TIMES.has(words[end - 1]!)) end -= 2;
  else if (ADVERBS.has(words[end - 1]!)) end--;
  else if (CALENDAR_WORDS.has(words[end - 1]!) && BEFORE_TIME.has(words[end - 2] ?? '')) end -= 2;
  return end > from ? end : to;
}

/** How far a clause between a subject and its verb may reach, in tokens. Set by hand. */
const LONGEST_CLAUSE = 40;

/**
 * "Nora Pike — who chairs the board — said", "Nora Pike, speaking through tears outside the court, said": the subject before the
 * clause, where the tagger read a noun inside it.
 */
function subjectBeforeClause(passage: Passage, source: TokenRange, cue: TokenRange): TokenRange | null {
  const close = cue.from - 1;
  const comma = isComma(passage, close);
  if (source.to > cue.from || !(comma || isDash(passage, close))) return null;
  const sentence = sentenceAt(passage, cue.from);
  const start = startOfWords(passage, sentence);
  for (let at = close - 1; at > Math.max(start, close - LONGEST_CLAUSE); at--) {
    if (isStop(passage, at) || passage.words[at] === ';') return null;
    if (!(comma ? isComma(passage, at) : isDash(passage, at))) continue;
    // An apposition between commas is in the source ("Nora Pike, a clerk,"), a clause between dashes is not.
    if (at > source.from && comma) continue;
    if (comma && !opensClause(passage, at + 1)) continue;
    const subject = nounPhraseBefore(passage, at, start);
    if (subject === null || !standsFree(passage, subject.from, start)) continue;
    return subject;
  }
  return null;
}

const OPENERS = new Set('who whose which speaking asked when while after before in at from standing'.split(' '));

function opensClause({ words, tags }: Passage, at: number): boolean {
  return OPENERS.has(words[at]!) || tags[at] === 'VBG' || tags[at] === 'VBN';
}

const CONJUNCTIONS = new Set(['and', 'but', 'yet', 'so', 'that', 'while', 'as']);

/** Whether the phrase depends on no other: it opens its sentence or a clause, or follows a quotation. */
function standsFree(passage: Passage, from: number, start: number): boolean {
  if (from <= start) return true;
  const before = from - 1;
  return isComma(passage, before) || isQuotationMark(passage, before) || CONJUNCTIONS.has(passage.words[before]!);
}

/** "…, quipped their neighbor, Bo Nasser.": the name after the comma says who the neighbor is. */
export function withApposition(passage: Passage, source: TokenRange, cue: TokenRange): TokenRange {
  const { name, names } = passage;
  if (source.from < cue.to) return source;
  const role = nounPhraseAfter(passage, cue.to, source.from);
  const isRole = role !== null && role.to === source.from - 1 && isComma(passage, role.to);
  if (isRole && isPersonNoun(passage.words[role.to - 1]!)) return { from: role.from, to: source.to };
  if (!isComma(passage, source.to)) return source;
  for (let at = source.from; at < source.to; at++) if (name[at]! >= 0) return source;
  const named = nounPhraseAfter(passage, source.to + 1, sentenceAt(passage, cue.from).to);
  if (named === null || names[name[named.to - 1] ?? -1]?.type !== 'person') return source;
  const ends = named.to >= passage.length || isPunctuation(passage, named.to);
  return ends ? { from: source.from, to: named.to } : source;
}

/** How many words a title between a quotation and a name has at most: "“Old Tub,” former skipper Nora Pike said". Set by hand. */
const LONGEST_ROLE = 4;

/** A title that the tagger left at the end of a quotation goes to the name after it. */
export function withRole(
  { words, tags, quotation }: Passage,
  source: TokenRange | null,
  contents: readonly TokenRange[],
): { readonly source: TokenRange | null; readonly contents: readonly TokenRange[] } {
  const content = contents.find(({ to }) => source !== null && to === source.from);
  if (source === null || content === undefined) return { source, contents };
  let from = content.to;
  const isRole = (at: number): boolean => /^(?:NN|JJ|DT|PRP\$)/.test(tags[at]!) || isPersonNoun(words[at]!);
  while (from > content.from && content.to - from < LONGEST_ROLE && quotation[from - 1]! < 0 && isRole(from - 1))
    from--;
  const afterQuotation = from > content.from && quotation[from - 1]! >= 0 && words[from - 2] === ',';
  if (from === content.to || !afterQuotation) return { source, contents };
  const cut = contents.map((one) => (one === content ? { from: one.from, to: from } : one));
  return { source: { from, to: source.to }, contents: cut };
}

/** The most words of a name in quotation marks: "a docker who goes by “Smokey.”". Set by hand. */
const LONGEST_ALIAS = 5;

function withAlias(passage: Passage, { from, to }: TokenRange): TokenRange {
  const { quotation } = passage;
  const own = quotation[to - 1]!;
  if (own < 0 || quotation[from] === own) return { from, to };
  let end = to;
  while (end < passage.length && quotation[end] === own) end++;
  let start = to - 1;
  while (start > from && quotation[start - 1] === own) start--;
  return end - start <= LONGEST_ALIAS + 2 ? { from, to: end } : { from, to };
}
