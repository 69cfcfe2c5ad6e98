/**
 * The attributions' room: unnamed speakers after the words and the verb, whatever the verb of saying, where and how they say it and what is
 * said of them: "The vote is lost, conceded two aides involved in the count, a day after …", "The camp is full, said by telephone from the
 * island an adviser to the minister", "Not so, countered, in an interview, a lawyer for the growers". Leaves alone what the subject of the
 * sentence does besides ("He sat down, recalled a nurse who had helped him, and wept").
 */
import { CLAUSE_JOINERS, PERSONAL_PRONOUNS, PICKING_DETERMINERS } from '../../english/closedClasses';
import { HEARER_VERBS, NEEDS_CLAUSE, NON_ASSERTIVE_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
import { wordSet } from '../../english/wordSet';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isDash, isPunctuation, isStop, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import { STATES } from './cueWords';
import { clausesEnd, clauseStart, speakingVerb } from './interposedSpeakers';
import { hasMainClause, interruptedContents } from './interruptedContents';
import type { Passage } from './passage';
import { isUnnamed } from './unnamedNouns';
import { personAfter } from './unnamedSubjects';

/** The most words from a verb to its speaker, and from these to the mark after what is said of them. Set by hand. */
const LONGEST_OCCASION = 10;
const LONGEST_SPEAKER = 20;

/** What somebody unnamed says who stands after the verb, with the words before its comma. */
export function invertedSpeaker(passage: Passage, position: number): Candidate | null {
  const mark = position - 1;
  if (!isComma(passage, mark) && !isDash(passage, mark)) return null;
  const lemma = speakingVerb(passage, position);
  const frames = lemma === null ? undefined : stanceFramesOf(lemma);
  if (lemma === null || HEARER_VERBS.has(lemma) || NON_ASSERTIVE_VERBS.has(lemma)) return null;
  // "He rose, praised a nurse and left."
  if (frames?.has('object') === true && (passage.cueWords[position]!.verbKinds & STATES) === 0) return null;
  const sentence = sentenceAt(passage, position);
  const source = speakerAfter(passage, position + 1, sentence.to);
  const end = source === null ? null : speakerEnd(passage, source.to, sentence.to);
  if (source === null || end === null) return null;
  const start = clauseStart(passage, mark, sentence);
  const before =
    mark === start + 1 ? { from: start, to: mark } : contentBefore(passage, mark, { ...sentence, from: start });
  if (before === null) return null;
  const rest = end + 1 < sentence.to ? contentAfter(passage, end + 1, sentence) : null;
  // "Orr, in turn, cites his followers": the verb has its subject before it.
  if (rest === null && hasComma(passage, before) && !hasMainClause(passage, before)) return null;
  const isApart = source.from > position + 1;
  // "He sat down, recalled a nurse who had helped him, and wept."
  if (!isApart && rest !== null && TAKES_PEOPLE.has(lemma)) return null;
  const contents = interruptedContents(passage, before, rest, { orSo: false, isPersonal: false });
  if (contents === null) return null;
  // "…, a day after the vote": what is said of the speaker, or of the occasion.
  const goesOn = contents.length > 1 && !CLAUSE_JOINERS.has(passage.words[rest!.from]!);
  const own = goesOn && !isInterrupted(passage, before, rest!) ? [before] : contents;
  const statement = { source, cue: { from: position, to: position + 1 }, contents: own, reason: 'inverted' };
  const isPlain = frames === undefined && !NEEDS_CLAUSE.has(lemma);
  return isPlain ? statement : { ...statement, stance: true };
}

function hasComma(passage: Passage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (isComma(passage, at) || isDash(passage, at)) return true;
  return false;
}

/** Verbs that take people as their objects as well. */
export const TAKES_PEOPLE = wordSet(
  'believe cite deny describe doubt expect fear feel find imagine know note observe recall remember report suspect understand',
);

/** The unnamed people after the verb, or after how and where they say it: "from her bed |", ", in an interview, |". */
function speakerAfter(passage: Passage, after: number, limit: number): TokenRange | null {
  const near = personAt(passage, after, limit);
  if (near !== null) return near;
  const opens = isComma(passage, after) ? after + 1 : after;
  if (!/^(?:IN|RB|VBG)$/.test(passage.tags[opens] ?? '') || passage.words[opens] === 'that') return null;
  // "described by fund managers, most of whom sold": the people after "by" are the speakers.
  if (passage.words[opens] === 'by' && !MEANS.has(passage.words[opens + 1] ?? '')) return null;
  for (let at = opens + 1; at < Math.min(limit, opens + LONGEST_OCCASION); at++) {
    if (passage.quotation[at]! >= 0 || isFinite(passage, at)) return null;
    if (isPunctuation(passage, at) && !isComma(passage, at)) return null;
    // "from the island | an adviser": an article after a noun begins another phrase.
    const parted = !/^(?:DT|JJ|PRP\$|IN|TO|CD)/.test(passage.tags[at - 1]!);
    if (!parted || !PICKING_DETERMINERS.has(passage.words[at]!)) continue;
    return personAt(passage, at, limit);
  }
  return null;
}

/** "said by telephone" */
const MEANS = wordSet('email letter phone radio telephone text video');

/** Not "from her bed": after a determiner the tagger may take a noun for a verb. */
function isFinite({ tags }: Passage, position: number): boolean {
  return /^(?:VB[DPZ]|MD)$/.test(tags[position]!) && !/^(?:DT|PRP)/.test(tags[position - 1]!);
}

function personAt(passage: Passage, from: number, limit: number): TokenRange | null {
  const source = personAfter(passage, from, limit);
  // "…, said he had seen it"
  if (source === null || source.from !== from || PERSONAL_PRONOUNS.has(passage.words[from]!)) return null;
  return isUnnamed(passage, source) || passage.words[source.to] === 'who' ? source : null;
}

/** The mark after the speaker and what is said of them ("huddled by the bus", "in a cap as he waited"), or null. */
function speakerEnd(passage: Passage, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_SPEAKER); at++) {
    if (passage.quotation[at]! >= 0) return null;
    if (!isPunctuation(passage, at)) continue;
    const ends = isComma(passage, at) || isDash(passage, at) || isStop(passage, at) || passage.words[at] === ';';
    return ends && saysMore(passage, from, at) ? at : null;
  }
  return limit - from < LONGEST_SPEAKER && saysMore(passage, from, limit) ? limit : null;
}

function saysMore(passage: Passage, from: number, to: number): boolean {
  if (from === to) return true;
  const { tags, words } = passage;
  // "huddled by the bus": after the people the tagger takes a participle for the past.
  const huddled = tags[from] === 'VBD' && words[from]!.endsWith('ed') && tags[from + 1] === 'IN';
  if (!huddled && !['who', 'whose'].includes(words[from]!) && !/^(?:IN|TO|RB|VB[GN])$/.test(tags[from]!)) return false;
  const start = huddled ? from + 1 : from;
  for (let at = start; at < to; at++)
    if (words[at] === 'as' || words[at] === 'while') return clausesEnd(passage, start, at);
  return clausesEnd(passage, start, to);
}

/** "never once, mused a steelworker, | got a better road": the words before want a verb. */
function isInterrupted(passage: Passage, before: TokenRange, rest: TokenRange): boolean {
  return (
    interruptedContents(passage, before, null, { orSo: false, isPersonal: false }) === null ||
    /^(?:VB[DPZ]|MD)$/.test(passage.tags[rest.from]!)
  );
}
