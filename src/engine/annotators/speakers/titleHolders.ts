/**
 * Speakers' room: which of several people with one title a noun means. "Dario Venn, the president of Atletico Sorrel, sat beside President
 * Carla Mendes. The club's president said": whose president it is decides, and where that does not, nobody is meant.
 */
import { INSIDE_NOUNS, SPOKESPERSON_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import type { NounPhrase } from '../../syntax/nounPhrase';
import type { StoryView } from '../../syntax/storyView';
import type { Reference } from './discourseState';

const ASKED_ABOUT = wordSet('officer', INSIDE_NOUNS, SPOKESPERSON_NOUNS);
/** How many sentences back two people are near enough to be mistaken for one another. Set by hand. */
const NEAR = 3;
/** The most words of "of the harbour board" that are looked at. Set by hand. */
const LONGEST_OWNER = 4;

const BELONGS = wordSet('of at for');
const EMPTY = wordSet("the a an of at for its his her their and 's");

/**
 * The one that the phrase means, null where it may be any of them.
 * @param holders the latest reference to each person whose title fits best, the latest first
 * @param lastSpeaker the key of whoever spoke last
 */
export function whichHolder(
  view: StoryView,
  phrase: NounPhrase,
  holders: readonly Reference[],
  lastSpeaker: string | null,
): Reference | null {
  const here = view.sentenceIndex(phrase.head);
  const [latest] = holders;
  const near = holders.filter(({ place }) => here - place.sentence <= NEAR);
  if (latest === undefined || near.length < 2) return latest ?? null;
  const owner = ownerIn(view, phrase);
  // "the spokesman", "the officer": without a person they would be asked about as unnamed, which both are not.
  if (owner.length === 0) return latest.key === lastSpeaker || ASKED_ABOUT.has(phrase.lemma) ? latest : null;
  const named = near.filter((holder) => ownersOf(view, holder).some((word) => owner.some((own) => isOfOne(word, own))));
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  // "the club's president": the only one who is said to be the president of anything.
  const owned = near.filter((holder) => ownersOf(view, holder).length > 0);
  return owned.length === 1 ? owned[0]! : null;
}

/** So many letters are shared by "Norvania" and "Norvanian". Set by hand. */
const STEM = 5;

/** The same word, or a country and its adjective. */
function isOfOne(one: string, other: string): boolean {
  return one === other || (one.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM));
}

/** The words of "the club's", "the Norvanian" and "of the club" in the phrase. */
function ownerIn(view: StoryView, { range, head }: NounPhrase): readonly string[] {
  const words: string[] = [];
  for (let token = range.from; token < head; token++) if (view.isCapitalised(token)) words.push(view.words[token]!);
  const possessive = view.words.slice(range.from, head).lastIndexOf("'s");
  if (possessive >= 0) words.push(...view.words.slice(range.from, range.from + possessive));
  if (BELONGS.has(view.word(head + 1))) words.push(...wordsFrom(view, head + 2));
  return words.filter((word) => !EMPTY.has(word));
}

/** The words that say whose title somebody has: "the president | of Atletico Sorrel", "Mayor Lena Orr | of Tarn". */
function ownersOf(view: StoryView, { candidate }: Reference): readonly string[] {
  const words: string[] = [];
  for (const title of [...candidate.titles, candidate.apposition]) {
    const from = title.findIndex((word) => BELONGS.has(word));
    if (from >= 0) words.push(...title.slice(from + 1));
  }
  const after = view.range(candidate).to;
  if (BELONGS.has(view.word(after))) words.push(...wordsFrom(view, after + 1));
  return words.filter((word) => !EMPTY.has(word));
}

function wordsFrom(view: StoryView, from: number): readonly string[] {
  let to = from;
  while (to < from + LONGEST_OWNER && view.isWord(to)) to++;
  return view.words.slice(from, to);
}
