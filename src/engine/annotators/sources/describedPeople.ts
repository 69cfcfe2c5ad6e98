/**
 * The ledger's room: what the copy says of unnamed people: nothing, a place, an agency, how close they were. From that follows which kind
 * of unnamed source they are, and whether "the official" still is one. The lists of nouns were settled on development articles.
 */
import type { UnnamedKind } from '../../model';
import {
  LAY_NOUNS,
  BARE_NOUNS,
  GENERIC_NOUNS,
  INSIDE_NOUNS,
  PUBLIC_NOUNS,
  SPOKESPERSON_NOUNS,
} from '../../english/people';
import { wordSet } from '../../english/wordSet';
import { isVaguePeople } from '../../syntax/phraseClass';
import type { StoryView } from '../../syntax/storyView';
import { type NounPhrase } from '../../syntax/nounPhrase';
import { lastPart } from '../../syntax/personNoun';
import { EMPTY_ADJECTIVES } from './lexicon/descriptions';

export function personKind(view: StoryView, phrase: NounPhrase, lemma: string): UnnamedKind {
  if (LAY_NOUNS.has(lemma) || isLocalPublic(view, phrase)) return 'lay';
  if (BARE_NOUNS.has(lemma)) {
    if (isDescribed(view, phrase)) return phrase.plural ? 'group' : 'individual';
    return 'bare';
  }
  // "people who know her" are few, and the reporter knows who they are.
  const { to } = phrase.range;
  const parted = view.word(view.word(to) === ',' ? to + 1 : to) === 'who' && PUBLIC_NOUNS.has(view.word(phrase.head));
  if (isVaguePeople(view, phrase)) return parted ? 'group' : 'vague';
  return phrase.plural ? 'group' : 'individual';
}

/** The question that a phrase for people raises once they are asked about: a party or people, somebody picked out, a spokesperson, or by what is said of them. */
export function peopleKind(view: StoryView, phrase: NounPhrase): UnnamedKind {
  const lemma = lastPart(phrase.lemma);
  if (SPOKESPERSON_NOUNS.has(lemma)) return 'spokesperson';
  if (phrase.name?.type !== 'group' && phrase.kind !== 'quantifier') return personKind(view, phrase, lemma);
  if (phrase.number === 1 || phrase.determiner === 'indefinite') return 'individual';
  return phrase.quantifier !== null && phrase.number === null ? 'vague' : 'group';
}

/** In the singular these are usually people in the story's own events: "the contractor had told the defendant". */
const PARTS_IN_STORY = wordSet(`
  acquaintance agent ally associate auditor banker clerk co-worker collaborator colleague companion consultant contractor coworker
  creditor crewman crewmember defector detective donor employee engineer friend handler informer inspector participant
  policeman policewoman pollster serviceman servicewoman shareholder soldier spy technician worker
`);

/** "the official" with nobody before it is still an unnamed source; "the coach" is somebody of the story. */
export function speaksForItself(view: StoryView, phrase: NounPhrase, lemma: string): boolean {
  const asked = view.word(phrase.range.to) === ',' && view.word(phrase.range.to + 1) === 'who';
  return (
    view.isHouseNoun(lemma) ||
    (INSIDE_NOUNS.has(lemma) && (phrase.plural || asked || !PARTS_IN_STORY.has(lemma))) ||
    BARE_NOUNS.has(lemma) ||
    (SPOKESPERSON_NOUNS.has(lemma) && lemma !== 'representative') ||
    (GENERIC_NOUNS.has(lemma) && phrase.plural) ||
    isOfSomeBody(view, phrase)
  );
}

/** "the Labour leaders", "the Harmouth traders": several people identified by their organization or place, and not by name. */
function isOfSomeBody(view: StoryView, { plural, number, range, head }: NounPhrase): boolean {
  if (!plural || number !== null || head <= range.from) return false;
  return view.mentionsIn(view.span({ from: range.from, to: head })).some(({ type }) => type !== 'person');
}

/** "people in the village", "local people": the public of a place. */
function isLocalPublic(view: StoryView, phrase: NounPhrase): boolean {
  if (!PUBLIC_NOUNS.has(view.word(phrase.head)) || phrase.number !== null) return false;
  if (phrase.modifiers.includes('local')) return true;
  const next = view.word(phrase.complement);
  if (phrase.complement >= phrase.range.to || (next !== 'in' && next !== 'living')) return false;
  const rest = view.span({ from: phrase.complement, to: phrase.range.to });
  if (view.mentionsIn(rest).some(({ type }) => type === 'place')) return true;
  for (let token = phrase.complement; token < phrase.range.to; token++)
    if (SETTLEMENTS.has(view.word(token))) return true;
  return false;
}

/** "people in the village" are its public; "people in the industry" are insiders. */
const SETTLEMENTS = new Set(
  `village town city area neighbourhood neighborhood street streets region valley camp district square crowd line queue country
  suburb province county island islands hills north south east west region capital hamlet estate quarter port harbour`.split(
    /\s+/,
  ),
);

/** Whether the copy says anything of the source besides that it is one: an agency, a place, how close it was. */
export function isDescribed(view: StoryView, phrase: NounPhrase): boolean {
  if (phrase.modifiers.some((word) => !EMPTY_ADJECTIVES.has(word) && !/ly$/.test(word))) return true;
  if (phrase.determiner === 'possessive') return true;
  const next = view.word(phrase.complement);
  // "sources in the know" says nothing more than "sources".
  if (next === 'in' && view.word(phrase.complement + 1) === 'the' && view.word(phrase.complement + 2) === 'know')
    return false;
  if (phrase.complement < phrase.range.to) return next !== 'who' && next !== 'that';
  return ['familiar', 'close', 'briefed', 'in', 'at', 'within', 'inside', 'from', 'with', 'near'].includes(next) &&
    !view.isStop(phrase.complement + 1)
    ? next !== 'in' && next !== 'at' && next !== 'from' && next !== 'with'
    : false;
}
