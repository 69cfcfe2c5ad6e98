/**
 * The attributions' room: what somebody unnamed states by a plain verb of saying, before its content, after it or in the midst of it:
 * "Officials say the pier is old", "The pier is old, officials say".
 */
import { BE_FORMS, HAVE_FORMS, MODAL_VERBS } from '../../english/auxiliaries';
import { CLAUSE_JOINERS } from '../../english/closedClasses';
import { VAGUE_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import {
  BELIEF_VERBS,
  HEARER_VERBS,
  NEEDS_CLAUSE,
  NON_ASSERTIVE_VERBS,
  PLAIN_VERBS,
  SPEECH_VERBS,
} from '../../english/reportingVerbs';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isStop, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { closesQuotation, endsAfter, hasVerbSoon, opensClause } from './clauseLimits';
import { contentAfter, contentBefore } from './contentRules';
import { STATES } from './cueWords';
import { ANSWERS } from './leavesAlone';
import type { Passage } from './passage';
import { isClause } from './rules';
import { BEFORE_INFINITIVE, isBareFormAfterPhrase, isOnlyVerb } from './activeVerbs';
import { interviewedPeople } from './interviewedPeople';
import { partedSubject } from './partedSubjects';
import { ALONE, isUnnamed } from './unnamedNouns';
import { personAfter, quantifierBefore } from './unnamedSubjects';
import { isInRelativeClause, OF_SAYING, subjectOf, type Subject } from './verbSubjects';

/** Forms that are a verb of saying whatever the tagger takes them for; fewer than in `rules.ts`, since there is no other evidence for these. */
const CERTAIN = new Set(['said', 'say', 'says', 'told', 'believe', 'believes', 'added', 'warned', 'argued']);
/** Adverbs that may stand between an unnamed source and its verb. */
const ADVERBS = wordSet(`
  privately quietly anonymously also later then now long still bluntly openly already publicly repeatedly recently
`);
/** Auxiliaries, negations and "to": after these a bare form is a verb, and may be no statement. */
const MODALS = wordSet("to n't not never 'll 'd did do does", MODAL_VERBS, BE_FORMS);

/** Whether the word may be a verb by which somebody states something. @param lemma the one that it has as a verb */
export function mayState(_word: string, lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || PLAIN_VERBS.has(lemma);
}

/** What somebody unnamed states by the verb at the token. */
export function unnamedStatement(passage: Passage, position: number): Candidate | null {
  const sentence = sentenceAt(passage, position);
  if (endsInSpeaker(passage, position)) return invertedBelief(passage, position, sentence);
  if (!isPlain(passage, position) || !isVerb(passage, position, sentence)) return null;
  const cue = cueOf(passage, position, sentence);
  // "growers whose wells dried up in May | say"
  if (MODALS.has(passage.words[cue.from - 1] ?? '') && passage.tags[cue.from - 1] !== 'NNP') return null;
  const inverted = subjectAfter(passage, cue, sentence);
  if (inverted !== null) {
    const content = contentBefore(passage, cue.from, sentence);
    return content === null ? null : { source: inverted, cue, contents: [content], reason: 'unnamed-inverted' };
  }
  const subject = subjectOf(OF_SAYING, passage, cue.from, sentence);
  if (subject === null) return null;
  // First whether the content stands before: "…, two aides told the Gazette" has something after its verb too.
  if (endsWithVerb(passage, position, subject.source, sentence)) return afterContent(passage, cue, subject, sentence);
  if (isInContent(passage, cue, subject.source, sentence)) return amidContent(passage, cue, subject, sentence);
  return beforeContent(passage, cue, subject, sentence);
}

/** "…, figure people close to Orr", "…, reckon traders": after a comma, with its subject after it, a verb of thinking has its content before. */
function endsInSpeaker(passage: Passage, position: number): boolean {
  const { lemma, verbKinds } = passage.cueWords[position]!;
  if (!isComma(passage, position - 1) || PLAIN_VERBS.has(lemma) || (verbKinds & STATES) === 0) return false;
  return passage.words[position] === lemma || /^VB[DPZ]$/.test(passage.tags[position]!);
}

function invertedBelief(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const cue = { from: position, to: position + 1 };
  const source = subjectAfter(passage, cue, sentence);
  const content = source === null || isComma(passage, source.to) ? null : contentBefore(passage, position, sentence);
  return source === null || content === null ? null : { source, cue, contents: [content], reason: 'unnamed-inverted' };
}

/** Whether the word is a verb of saying with no other common meaning, or one that only takes a clause. */
function isPlain({ cueWords, words }: Passage, position: number): boolean {
  const { lemma } = cueWords[position]!;
  if (PLAIN_VERBS.has(lemma)) return true;
  return (
    SPEECH_VERBS.has(lemma) &&
    !NON_ASSERTIVE_VERBS.has(lemma) &&
    (!NEEDS_CLAUSE.has(lemma) || takesThat(words, position))
  );
}

/** The fewest words after "said" that are a clause, whatever the tagger takes them for. Set by hand. */
const SHORTEST_CLAUSE = 3;

/** The most words between a verb and its "that": "stated on Thursday | that", "posted in an online forum | that". Set by hand. */
const BEFORE_THAT = 6;
const BEFORE_THAT_OPENS = new Set(['on', 'in', 'at', 'to', 'last', 'earlier', 'during', 'late', 'this', 'yesterday']);

function takesThat(words: readonly string[], verb: number): boolean {
  if (words[verb + 1] === 'that') return true;
  if (!BEFORE_THAT_OPENS.has(words[verb + 1] ?? '')) return false;
  for (let at = verb + 2; at <= verb + BEFORE_THAT; at++) {
    if (words[at] === 'that') return true;
    if (!/^[\w-]+$/.test(words[at] ?? '')) return false;
  }
  return false;
}

/** Whether the word is a verb where it stands, by its form, its tag, or what stands before it. */
function isVerb(passage: Passage, position: number, sentence: TokenRange): boolean {
  const { words, tags, cueWords } = passage;
  const word = words[position]!;
  if (CERTAIN.has(word) || /^VB[DPZ]?$/.test(tags[position]!) || followsAside(passage, position)) return true;
  if (isInfinitive(passage, position)) return true;
  // "The ex-fighters we spoke to | complained": the tagger takes it for a participle.
  if (interviewedPeople(passage, position, sentence) !== null) return true;
  // "users of the app complained on social media": with "told" the tagger is right, for somebody told them.
  if (tags[position] === 'VBN' && !HEARER_VERBS.has(cueWords[position]!.lemma)) return isOnlyVerb(passage, position);
  if (word !== cueWords[position]!.lemma) return false;
  return (
    followsPlural(passage, position) ||
    isBareFormAfterPhrase(passage, position) ||
    partedSubject(passage, position, sentence) !== null ||
    quantifierBefore(passage, position, sentence.from) !== null
  );
}

/** "Critics continue to state that". */
function isInfinitive({ words }: Passage, position: number): boolean {
  return words[position - 1] === 'to' && BEFORE_INFINITIVE.has(words[position - 2] ?? '');
}

/** Words between commas that may part a subject from its verb. */
const ASIDES = new Set(['though', 'however', 'meanwhile', 'too', 'therefore']);

/** After "Several, though," a verb must come, whatever the tagger takes it for. */
function followsAside(passage: Passage, position: number): boolean {
  const word = passage.words[position - 2] ?? '';
  return isComma(passage, position - 1) && isComma(passage, position - 3) && ASIDES.has(word);
}

/** "experts warn", "many doubt": right after several people the bare form is a verb, whatever the tagger takes it for. */
function followsPlural({ words }: Passage, position: number): boolean {
  const before = words[position - 1] ?? '';
  return (ALONE.has(before) && before !== 'one') || (before !== nounLemma(before) && isPersonNoun(before));
}

/** The verb with its adverbs, "has" and "continue to". */
function cueOf(passage: Passage, position: number, sentence: TokenRange): TokenRange {
  const { words } = passage;
  let from = position;
  while (from > sentence.from && ADVERBS.has(words[from - 1]!)) from--;
  if (['has', 'have', 'had'].includes(words[from - 1] ?? '')) from--;
  if (isInfinitive(passage, from)) from -= HAVE_FORMS.has(words[from - 3] ?? '') ? 3 : 2;
  return { from, to: position + 1 };
}

/** "The pier is old, says one engineer." */
function subjectAfter(passage: Passage, cue: TokenRange, sentence: TokenRange): TokenRange | null {
  if (!isComma(passage, cue.from - 1)) return null;
  const source = personAfter(passage, cue.to, sentence.to);
  return source !== null && isUnnamed(passage, source) && endsAfter(passage, source.to, sentence) ? source : null;
}

/** "The pier is old, two aides told the Gazette.", "“He is finished,” one minister said of Lea Brandt." */
function endsWithVerb(passage: Passage, verb: number, source: TokenRange, sentence: TokenRange): boolean {
  const { lemma } = passage.cueWords[verb]!;
  const hearer = lemma === 'tell' ? nounPhraseAfter(passage, verb + 1, sentence.to) : null;
  const end = hearer?.to ?? verb + 1;
  if (end >= sentence.to || isStop(passage, end)) return true;
  return ['of', 'about'].includes(passage.words[verb + 1]!) && closesQuotation(passage, source.from - 1);
}

function afterContent(passage: Passage, cue: TokenRange, { source }: Subject, sentence: TokenRange): Candidate | null {
  if (!isComma(passage, source.from - 1) && !closesQuotation(passage, source.from - 1)) return null;
  const content = contentBefore(passage, source.from, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'unnamed-after' };
}

/** "The pier is old, port officials say, but it will stay." */
function isInContent(passage: Passage, cue: TokenRange, source: TokenRange, sentence: TokenRange): boolean {
  return isComma(passage, source.from - 1) && isComma(passage, cue.to) && source.from - 1 > sentence.from;
}

function amidContent(passage: Passage, cue: TokenRange, { source }: Subject, sentence: TokenRange): Candidate | null {
  const before = contentBefore(passage, source.from, sentence);
  if (before === null) return null;
  const goesOn = cue.to + 1 < sentence.to && !CLAUSE_JOINERS.has(passage.words[cue.to + 1]!);
  const rest = goesOn ? contentAfter(passage, cue.to + 1, sentence) : null;
  return { source, cue, contents: rest === null ? [before] : [before, rest], reason: 'unnamed-after' };
}

/** "Officials say the pier is old.", "Critics question the method." */
function beforeContent(passage: Passage, cue: TokenRange, subject: Subject, sentence: TokenRange): Candidate | null {
  const { words, cueWords } = passage;
  const { source, reason } = subject;
  if (!opensClause(passage, source.from, sentence) && !isInRelativeClause(passage, cue.from)) return null;
  const verb = cue.to - 1;
  const { lemma } = cueWords[verb]!;
  let after = cue.to;
  while (ADVERBS.has(words[after] ?? '')) after++;
  const content = contentAfter(passage, after, sentence, lemma === 'tell' || lemma === 'warn');
  if (content === null) return null;
  const isStated =
    isAnswer(passage, content) ||
    // After "said" the tagger need not see the verb.
    (CERTAIN.has(words[verb]!) && content.to - content.from >= SHORTEST_CLAUSE) ||
    takesNoun(passage, verb, source) ||
    claimsToBe(passage, verb) ||
    isClause(passage, content) ||
    hasVerbSoon(passage, content);
  return isStated ? { source, cue, contents: [content], reason } : null;
}

/** "Some say no." */
function isAnswer({ words }: Passage, { from, to }: TokenRange): boolean {
  return to - from === 1 && ANSWERS.has(words[from]!);
}

/** "who claimed to be undecided" */
function claimsToBe({ cueWords, tags, words }: Passage, verb: number): boolean {
  return cueWords[verb]!.lemma === 'claim' && words[verb + 1] === 'to' && tags[verb + 2]?.startsWith('VB') === true;
}

/** Verbs whose plain object is the content: "critics question the method". */
const DOUBTS = new Set(['question', 'doubt', 'fear', 'suspect', 'expect', 'predict']);

/** "warn of a cold winter", "many question the method": the content is not a clause. */
function takesNoun(passage: Passage, verb: number, source: TokenRange): boolean {
  const { words, cueWords } = passage;
  if (cueWords[verb]!.lemma === 'warn' && ['of', 'about', 'against'].includes(words[verb + 1] ?? '')) return true;
  return DOUBTS.has(words[verb]!) && isNobodyInParticular(passage, source);
}

function isNobodyInParticular(passage: Passage, source: TokenRange): boolean {
  const word = passage.words[headOf(passage, source)]!;
  return ALONE.has(word) || (VAGUE_NOUNS.has(nounLemma(word)) && word !== nounLemma(word));
}
