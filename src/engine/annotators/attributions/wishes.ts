/**
 * The attributions' room: wishes that others act ("want the mayor to resign", "want the dam removed", "hope for a ceasefire"), which are
 * stances. Leaves alone wishes for a thing ("a place to sit", "for snow") and for what people do by themselves ("want to go home").
 */
import { DEFINITE_DETERMINERS } from '../../english/closedClasses';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { OWN_ACTS, PUBLIC_ACTS } from '../../english/stances';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isPunctuation } from '../../syntax/unitView';
import type { Passage } from './passage';

/** Whether what stands after a verb of wishing is a wish that others act. @param limit where the sentence ends */
export function isWishToAct(passage: Passage, after: number, limit: number): boolean {
  const { words } = passage;
  if (words[after] === 'to') return isPublicAct(passage, after + 1, limit);
  // The tagger takes "her" in "want her out" for a possessive.
  if (words[after] === 'her' && OUT.has(words[after + 1] ?? '')) return true;
  const object = nounPhraseAfter(passage, after, limit);
  if (object === null) return false;
  return isAct(passage, object) || isToldToAct(passage, object) || isToBeDone(passage, object);
}

/** Whether what stands after "hope for" is what others are wished to do: "the governor to act", "a truce". */
export function isWishForAct(passage: Passage, after: number, limit: number): boolean {
  const object = nounPhraseAfter(passage, after, limit);
  return object !== null && (isAct(passage, object) || isToldToAct(passage, object));
}

/** "to repeal the law", "to see the road mended"; not "to go home", "to see the castle". */
function isPublicAct(passage: Passage, verb: number, limit: number): boolean {
  const { words, tags } = passage;
  if (words[verb] !== 'see') return (tags[verb] ?? '').startsWith('VB') && !OWN_ACTS.has(words[verb]!);
  const object = nounPhraseAfter(passage, verb + 1, limit);
  return object !== null && (isAct(passage, object) || isToBeDone(passage, object));
}

/** "want a ban", "hope for a ceasefire". */
function isAct(passage: Passage, object: TokenRange): boolean {
  return PUBLIC_ACTS.has(nounLemma(passage.words[headOf(passage, object)]!));
}

/** "the mayor to resign", "the road to be mended"; in "a place to sit" the infinitive only says what for. */
function isToldToAct(passage: Passage, object: TokenRange): boolean {
  const { words, tags } = passage;
  if (words[object.to] !== 'to' || tags[object.to + 1]?.startsWith('VB') !== true) return false;
  // "a chair to rest on", "somebody to talk to"
  if (SINGLE.has(words[object.from]!) && endsInPreposition(passage, object.to + 1)) return false;
  return isAgent(passage, object) || (words[object.to + 1] === 'be' && tags[object.to + 2] === 'VBN');
}

/** "the dam removed", "her out"; "their money back" is theirs. */
function isToBeDone(passage: Passage, object: TokenRange): boolean {
  const { tags, words } = passage;
  if (!isAgent(passage, object) || tags[object.from] === 'PRP$') return false;
  return OUT.has(words[object.to] ?? '') || /^VB[DN]$/.test(tags[object.to] ?? '');
}

const OUT = wordSet('out gone closed shut');

/** Somebody, a body, or a thing that the copy has spoken of ("the price to fall"), which somebody would have to see to. */
function isAgent(passage: Passage, object: TokenRange): boolean {
  const { words, tags } = passage;
  const head = headOf(passage, object);
  const noun = nounLemma(words[head]!);
  if (passage.name[head]! >= 0 || isPersonNoun(words[head]!) || ORGANIZATION_NOUNS.has(noun)) return true;
  if (tags[object.from] === 'PRP') return !/sel(?:f|ves)$/.test(words[object.from]!);
  const known = tags[object.from] === 'PRP$' || DEFINITE_DETERMINERS.has(words[object.from]!);
  return known && !OPENINGS.has(noun);
}

/** Before one of which nothing is known; "officials to step in" has a verb with its particle. */
const SINGLE = wordSet('a an somebody someone');

/** Whether the clause that begins with the verb ends with a preposition that has lost its noun. */
function endsInPreposition(passage: Passage, verb: number): boolean {
  let at = verb;
  while (at < passage.length && !isPunctuation(passage, at)) at++;
  return at > verb + 1 && /^(?:IN|TO|RP)$/.test(passage.tags[at - 1]!);
}

/** What leaves people free to do a thing: "the chance to rest". */
const OPENINGS = wordSet(
  'ability chance choice freedom means money opportunity permission place right room space time way',
);
