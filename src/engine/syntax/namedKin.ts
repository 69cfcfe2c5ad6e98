/**
 * Syntax: relatives whom the copy names beside their noun ("Elena Duarte and her brother Paulo", "his wife, Ines") and then calls by it
 * again: "Her brother said". With two brothers, or with somebody else close by who may have one, nobody is meant.
 */
import { POSSESSIVE_DETERMINERS } from '../english/closedClasses';
import { KIN_NOUNS } from '../english/people';
import type { Gender, Mention } from '../model';
import { nounLemma } from './lemma';
import type { NounPhrase } from './nounPhrase';
import type { StoryView } from './storyView';
import { wordSet } from '../english/wordSet';

/** How many names back, and how many sentences on, a relative is looked for. Set by hand. */
const NAMES_BACK = 100;
const SENTENCES_ON = 3;
/** The most words between "her" and "brother": "her younger brother". Set by hand. */
const MOST_BETWEEN = 2;

const TOLD_APART = wordSet('other another second third elder older younger eldest youngest oldest');
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** Whose relative it is: "her" or "the", or the id of whoever has a name ("Elena Duarte's"). */
type Owner = string;

/**
 * The relative of that noun whom the copy names elsewhere, null where there is none or more than one.
 * @param genderOf what the story says of somebody, by the id of the identity
 */
export function namedKin(view: StoryView, phrase: NounPhrase, genderOf: (entity: string) => Gender): Mention | null {
  if (phrase.plural || !KIN_NOUNS.has(phrase.lemma)) return null;
  const owner = ownerOf(view, phrase.head, true);
  if (owner === null) return null;
  const which = whichOf(view, phrase.head);
  const here = view.sentenceIndex(phrase.head);
  const start = view.mentionAt(view.story.tokens[phrase.range.from]!.start);
  let found: Mention | null = null;
  for (let at = Math.max(0, start - NAMES_BACK); at < view.mentions.length; at++) {
    const mention = view.mentions[at]!;
    const { from, to } = view.range(mention);
    if (view.sentenceIndex(from) > here + SENTENCES_ON) break;
    if (mention.type !== 'person' || view.quotationAt(mention.start) >= 0) continue;
    const noun = kinBefore(view, from, phrase.lemma) ?? kinAfter(view, to, phrase.lemma);
    if (noun === null) continue;
    const other = ownerOf(view, noun, false);
    if (other === null || !agree(owner, other, genderOf)) continue;
    if (which !== null && which !== whichOf(view, noun)) continue;
    // "her brothers Paulo and Rui"
    if (view.word(noun) !== phrase.lemma || (found !== null && found.entity !== mention.entity)) return null;
    found ??= mention;
  }
  if (found === null || isSomebodyBetween(view, phrase, found, owner, genderOf)) return null;
  return found;
}

/** The noun before the name: "her brother | Paulo", "his wife, | Ines". */
function kinBefore(view: StoryView, name: number, lemma: string): number | null {
  const noun = view.word(name - 1) === ',' || view.word(name - 1) === '(' ? name - 2 : name - 1;
  return nounLemma(view.word(noun)) === lemma ? noun : null;
}

/** The noun after the name, and after an age: "Paulo Duarte, | 23, | her brother". */
function kinAfter(view: StoryView, after: number, lemma: string): number | null {
  if (view.word(after) !== ',') return null;
  const from = /^\d+$/.test(view.word(after + 1)) && view.word(after + 2) === ',' ? after + 3 : after + 1;
  if (!isPronoun(view.word(from))) return null;
  for (let noun = from + 1; noun <= from + 1 + MOST_BETWEEN && view.isWord(noun); noun++)
    if (nounLemma(view.word(noun)) === lemma) return noun;
  return null;
}

/**
 * Whose the noun is, null where nobody's.
 * @param isBareToo takes "the brother" for that of whoever was named
 */
function ownerOf(view: StoryView, noun: number, isBareToo: boolean): Owner | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MOST_BETWEEN); at--) {
    const word = view.word(at);
    if (GENDERS.has(word) || word === 'their') return word;
    if (word === 'the') return isBareToo ? word : null;
    if (word === "'s") return view.mentionsIn(view.span({ from: at - 1, to: at }))[0]?.entity ?? null;
    if (!view.isWord(at) || POSSESSIVE_DETERMINERS.has(word)) return null;
  }
  return null;
}

/** The word that tells two apart: "her older brother", "his second wife". */
function whichOf(view: StoryView, noun: number): string | null {
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_BETWEEN); at--)
    if (TOLD_APART.has(view.word(at))) return view.word(at);
  return null;
}

function agree(owner: Owner, other: Owner, genderOf: (entity: string) => Gender): boolean {
  if (owner === other || owner === 'the') return true;
  if (isPronoun(owner) === isPronoun(other)) return false;
  return isPronoun(owner) ? mayBe(owner, genderOf(other)) : mayBe(other, genderOf(owner));
}

function isPronoun(owner: Owner): boolean {
  return GENDERS.has(owner) || owner === 'their';
}

/** Whether "his" or "her" can be said of somebody of that gender. */
function mayBe(pronoun: Owner, gender: Gender): boolean {
  return gender === null || (GENDERS.get(pronoun) ?? gender) === gender;
}

/** Whether between the two somebody is spoken of whom "her" may mean as well, and who has nothing to do with the relative. */
function isSomebodyBetween(
  view: StoryView,
  { head, range }: NounPhrase,
  kin: Mention,
  owner: Owner,
  genderOf: (entity: string) => Gender,
): boolean {
  if (!isPronoun(owner)) return false;
  const here = view.story.tokens[range.from]!.start;
  const named = view.sentenceIndex(view.tokenAt(kin.start));
  const [first, last] = kin.start < here ? [named, named] : [view.sentenceIndex(head), named];
  const { sentences } = view.story;
  const near = new Set<string>();
  for (const at of [first - 1, first, last])
    if (sentences[at] !== undefined) for (const { entity } of view.mentionsIn(sentences[at])) near.add(entity);
  const [from, to] = kin.start < here ? [kin.end, here] : [here, kin.start];
  for (let at = view.mentionAt(from); at < view.mentions.length && view.mentions[at]!.start < to; at++) {
    const { type, entity } = view.mentions[at]!;
    if (type === 'person' && !near.has(entity) && mayBe(owner, genderOf(entity))) return true;
  }
  return false;
}
