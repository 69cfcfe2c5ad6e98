/**
 * The ledger's room: whether a source has only part of a name, where the copy does not say so: "Dania, a mother from Harmouth", "a resident
 * named Sin", "21-year-old Javier", "Simón*", "P., another woman", "M.T., a guard". Leaves alone people known by one name (a player, a singer, a saint),
 * those who have a card or a full name in the story, and copy from countries where one name can be a full name.
 */
import type { Identity, Mention } from '../../model';
import { INDEFINITE_DETERMINERS } from '../../english/closedClasses';
import { GENERIC_NOUNS, KIN_NOUNS, LAY_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { lastPart } from '../../syntax/personNoun';
import type { StoryView } from '../../syntax/storyView';

/** The most words up to the noun of an apposition: "a retired port | mechanic". Set by hand. */
const APPOSITION_REACH = 5;

const NAMED = new Set(['named', 'called', 'surnamed']);

/** People whom readers know by one name, or whose office gives them one. */
const KNOWN_BY_ONE_NAME = wordSet(`
  actor actress apostle artist author bishop blogger boxer captain cleric coach comedian commander dancer defender designer emperor
  diplomat footballer forward general goalkeeper god goddess governor heroine hero influencer king lawmaker leader legislator magician manager midfielder
  minister member mep model monk mp musician novelist officer official painter philosopher player poet politician pope preacher president prince princess prophet
  queen rapper saint senator singer songwriter spokesman spokesperson spokeswoman star striker superstar writer wrestler youtuber
`);

/** In copy about these places a single name is often a full one. */
const ONE_NAME_PLACES = wordSet(`
  afghan afghanistan afghans bhutan burma burmese delhi india indian indians indonesia indonesian indonesians jakarta java kabul kerala myanmar yangon
`);

/** Whether the only name that the story has for the identity is part of a name. */
export function isPartOfName(view: StoryView, identity: Identity): boolean {
  const { id, name, card } = identity;
  if (hasFullName(identity) || card !== null || /\s/.test(name)) return false;
  const first = view.mentions.find(({ entity }) => entity === id);
  if (first === undefined || !isToldOfSomebodyPlain(view, first)) return false;
  return !view.mentions.some(({ text }) => ONE_NAME_PLACES.has(text.toLowerCase()));
}

/** Whether the story has a given name and a surname for the identity; initials alone ("R.K.") are neither. */
export function hasFullName({ name, fullName }: Identity): boolean {
  return fullName && !isInitials(name);
}

function isInitials(name: string): boolean {
  return /^(?:\p{Lu}\. ?)+$/u.test(name);
}

/** Whether the copy introduces the name as that of somebody not publicly known. */
function isToldOfSomebodyPlain(view: StoryView, first: Mention): boolean {
  const { from, to } = view.range(first);
  // "In ’t Veld": the rest of the name stands before.
  if (view.isCapitalised(from - 1) && !view.opensSentence(from - 1)) return false;
  if (view.word(from - 1) === 't') return false;
  // "Simón* worked in the camp": a note says that the name was changed.
  if (view.story.text[first.end] === '*') return true;
  const before = view.word(from - 1);
  if (NAMED.has(before) && isOrdinary(view, from - 2)) return true;
  // "21-year-old Javier"
  if (/^\d+-year-old$/.test(before) || (before === 'old' && view.word(from - 3) === 'year')) return true;
  // "A.B., 34, said"
  if (view.word(to) === ',' && isInitials(first.text) && /^\d{1,2}$/.test(view.word(to + 1))) return true;
  return view.word(to) === ',' && isOrdinaryApposition(view, to + 1, isInitials(first.text));
}

/**
 * "a mother from Harmouth", "one of her great-granddaughters".
 * @param orTrade whether a trade does too: with initials ("M.T., a guard") it does, since they are nobody's full name
 */
function isOrdinaryApposition(view: StoryView, from: number, orTrade: boolean): boolean {
  if (!INDEFINITE_DETERMINERS.has(view.word(from))) return false;
  for (let token = from + 1; token < from + APPOSITION_REACH && view.isWord(token); token++)
    if (view.isPersonNoun(view.word(token)) && !view.isPersonNoun(view.word(token + 1)))
      return isPasserBy(view, token) || (orTrade && isOrdinary(view, token));
  return false;
}

/** A noun for kin or for a passer-by; with a trade ("Suharso, a fisherman") one name may be the full name. */
function isPasserBy(view: StoryView, noun: number): boolean {
  const lemma = lastPart(nounLemma(view.word(noun)));
  return LAY_NOUNS.has(lemma) || KIN_NOUNS.has(lemma) || GENERIC_NOUNS.has(lemma);
}

function isOrdinary(view: StoryView, noun: number): boolean {
  const word = view.word(noun);
  return view.isPersonNoun(word) && !KNOWN_BY_ONE_NAME.has(nounLemma(word));
}
