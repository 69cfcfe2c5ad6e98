/**
 * The ledger's room: which of the base questions an unnamed source raises, from its phrase, its cue and what the copy says of
 * its anonymity. Null for a source that raises none: it is named, an institution, public, an office with one holder, or the
 * words are no voice at all.
 */
import type { Attribution, SourcePhrase, UnnamedSort } from '../../model';
import {
  LAY_NOUNS,
  BARE_NOUNS,
  GENERIC_NOUNS,
  INSIDE_NOUNS,
  PUBLIC_NOUNS,
  SPOKESPERSON_NOUNS,
} from '../../lexicon/people';
import { PRIVATE_DOCUMENT_NOUNS } from '../../lexicon/documents';
import { wordSet } from '../../lexicon/wordSet';
import { isVagueBody, isVaguePeople, isOffice } from '../../syntax/phraseClass';
import type { StoryView } from '../../syntax/storyView';
import { oneNamedLater } from '../../syntax/naming';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { lastPart } from '../../syntax/personNoun';
import { isKnown, isNamedInstance, isOneOfBodies, isPointingBack, isShare, isWithSomebodyKnown } from './known';
import { EMPTY_ADJECTIVES, ON_RECORD, SEEN_PARTICIPLES, UNDISCLOSED_ADJECTIVES } from './lexicon/descriptions';
import { isOwnOutlet } from './outlets';

/** Quantifiers that stand alone for nobody in particular; the others ("both", "all", "neither") point at people just named. */
const ALONE_AND_VAGUE = new Set(['many', 'some', 'several', 'others', 'few', 'most', 'more', 'plenty']);
const NOBODY = new Set([
  'no',
  'nobody',
  'none',
  'neither',
  'no-one',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'each',
  'every',
  'any',
  'all',
  'both',
  'those',
  'these',
]);
/** One person of whom nothing is said; no article stands before them. */
export const ANYBODY: ReadonlySet<string> = new Set(['someone', 'somebody']);
/** "Those close to him", "those involved in the talks". */
const NEAR = new Set(['close', 'familiar', 'briefed', 'involved', 'present', 'privy', 'near']);
/** Before a source these make the saying a supposition: "If officials say no". */
const HYPOTHETICAL = new Set(['if', 'whether', 'unless', 'until', 'when', 'once', 'should', 'asked']);

export interface Case {
  readonly view: StoryView;
  readonly source: SourcePhrase;
  readonly phrase: NounPhrase;
  readonly attribution: Attribution;
  /** The source has an earlier phrase of its own, which was judged. */
  readonly linked: boolean;
}

/** The question a source raises by itself; what the story says elsewhere of it (first name only, citing) comes on top. */
export function sortOf({ view: view, source, phrase, attribution, linked }: Case): UnnamedSort | null {
  const first = view.word(phrase.range.from);
  const { kind } = phrase;
  if (isWithSomebodyKnown(view, phrase)) return null;
  if (isSomeOfGroup(phrase)) return isNamedInstance(view, phrase) ? null : pickedOut(phrase);
  if (isOwnOutlet(view, phrase, attribution)) return 'outlet';
  if (source.entity !== null && source.class === 'named-person') return null;
  switch (kind) {
    case 'name':
    case 'pronoun':
    case 'party':
      return null;
    case 'unknown':
      // "a potter who worked there": what has a "who" is a person, whatever the noun.
      if (view.word(phrase.complement) === 'who' && phrase.determiner !== 'definite') break;
      return null;
    case 'document':
      return isUndisclosed(view, phrase) ? 'document' : null;
    case 'body':
      return isVagueBody(phrase) && source.entity === null && !isNamedInstance(view, phrase) ? 'vague' : null;
    case 'quantifier':
      if (first === 'those' && NEAR.has(view.word(phrase.range.from + 1))) return 'group';
      if (isShare(view, phrase) || isOneOfBodies(view, phrase) || isPointingBack(phrase)) return null;
      if (NOBODY.has(first) || NOBODY.has(phrase.lemma)) return null;
      if (isHypothetical(view, phrase)) return null;
      if (source.class === 'unnamed-individual') return 'individual';
      if (source.class === 'unnamed-group') return /^\d/.test(phrase.quantifier ?? '') ? null : 'group';
      return ALONE_AND_VAGUE.has(phrase.lemma) || ALONE_AND_VAGUE.has(first) ? 'vague' : null;
    case 'person':
      break;
  }
  if (phrase.determiner === 'bare' && !phrase.plural && !ANYBODY.has(phrase.lemma)) return null;
  if (first === 'our' && BARE_NOUNS.has(phrase.lemma)) return 'bare';
  const lemma = lastPart(phrase.lemma);
  if (first === 'my' || first === 'our' || isShare(view, phrase) || isKnown(view, phrase, lemma, attribution))
    return null;
  if (NOBODY.has(first) && first !== 'all' && first !== 'those' && first !== 'these') return null;
  if (isHypothetical(view, phrase) || isWhatAnybodySays(view, phrase)) return null;
  if (phrase.plural && phrase.number === null && oneNamedLater(view, phrase) !== null) return null;
  if (phrase.determiner === 'definite' && !linked && !phrase.partitive && !speaksForItself(view, phrase, lemma))
    return null;
  if (isOffice(phrase)) return null;
  if (SPOKESPERSON_NOUNS.has(lemma)) return 'spokesperson';
  if (isOnRecord(view, phrase)) return null;
  return personSort(view, phrase, lemma);
}

/** "some Democrats", "two Norwegians": a party or a people has a name, but those picked out of it have none. */
export function isSomeOfGroup({ name, quantifier, determiner, range, head }: NounPhrase): boolean {
  if (name?.type !== 'group' || quantifier === null || determiner === 'definite' || quantifier === 'all') return false;
  return head < range.to;
}

/** "another Norwegian" is one person, "two Norwegians" a group, "some Norwegians" nobody in particular. */
function pickedOut({ number, quantifier }: NounPhrase): UnnamedSort {
  if (number === 1 || quantifier === 'another') return 'individual';
  return number === null ? 'vague' : 'group';
}

function personSort(view: StoryView, phrase: NounPhrase, lemma: string): UnnamedSort {
  if (LAY_NOUNS.has(lemma) || isLocalPublic(view, phrase)) return 'lay';
  if (BARE_NOUNS.has(lemma)) {
    if (isDescribed(view, phrase)) return phrase.plural ? 'group' : 'individual';
    return 'bare';
  }
  // "people who know her" are few, and known to the reporter.
  const parted = view.word(phrase.range.to) === 'who' && PUBLIC_NOUNS.has(view.word(phrase.head));
  if (isVaguePeople(view, phrase)) return parted ? 'group' : 'vague';
  return phrase.plural ? 'group' : 'individual';
}

/** In the singular these play a part in what the story tells: "the contractor had told the defendant". */
const PARTS_IN_STORY = wordSet(`
  acquaintance agent ally associate auditor banker clerk co-worker collaborator colleague companion consultant contractor coworker
  creditor crewman crewmember defector detective donor employee engineer friend handler informer inspector participant
  policeman policewoman pollster serviceman servicewoman shareholder soldier spy technician worker
`);

/** "the official" with nobody before it is still an unnamed source; "the coach" is somebody of the story. */
function speaksForItself(view: StoryView, phrase: NounPhrase, lemma: string): boolean {
  const asked = view.word(phrase.range.to) === ',' && view.word(phrase.range.to + 1) === 'who';
  return (
    view.isHouseNoun(lemma) ||
    (INSIDE_NOUNS.has(lemma) && (phrase.plural || asked || !PARTS_IN_STORY.has(lemma))) ||
    BARE_NOUNS.has(lemma) ||
    (SPOKESPERSON_NOUNS.has(lemma) && lemma !== 'representative') ||
    (GENERIC_NOUNS.has(lemma) && phrase.plural)
  );
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

/** Whether the copy says anything of the source beside that it is one: an agency, a place, how near it was. */
export function isDescribed(view: StoryView, phrase: NounPhrase): boolean {
  if (phrase.modifiers.some((word) => !EMPTY_ADJECTIVES.has(word) && !/ly$/.test(word))) return true;
  if (phrase.determiner === 'possessive') return true;
  const next = view.word(phrase.complement);
  // "sources in the know" know, and that is all.
  if (next === 'in' && view.word(phrase.complement + 1) === 'the' && view.word(phrase.complement + 2) === 'know')
    return false;
  if (phrase.complement < phrase.range.to) return next !== 'who' && next !== 'that';
  return ['familiar', 'close', 'briefed', 'in', 'at', 'within', 'inside', 'from', 'with', 'near'].includes(next) &&
    !view.isStop(phrase.complement + 1)
    ? next !== 'in' && next !== 'at' && next !== 'from' && next !== 'with'
    : false;
}

function isHypothetical(view: StoryView, phrase: NounPhrase): boolean {
  return HYPOTHETICAL.has(view.word(phrase.range.from - 1)) || HYPOTHETICAL.has(view.word(phrase.range.from));
}

/** "what people say, think or do": anybody's words, and no statement. */
function isWhatAnybodySays(view: StoryView, { head, range }: NounPhrase): boolean {
  return PUBLIC_NOUNS.has(view.word(head)) && view.word(range.from - 1) === 'what';
}

/** "wrote in a notice on its own page": on the record, for the body. */
function isOnRecord(view: StoryView, phrase: NounPhrase): boolean {
  const sentence = view.sentence(phrase.head);
  if (sentence === undefined) return false;
  for (let token = phrase.range.to; token < Math.min(sentence.endToken, phrase.range.to + 8); token++) {
    if (!['in', 'by', 'through', 'via'].includes(view.word(token))) continue;
    for (let noun = token + 1; noun <= token + 4; noun++) if (ON_RECORD.has(view.word(noun))) return true;
  }
  return false;
}

/** An unpublished paper, or one that the outlet says it alone has read. */
function isUndisclosed(view: StoryView, phrase: NounPhrase): boolean {
  if (
    !PRIVATE_DOCUMENT_NOUNS.has(lastPart(phrase.lemma)) &&
    !phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))
  )
    return false;
  if (phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))) return true;
  const sentence = view.sentence(phrase.head);
  const limit = Math.min(sentence?.endToken ?? phrase.range.to, phrase.range.to + 6);
  for (let token = phrase.head + 1; token < limit; token++) {
    const word = view.word(token);
    if (!SEEN_PARTICIPLES.has(word)) continue;
    if (view.word(token + 1) === 'by' || (word === 'shared' && view.word(token + 1) === 'with')) return true;
    // "minutes, which the Courier has seen,"
    if (['has', 'have', 'had'].includes(view.word(token - 1)) && token > phrase.range.to) return true;
  }
  return false;
}
