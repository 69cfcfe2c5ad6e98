/**
 * The attributions' room: whether the words before a speaker set off by commas, and those after, are what the speaker says: a clause
 * ("The lift is broken, tenants complain, and …"), or a thing whose verb follows ("Night duty, wardens grumble, now takes …"). Not a time
 * or occasion with which the speaker's own clause opens ("A year later, growers objected, and …").
 */
import { TIMES } from '../../english/calendar';
import { CLAUSE_JOINERS, INDEFINITE_PRONOUNS, LIKE_PREPOSITIONS } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma } from '../../syntax/unitView';
import { BEFORE_SUBJECTS } from './clauseSubjects';
import type { Passage } from './passage';

/** What is known of the speaker. */
interface Interruption {
  /** "or so dockers fear": what stands before is meant, whatever it is. */
  readonly orSo: boolean;
  /** The verb may say what was done to the speaker: "drivers questioned in the case". */
  readonly isPersonal: boolean;
}

/** What is said, before the speaker and after; null where the words before are no part of it. */
export function interruptedContents(
  passage: Passage,
  before: TokenRange,
  rest: TokenRange | null,
  { orSo, isPersonal }: Interruption,
): TokenRange[] | null {
  const whole = orSo || hasMainClause(passage, before);
  const opens = before.from + (BEFORE_SUBJECTS.has(passage.words[before.from]!) ? 1 : 0);
  const topic = isNounPhrase(passage, { from: opens, to: before.to });
  const inverting = INVERTING.has(passage.words[opens]!);
  if (rest === null) return whole || topic || inverting ? [before] : null;
  const joined = CLAUSE_JOINERS.has(passage.words[rest.from]!);
  if (joined) return whole ? [before] : null;
  const both = [before, rest];
  if (whole) return both;
  // "Night duty, wardens grumble, | now takes up most weekends", "Never, a miller swore, | had it come so fast"
  if (opensWithVerb(passage, rest)) return (topic && !isPersonal) || inverting ? both : null;
  if (opensWithSubject(passage, rest)) return both;
  return topic ? both : null;
}

/** Whether a clause of the words has a verb of its own: not "In May, when the alarm rang", not "The man who fell". */
export function hasMainClause(passage: Passage, { from, to }: TokenRange): boolean {
  const { words, tags } = passage;
  let open = 0;
  let counts = true;
  for (let at = from; at < to; at++) {
    if (at === from || isComma(passage, at - 1)) counts = !isSubordinate(passage, at, to);
    if (!counts) continue;
    if (CLAUSE_PRONOUNS.has(words[at]!) || SUBORDINATORS.has(words[at]!)) open++;
    else if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!) && --open < 0) return true;
  }
  return false;
}

export const CLAUSE_PRONOUNS = wordSet('who whom whose which');
const SUBORDINATORS = wordSet('when while if because although though once unless whether');

/** "When the alarm rang", "As the ship sank"; not "After the vote the mayor left". */
function isSubordinate(passage: Passage, from: number, to: number): boolean {
  const word = passage.words[from]!;
  if (SUBORDINATORS.has(word)) return passage.words[from + 1] !== 'of';
  if (!LIKE_PREPOSITIONS.has(word)) return false;
  const phrase = nounPhraseAfter(passage, from + 1, to);
  return phrase !== null && /^(?:VB[DPZ]|MD)$/.test(passage.tags[phrase.to] ?? '');
}

/** "None of it", "Pure chance", "The man who fell"; not "In May", "A year later", "Weary of the wait". */
function isNounPhrase(passage: Passage, { from, to }: TokenRange): boolean {
  const { words, tags } = passage;
  if (TIME_ENDS.has(nounLemma(words[to - 1]!))) return false;
  if (INDEFINITE_PRONOUNS.has(words[from]!)) return true;
  const phrase = nounPhraseAfter(passage, from, to);
  // "Weary of the wait": at the start of a sentence the tagger takes the adjective for a name.
  if (phrase === null || (/^(?:NNP|JJ)$/.test(tags[from]!) && words[from + 1] === 'of')) return false;
  return /^(?:DT|PDT|NN|PRP|CD|JJ)/.test(tags[from]!);
}

const TIME_ENDS = wordSet('ago earlier later time hour minute moment second decade', TIMES);

function opensWithVerb({ tags }: Passage, { from, to }: TokenRange): boolean {
  let at = from;
  while (at < to && /^RB/.test(tags[at]!)) at++;
  return /^(?:VB[DPZ]|MD)$/.test(tags[at] ?? '');
}

/** "| the last shop will go": a subject and its verb. */
function opensWithSubject(passage: Passage, { from, to }: TokenRange): boolean {
  const subject = nounPhraseAfter(passage, from, to);
  if (subject === null) return false;
  let at = subject.to;
  while (at < to && /^RB/.test(passage.tags[at]!)) at++;
  return at < to && /^(?:VB[DPZ]|MD)$/.test(passage.tags[at]!);
}

/** After these at the start of a sentence the verb comes before its subject. */
const INVERTING = wordSet('not never nowhere nor rarely seldom hardly only little');
