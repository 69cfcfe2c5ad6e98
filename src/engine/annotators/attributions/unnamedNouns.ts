/**
 * The attributions' room: whether a noun phrase is somebody unnamed who could speak: a noun for a person, several bodies, a party or a
 * people, or a word such as "many".
 */
import { LINKING_VERBS } from '../../english/auxiliaries';
import { NEARNESS_WORDS, PICKING_DETERMINERS, QUANTIFIERS_ALONE } from '../../english/closedClasses';
import { DOCUMENT_NOUNS } from '../../english/documents';
import { INSTITUTION_PLURALS, ORGANIZATION_NOUNS } from '../../english/organizations';
import { nounLemma } from '../../syntax/lemma';
import { isAgentNoun, isPersonNoun } from '../../syntax/personNoun';
import { headOf } from '../../syntax/phraseBounds';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** These stand for somebody unnamed by themselves, with no noun after them: "many say", "critics say". */
export const ALONE = new Set(['he', 'she', 'they', 'many', 'some', 'several', 'others', 'critics', 'another', 'one']);

/** "is also a devoted father who was frustrated by": a predicate, and not somebody who speaks. */
export function isWhatSomebodyIs({ words, tags }: Passage, { from }: TokenRange): boolean {
  let before = from - 1;
  while (before >= 0 && /^RB/.test(tags[before]!)) before--;
  return LINKING_VERBS.has(words[before] ?? '') && words[before - 1] !== 'there';
}

/** Whether the phrase is a noun for a person without a name, or a word such as "many". */
export function isUnnamed(passage: Passage, phrase: TokenRange): boolean {
  const head = headOf(passage, phrase);
  // A name that is a possessive, a modifier or the object of a preposition ("a Mali official", "an officer in Gao") is not the head's name.
  if (isGroup(passage, phrase, head)) return true;
  if (passage.name[head]! >= 0 || (head + 1 < phrase.to && passage.name[head + 1]! >= 0)) return false;
  const word = passage.words[head]!;
  if (phrase.to - phrase.from === 1 && ALONE.has(word)) return true;
  // "some in the union", "many here": a quantifier and the place that it speaks of.
  // "those close to the bishop"
  if (passage.words[phrase.from] === 'those' && NEARNESS_WORDS.has(passage.words[phrase.from + 1] ?? '')) return true;
  // "two of the people in the room", "three of her aides"
  if (isCount(passage, head) && passage.words[head + 1] === 'of' && head + 2 < phrase.to)
    return isUnnamed(passage, { from: head + 2, to: phrase.to });
  if (head === phrase.from && QUANTIFIERS_ALONE.has(word) && PLACES.has(passage.words[head + 1] ?? '')) return true;
  return isPersonNoun(word) || isPluralBody(word) || isAgentPlural(passage, head);
}

function isCount({ tags, words }: Passage, position: number): boolean {
  return tags[position] === 'CD' || words[position] === 'both';
}

/** "exporters", "hauliers": no list knows them, and their verb says something, so that they are people. */
function isAgentPlural({ words, tags }: Passage, head: number): boolean {
  const lemma = nounLemma(words[head]!);
  return tags[head] === 'NNS' && lemma !== words[head] && isAgentNoun(lemma) && !DOCUMENT_NOUNS.has(lemma);
}

/** "A haulier | who": one of them, before a clause about a person. */
export function isAgentWho(passage: Passage, phrase: TokenRange): boolean {
  const lemma = nounLemma(passage.words[headOf(passage, phrase)]!);
  const isPicked = passage.words[phrase.to] === 'who' && PICKING_DETERMINERS.has(passage.words[phrase.from]!);
  return isPicked && isAgentNoun(lemma) && !DOCUMENT_NOUNS.has(lemma);
}

/** "parties", "rights groups": several organizations, none of them named. */
export function isPluralBody(word: string): boolean {
  const lemma = nounLemma(word);
  return lemma !== word && ORGANIZATION_NOUNS.has(lemma) && !INSTITUTION_PLURALS.has(word);
}

/** "Republicans", "some Democrats", "a Kurd": a party or a people has a name, those who speak for it here have none. */
function isGroup(passage: Passage, phrase: TokenRange, head: number): boolean {
  const name = passage.names[passage.name[head]!];
  if (name?.type !== 'group') return false;
  const word = passage.words[head]!;
  return PICKING_DETERMINERS.has(passage.words[phrase.from]!) || (word.endsWith('s') && !word.endsWith('ss'));
}

export const PLACES = new Set(['here', 'there', 'in', 'at', 'of', 'on', 'within', 'inside', 'from']);
