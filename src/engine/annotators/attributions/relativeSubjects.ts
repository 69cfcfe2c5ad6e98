/**
 * The attributions' room: who without a name is meant by the "who" before a verb: "the ire of lawmakers, who say", "He cited sources who
 * said", "There are those who say".
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import { PICKING_DETERMINERS } from '../../english/closedClasses';
import { DOCUMENT_NOUNS } from '../../english/documents';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { nounLemma } from '../../syntax/lemma';
import { isAgentNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseBefore } from '../../syntax/phraseBounds';
import { isComma, isDash } from '../../syntax/unitView';
import { ALONE, isUnnamed, isWhatSomebodyIs } from './unnamedNouns';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/**
 * "the ire of lawmakers | who", "fresh ammunition to Republicans | who": the people right before a relative pronoun at the position,
 * whatever phrase they are part of; null where they have a name, or are a predicate ("he is a man who").
 */
export function antecedentBefore(passage: Passage, pronoun: number, limit: number): TokenRange | null {
  const parted = isComma(passage, pronoun - 1) || isDash(passage, pronoun - 1);
  const last = beforeBrackets(passage, parted ? pronoun - 1 : pronoun, limit);
  const found = placedPeople(passage, last, limit) ?? nounPhraseBefore(passage, last, limit);
  if (found === null) return null;
  const phrase = withoutParticiple(passage, found);
  if (isUnnamed(passage, phrase) || isPeopleByWho(passage, phrase, pronoun))
    return isWhatSomebodyIs(passage, phrase) ? null : phrase;
  for (let from = phrase.to - 1; from > phrase.from; from--) {
    if (!HANGING.has(passage.words[from - 1]!)) continue;
    // "21 percent of members who reported": a share of them, counted in a survey.
    if (['percent', '%', 'per', 'cent'].includes(passage.words[from - 2] ?? '')) return null;
    // "letters from soldiers who said": the letters say so, and they can be read.
    if (DOCUMENT_NOUNS.has(nounLemma(passage.words[from - 2] ?? ''))) return null;
    const inner = { from, to: phrase.to };
    return isUnnamed(passage, inner) || isPeopleByWho(passage, inner, pronoun) ? inner : null;
  }
  return null;
}

/** The most tokens of "(HP)". Set by hand. */
const LONGEST_SHORT_FORM = 4;

/** "a member of the Harbour Party | (HP)": where the short form of a name begins, in brackets. */
function beforeBrackets({ words }: Passage, to: number, limit: number): number {
  if (words[to - 1] !== ')') return to;
  for (let at = to - 2; at > Math.max(limit, to - LONGEST_SHORT_FORM); at--) if (words[at] === '(') return at;
  return to;
}

/** "the women | living in Harmouth | who": the people, where a participle and a place tell where they are. */
function placedPeople(passage: Passage, to: number, limit: number): TokenRange | null {
  const { tags, words } = passage;
  const place = nounPhraseBefore(passage, to, limit);
  const participle = (place?.from ?? 0) - 2;
  if (participle <= limit || tags[participle] !== 'VBG' || !PLACING.has(words[participle + 1]!)) return null;
  const people = nounPhraseBefore(passage, participle, limit);
  return people !== null && tags[participle - 1] === 'NNS' && isUnnamed(passage, people)
    ? { from: people.from, to }
    : null;
}

const PLACING = new Set(['in', 'at', 'near', 'on', 'outside', 'along']);

/** "has angered | hauliers": after a form of "have" the participle is the verb, whatever the tagger takes it for. */
function withoutParticiple({ words, tags }: Passage, phrase: TokenRange): TokenRange {
  if (phrase.to - phrase.from < 2 || !HAVE_FORMS.has(words[phrase.from - 1] ?? '')) return phrase;
  const participle = /^VB[DN]$/.test(tags[phrase.from]!) || UNCHANGING.has(words[phrase.from]!);
  return participle ? { from: phrase.from + 1, to: phrase.to } : phrase;
}

/** Participles in the form of the verb, which are nouns and adjectives as well. */
const UNCHANGING = new Set(['cut', 'hit', 'hurt', 'upset']);

/** "hauliers, who complain", "a haulier who says": what no list knows is people where "who" speaks of it. */
function isPeopleByWho(passage: Passage, phrase: TokenRange, pronoun: number): boolean {
  const { words, tags, name } = passage;
  const head = phrase.to - 1;
  if (words[pronoun] !== 'who' || headOf(passage, phrase) !== head || name[head]! >= 0) return false;
  const lemma = nounLemma(words[head]!);
  if (ORGANIZATION_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma)) return false;
  // "radicals who wanted a new bank": without the comma the clause says no more than which of them are meant.
  if (tags[head] === 'NNS') return pronoun > phrase.to || isAgentNoun(lemma);
  // "a haulier, who said", "a gift to | a booker who said"
  const isParted = pronoun > phrase.to || (isAgentNoun(lemma) && /^(?:IN|TO)$/.test(tags[phrase.from - 1] ?? ''));
  return isParted && tags[head] === 'NN' && PICKING_DETERMINERS.has(words[phrase.from]!);
}

/** Prepositions after which somebody else stands: "the ire | of lawmakers". */
const HANGING = new Set(['of', 'to', 'from', 'on', 'with', 'by', 'for', 'among', 'against', 'about', 'at']);

/** Verbs of those who pass on what others have told them. */
const QUOTING = new Set(['cite', 'quote', 'interview']);

/** "He cited sources who said": their words are passed on by somebody else. */
export function quotedSubject(passage: Passage, cue: number, sentence: TokenRange): TokenRange | null {
  if (passage.words[cue - 1] !== 'who') return null;
  const phrase = nounPhraseBefore(passage, cue - 1, sentence.from);
  if (phrase === null || !isUnnamed(passage, phrase)) return null;
  return QUOTING.has(passage.cueWords[phrase.from - 1]?.lemma ?? '') ? phrase : null;
}

/** "lawmakers, who say it costs too much": the antecedent of a clause after a comma, wherever it stands. */
export function parentheticSubject(passage: Passage, cue: number, sentence: TokenRange): TokenRange | null {
  if (passage.words[cue - 1] !== 'who' || !isComma(passage, cue - 2)) return null;
  const phrase = nounPhraseBefore(passage, cue - 2, sentence.from);
  return phrase !== null && isUnnamed(passage, phrase) ? phrase : null;
}

/** "There are those who say", "there were many who saw": all that is said of them is what they hold. */
export function existentialSubject({ words }: Passage, cue: number): TokenRange | null {
  const head = cue - 2;
  if (words[cue - 1] !== 'who' || !(ALONE.has(words[head] ?? '') || words[head] === 'those')) return null;
  return ['are', 'were'].includes(words[head - 1] ?? '') && words[head - 2] === 'there'
    ? { from: head, to: head + 1 }
    : null;
}

/** "He was answering those who say it is too late": nobody in particular: the clause only says which people are meant. */
export function thoseWho({ words }: Passage, cue: number): TokenRange | null {
  const those = cue - 2;
  return words[cue - 1] === 'who' && words[those] === 'those' && words[those - 1] === 'to'
    ? { from: those, to: cue - 1 }
    : null;
}
