/**
 * The attributions' room: settles clashes between the trained readers' marks and the second reading by rule: whether its statement may
 * stand next to theirs, which of theirs give way, and where their contents are cut.
 */
import { CLAUSE_JOINERS, PICKING_PREPOSITIONS } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';
import { BELIEF_VERBS, SPEECH_VERBS } from '../../english/reportingVerbs';
import { isPersonNoun } from '../../syntax/personNoun';
import type { Candidate } from './candidate';
import { STATES } from './cueWords';
import { isComma, isDash } from '../../syntax/unitView';
import { FRONTING } from './frontedClauses';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** These begin a clause wherever they stand. */
const CONTRASTING = new Set(['while', 'though', 'although']);
const TAIL_PREPOSITIONS = wordSet('to into', PICKING_PREPOSITIONS);

/**
 * The trained readers' marks and the added ones as one list: a cue that was read without a speaker, or with the citing outlet taken for the
 * person cited, gives way.
 */
export function withAdded(passage: Passage, read: readonly Candidate[], added: readonly Candidate[]): Candidate[] {
  if (added.length === 0) return [...read];
  const kept = read.filter(
    ({ cue, source, contents }) => cue === null || !added.some((one) => givesWay(passage, one, cue, source, contents)),
  );
  // A statement put as a noun lies inside the statement of whoever reports it, and cuts nothing.
  const parts = added
    .filter((one) => !isClauseAside(passage, one) && !one.reason.startsWith('noun-'))
    .flatMap(({ source, cue }) => [source, cue].filter((range) => range !== null));
  const asides = added.filter((one) => isClauseAside(passage, one)).map((one) => wholeAside(passage, one));
  return [
    ...kept.flatMap((candidate) => cutBefore(candidate, parts)).map((candidate) => cutOut(passage, candidate, asides)),
    ...added,
  ];
}

/** Forms whose speaker stands right after a mark and before the verb, with the content before the mark. */
const BEHIND_CONTENT = new Set(['unnamed-after', 'interposed']);

function givesWay(
  passage: Passage,
  added: Candidate,
  cue: TokenRange,
  source: TokenRange | null,
  contents: readonly TokenRange[],
): boolean {
  if (OVERRULES.has(added.reason) && meet(added.source!, cue)) return true;
  // "Staff had complained for years, three employees told the Gazette": the complaint is part of what they told the paper.
  if (BEHIND_CONTENT.has(added.reason) && added.contents.some((content) => meet(content, cue))) return true;
  if (!meet(added.cue!, cue)) return false;
  if (source === null || OVERRULES.has(added.reason) || isMistaken(added, source, contents)) return true;
  return (
    (added.reason === 'citing' && !covers(cue, added)) || isInverted(added, source) || isTail(passage, added, source)
  );
}

/** Whether the trained readers have marked the cue or the source already, or the statement stands inside a cue's own words. */
export function clashes(passage: Passage, candidate: Candidate, read: readonly Candidate[]): boolean {
  const { source, cue, reason } = candidate;
  return read.some((other) => {
    if (reason === 'stance-mood' && isToldBySomebodyNamed(passage, other, candidate)) return true;
    if (OVERRULES.has(reason) || isAside(passage, other, candidate) || isInRelative(other, candidate)) return false;
    if (other.cue !== null && meet(other.cue, cue!)) {
      if (isMistaken(candidate, other.source, other.contents)) return false;
      const gives =
        other.source !== null && (isInverted(candidate, other.source) || isTail(passage, candidate, other.source));
      return other.source !== null && reason !== 'citing' && !gives;
    }
    if (reason === 'unnamed-shared' || reason === 'fronted') return false;
    if (other.source !== null && meet(other.source, source!)) return true;
    // "The board appointed a chief who had accused the council": the board says nothing.
    if (!isSaying(passage, other) || isObjectOf(passage, other, source!)) return false;
    // Inside an indirect content only a clause of its own is cut out ("…, and observers believe").
    return other.contents.some(
      (content) => meet(content, cue!) && OF_CLAUSES.has(reason) && !startsNewClause(passage, content, source!),
    );
  });
}

/** Statements that stand on their own only as a clause. */
const OF_CLAUSES = new Set(['unnamed-before', 'unnamed-caused', 'named-put-at']);

/**
 * "he ignored the harm that many have since criticised", "as many expected": the trained readers took somebody else for the holder, or
 * missed what is held.
 */
function isMistaken(
  { reason, source: own }: Candidate,
  source: TokenRange | null,
  contents: readonly TokenRange[],
): boolean {
  // "The vote prompted | several Democrats | to say"
  if (reason === 'unnamed-caused') return source !== null && source.from <= own!.from && own!.to <= source.to;
  return reason === 'fronted' && source !== null && (contents.length === 0 || !meet(source, own!));
}

/** "Orr said that residents were worried": how they feel is what she says, unless a clause of its own begins there. */
function isToldBySomebodyNamed(passage: Passage, other: Candidate, { source, cue }: Candidate): boolean {
  if (!isSaying(passage, other) || other.source === null || other.cue === null || other.cue.from > source!.from)
    return false;
  if (other.reason.startsWith('unnamed') || passage.quotation[other.source.from]! >= 0) return false;
  return other.contents.some((content) => meet(content, cue!) && !startsNewClause(passage, content, source!));
}

/** "Orr called on | residents who say …": whom a stance is towards; what they say is the copy's word, and no part of it. */
function isObjectOf(passage: Passage, { cue, contents, source }: Candidate, { from, to }: TokenRange): boolean {
  if (cue === null || source === null || passage.words[to] !== 'who' || contents.length !== 1) return false;
  const { lemma } = passage.cueWords[cue.from]!;
  const isUpon = passage.tags[cue.to - 1] === 'IN';
  if (!isUpon && (SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma))) return false;
  return (
    contents[0]!.from === from || (contents[0]!.from === from - 1 && TAIL_PREPOSITIONS.has(passage.words[from - 1]!))
  );
}

/** Whether any word of the cue is one of saying or thinking. */
function isSaying({ cueWords, words }: Passage, { cue }: Candidate): boolean {
  if (cue === null) return true;
  for (let at = cue.from; at < cue.to; at++)
    if ((cueWords[at]!.verbKinds & STATES) !== 0 || words[at] === 'according') return true;
  return false;
}

/** "The sources, who declined to be named because …, said": what the clause with "who" tells ends before the verb. */
function isAside(passage: Passage, other: Candidate, { source, cue }: Candidate): boolean {
  if (other.source === null || other.cue === null || source === null || cue === null) return false;
  if (!['who', 'which'].includes(passage.words[other.source.from]!) || !isComma(passage, cue.from - 1)) return false;
  return source.to <= other.source.from && other.cue.to < cue.from;
}

/** "Officials who asked not to be identified said": what the clause with "who" tells ends before the verb. */
function isInRelative(other: Candidate, { source, cue, reason }: Candidate): boolean {
  if (other.cue === null) return false;
  // "Democrats supporting Orr | have pointed to": what hangs on the source tells which of them are meant.
  if (source!.from < other.cue.from && other.cue.to <= source!.to) return true;
  if (reason !== 'unnamed-parted') return false;
  return source!.to <= other.cue.from && other.cue.to <= cue!.from;
}

function startsNewClause(passage: Passage, content: TokenRange, source: TokenRange): boolean {
  const before = passage.words[source.from - 1] ?? '';
  // "…, something | many Republicans had urged him to do": a comment of the copy's own.
  if (before === 'something' && (isComma(passage, source.from - 2) || isDash(passage, source.from - 2))) return true;
  // Without a comma only a plural that nothing else can belong to: "… and analysts believe".
  const clear = isComma(passage, source.from - 2) || source.to - source.from === 1 || CONTRASTING.has(before);
  return source.from > content.from && CLAUSE_JOINERS.has(before) && clear;
}

/** In "…, said the official" the trained readers took what was said for the one who says it. */
function isInverted({ reason, contents }: Candidate, source: TokenRange): boolean {
  return (
    (reason === 'unnamed-inverted' || reason === 'inverted') &&
    contents.some((content) => content.from <= source.from && source.to <= content.to)
  );
}

/** Forms that the trained readers mostly misread. */
const OVERRULES = new Set([
  'stance-answer',
  'interposed',
  'stance-mood',
  'stance-passive',
  'agent',
  'put-at',
  'let-known',
  'on-trust',
  'seen-document',
  'quoted-as-saying',
  'outlet-quotes',
  'noun-of-saying',
  'account-tells',
  'with-them',
  'what-worries',
  'as-they-put-it',
]);

/** In "someone with access to the accounts said" the trained readers took the last noun for the one who says it. */
function isTail(passage: Passage, { source, cue, reason }: Candidate, other: TokenRange): boolean {
  if (source === null || other.from <= source.from) return false;
  // "…, aides close to her confided": all between the mark and the verb says who they are.
  if (BEHIND_CONTENT.has(reason)) return other.to <= cue!.from;
  // "A spokesman declined to address the report but said": the last noun of the verb before.
  if (reason === 'unnamed-shared') return source.to <= other.from && other.to <= cue!.from;
  // "People who know her say": the last noun of the clause with "who".
  if (reason === 'unnamed-parted') return true;
  if (reason !== 'unnamed-before' || other.from >= source.to) return false;
  // "Officials backing Orr | say"
  if (passage.tags[other.from - 1] === 'VBG' && passage.tags[other.from - 2] === 'NNS') return true;
  if (!TAIL_PREPOSITIONS.has(passage.words[other.from - 1]!)) return false;
  // "A spokesman for Norland said": the article says that the first noun is the subject.
  if (INDEFINITE.has(passage.words[source.from]!)) return true;
  for (let position = other.from; position < other.to; position++) {
    if (passage.name[position]! >= 0 || isPersonNoun(passage.words[position]!)) return false;
  }
  return true;
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'two', 'three', 'four', 'five', 'several', 'some']);

/** Whether the trained readers' cue is longer than the one word ("reported, citing"). */
function covers(cue: TokenRange, { cue: own }: Candidate): boolean {
  return cue.to - cue.from > own!.to - own!.from;
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A candidate whose contents end before the parts of the statements that were added. */
function cutBefore(candidate: Candidate, parts: readonly TokenRange[]): Candidate[] {
  let changed = false;
  const contents = candidate.contents.flatMap((content) => {
    const first = parts.filter((part) => meet(part, content)).sort((a, b) => a.from - b.from)[0];
    if (first === undefined) return [content];
    changed = true;
    const to = first.from - 1;
    return to - content.from >= 2 ? [{ from: content.from, to }] : [];
  });
  if (!changed) return [candidate];
  return contents.length === 0 && candidate.contents.length > 0 ? [] : [{ ...candidate, contents }];
}

/** "which critics call a giveaway", "which quoted a docker": a clause in the midst of somebody else's statement. */
function isClauseAside({ words }: Passage, { reason, cue }: Candidate): boolean {
  return reason === 'fronted' || (reason === 'citing' && words[cue!.from - 1] === 'which');
}

/** "which critics call a giveaway": the clause from its pronoun to the end of what is held. */
function wholeAside({ words }: Passage, { source, cue, contents: [content], reason }: Candidate): TokenRange {
  if (reason === 'citing') return { from: cue!.from - 1, to: source!.to };
  const opens = FRONTING.has(words[source!.from - 1] ?? '');
  return {
    from: opens ? source!.from - 1 : source!.from,
    to: content !== undefined && content.from >= cue!.to ? content.to : cue!.to,
  };
}

/** In "He said the plan, which critics call a giveaway, would stay" the clause is no part of what he said. */
function cutOut(passage: Passage, candidate: Candidate, asides: readonly TokenRange[]): Candidate {
  const inside = asides.filter((aside) => candidate.contents.some((content) => covered(content, aside)));
  if (inside.length === 0) return candidate;
  let { contents } = candidate;
  for (const aside of inside) {
    contents = contents.flatMap((content) => {
      if (!covered(content, aside)) return [content];
      const left = { from: content.from, to: aside.from - (isComma(passage, aside.from - 1) ? 1 : 0) };
      const right = { from: aside.to + (isComma(passage, aside.to) ? 1 : 0), to: content.to };
      return [left, right].filter(({ from, to }) => to - from >= 2);
    });
  }
  return contents.length === 0 ? candidate : { ...candidate, contents };
}

function covered(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
