/**
 * The attributions' room: statements of unnamed sources in inverted and passive forms, of which the training data has few examples: "was
 * told by a clerk that", "per a union source", "in the words of one aide". Part of the second reading.
 */
import { wordSet } from '../../english/wordSet';
import { BE_FORMS, MODAL_VERBS } from '../../english/auxiliaries';
import { INDEFINITE_DETERMINERS } from '../../english/closedClasses';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter, nounPhraseBefore } from '../../syntax/phraseBounds';
import { isComma, isPunctuation, isQuotationMark, sentenceAt } from '../../syntax/unitView';
import { DOCUMENT_NOUNS } from '../../english/documents';
import { commaAfter, inTheWordsOf, mayBeTheirWords } from './inTheirWords';
import type { Passage } from './passage';
import { byAfter, TELLING_PARTICIPLES } from './tellers';
import type { TokenRange } from '../../syntax/tokenRange';

/** Finds the unnamed person whose phrase starts, or ends, at a position, or null. */
export type PersonFinder = (passage: Passage, position: number, limit: number) => TokenRange | null;

/** How an unnamed person is found after and before a position. */
export interface PersonFinders {
  readonly after: PersonFinder;
  readonly before: PersonFinder;
}

const DESCRIBED = new Set(['described', 'characterised', 'characterized']);
/** Before a verb these leave open whether anything was said, or deny it. */
export const UNSAID = wordSet("to not n't never", MODAL_VERBS);
const SAYING = new Set(['saying', 'adding', 'arguing', 'insisting', 'warning', 'claiming', 'noting', 'stressing']);
/** The most words of a clause or modifier between a noun and its comma or "as". Set by hand. */
const RELATIVE_REACH = 12;
/** With more words than this before it, a phrase such as "per a union source" follows its content. Set by hand. */
const LONGEST_OPENING = 3;

/** Whether the cue of such a form may end with a word that is no reporting verb. */
export function mayBeInvertedOrPassive(word: string): boolean {
  return (
    ['quoted', 'cited', 'per', 'according', 'learned', 'learnt'].includes(word) ||
    SAYING.has(word) ||
    mayBeTheirWords(word) ||
    TELLING_PARTICIPLES.has(word) ||
    DESCRIBED.has(word)
  );
}

/** The inverted or passive statement whose cue stands at the position, or null: see `mayBeInvertedOrPassive`. */
export function invertedOrPassive(passage: Passage, position: number, finders: PersonFinders): Candidate | null {
  const word = passage.words[position]!;
  const person = finders.after;
  if (word === 'quoted' || word === 'cited')
    return quotedAs(passage, position, finders.before) ?? quotesAs(passage, position, person);
  if (SAYING.has(word)) return sayingSo(passage, position, person);
  if (word === 'per' || word === 'according') return perSomebody(passage, position, person);
  if (word === 'learned' || word === 'learnt') return outletHasLearned(passage, position);
  if (mayBeTheirWords(word)) return inTheWordsOf(passage, position, person);
  return toldBy(passage, position, person) ?? describedAs(passage, position, finders.before);
}

/** "The strike starts on Monday, per a union source", and an "according to" that the trained readers missed. */
function perSomebody(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const according = passage.words[position] === 'according';
  if (according && passage.words[position + 1] !== 'to') return null;
  if (!according && position > sentence.from && !isComma(passage, position - 1)) return null;
  const to = position + (according ? 2 : 1);
  const source = person(passage, to, sentence.to) ?? (according ? paperAfter(passage, to, sentence.to) : null);
  if (source === null) return null;
  return besideContent(passage, { from: position, to }, source, sentence, 'per');
}

/** "a leaked report": the paper that is named as the source. */
function paperAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  const phrase = nounPhraseAfter(passage, from, limit);
  if (phrase === null) return null;
  return DOCUMENT_NOUNS.has(nounLemma(passage.words[headOf(passage, phrase)]!)) ? phrase : null;
}

/** The content after the comma that follows the source where the phrase opens its sentence, else the one before the phrase. */
export function besideContent(
  passage: Passage,
  cue: TokenRange,
  source: TokenRange,
  sentence: TokenRange,
  reason: string,
): Candidate | null {
  if (cue.from - sentence.from > LONGEST_OPENING) {
    const content = contentBefore(passage, cue.from, sentence);
    return content === null ? null : { source, cue, contents: [content], reason };
  }
  const comma = commaAfter(passage, source.to, sentence.to);
  const content = comma < 0 ? null : contentAfter(passage, comma + 1, sentence);
  return content === null ? null : { source: { from: source.from, to: comma }, cue, contents: [content], reason };
}

/** "Reporters were told by a senior officer that …", "it was described by a guest as …". */
function toldBy(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const { words } = passage;
  const described = DESCRIBED.has(words[position]!);
  if (!described && !TELLING_PARTICIPLES.has(words[position]!)) return null;
  if (!BE_FORMS.has(words[position - 1] ?? '') || UNSAID.has(words[position - 2] ?? '')) return null;
  const sentence = sentenceAt(passage, position);
  const by = byAfter(passage, position, sentence.to);
  const source = by < 0 ? null : person(passage, by + 1, sentence.to);
  if (source === null) return null;
  const opening = described ? 'as' : 'that';
  let from = source.to;
  while (from < sentence.to && from - source.to < RELATIVE_REACH && words[from] !== opening) from++;
  const content = words[from] === opening ? contentAfter(passage, from, sentence) : null;
  return content === null
    ? null
    : { source, cue: { from: position - 1, to: position + 1 }, contents: [content], reason: 'agent' };
}

/** "The pier will be sold, the Courier has learned." */
function outletHasLearned(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const sentence = sentenceAt(passage, position);
  if (words[position - 1] !== 'has' || (position + 1 < sentence.to && !isPunctuation(passage, position + 1)))
    return null;
  const source = nounPhraseBefore(passage, position - 1, sentence.from);
  if (source === null || !isComma(passage, source.from - 1)) return null;
  const content = contentBefore(passage, source.from, sentence);
  const cue = { from: position - 1, to: position + 1 };
  return content === null ? null : { source, cue, contents: [content], reason: 'has-learned' };
}

/** "Two officials described the governor as tired". */
function describedAs(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const { words } = passage;
  if (!DESCRIBED.has(words[position]!) || words[position + 1] === 'by' || BE_FORMS.has(words[position - 1] ?? ''))
    return null;
  if (UNSAID.has(words[position - 1] ?? '')) return null;
  const sentence = sentenceAt(passage, position);
  const verb = ['has', 'have', 'had'].includes(words[position - 1] ?? '') ? position - 1 : position;
  const source = person(passage, verb, sentence.from);
  if (source === null || source.from > sentence.from + 1) return null;
  for (let at = position + 2; at < Math.min(sentence.to, position + RELATIVE_REACH); at++) {
    if (isPunctuation(passage, at) && !isComma(passage, at)) return null;
    if (words[at] !== 'as') continue;
    const content = contentAfter(passage, position + 1, sentence);
    const cue = { from: verb, to: position + 1 };
    return content === null ? null : { source, cue, contents: [content], reason: 'agent' };
  }
  return null;
}

/** "Officials were quoted by the agency as saying …". */
function quotedAs(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const { words } = passage;
  if (!BE_FORMS.has(words[position - 1] ?? '')) return null;
  const sentence = sentenceAt(passage, position);
  const source = person(passage, position - 1, sentence.from);
  if (source === null) return null;
  for (let at = position + 1; at < Math.min(sentence.to, position + RELATIVE_REACH); at++) {
    if (words[at] !== 'as' || words[at + 1] !== 'saying') continue;
    const content = contentAfter(passage, at + 2, sentence);
    const cue = { from: position - 1, to: position + 1 };
    return content === null ? null : { source, cue, contents: [content], reason: 'agent' };
  }
  return null;
}

/** "The Herald quoted a source as saying …", "“…,” the paper quoted one aide as saying": the one who is quoted. */
function quotesAs(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const { words } = passage;
  const sentence = sentenceAt(passage, position);
  const outlet = nounPhraseBefore(passage, position, sentence.from);
  const source =
    outlet === null
      ? null
      : (person(passage, position + 1, sentence.to) ?? partlyQuoted(passage, position + 1, sentence.to));
  if (outlet === null || source === null || words[source.to] !== 'as' || words[source.to + 1] !== 'saying') return null;
  const after = source.to + 2;
  const ends = after >= sentence.to || isPunctuation(passage, after);
  const content = ends ? contentBefore(passage, outlet.from, sentence) : contentAfter(passage, after, sentence);
  if (content === null) return null;
  return { source, cue: { from: after - 1, to: after }, contents: [content], reason: 'quoted-as-saying' };
}

/** The most tokens of a “very senior” aide. Set by hand. */
const LONGEST_QUOTED = 8;

/** "quoted a “senior aide” as saying": the person's noun stands within marks, or after them. */
function partlyQuoted(passage: Passage, from: number, limit: number): TokenRange | null {
  const { words, name, quotation } = passage;
  if (!INDEFINITE_DETERMINERS.has(words[from]!)) return null;
  for (let to = from + 1; to < Math.min(limit, from + LONGEST_QUOTED); to++) {
    if (words[to] === 'as') {
      const noun = isQuotationMark(passage, to - 1) ? to - 2 : to - 1;
      return isPersonNoun(words[noun]!) ? { from, to } : null;
    }
    if (name[to]! >= 0 || (isPunctuation(passage, to) && quotation[to]! < 0)) return null;
  }
  return null;
}

/** The outlet that quotes whoever is quoted as saying it, as a statement of its own. */
export function outletQuoting(passage: Passage, { source, contents }: Candidate): Candidate | null {
  if (source === null) return null;
  const position = source.from - 1;
  const outlet = nounPhraseBefore(passage, position, sentenceAt(passage, position).from);
  const cue = { from: position, to: position + 1 };
  return outlet === null ? null : { source: outlet, cue, contents, reason: 'outlet-quotes' };
}

const REPORTS = new Set(['reported', 'reports', 'said', 'says', 'wrote']);

/** "…, local media reported, citing an official": the outlet states what it cites, where the trained readers missed it. */
export function outletCiting(
  passage: Passage,
  { cue, contents }: Candidate,
  read: readonly Candidate[],
): Candidate | null {
  const verb = cue!.from - 2;
  if (!isComma(passage, verb + 1) || !REPORTS.has(passage.words[verb] ?? '')) return null;
  if (read.some((other) => other.cue !== null && other.cue.from <= verb && verb < other.cue.to)) return null;
  const sentence = sentenceAt(passage, verb);
  const source = nounPhraseBefore(passage, verb, sentence.from);
  if (source === null) return null;
  const content = contentBefore(passage, source.from, sentence);
  const cueOfOutlet = { from: verb, to: verb + 1 };
  return { source, cue: cueOfOutlet, contents: content === null ? contents : [content], reason: 'outlet-quotes' };
}

/** "Government sources played down the row, saying the two had made up": the subject of the sentence says it. */
function sayingSo(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  if (!isComma(passage, position - 1)) return null;
  const sentence = sentenceAt(passage, position);
  const source = person(passage, sentence.from, position);
  if (source === null || !/^VB[DPZ]$/.test(passage.tags[source.to] ?? '')) return null;
  // No other subject may come between its verb and "saying".
  for (let at = source.to + 1; at < position - 1; at++) if (isComma(passage, at)) return null;
  const content = contentAfter(passage, position + 1, sentence);
  if (content === null) return null;
  return { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'unnamed-saying' };
}
