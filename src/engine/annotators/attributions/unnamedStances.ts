/**
 * The attributions' room: what unnamed people hold of a thing, put as a verb of stance ("Critics condemned the sale"). `stances.ts` finds
 * the stance; this file finds its holder.
 */
import { PERSONAL_PRONOUNS } from '../../english/closedClasses';
import { nounLemma } from '../../syntax/lemma';
import { headOf } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import type { Passage } from './passage';
import { stanceOf } from './passiveStances';
import { isJudging, stanceAt, type Stance } from './stances';
import { participialSubject } from './clauseSubjects';
import { existentialSubject } from './relativeSubjects';
import { isUnnamed, isWhatSomebodyIs } from './unnamedNouns';
import { personOrPressAfter } from './unnamedReports';
import { isInRelativeClause, OF_STANCE, subjectOf } from './verbSubjects';

/** "was called a quack by fellow doctors". */
export function passiveStance(passage: Passage, position: number): Candidate | null {
  return stanceOf(passage, position, personOrPressAfter);
}

/**
 * "Critics condemned the sale", "lawmakers, who call it a giveaway", "Leaders seized on it, calling it a sell-out", "a levy that some say
 * hurts the poor".
 */
export function activeStance(passage: Passage, position: number): Candidate | null {
  const found = stanceAt(passage, position);
  return found === null ? null : (frontedStance(passage, found) ?? stanceAfterHolder(passage, position, found));
}

/** "a levy that some say hurts the poor", "more than analysts expected": what is held stands before the one who holds it. */
function frontedStance(passage: Passage, { subject, cue, content }: Stance): Candidate | null {
  if (subject === undefined || !isUnnamed(passage, subject) || isPronoun(passage, subject)) return null;
  return { source: subject, cue, contents: [content], reason: 'fronted', stance: true };
}

function stanceAfterHolder(passage: Passage, position: number, found: Stance): Candidate | null {
  const { cue, content } = found;
  const sentence = sentenceAt(passage, position);
  const subject = isParticiple(passage, position, cue.from)
    ? participial(passage, cue.from, sentence)
    : subjectOf(OF_STANCE, passage, cue.from, sentence);
  if (subject === null) return null;
  const { source } = subject;
  if (isWhatSomebodyIs(passage, source) || isRestrictive(passage, source, found) || isPronoun(passage, source))
    return null;
  const reason = found.mood === true ? 'stance-mood' : subject.reason;
  return { source, cue, contents: [content], reason, stance: true };
}

/** ", calling it a sell-out": its subject is that of the sentence. */
function isParticiple(passage: Passage, position: number, from: number): boolean {
  return passage.tags[position] === 'VBG' && isComma(passage, from - 1);
}

function participial(passage: Passage, from: number, sentence: TokenRange): ReturnType<typeof subjectOf> {
  const source = participialSubject(passage, from, sentence);
  return source === null ? null : { source, reason: 'unnamed-before' };
}

function isPronoun({ words }: Passage, { from, to }: TokenRange): boolean {
  return to - from === 1 && PERSONAL_PRONOUNS.has(words[from]!);
}

/** "kinder to reporters who want a word": the clause only says which of them are meant. */
function isRestrictive(passage: Passage, source: TokenRange, { cue, content }: Stance): boolean {
  if (!isInRelativeClause(passage, cue.from) || isComma(passage, cue.from - 2)) return false;
  // "critics who called her cruel", "those who see it as a threat": a judgement of theirs.
  if (isJudging(passage, cue.to - 1) && content.from === cue.to) return false;
  const head = passage.words[headOf(passage, source)]!;
  return head !== nounLemma(head) && existentialSubject(passage, cue.from) === null;
}
