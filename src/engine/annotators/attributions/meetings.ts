/**
 * The attributions' room: what a meeting heard. "Tuesday's meeting heard that the school was short of money": somebody spoke there, and the
 * copy does not say who; in "heard from Ella Strand, the borough engineer, that" she said it. What a court hears is on record.
 */
import { wordSet } from '../../english/wordSet';
import { MEETINGS } from '../../english/hearsay';
import { nounLemma } from '../../syntax/lemma';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isDay, isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { withoutRelative } from './clauseSubjects';
import { contentAfter } from './contentRules';
import { fromNobody } from './passiveForms';
import type { Passage } from './passage';
import { isSomebody } from './somebody';

/** Who holds hearings, besides courts: what they hear from somebody is told in public, and his name may still be kept back. */
const LISTENERS = wordSet(`
  board commission committee council councillor delegate hearing inquiry jury lawmaker legislator mp panel parliament senator
`);
const CLAUSES = wordSet('that how');
const PARTS_OF_DAY = wordSet('morning afternoon evening night');
/** The most words of an aside between the speaker and the clause: ", the borough engineer,". Set by hand. */
const LONGEST_ASIDE = 14;

/** The most words from a meeting to its verb: "meeting in the old town hall on Thursday night | heard". Set by hand. */
const LONGEST_SUBJECT = 10;

/** The statement at "heard", or null where no meeting hears it. */
export function meetingHeard(passage: Passage, heard: number): Candidate | null {
  const { words } = passage;
  const sentence = sentenceAt(passage, heard);
  const meeting = MEETINGS.has(words[heard - 1] ?? '') ? heard - 1 : meetingBefore(passage, heard, sentence);
  if (words[heard + 1] === 'from' && (meeting >= 0 || LISTENERS.has(nounLemma(words[heard - 1] ?? ''))))
    return heardFrom(passage, heard, sentence);
  if (meeting < 0) return null;
  const clause = afterDay(passage, heard + 1);
  const content = CLAUSES.has(words[clause] ?? '') ? contentAfter(passage, clause, sentence) : null;
  return content === null ? null : fromNobody({ from: meeting, to: heard + 1 }, [content], 'hearsay-noun');
}

/** The gathering that is the subject of the verb: "A parish meeting in Tarrow on Thursday | heard"; -1 where there is none. */
function meetingBefore(passage: Passage, verb: number, sentence: TokenRange): number {
  const { words, tags } = passage;
  for (let at = asideStart(passage, verb, sentence) - 1; at >= Math.max(sentence.from, verb - LONGEST_SUBJECT); at--) {
    if (MEETINGS.has(words[at]!)) return isSubject(passage, at, sentence) ? at : -1;
    // "the conference of the teachers' union"
    const possessive = /^['’]s?$/.test(words[at]!);
    if ((isPunctuation(passage, at) && !possessive) || /^(?:VB[DPZ]|MD|CC|W|PRP)$/.test(tags[at]!)) return -1;
  }
  return -1;
}

/** Before ", held in Tarrow," where that ends at the verb; else the verb itself. */
function asideStart(passage: Passage, verb: number, { from }: TokenRange): number {
  if (!isComma(passage, verb - 1)) return verb;
  for (let at = verb - 2; at > Math.max(from, verb - LONGEST_SUBJECT); at--) if (isComma(passage, at)) return at;
  return verb;
}

/** In "Lena Orr at the meeting in Tarrow | heard" the meeting is where she heard it. */
function isSubject({ tags, name }: Passage, meeting: number, { from }: TokenRange): boolean {
  let at = meeting - 1;
  while (at >= from && (name[at]! >= 0 || /^(?:JJ|NN|CD|DT|POS|PRP\$|VBN)/.test(tags[at]!))) at--;
  return at < from || !/^(?:IN|TO|VB)/.test(tags[at]!);
}

/** "The meeting heard from Ella Strand, the borough engineer, that": whoever spoke there. */
function heardFrom(passage: Passage, heard: number, sentence: TokenRange): Candidate | null {
  const source = withoutRelative(passage, nounPhraseAfter(passage, heard + 2, sentence.to));
  if (source === null || !(isSomebody(passage, source) || passage.name[source.from]! >= 0)) return null;
  const clause = afterDay(passage, afterRelative(passage, afterAside(passage, source.to, sentence.to), sentence.to));
  const content = CLAUSES.has(passage.words[clause] ?? '') ? contentAfter(passage, clause, sentence) : null;
  return content === null
    ? null
    : { source, cue: { from: heard, to: heard + 2 }, contents: [content], reason: 'meeting-heard' };
}

/** After ", the borough engineer," where that stands at the position; else the position itself. */
function afterAside(passage: Passage, position: number, limit: number): number {
  if (!isComma(passage, position) || passage.words[position + 1] === 'who') return position;
  for (let at = position + 1; at < Math.min(limit, position + LONGEST_ASIDE); at++)
    if (isComma(passage, at)) return at + 1;
  return position;
}

/** After "who would not give her name", ", who cannot be named,": at the "that" of what was heard; else the position itself. */
function afterRelative(passage: Passage, position: number, limit: number): number {
  const who = isComma(passage, position) ? position + 1 : position;
  if (passage.words[who] !== 'who') return position;
  for (let at = who + 1; at < Math.min(limit, who + LONGEST_ASIDE); at++) if (passage.words[at] === 'that') return at;
  return position;
}

/** After "on Friday" or "Friday evening", where that stands at the position. */
function afterDay({ words }: Passage, position: number): number {
  let at = words[position] === 'on' ? position + 1 : position;
  if (!isDay(words[at] ?? '')) return position;
  at++;
  return PARTS_OF_DAY.has(words[at] ?? '') ? at + 1 : at;
}
