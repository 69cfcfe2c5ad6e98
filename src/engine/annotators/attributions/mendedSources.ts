/**
 * The attributions' room: repairs, by rule, the sources that the trained readers cut too long or too short or left out: where the source
 * begins and ends, and whose "…, saying" is.
 */
import { wordSet } from '../../english/wordSet';
import { CLAUSE_JOINERS, QUANTIFIERS, RELATIVE_PRONOUNS } from '../../english/closedClasses';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import { isComma, isDash, isDay, isPunctuation, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import { withoutFront } from './frontedClauses';
import type { Passage } from './passage';
import { withInterviewedPeople } from './interviewedPeople';
import { withLostSubject } from './lostSubjects';
import { withTeller } from './tellers';
import { ALONE, isUnnamed } from './unnamedNouns';
import type { TokenRange } from '../../syntax/tokenRange';
import { participialSubject } from './clauseSubjects';

/** In their order: each mends what those before have left. */
const MENDERS: readonly ((passage: Passage, candidate: Candidate) => Candidate)[] = [
  withWholeName,
  withInterviewedPeople,
  withLostSubject,
  withTeller,
  withOpeningSource,
  withQuotedModifier,
  withTrimmedSource,
  withDashedName,
  withWholeSubject,
  withAntecedent,
  withParticipialSource,
];

/** The candidate of a trained reader with its source mended. */
export function withMendedSource(passage: Passage, candidate: Candidate): Candidate {
  return MENDERS.reduce((mended, mend) => mend(passage, mended), candidate);
}

/** "One senator | – Lea Orr of Norland – | said": the name between dashes is the source's. */
function withDashedName(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (source === null || cue === null || cue.from <= source.to + 2 || !isDash(passage, source.to)) return candidate;
  const isNamed = passage.names[passage.name[source.to + 1]!]?.type === 'person' && isDash(passage, cue.from - 1);
  return isNamed ? { ...candidate, source: { from: source.from, to: cue.from - 1 } } : candidate;
}

/** In "one North | Harmouth-based banker" the source was cut inside the name of a place: it is the whole phrase. */
function withWholeName(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (source === null || cue === null || cue.to > source.from) return candidate;
  if (nameEnd(passage, source.to - 1) <= source.to) return candidate;
  const whole = nounPhraseAfter(passage, source.from, sentenceAt(passage, source.from).to);
  if (whole === null || whole.to <= source.to) return candidate;
  return { ...candidate, source: whole };
}

/** Words in marks before a noun, at most. */
const MOST_QUOTED = 4;

/**
 * In "a “senior” | official | said" and "two "very senior" | aides" the words in marks describe the source: it begins with its article,
 * and what was taken for a quotation is none. In “It was a "disaster" officials said” only a comma is missing.
 */
function withQuotedModifier(passage: Passage, candidate: Candidate): Candidate {
  const { source } = candidate;
  const last = (source?.from ?? 0) - 2;
  if (source === null || last < 2 || !isQuotationMark(passage, last + 1) || passage.name[source.from]! >= 0) {
    return candidate;
  }
  if (!/^NN|^JJ/.test(passage.tags[source.from]!)) return candidate;
  let mark = last;
  while (mark > 0 && last - mark < MOST_QUOTED && !isQuotationMark(passage, mark)) mark--;
  let from = mark - 1;
  if (!isQuotationMark(passage, mark) || from < 0 || !isDetermining(passage, from)) return candidate;
  if (from > 0 && passage.tags[from] === 'CD' && isDetermining(passage, from - 1)) from--;
  const opensClause = from === sentenceAt(passage, from).from || isComma(passage, from - 1);
  if (!opensClause && !/^JJ|^VB[NG]/.test(passage.tags[last]!)) return candidate;
  const contents = candidate.contents.flatMap((content) => {
    if (content.from >= from && content.to <= source.to) return [];
    if (content.from >= from || content.to <= from) return [content];
    return [{ from: content.from, to: isComma(passage, from - 1) ? from - 1 : from }];
  });
  return { ...candidate, source: { from, to: source.to }, contents };
}

function isDetermining({ tags, words }: Passage, at: number): boolean {
  return /^(?:DT|CD|PRP\$)$/.test(tags[at]!) || QUANTIFIERS.has(words[at]!);
}

const BEFORE_SUBJECTS = wordSet('because since', CLAUSE_JOINERS);
const SCALES = new Set(['million', 'billion', 'trillion']);
/** In "yet tour operators", "leaders who", "an official on Tuesday" and "$20 million experts" only the people are the source. */
function withTrimmedSource(passage: Passage, candidate: Candidate): Candidate {
  const { source } = candidate;
  if (source === null || source.to - source.from < 2) return candidate;
  const { words } = passage;
  const opens = BEFORE_SUBJECTS.has(words[source.from]!) || SCALES.has(words[source.from]!);
  // "a tactic | Democrats hope will work": what stands before is no part of the source.
  const simple = ['a', 'an', 'the'].includes(words[source.from]!) && !hasComma(passage, source);
  const fronted = simple ? withoutFront(passage, source, source) : null;
  const people = peopleAfterClause(passage, source);
  const from = people?.from ?? fronted?.subject.from ?? (opens ? source.from + 1 : source.from);
  let to = people?.to ?? endBeforeAsker(passage, from, source.to);
  if (to - from > 1 && RELATIVE_PRONOUNS.has(words[to - 1]!)) to--;
  for (let at = from + 1; at < to; at++) if (words[at] === 'whose') to = at;
  // "A teacher, surnamed Li,", "Ferrymen, a third of them pensioners,": what is said of the source after a comma is no part of it.
  for (let at = from + 1; at + 1 < to; at++)
    if (isComma(passage, at) && (words[at + 1] === 'surnamed' || countsSome(passage, at + 1))) to = at;
  // "The Courier, | quoting two dockers,", "the agency, | which cited a clerk,"
  for (let at = from + 1; at + 1 < to; at++) if (isComma(passage, at) && opensCitation(passage, at + 1)) to = at;
  // "Crews, who have watched the grounds | shrink, say": a clause that was cut short.
  if (candidate.cue !== null && to < candidate.cue.from && !isPunctuation(passage, to))
    for (let at = from + 1; at + 1 < to; at++) if (isComma(passage, at) && words[at + 1] === 'who') to = at;
  // "Advisers to a rival (that would be Orr)"
  for (let at = from + 1; at + 1 < to; at++) if (words[at] === '(' && holdsVerb(passage, at, to)) to = at;
  if (to - from > 1 && isDay(words[to - 1]!)) to -= to - from > 2 && words[to - 2] === 'on' ? 2 : 1;
  return from === source.from && to === source.to ? candidate : { ...candidate, source: { from, to } };
}

/** In "a story | in which two aides | said" and "he resigned to the mayor after | 26 lawmakers | said" only the people are the source. */
function peopleAfterClause(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  const { words } = passage;
  for (let at = to - 2; at > from; at--) {
    const begins = words[at] === 'after' || (words[at] === 'which' && words[at - 1] === 'in');
    if (!begins) continue;
    const people = nounPhraseAfter(passage, at + 1, to);
    if (people === null || !isUnnamed(passage, people)) return null;
    return { from: people.from, to: isComma(passage, people.to) ? people.to : to };
  }
  return null;
}

const ASKS = wordSet('spoke talked interviewed met contacted visited');

/** In "Many villagers | the Courier spoke to said" the outlet is no part of the source: where the source ends before it. */
function endBeforeAsker(passage: Passage, from: number, to: number): number {
  const { words, name } = passage;
  if (!ASKS.has(words[to] ?? '') || name[to - 1]! < 0) return to;
  let end = to - 1;
  while (end > from + 1 && name[end - 1] === name[to - 1]) end--;
  return words[end - 1] === 'the' && end - 1 > from + 1 ? end - 1 : end > from + 1 ? end : to;
}

function opensCitation({ words }: Passage, at: number): boolean {
  const word = words[at]!;
  return word === 'citing' || word === 'quoting' || (word === 'which' && /^(?:cit|quot)ed$/.test(words[at + 1] ?? ''));
}

/** The most words of "a good third | of them". Set by hand. */
const LONGEST_SHARE = 4;

/** "many of them pensioners", "a third of whom are new" */
function countsSome({ words }: Passage, from: number): boolean {
  for (let at = from + 1; at <= from + LONGEST_SHARE; at++)
    if (words[at] === 'of') return words[at + 1] === 'them' || words[at + 1] === 'whom';
  return false;
}

function holdsVerb(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(passage, at)) return true;
  return false;
}

function hasComma(passage: Passage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (isComma(passage, at)) return true;
  return false;
}

/** In "According to ministry officials, Ota and Park agreed" the source ends at the comma, and what follows is the content. */
function withOpeningSource(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue, contents } = candidate;
  if (source === null || cue === null || passage.words[cue.from] !== 'according') return candidate;
  // "According to an official, the port | will close", "…, Ota | agreed that": the verb has lost its subject to the source.
  const lost = contents.length === 1 ? contents[0]!.from - source.to : -1;
  const isHeadless = (lost === 0 || lost === 1) && isFiniteVerb(passage, source.to);
  if (contents.length > 0 && !isHeadless) return candidate;
  const sentence = sentenceAt(passage, cue.from);
  if (cue.from > sentence.from + 1) return candidate;
  const named = nameEnd(passage, source.from);
  if (named > source.from && named < source.to && passage.tags[named] === 'DT') {
    const content = contentAfter(passage, named, sentence);
    if (content !== null) return { ...candidate, source: { from: source.from, to: named }, contents: [content] };
  }
  for (let comma = source.from + 1; comma < source.to; comma++) {
    if (!isComma(passage, comma)) continue;
    const subject = nounPhraseAfter(passage, comma + 1, sentence.to);
    if (subject === null || !isFiniteVerb(passage, subject.to)) continue;
    const content = contentAfter(passage, comma + 1, sentence);
    if (content !== null) return { ...candidate, source: { from: source.from, to: comma }, contents: [content] };
  }
  return candidate;
}

function isFiniteVerb({ tags }: Passage, at: number): boolean {
  return /^(?:VB[DPZ]|MD)$/.test(tags[at] ?? '');
}

/** "Leaders seized on the memo, saying it proved them right": who says it is the subject of the sentence. */
function withParticipialSource(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (cue === null || passage.tags[cue.from] !== 'VBG') return candidate;
  const subject = participialSubject(passage, cue.from, sentenceAt(passage, cue.from));
  // "A group of doctors sent a letter to the dean" was taken whole for the source.
  if (subject === null) return candidate;
  const isOther = source !== null && (source.from !== subject.from || source.to <= subject.to);
  return isOther && !isThingBefore(passage, source, subject) ? candidate : { ...candidate, source: subject };
}

/** "The vote | came after three members grilled him, accusing him": what opens the sentence accuses nobody. */
function isThingBefore(passage: Passage, source: TokenRange, subject: TokenRange): boolean {
  if (source.to > subject.from || isUnnamed(passage, source)) return false;
  const head = headOf(passage, source);
  if (passage.name[head]! >= 0 || /^(?:PRP|W)/.test(passage.tags[head]!)) return false;
  return !ORGANIZATION_NOUNS.has(nounLemma(passage.words[head]!));
}

/** In "there are those | who would argue" the one word before the pronoun is the source. */
function withAntecedent(passage: Passage, candidate: Candidate): Candidate {
  const { source } = candidate;
  const { words } = passage;
  if (source === null || source.to - source.from !== 1 || words[source.from] !== 'who') return candidate;
  const antecedent = words[source.from - 1] ?? '';
  // "there are many | who see a motive"
  const some =
    ALONE.has(antecedent) &&
    ['are', 'were'].includes(words[source.from - 2] ?? '') &&
    words[source.from - 3] === 'there';
  return antecedent === 'those' || some
    ? { ...candidate, source: { from: source.from - 1, to: source.from } }
    : candidate;
}

/** Where the name that begins at the position ends: "According to Coetzee | the workforce"; the position itself where none begins. */
function nameEnd({ name, length }: Passage, from: number): number {
  let to = from;
  while (to < length && name[from]! >= 0 && name[to] === name[from]) to++;
  return to;
}

/** In "market | watchers expect", "One Liberal | frontbencher | said" and "ticket | touts reckon" the noun before the verb belongs to the subject. */
function withWholeSubject(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (source === null || cue === null) return candidate;
  if (source.to + 1 === cue.from && isPersonNoun(passage.words[source.to]!) && passage.name[source.to]! < 0)
    return { ...candidate, source: { from: source.from, to: cue.from } };
  if (source.to !== cue.from || cue.to - cue.from < 2) return candidate;
  if (!/^(?:NNS|VBZ)/.test(passage.tags[cue.from]!) || !isPersonNoun(passage.words[cue.from]!)) return candidate;
  return {
    ...candidate,
    source: { from: source.from, to: cue.from + 1 },
    cue: { from: cue.from + 1, to: cue.to },
  };
}
