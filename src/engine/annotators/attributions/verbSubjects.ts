/**
 * The attributions' room: finds the unnamed subject of a verb, in whatever form the sentence puts it. The two lists say in which order the
 * forms are tried, and why.
 */
import { RELATIVE_PRONOUNS } from '../../english/closedClasses';
import { nounLemma } from '../../syntax/lemma';
import { headOf } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import type { Passage } from './passage';
import { sharedSubject } from './clauseSubjects';
import { antecedentBefore, existentialSubject, parentheticSubject, quotedSubject, thoseWho } from './relativeSubjects';
import { interviewedPeople } from './interviewedPeople';
import { partedSubject } from './partedSubjects';
import { personBefore } from './unnamedSubjects';

/** The subject of the verb that begins at the token, in its sentence. */
type Form = (passage: Passage, verb: number, sentence: TokenRange) => TokenRange | null;

type Forms = readonly (readonly [reason: string, form: Form])[];

export interface Subject {
  readonly source: TokenRange;
  /** The form that found it. */
  readonly reason: string;
}

const nearest: Form = (passage, verb, sentence) => personBefore(passage, verb, sentence.from);

/**
 * Subjects of verbs of saying. Those that open the sentence come first: the noun nearest to the verb may then be somebody else
 * ("People who know the skipper | say …").
 */
export const OF_SAYING: Forms = [
  ['unnamed-shared', sharedSubject],
  ['unnamed-parted', partedSubject],
  ['interviewed', interviewedPeople],
  // Before `nearest` and `relatedPeople`, which find the same people: that they are quoted is worth a reason of its own.
  ['unnamed-quoted', quotedSubject],
  // "There are those who say": `nearest` knows no "those".
  ['unnamed-before', existentialSubject],
  ['unnamed-before', thoseWho],
  ['unnamed-before', nearest],
  // Last, since it takes whoever stands before the "who", whatever they hang on.
  ['unnamed-before', relatedPeople],
];

/** Subjects of verbs that take a stance: with "those who", a stance only says which people are meant. */
export const OF_STANCE: Forms = [
  ['unnamed-shared', sharedSubject],
  ['unnamed-parted', partedSubject],
  ['interviewed', interviewedPeople],
  ['unnamed-before', parentheticSubject],
  ['unnamed-before', nearest],
  ['unnamed-before', relatedPeople],
];

/** The subject by the first form that finds one. */
export function subjectOf(forms: Forms, passage: Passage, verb: number, sentence: TokenRange): Subject | null {
  for (const [reason, form] of forms) {
    const source = form(passage, verb, sentence);
    if (source !== null) return { source, reason };
  }
  return null;
}

/** Whether a relative pronoun stands right before the verb. */
export function isInRelativeClause({ words }: Passage, verb: number): boolean {
  return RELATIVE_PRONOUNS.has(words[verb - 1] ?? '');
}

/** "fresh ammunition to Republicans who say", "businesses that warn": the people a relative clause is about. */
function relatedPeople(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  if (!isInRelativeClause(passage, verb)) return null;
  const people = antecedentBefore(passage, verb - 1, sentence.from);
  if (people === null) return null;
  // "the risk that officials say": what stands before is no subject of the verb.
  const head = passage.words[headOf(passage, people)]!;
  return passage.words[verb - 1] === 'who' || head !== nounLemma(head) ? people : null;
}
