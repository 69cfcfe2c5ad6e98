/**
 * The attributions' room: unnamed speakers set off from what they say by a comma, whatever their verb of saying or thinking and whatever is
 * said of them and of the occasion: "The valve froze, engineers at the plant have since surmised, because …", "Night duty, rank-and-file
 * wardens grumble, now takes most weekends", "The apology was rehearsed, colleagues of the clerk muttered on Tuesday." The comma, the people
 * right after it, their verb and no object are the evidence. Leaves alone lists and asides ("traders and bakers complained"), and
 * sentences that only open with a time or an occasion ("In May, growers in the valley protested, and …").
 */
import { BE_FORMS, HAVE_FORMS } from '../../english/auxiliaries';
import {
  CLAUSE_JOINERS,
  INDEFINITE_DETERMINERS,
  PERSONAL_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_CONJUNCTIONS,
} from '../../english/closedClasses';
import {
  BELIEF_VERBS,
  HEARER_VERBS,
  NEEDS_CLAUSE,
  SPEECH_VERBS,
  stanceFramesOf,
  UNSOURCED_VERBS,
} from '../../english/reportingVerbs';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isDash, isDay, isPunctuation, isStop, sentenceAt, startOfWords } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { COMPLEMENTS, withoutRelative } from './clauseSubjects';
import { contentAfter, contentBefore, TIME_OR_OCCASION } from './contentRules';
import { STATES } from './cueWords';
import { CLAUSE_PRONOUNS, interruptedContents } from './interruptedContents';
import { UNSAID } from './invertedAndPassive';
import { partedSubject } from './partedSubjects';
import type { Passage } from './passage';
import { isUnnamed } from './unnamedNouns';

/** The most words from the comma before a speaker to the verb, and from the verb to the mark after it. Set by hand. */
const LONGEST_SPEAKER = 16;
const LONGEST_OCCASION = 14;

/** What somebody unnamed says who stands after a comma or dash, with nothing after the verb but how, when, where and to whom. */
export function interposedSpeaker(passage: Passage, position: number): Candidate | null {
  const lemma = speakingVerb(passage, position);
  if (lemma === null) return null;
  const sentence = sentenceAt(passage, position);
  const after = isPhrase(passage, position) ? position + 2 : position + 1;
  const end = occasionEnd(passage, after, lemma, sentence);
  const from = groupStart(passage, position, sentence.from);
  const before = passage.words[from - 1]!;
  // "a figure that could not be independently verified"
  if (UNSAID.has(before) || BE_FORMS.has(before)) return null;
  const mark = end === null ? null : markBefore(passage, from, sentence.from);
  if (end === null || mark === null) return null;
  const { words } = passage;
  const orSo = words[mark + 1] === 'or' && words[mark + 2] === 'so';
  const source = speaker(passage, orSo ? mark + 3 : mark + 1, from);
  if (source === null || !agrees(passage, source, position)) return null;
  const start = clauseStart(passage, mark, sentence);
  // "Overtime, wardens grumble, …": a single word is no content anywhere else.
  const opening =
    mark === start + 1 ? { from: start, to: mark } : contentBefore(passage, mark, { ...sentence, from: start });
  if (opening === null) return null;
  const rest = end + 1 < sentence.to ? contentAfter(passage, end + 1, sentence) : null;
  // "three men, drivers questioned in the case, were freed": they were asked.
  const isPersonal = ASKED.has(lemma) && words[position] !== lemma && !HAVE_FORMS.has(words[from]!);
  const contents = interruptedContents(passage, opening, rest, { orSo, isPersonal });
  if (contents === null) return null;
  const statement = { source, cue: { from, to: after }, contents, reason: 'unnamed-after' };
  // What they found, recalled or put in a word of stance is a statement here, as it has no object.
  const isPlain = stanceFramesOf(lemma) === undefined && !NEEDS_CLAUSE.has(lemma);
  return isPlain ? statement : { ...statement, reason: 'interposed', stance: true };
}

/** Verbs whose participle may say what was done to the people before it. */
const ASKED = wordSet('charge describe question report suspect', HEARER_VERBS);

/** Whether the word may be a verb of saying or thinking, or the first of two words that are one. @param lemma the one that it has as a verb */
export function maySpeak(_word: string, lemma: string): boolean {
  const takesClause = stanceFramesOf(lemma)?.has('clause') === true;
  if (ALSO_ACTS.has(lemma) || (UNSOURCED_VERBS.has(lemma) && !takesClause)) return false;
  return takesClause || SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || FINDING.has(lemma) || PHRASES.has(lemma);
}

/** The lemma of a verb of saying or thinking in a finite form, or null. */
export function speakingVerb(passage: Passage, position: number): string | null {
  const { cueWords, words, tags, name } = passage;
  const { lemma, verbKinds } = cueWords[position]!;
  if (!maySpeak(words[position]!, lemma)) return null;
  const says = (verbKinds & STATES) !== 0 || stanceFramesOf(lemma)?.has('clause') === true || FINDING.has(lemma);
  if (!says && !isPhrase(passage, position)) return null;
  const isVerb = /^VB[DPZN]$/.test(tags[position]!) || isVerbByPlace(words, tags, position, lemma);
  return isVerb && name[position]! < 0 ? lemma : null;
}

/** Said of papers and counts as well. */
const FINDING = wordSet('find project');

/** "point out", "let slip": verbs of saying in two words. */
function isPhrase({ cueWords, words }: Passage, position: number): boolean {
  return PHRASES.get(cueWords[position]!.lemma)?.has(words[position + 1] ?? '') === true;
}

const PHRASES = new Map([
  ['point', new Set(['out'])],
  ['let', new Set(['slip'])],
  ['make', new Set(['clear', 'plain'])],
]);

/** "tenants on the fourth floor complain", "islands lament": the tagger takes verbs after a phrase for nouns, and some are. */
function isVerbByPlace(words: readonly string[], tags: readonly string[], position: number, lemma: string): boolean {
  if (tags[position] === 'VBG') return false;
  if (!ALSO_NOUNS.has(lemma) || !tags[position]!.startsWith('NN')) return true;
  return words[position] === lemma && tags[position - 1] === 'NNS';
}

/** Verbs that are the last part of compound nouns as well: "the police report". */
const ALSO_NOUNS = wordSet(`
  answer bet blog charge claim comment counter cry demand estimate figure forecast guarantee joke note object order pledge point post
  project promise query question rage rank rate read reason record remark reply report request say shout signal state stress text tweet
  view voice
`);

/** Without an object these are mostly acts. */
const ALSO_ACTS = wordSet('protest volunteer');

/** "have since | surmised", "later | testified", "have begun to | fear": where the verb group begins. */
function groupStart({ words, tags }: Passage, position: number, limit: number): number {
  let from = position;
  const skipAdverbs = (): void => {
    while (from > limit && (isAdverb(tags, words, from - 1) || BESIDE_VERB.has(words[from - 1]!))) from--;
  };
  if (words[from - 1] === 'to' && BEGINNING.has(words[from - 2] ?? '')) from -= 2;
  skipAdverbs();
  if (HAVE_FORMS.has(words[from - 1] ?? '')) from--;
  skipAdverbs();
  return from;
}

/** Not "masons who worked there": a place belongs to what is said of them. */
function isAdverb(tags: readonly string[], words: readonly string[], position: number): boolean {
  return /^RB/.test(tags[position]!) && !PLACES.has(words[position]!);
}

const PLACES = wordSet('there here abroad away nearby out up down');
const BESIDE_VERB = wordSet('since now still later also long');
const BEGINNING = wordSet('begun began continue continued taken took come came');

/** The comma or dash before the speaker, with no other mark between; null where there is none near. */
function markBefore(passage: Passage, verb: number, limit: number): number | null {
  for (let at = verb - 2; at > Math.max(limit, verb - LONGEST_SPEAKER); at--) {
    if (passage.quotation[at]! >= 0) return null;
    if (isComma(passage, at) || isDash(passage, at)) return at;
    if (isPunctuation(passage, at) && !isStop(passage, at)) return null;
  }
  return null;
}

/** The unnamed people between the mark and the verb, where all else between them says more of these. */
function speaker(passage: Passage, from: number, verb: number): TokenRange | null {
  if (CLAUSE_JOINERS.has(passage.words[from]!)) return null;
  const people = withoutRelative(passage, nounPhraseAfter(passage, from, verb));
  if (people === null || !isUnnamed(passage, people) || PERSONAL_PRONOUNS.has(passage.words[people.from]!)) return null;
  if (people.to === verb) return people;
  const { words, tags } = passage;
  if (WHO.has(words[people.to]!)) return clausesEnd(passage, people.to, verb) ? people : null;
  const hangs = COMPLEMENTS.has(words[people.to]!);
  if ((hangs || /^(?:RB|VB[GN])/.test(tags[people.to]!)) && clausesEnd(passage, people.to, verb))
    return hangs ? { from: people.from, to: verb } : people;
  return partedSubject(passage, verb, { from, to: verb });
}

/** "groups in other states", "an aide state": the verb has another subject, or is none. */
function agrees(passage: Passage, source: TokenRange, verb: number): boolean {
  const { words, cueWords, tags } = passage;
  const head = words[headOf(passage, source)]!;
  if (words[verb] === cueWords[verb]!.lemma)
    return tags[verb] === 'VBD' || !INDEFINITE_DETERMINERS.has(words[source.from]!);
  return tags[verb] !== 'VBZ' || nounLemma(head) === head;
}

const WHO = wordSet('that', CLAUSE_PRONOUNS);

/** Whether each finite verb among the words has a pronoun of its own, and no mark stands there: "who was on duty". */
export function clausesEnd(passage: Passage, from: number, to: number): boolean {
  const { words, tags } = passage;
  // "one listing the cases it cited"
  if (SUBJECT_PRONOUNS.has(words[to - 1]!) || words[to - 1] === 'it') return false;
  let open = 0;
  for (let at = from; at < to; at++) {
    if (isPunctuation(passage, at)) return false;
    if (CLAUSE_PRONOUNS.has(words[at]!) || (words[at] === 'that' && at === from)) open++;
    // "negotiators for the northern states | lament": right before the verb a noun that the tagger takes for one.
    else if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!) && (at < to - 1 || open > 0) && --open < 0) return false;
  }
  return open === 0;
}

/** The mark after the verb, or the end of the sentence, where only adverbs, phrases and hearers stand between; else null. */
function occasionEnd(passage: Passage, after: number, lemma: string, sentence: TokenRange): number | null {
  const { words, tags } = passage;
  if (!opensOccasion(passage, after, lemma, sentence)) return null;
  let clause = false;
  for (let at = after; at < sentence.to; at++) {
    if (passage.quotation[at]! >= 0 || at >= after + LONGEST_OCCASION || words[at] === 'that') return null;
    if (isComma(passage, at) || isDash(passage, at) || isStop(passage, at)) return at;
    if (isPunctuation(passage, at)) return null;
    if (TIME_CONJUNCTIONS.has(words[at]!)) clause = true;
    else if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!)) {
      // "as he waited"
      if (!clause) return null;
      clause = false;
    }
  }
  return sentence.to;
}

/** Whether what follows the verb can say how, when, where or to whom, and is no object: "dryly", "on Tuesday", "to reporters". */
function opensOccasion(passage: Passage, next: number, lemma: string, sentence: TokenRange): boolean {
  const { words, tags } = passage;
  if (next >= sentence.to || isPunctuation(passage, next)) return true;
  const word = words[next]!;
  if (stanceFramesOf(lemma)?.has(word) === true || word === 'of' || word === 'by') return false;
  if (word === 'to') return !tags[next + 1]!.startsWith('VB');
  if (HEARER_VERBS.has(lemma) || isDay(word) || TIME_OR_OCCASION.has(word)) return true;
  return /^(?:IN|RB)/.test(tags[next]!) || TIME_CONJUNCTIONS.has(word);
}

/** Where the clause of the words before the mark begins: at the start of the sentence, or after a semicolon. */
export function clauseStart(passage: Passage, mark: number, sentence: TokenRange): number {
  let from = startOfWords(passage, sentence);
  for (let at = from; at < mark; at++) if (passage.words[at] === ';') from = at + 1;
  return from;
}
