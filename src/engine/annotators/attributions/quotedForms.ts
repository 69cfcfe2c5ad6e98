/**
 * The attributions' room: attributes quotations by the form of their sentence alone: to one speaker where two statements claim the same
 * quotation, and to a speaker where the trained readers found none: "“No,” a clerk shrugged", "“No.” — Nora Pike", "Pike was blunt: “No.”"
 */
import type { Candidate } from './candidate';
import { SPEECH_VERBS } from '../../english/reportingVerbs';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import {
  isComma,
  isDash,
  isPunctuation,
  isQuotationMark,
  isStop,
  sentenceAt,
  startOfWords,
} from '../../syntax/unitView';
import { withoutRelative } from './clauseSubjects';
import type { Passage } from './passage';
import { withApposition } from './learnt/sourceEdges';
import { isPerson, isSomebody } from './somebody';

/** The candidates, with each quotation given to only one of them, and those that form alone finds. */
export function withQuotations(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const quotations = quotationsOf(passage);
  if (quotations.length === 0) return [...candidates];
  let owned = [...candidates];
  for (const quotation of quotations) {
    const owners = owned.filter(({ contents }) => contents.some((content) => meets(content, quotation)));
    if (owners.some((owner) => isNear(passage, owner, quotation))) {
      owned = withoutFar(passage, owned, quotation);
      continue;
    }
    const inside = owned.some(
      ({ cue, source }) => (cue !== null && meets(cue, quotation)) || (source !== null && meets(source, quotation)),
    );
    if (inside) continue;
    const beside = dashed(passage, quotation) ?? spoken(passage, quotation, owned);
    const found = beside ?? (owners.length > 0 ? null : introduced(passage, quotation, owned));
    if (found !== null) owned = withFound(withoutFar(passage, owned, quotation), found);
  }
  return owned;
}

/** The outermost quotations of the passage, as ranges of tokens, in order. */
function quotationsOf({ quotation, length }: Passage): TokenRange[] {
  const found: TokenRange[] = [];
  for (let from = 0; from < length; from++) {
    if (quotation[from]! < 0) continue;
    let to = from + 1;
    while (to < length && quotation[to] === quotation[from]) to++;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** "“It is shut,” Pike said. “Who says so?” asked Nasser.": the one whose verb stands in the sentence of the quotation has it. */
function withoutFar(passage: Passage, candidates: readonly Candidate[], quotation: TokenRange): Candidate[] {
  return candidates.map((candidate) =>
    isNear(passage, candidate, quotation) || !candidate.contents.some((content) => meets(content, quotation))
      ? candidate
      : { ...candidate, contents: candidate.contents.flatMap((content) => without(content, quotation)) },
  );
}

function isNear({ sentence }: Passage, { cue }: Candidate, quotation: TokenRange): boolean {
  const at = cue === null ? -1 : sentence[cue.from]!;
  return at >= sentence[quotation.from]! && at <= sentence[quotation.to - 1]!;
}

function without(content: TokenRange, quotation: TokenRange): TokenRange[] {
  if (!meets(content, quotation)) return [content];
  const parts = [
    { from: content.from, to: Math.min(content.to, quotation.from) },
    { from: Math.max(content.from, quotation.to), to: content.to },
  ];
  return parts.filter(({ from, to }) => to - from > 1);
}

/** One that was read with the same source and verb gives way to what the form says. */
function withFound(candidates: readonly Candidate[], found: Candidate): Candidate[] {
  const cue = found.cue!;
  const kept = candidates.filter((candidate) => candidate.cue === null || !meets(candidate.cue, cue));
  return [...kept, found];
}

/** The most words after a dash that only say who speaks. Set by hand. */
const LONGEST_SIGNATURE = 16;

/** "“Nobody asked the crews.” – Pavel Lund, deck hand". */
function dashed(passage: Passage, quotation: TokenRange): Candidate | null {
  const dash = quotation.to;
  if (!isDash(passage, dash)) return null;
  const source = signature(passage, dash + 1, passage.length);
  return source === null ? null : { source, cue: { from: dash, to: dash + 1 }, contents: [quotation], reason: 'dash' };
}

/** Who signs from `from` on, where nothing but a name or description stands before `limit`. */
export function signature(passage: Passage, from: number, limit: number): TokenRange | null {
  let end = limit;
  for (let at = from; at < limit; at++) if (passage.quotation[at]! >= 0) end = Math.min(end, at);
  const source = nounPhraseAfter(passage, from, end);
  if (source === null || source.from !== from || end - from > LONGEST_SIGNATURE || !isPerson(passage, source))
    return null;
  for (let at = source.to; at < end; at++) if (/^(?:VB[DZP]|MD)$/.test(passage.tags[at]!)) return null;
  const next = source.to;
  return next >= end || isPunctuation(passage, next) || passage.tags[next] === 'IN' ? source : null;
}

/** "“Must it?” a clerk inquired.", "“No,” shrugged Nora Pike.": whatever the verb, where nothing else can be meant. */
function spoken(passage: Passage, quotation: TokenRange, candidates: readonly Candidate[]): Candidate | null {
  const { words } = passage;
  const mark = quotation.to - 2;
  const ends = [',', '?', '!', '?!', '…', '...', '—'].includes(words[mark] ?? '') || isComma(passage, quotation.to);
  if (!ends || !isQuotationMark(passage, quotation.to - 1)) return null;
  const sentence = sentenceAt(passage, quotation.to - 1);
  const from = isComma(passage, quotation.to) ? quotation.to + 1 : quotation.to;
  if (from >= sentence.to) return null;
  const found = subjectFirst(passage, from, sentence) ?? verbFirst(passage, from, sentence);
  if (found === null) return null;
  const { source, cue } = found;
  const speaks = SPEECH_VERBS.has(passage.cueWords[cue.to - 1]!.lemma);
  if (!speaks && (!isPerson(passage, source) || isTerm(passage, quotation))) return null;
  // "Wanted to know" counts as one verb here.
  const taken = candidates.some((other) => other.contents.length > 0 && other.cue !== null && meets(other.cue, cue));
  if (taken && cue.to - cue.from === 1) return null;
  return { source, cue, contents: [quotation], reason: 'quoted-any-verb' };
}

/** "Although the valley suffers from “vaccine apartheid,” lobbyists blocked a waiver": a few words in the midst of a sentence. */
function isTerm(passage: Passage, { from, to }: TokenRange): boolean {
  if (to - from >= SHORTEST_SPEECH + MARKS) return false;
  return from > startOfWords(passage, sentenceAt(passage, from)) && !isPunctuation(passage, from - 1);
}

/** The tokens of a quotation that are no words: its marks, and the comma before the last. */
const MARKS = 3;

function subjectFirst(
  passage: Passage,
  from: number,
  sentence: TokenRange,
): { source: TokenRange; cue: TokenRange } | null {
  const source = nounPhraseAfter(passage, from, sentence.to);
  if (source === null || source.from !== from) return null;
  let verb = source.to;
  while (verb < sentence.to && passage.tags[verb] === 'RB') verb++;
  const { words } = passage;
  if (/^want(?:ed|s)$/.test(words[verb] ?? '') && words[verb + 1] === 'to' && words[verb + 2] === 'know')
    return { source, cue: { from: verb, to: verb + 3 } };
  // After a subject the tagger takes "inquired" for a participle.
  const isVerb = isPlainVerb(passage, verb) || (passage.tags[verb] === 'VBN' && isPerson(passage, source));
  if (!isVerb || !closesAfter(passage, verb + 1, sentence)) return null;
  return { source, cue: { from: verb, to: verb + 1 } };
}

function verbFirst(
  passage: Passage,
  from: number,
  sentence: TokenRange,
): { source: TokenRange; cue: TokenRange } | null {
  if (!isPlainVerb(passage, from) && !SPEECH_VERBS.has(passage.cueWords[from]!.lemma)) return null;
  const source = nounPhraseAfter(passage, from + 1, sentence.to);
  if (source === null || source.from !== from + 1 || !closesAfter(passage, source.to, sentence)) return null;
  const cue = { from, to: from + 1 };
  return { source: withApposition(passage, source, cue), cue };
}

const NO_SPEECH = new Set([
  'be',
  'have',
  'do',
  'become',
  'seem',
  'remain',
  'open',
  'win',
  'sell',
  'star',
  'play',
  'run',
  'follow',
  'sing',
]);

function isPlainVerb({ tags, cueWords }: Passage, at: number): boolean {
  return /^VB[DZ]$/.test(tags[at] ?? '') && !NO_SPEECH.has(cueWords[at]!.lemma);
}

/** Whether nothing follows that the verb could have as its object: an end, a mark, a preposition, "who", "when", an adverb. */
function closesAfter(passage: Passage, at: number, sentence: TokenRange): boolean {
  if (at >= sentence.to || isPunctuation(passage, at)) return true;
  return /^(?:IN|W|RB|VBG|CC|TO)/.test(passage.tags[at]!) && passage.words[at] !== 'that';
}

/** "Pike was blunt: “No.”", "From Nora Pike: “No.”": the colon hands over to whoever is named before it. */
function introduced(passage: Passage, quotation: TokenRange, candidates: readonly Candidate[]): Candidate | null {
  const colon = quotation.from - 1;
  if (passage.words[colon] !== ':' || quotation.to - quotation.from < SHORTEST_SPEECH) return null;
  const sentence = sentenceAt(passage, colon);
  const own = candidates.filter(
    ({ cue, source }) => cue !== null && source !== null && cue.from >= sentence.from && cue.to <= colon + 1,
  );
  const last = own.at(-1);
  // A verb that was found has what its colon leads to.
  if (last !== undefined) return last.contents.length === 0 ? { ...last, contents: [quotation] } : null;
  const source = speakerBefore(passage, sentence, colon);
  return source === null
    ? null
    : { source, cue: { from: colon, to: colon + 1 }, contents: [quotation], reason: 'lead-in' };
}

/** The fewest tokens in quotation marks after a colon that are speech and no title or term. Set by hand. */
const SHORTEST_SPEECH = 5;
const LEADING = new Set(['and', 'but', 'then', 'from', 'this', 'as', 'here', 'also']);

/** Who is named by a line that leads up to a quotation: its subject, or the name that it ends in. */
export function speakerBefore(passage: Passage, sentence: TokenRange, colon: number): TokenRange | null {
  let from = startOfWords(passage, sentence);
  while (from < colon && (LEADING.has(passage.words[from]!) || isComma(passage, from))) from++;
  // "A waiter | who had walked over shook his head: “No.”"
  const subject = withoutRelative(passage, nounPhraseAfter(passage, from, colon));
  if (subject !== null && subject.from === from && isSomebody(passage, subject)) return subject;
  for (let at = colon - 1; at >= from; at--) {
    if (isStop(passage, at) || passage.quotation[at]! >= 0) return null;
    if (passage.names[passage.name[at]!]?.type !== 'person') continue;
    let start = at;
    while (start > from && passage.name[start - 1] === passage.name[at]) start--;
    return { from: start, to: at + 1 };
  }
  return null;
}
