/**
 * The attributions' room: the unnamed people who open a sentence, parted from their verb by what is said of them: "Tenants who moved in
 * last year | grumble that", "Landlords, many of them pensioners, | accept that", "Patients treated at home | say". Leaves alone a verb that
 * is part of what is said of them, and one that another verb stands before ("Growers said on Monday that the board | accuses").
 */
import { wordSet } from '../../english/wordSet';
import { BE_FORMS, HAVE_FORMS, MODAL_VERBS } from '../../english/auxiliaries';
import { LIKE_PREPOSITIONS, NEARNESS_WORDS } from '../../english/closedClasses';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isDash, isPunctuation } from '../../syntax/unitView';
import { BEFORE_SUBJECTS, withComplement, withoutRelative } from './clauseSubjects';
import type { Passage } from './passage';
import { isAgentWho, isPluralBody, isUnnamed } from './unnamedNouns';

/**
 * The subject of the verb whose group begins at the token: the people, with a phrase or participle that picks them out ("patients treated
 * at home"), without a clause or an aside.
 */
export function partedSubject(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  const { words, tags } = passage;
  let { from } = sentence;
  while (from < verb && BEFORE_SUBJECTS.has(words[from]!)) from++;
  const those = words[from] === 'those';
  const near = those && NEARNESS_WORDS.has(words[from + 1] ?? '');
  const alone = near || (those && words[from + 1] === 'who');
  const people = alone ? { from, to: from + 1 } : withoutRelative(passage, nounPhraseAfter(passage, from, verb));
  if (people === null || !(alone || isUnnamed(passage, people) || isAgentWho(passage, people))) return null;
  let end = verb;
  while (end > people.to && tags[end - 1] === 'RB') end--;
  if (near || isParticiple(passage, people.to)) {
    const to = toMark(passage, people.to, end);
    return endsBefore(passage, people.to + 1, end) ? { from, to } : null;
  }
  const whole = opensRelative(passage, people) ? people : withComplement(passage, people, end);
  // "His daughter, Ines Orr, wants": the aside names her.
  if (opensAside(passage, whole.to) && passage.names[passage.name[whole.to + 1] ?? -1]?.type === 'person') return null;
  const isParted = opensRelative(passage, people) || opensAside(passage, whole.to);
  return isParted && endsBefore(passage, whole.to, end) ? whole : null;
}

/** "tenants | who", "organizations | that have backed him" */
function opensRelative(passage: Passage, people: TokenRange): boolean {
  const pronoun = passage.words[people.to];
  if (pronoun === 'who' || pronoun === 'whose') return true;
  return pronoun === 'that' && isPluralBody(passage.words[headOf(passage, people)]!);
}

function opensAside(passage: Passage, position: number): boolean {
  return isComma(passage, position) || isDash(passage, position) || passage.words[position] === '(';
}

function closesAside(passage: Passage, position: number): boolean {
  return isComma(passage, position) || isDash(passage, position) || passage.words[position] === ')';
}

/** "patients | treated at home", "tourists | interviewed in the port": before a preposition the tagger takes a participle for a verb. */
function isParticiple({ tags, words }: Passage, position: number): boolean {
  if (tags[position] === 'VBN') return true;
  let next = position + 1;
  while (tags[next] === 'RB') next++;
  return tags[position] === 'VBD' && words[position]!.endsWith('ed') && /^(?:IN|TO)$/.test(tags[next] ?? '');
}

function toMark(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isPunctuation(passage, at)) return at;
  return to;
}

/** These open a clause, which needs a verb of its own. */
export const OPENS_CLAUSE = wordSet(
  'who whose whom which that because while when where if although though whether how why',
);
/** These open a clause ("since they were boys") or are prepositions ("since May"). */
const MAY_OPEN_CLAUSE = wordSet('than like', LIKE_PREPOSITIONS);
/** After these a bare form is no finite verb. */
const BEFORE_INFINITIVES = wordSet("to do does did 'll 'd", MODAL_VERBS);
/** Before these the participle is what the tagger takes for the past. */
const BEFORE_PARTICIPLES = wordSet("'m 're", BE_FORMS, HAVE_FORMS);
/** Tags of words that nothing said of people ends in: something must follow them. */
const NEVER_LAST = /^(?:DT|PRP\$|TO|MD|CC|W|POS|JJ)$/;

/**
 * Whether what is said of the people reaches from one token to the other: each of its verbs belongs to a clause that opens there, and
 * what is set between commas ends before the verb of the people.
 */
function endsBefore(passage: Passage, from: number, end: number): boolean {
  const { words, tags, quotation } = passage;
  // "people who know her | say"
  if (end <= from || (NEVER_LAST.test(tags[end - 1]!) && words[end - 1] !== 'her')) return false;
  let open = 0;
  let mayOpen = 0;
  let marks = 0;
  for (let at = from; at < end; at++) {
    if (quotation[at]! >= 0) return false;
    if (isPunctuation(passage, at)) {
      if (!opensAside(passage, at) && !closesAside(passage, at) && tags[at - 1] !== 'NNP') return false;
      if (opensAside(passage, at) || closesAside(passage, at)) marks++;
    } else if (OPENS_CLAUSE.has(words[at]!)) open++;
    else if (MAY_OPEN_CLAUSE.has(words[at]!)) mayOpen++;
    else if (isFinite(passage, at)) {
      if (open > 0) open--;
      else if (mayOpen > 0) mayOpen--;
      // "who came from the north and | settled here"
      else if (passage.words[lastOther(passage, at - 1)] !== 'and') return false;
    }
  }
  // "Crews worked until sunrise, | said Lena Orr": with one mark alone, a clause ends there.
  return open === 0 && (marks === 0 || (marks > 1 && closesAside(passage, end - 1)));
}

function isFinite(passage: Passage, position: number): boolean {
  const { words, tags } = passage;
  const tag = tags[position]!;
  const before = lastOther(passage, position - 1);
  if (tag === 'VBD') {
    // ", hit by a dry spring," and "have set up"
    if (BEFORE_PARTICIPLES.has(words[before] ?? '') || words[position + 1] === 'by') return false;
    return !opensAside(passage, before);
  }
  if (tag === 'VB') return !BEFORE_INFINITIVES.has(words[before] ?? '');
  return tag === 'VBZ' || tag === 'MD';
}

/** The last token at or before the position that is no adverb. */
function lastOther({ tags }: Passage, position: number): number {
  let at = position;
  while (at > 0 && tags[at] === 'RB') at--;
  return at;
}
