/**
 * The attributions' room: the unnamed subject of a verb of saying that the trained readers lost: because a clause or a phrase stands between
 * the two ("a woman who lives on the bank | said", where they take the bank for the speaker), or because "said by telephone" looks like a
 * passive.
 */
import { BE_FORMS } from '../../english/auxiliaries';
import { CLAUSE_OPENERS, TIME_CONJUNCTIONS } from '../../english/closedClasses';
import { SPEECH_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
import { isComma, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import type { TokenRange } from '../../syntax/tokenRange';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import { STATES } from './cueWords';
import { isFront } from './frontedClauses';
import { partedSubject } from './partedSubjects';
import { personAfter, personBefore } from './unnamedSubjects';
import type { Passage } from './passage';

/** The candidate of a trained reader with such a subject as its source. */
export function withLostSubject(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (cue === null || !isActive(passage, cue)) return candidate;
  const aside = withSubjectBeforeAside(passage, candidate);
  if (aside !== null) return aside;
  if (source !== null && (source.to !== cue.from || mayOpenClause(passage, source))) return candidate;
  // After a comma, or at the start, nothing of it is lost.
  if (source !== null && (source.from === 0 || isComma(passage, source.from - 1))) return candidate;
  const sentence = sentenceAt(passage, cue.from);
  if (source?.from === sentence.from) return candidate;
  for (const from of openings(passage, sentence.from, source?.from ?? cue.from)) {
    const subject =
      partedSubject(passage, cue.from, { from, to: sentence.to }) ??
      (source === null ? (wholeBefore(passage, cue.from, from) ?? beforePhrases(passage, cue.from, from)) : null);
    if (subject === null || (source !== null && subject.from >= source.from)) continue;
    return { ...candidate, source: subject, contents: cutBefore(passage, candidate.contents, subject, cue) };
  }
  return candidate;
}

/** "One clerk, speaking on condition of anonymity, said | Orr sold it": whoever opens the clause after the verb has a verb of their own. */
function withSubjectBeforeAside(passage: Passage, candidate: Candidate): Candidate | null {
  const { source, cue } = candidate;
  if (source === null || cue === null || source.from !== cue.to || !isComma(passage, cue.from - 1)) return null;
  if (!/^(?:VB[DZP]|MD)$/.test(passage.tags[source.to] ?? '')) return null;
  const sentence = sentenceAt(passage, cue.from);
  const subject = personBefore(passage, cue.from, sentence.from) ?? partedSubject(passage, cue.from, sentence);
  const content = subject === null ? null : contentAfter(passage, cue.to, sentence);
  return content === null ? null : { ...candidate, source: subject, contents: [content] };
}

/**
 * "A man who swears | Orr said so": a name is the subject of the clause that the verb before it takes; "His daughter, | Ines Orr, said": it
 * names the subject before it.
 */
function mayOpenClause(passage: Passage, { from, to }: TokenRange): boolean {
  let isNamed = false;
  for (let at = from; at < to; at++) isNamed ||= passage.name[at]! >= 0;
  if (!isNamed) return false;
  return from === 0 || isComma(passage, from - 1) || (passage.cueWords[from - 1]!.verbKinds & STATES) !== 0;
}

function isActive({ tags, words, cueWords }: Passage, cue: TokenRange): boolean {
  // "described as"
  const verb = tags[cue.to - 1] === 'IN' && cue.to - cue.from > 1 ? cue.to - 2 : cue.to - 1;
  if (!/^VB[DPZ]$/.test(tags[verb]!) && words[verb] !== 'said') return false;
  const { lemma } = cueWords[verb]!;
  return (SPEECH_VERBS.has(lemma) || stanceFramesOf(lemma) !== undefined) && !BE_FORMS.has(words[verb - 1] ?? '');
}

/** Where a subject may open: the sentence, and what follows a comma, a quotation, "which" or "when" in it, the nearest first. */
function openings(passage: Passage, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = to - 1; at > from; at--)
    if (
      isComma(passage, at - 1) ||
      isQuotationMark(passage, at - 1) ||
      isFront(passage, at - 1) ||
      TIME_CONJUNCTIONS.has(passage.words[at - 1]!)
    )
      found.push(at);
  return [...found, from];
}

/** An unnamed person with what picks them out, from the opening to the verb. */
function wholeBefore(passage: Passage, verb: number, from: number): TokenRange | null {
  const person = personBefore(passage, verb, from);
  return person?.from === from && person.to === verb ? person : null;
}

/** The most words of "on Saturday in a post on the club's page" before the verb. Set by hand. */
const LONGEST_PHRASES = 12;

/** "a clerk | on Saturday in a letter to the board | claimed": between the two stand phrases that say when and where. */
function beforePhrases(passage: Passage, verb: number, from: number): TokenRange | null {
  const { tags, words } = passage;
  const person = personAfter(passage, from, verb);
  if (person === null || tags[person.to] !== 'IN' || verb - person.to > LONGEST_PHRASES) return null;
  for (let at = person.to; at < verb; at++)
    if (!/^(?:IN|TO|DT|NN|JJ|CD|PRP\$|POS)/.test(tags[at]!) || CLAUSE_OPENERS.has(words[at]!)) return null;
  return person;
}

/** The contents without the subject and the comma before it. */
function cutBefore(
  passage: Passage,
  contents: readonly TokenRange[],
  subject: TokenRange,
  cue: TokenRange,
): TokenRange[] {
  const end = isComma(passage, subject.from - 1) ? subject.from - 1 : subject.from;
  return contents.flatMap(({ from, to }) => {
    if (from >= cue.to || to <= subject.from) return [{ from, to }];
    return from < end ? [{ from, to: end }] : [];
  });
}
