/**
 * The attributions' room: the unnamed person right before a verb, or inverted after it ("said one aide"), by the tags, else by the words
 * alone.
 */
import { wordSet } from '../../english/wordSet';
import { NEARNESS_WORDS, PICKING_DETERMINERS, QUANTIFIERS_ALONE } from '../../english/closedClasses';
import { isPersonNoun } from '../../syntax/personNoun';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import { isComma, isPunctuation } from '../../syntax/unitView';
import { clauseOpener, COMPLEMENTS, openingSubject, parenthesisStart, withoutRelative } from './clauseSubjects';
import { partedSubject } from './partedSubjects';
import { subjectBefore } from './rules';
import { PLACES, isUnnamed, isWhatSomebodyIs } from './unnamedNouns';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Before a noun for a person these leave it unnamed. */
const DETERMINERS = wordSet('the', PICKING_DETERMINERS);

/** How many words before a verb the head of its subject is looked for, and its determiner before that head. Set by hand. */
const HEAD_REACH = 6;
const DETERMINER_REACH = 4;
/** The most words from a determiner after a verb to its head: "said one of her aides". Set by hand. */
const INVERTED_REACH = 5;

/** The most words of "many in the old town" before its verb. Set by hand. */
const LONGEST_QUANTIFIED = 7;

/** "Many here believe", "some in the party say": a quantifier with no noun of its own, and the place that it speaks of. */
export function quantifierBefore(passage: Passage, to: number, limit: number): TokenRange | null {
  const { words, tags } = passage;
  for (let from = to - 2; from >= Math.max(limit, to - LONGEST_QUANTIFIED); from--) {
    if (isPunctuation(passage, from) || /^(?:VB[DPZ]|MD)$/.test(tags[from]!)) return null;
    if (!QUANTIFIERS_ALONE.has(words[from]!)) continue;
    return PLACES.has(words[from + 1]!) ? { from, to } : null;
  }
  return null;
}

/** The unnamed person before a verb: by the tags, else by the words alone ("a nurse", "an officer in the north"). */
export function personBefore(passage: Passage, to: number, limit: number): TokenRange | null {
  // "one of the people present | said"
  if (passage.words[to - 1] === 'present' && passage.tags[to - 2] === 'NNS') {
    const people = personBefore(passage, to - 1, limit);
    return people === null ? null : { from: people.from, to };
  }
  const tagged = lastConjunct(passage, subjectBefore(passage, to, limit));
  if (tagged !== null && isUnnamed(passage, tagged)) return isWhatSomebodyIs(passage, tagged) ? null : tagged;
  const quantified = quantifierBefore(passage, to, limit);
  if (quantified !== null) return quantified;
  if (isComma(passage, to - 1)) {
    const opening = parenthesisStart(passage, to - 2, limit);
    if (opening === null) return null;
    return personBefore(passage, opening, limit) ?? partedSubject(passage, opening, { from: limit, to: opening });
  }
  for (let head = to - 1; head >= Math.max(limit, to - HEAD_REACH); head--) {
    if (isPunctuation(passage, head) || passage.name[head]! >= 0) break;
    if (!isPersonNoun(passage.words[head]!)) continue;
    const from = determinerOf(passage, head, limit);
    if (from === null || (head < to - 1 && !COMPLEMENTS.has(passage.words[head + 1]!))) break;
    return { from, to };
  }
  // "Opponents of letting ships into the bay | cite": however long the modifiers of the noun that opens the sentence.
  const opening = openingSubject(passage, to, { from: limit, to });
  return opening?.to === to ? opening : clauseOpener(passage, to, limit);
}

/** In "an intervention and analysts" the subject of the verb is the people. */
function lastConjunct(passage: Passage, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null) return null;
  for (let position = phrase.to - 2; position > phrase.from; position--) {
    if (passage.words[position] !== 'and' || isPersonNoun(passage.words[position - 1]!)) continue;
    const last = { from: position + 1, to: phrase.to };
    const adjective = passage.tags[position - 1]!.startsWith('JJ') || passage.name[position - 1]! >= 0;
    return adjective || !isUnnamed(passage, last) ? phrase : last;
  }
  return phrase;
}

/** The unnamed person after a verb: by the tags, else a determiner, up to three words and a noun for a person. */
export function personAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  if (passage.words[from] === 'at' && passage.words[from + 1] === 'least') return personAfter(passage, from + 2, limit);
  const near = thoseNear(passage, from, limit);
  if (near !== null) return near;
  const tagged = withoutSelves(passage, withoutRelative(passage, nounPhraseAfter(passage, from, limit)));
  // "slammed by the workers' union": the possessive belongs to the speaker.
  if (tagged !== null && (passage.tags[tagged.to] === 'POS' || /^['’]$/.test(passage.words[tagged.to] ?? '')))
    return null;
  if (tagged !== null && isUnnamed(passage, tagged)) return tagged;
  if (!DETERMINERS.has(passage.words[from] ?? '')) return null;
  for (let head = from + 1; head < Math.min(limit, from + INVERTED_REACH); head++) {
    if (isPunctuation(passage, head) || passage.name[head]! >= 0) return null;
    const parted = passage.words[head + 1] === 'who';
    if (isOwner(passage, head + 1)) return null;
    if (parted || (isPersonNoun(passage.words[head]!) && !isPersonNoun(passage.words[head + 1] ?? '')))
      return { from, to: head + 1 };
  }
  return null;
}

/** "the estimate of guards | themselves" */
function withoutSelves({ words }: Passage, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null || phrase.to - phrase.from < 2 || words[phrase.to - 1] !== 'themselves') return phrase;
  return { from: phrase.from, to: phrase.to - 1 };
}

/** "those close to the bishop" */
function thoseNear(passage: Passage, from: number, limit: number): TokenRange | null {
  const { words } = passage;
  if (words[from] !== 'those' || !NEARNESS_WORDS.has(words[from + 1] ?? '')) return null;
  const object = nounPhraseAfter(passage, from + 3, limit);
  return object === null ? null : { from, to: object.to };
}

/** Whether a possessive stands at the position: "slammed by the workers | ' union", the possessive belongs to the speaker. */
function isOwner({ tags, words }: Passage, position: number): boolean {
  return tags[position] === 'POS' || /^['’]s?$/.test(words[position] ?? '');
}

/** Where the noun phrase of a head begins: at its determiner, or at a plural that needs none and opens its clause. */
function determinerOf(passage: Passage, head: number, limit: number): number | null {
  for (let position = head - 1; position >= Math.max(limit, head - DETERMINER_REACH); position--) {
    if (DETERMINERS.has(passage.words[position]!)) return position;
    if (isPunctuation(passage, position)) return null;
  }
  return head === limit && passage.words[head]!.endsWith('s') ? head : null;
}
