/**
 * The attributions' room: whether a verb of stance is active, and where its verb group begins ("have long criticised"); not where it is
 * passive, supposed ("would criticise") or a participle. The tagger's part of speech is overruled where the surrounding words allow no
 * other.
 */
import { wordSet } from '../../english/wordSet';
import { BE_FORMS, HAVE_FORMS, MODAL_VERBS } from '../../english/auxiliaries';
import { CLAUSE_OPENERS, SUBJECT_PRONOUNS } from '../../english/closedClasses';
import { CLAUSAL_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
import { nounLemma } from '../../syntax/lemma';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf } from '../../syntax/phraseBounds';
import { clauseOpener, openingSubject } from './clauseSubjects';
import { BEHIND_SUBJECT, isFront } from './frontedClauses';
import { partedSubject } from './partedSubjects';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

export const BE = wordSet("'re", BE_FORMS);

/** "continued to call for": they did call for it. */
export const BEFORE_INFINITIVE: ReadonlySet<string> = new Set([
  'continue',
  'continued',
  'continues',
  'began',
  'begun',
  'started',
  'rushed',
  'came',
  'quick',
  'swift',
]);

/** Before the verb these make the stance hypothetical. */
export const SUPPOSED = wordSet("'ll 'd to", MODAL_VERBS);

/** Where the verb group of an active verb begins ("have long criticised"), -1 where the verb is passive, supposed or no verb. */
export function activeFrom(passage: Passage, position: number): number {
  const { words, tags } = passage;
  const tag = tags[position]!;
  if (!tag.startsWith('VB'))
    return isBareFormAfterPlural(passage, position) || isBareFormAfterPhrase(passage, position) ? position : -1;
  // "the alleged theft"
  if (tag === 'VBN' && ['the', 'a', 'an'].includes(words[position - 1] ?? '')) return -1;
  let from = position;
  while (from > 0 && isBetween(passage, from - 1)) from--;
  const before = words[from - 1] ?? '';
  if (before === 'to') {
    if (!BEFORE_INFINITIVE.has(words[from - 2] ?? '')) return -1;
    // "have begun to question"
    return HAVE_FORMS.has(words[from - 3] ?? '') ? from - 3 : from - 2;
  }
  // "a grower whose wells dried up in May | accuses"
  if (SUPPOSED.has(before) && tags[from - 1] !== 'NNP') return -1;
  if (BE.has(before)) {
    // "some could be heard | grousing that": they did say it.
    const isHeard = words[position] === 'heard' && tags[position + 1] === 'VBG';
    if (isHeard) return tags[from - 2] === 'MD' ? from - 2 : from - 1;
    return tag === 'VBG' ? from - 1 : -1;
  }
  if (HAVE_FORMS.has(before)) {
    if (words[from - 2] === 'to' || SUPPOSED.has(words[from - 2] ?? '')) return -1;
    return from - 1;
  }
  if (['do', 'did', 'does'].includes(before)) return from - 1;
  // "…, calling for his dismissal": something else that the subject of the sentence does.
  return tag === 'VBG' && !isComma(passage, from - 1) && !isAbsolute(passage, from) ? -1 : from;
}

/** The most words of "with several of the bank's analysts | betting on a rise" before its verb. Set by hand. */
const LONGEST_ABSOLUTE = 8;

/** "with analysts betting on a rise", "despite many people holding her to blame": a clause of its own, whose verb is a participle. */
function isAbsolute(passage: Passage, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_ABSOLUTE); at--) {
    if (ABSOLUTES.has(passage.words[at]!)) return true;
    if (isPunctuation(passage, at) || /^(?:VB|MD)/.test(passage.tags[at]!)) return false;
  }
  return false;
}

const ABSOLUTES = new Set(['with', 'despite']);

/** "officials hail the deal": right after several people, and before an object, the bare form is a verb, whatever the tagger says. */
function isBareFormAfterPlural(passage: Passage, position: number): boolean {
  const { words, tags } = passage;
  const before = words[BEHIND_SUBJECT.has(words[position - 1] ?? '') ? position - 2 : position - 1] ?? '';
  if (words[position] !== passage.cueWords[position]!.lemma || !/^(?:NN|IN|JJ|MD|W)$/.test(tags[position]!))
    return false;
  // "some state laws": what the tagger takes for a noun is one, unless it hardly could be.
  const { lemma } = passage.cueWords[position]!;
  if (stanceFramesOf(lemma) === undefined && !CLAUSAL_VERBS.has(lemma)) return false;
  const group = passage.names[passage.name[position - 1] ?? -1]?.type === 'group' && before.endsWith('s');
  const several = group || (nounLemma(before) !== before && isPersonNoun(before));
  if (!several && !['many', 'most', 'some', 'few'].includes(before)) return false;
  return /^(?:DT|PRP|NNS|NNP|JJ|IN$|TO|MD|VB[PZ]?$)/.test(tags[position + 1] ?? '');
}

/**
 * "critics of the app accuse the council", "tenants who moved in last year grumble that": the bare form after several people and what
 * is said of them, before an object. The tagger takes it for a preposition or a noun.
 */
export function isBareFormAfterPhrase(passage: Passage, position: number): boolean {
  const { words, tags, cueWords } = passage;
  const { lemma } = cueWords[position]!;
  if (words[position] !== lemma || !/^(?:NN|IN|JJ|W|RB)$/.test(tags[position]!)) return false;
  // "in a trade row officials": a noun would have no article or pronoun after it.
  const next = words[position + 1] ?? '';
  const object = /^(?:DT|PRP)/.test(tags[position + 1] ?? '') || (passage.name[position + 1] ?? -1) >= 0;
  const opens = object || next === 'that' || stanceFramesOf(lemma)?.has(next) === true;
  const sentence = sentenceAt(passage, position);
  const subject = adjoining(passage, position, sentence) ?? partedSubject(passage, position, sentence);
  if (subject === null || !(opens || leavesGap(passage, subject, lemma))) return false;
  const head = words[headOf(passage, subject)]!;
  return head === 'those' || head !== nounLemma(head);
}

/** "which growers in the valley | oppose": the object stands before the people. */
function leavesGap(passage: Passage, subject: TokenRange, lemma: string): boolean {
  return isFront(passage, subject.from - 1) && stanceFramesOf(lemma) !== undefined;
}

/** The people whose phrase ends right before the verb. */
function adjoining(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  if (!/^(?:NN|CD)/.test(passage.tags[verb - 1] ?? '') && passage.name[verb - 1] === -1) return null;
  const subject = openingSubject(passage, verb, sentence) ?? clauseOpener(passage, verb, sentence.from);
  return subject?.to === verb ? subject : null;
}

export function isBareParticiple(passage: Passage, position: number, from: number): boolean {
  return passage.tags[position] === 'VBN' && from === position && !isOnlyVerb(passage, position);
}

/** "Workers objected to the move": right after the people who open the sentence, where no other verb follows, it is theirs. */
export function isOnlyVerb(passage: Passage, position: number): boolean {
  const sentence = sentenceAt(passage, position);
  if (openingSubject(passage, position, sentence)?.to !== position) return false;
  for (let at = position + 1; at < sentence.to; at++) {
    if (passage.quotation[at]! >= 0) return false;
    // "made clear they would stay": a clause of its own begins.
    if (isComma(passage, at) || CLAUSE_OPENERS.has(passage.words[at]!) || SUBJECT_PRONOUNS.has(passage.words[at]!))
      return true;
    if (/^(?:VB[DPZ]|MD)$/.test(passage.tags[at]!)) return false;
  }
  return true;
}

export function isBetween({ words, tags }: Passage, position: number): boolean {
  return (
    tags[position] === 'RB' || words[position] === 'since' || words[position] === 'not' || words[position] === "n't"
  );
}
