/** Syntax: what class of source a noun phrase is, judged by its own words before the story is asked. */
import {
  ARTICLES_AND_POSSESSIVES,
  BELONGING_PREPOSITIONS,
  INDEFINITE_DETERMINERS,
  POSTMODIFIER_STARTS,
  VAGUE_QUANTIFIERS,
} from '../english/closedClasses';
import type { SourceClass } from '../model';
import type { StoryView } from './storyView';
import {
  ORGANIZATION_NOUNS,
  INSTITUTION_PLURALS,
  LOOSE_ORGANIZATIONS,
  OFFICE_NOUNS,
  PARTY_NOUNS,
} from '../english/organizations';
import { DOCUMENT_NOUNS } from '../english/documents';
import { GENERIC_NOUNS, INSIDE_NOUNS, LAY_NOUNS, PUBLIC_NOUNS, VAGUE_NOUNS } from '../english/people';
import { wordSet } from '../english/wordSet';
import { isHandle } from '../text/characters';
import type { NounPhrase, PhraseForm } from './nounPhrase';
import { nounLemma } from './lemma';
import { lastPart } from './personNoun';
import { isThing } from './thingSenses';

/** "a senior figure in the party" is a person; "figures show" are numbers. */
const FIGURE_OF_RANK = wordSet(`senior leading prominent top key opposition party industry underworld influential`);

const ON_THE_NET = wordSet('media online internet forum blog message-board facebook reddit twitter weibo');

/** After a noun these turn it into a few people in the know. */
const NEARNESS = wordSet(`close familiar briefed privy`);

/** Plurals that speak as one, in the singular as noun phrases store them. */
const INSTITUTION_LEMMAS = wordSet(
  `police authority prosecutor court media medium government custom troop force organiser organizer service paper`,
);

/** Of these "organisers said" is the event speaking; "protest organisers", "organisers of the march" are some people in it. */
const ORGANISERS = wordSet('organiser organizer');

export type PhraseKind =
  'pronoun' | 'name' | 'quantifier' | 'person' | 'party' | 'organization' | 'document' | 'unknown';

/** What the head of the phrase stands for. */
export function kindOf(view: StoryView, phrase: PhraseForm): PhraseKind {
  if (phrase.name !== null) return 'name';
  if (phrase.pronoun !== null) return 'pronoun';
  if (phrase.quantifierAlone) return 'quantifier';
  if (isThing(view, phrase)) return 'unknown';
  const word = view.word(phrase.head);
  const lemma = lastPart(phrase.lemma);
  const near = NEARNESS.has(view.word(phrase.complement));
  if (lemma === 'figure')
    return near || phrase.modifiers.some((modifier) => FIGURE_OF_RANK.has(modifier)) ? 'person' : 'document';
  // "one social media poster" is a person; a poster on a wall is something written.
  if (lemma === 'poster' && phrase.modifiers.some((modifier) => ON_THE_NET.has(modifier))) return 'person';
  // "Prosecutors" speak as one; "prosecutors familiar with the case" and "former prosecutors" are a few of them.
  if (INSTITUTION_PLURALS.has(word)) {
    const told = phrase.modifiers.length > 0 || phrase.complement < phrase.range.to;
    const some = near || phrase.modifiers.includes('former') || (ORGANISERS.has(lemma) && told);
    return some && view.isPersonNoun(word) ? 'person' : 'organization';
  }
  if (PARTY_NOUNS.has(lemma)) return 'party';
  // Inside a sentence a capital makes a name of a noun ("the Guardian", "Anonymous"), even where nobody recognised it.
  if (view.isCapitalised(phrase.head) && !view.opensSentence(phrase.range.from) && phrase.modifiers.length === 0) {
    if (view.isPersonNoun(word) && phrase.plural) return 'person';
    return 'name';
  }
  // "Unicorn Hunters announced": with capitals inside the sentence it is a title or a firm.
  const inside = view.isCapitalised(phrase.head) && phrase.head > phrase.range.from && phrase.determiner === 'bare';
  if (inside && phrase.plural && view.isCapitalised(phrase.head - 1) && !view.isCapitalised(phrase.head + 1))
    return 'name';
  // "Mr. King", "Minister of Planning Suharso": a title with a capital before a name that nobody recognised.
  const titled = phrase.determiner === 'bare' && !phrase.plural && view.isCapitalised(phrase.head);
  if (titled && !view.opensSentence(phrase.head)) return 'name';
  if (PUBLIC_NOUNS.has(word) || view.isPersonNoun(word)) return 'person';
  if (word === 'papers') return 'document';
  if (ORGANIZATION_NOUNS.has(lemma) || isLooseOrganization(phrase)) return 'organization';
  if (DOCUMENT_NOUNS.has(lemma)) return 'document';
  return 'unknown';
}

/**
 * The class of a source phrase.
 * @param given what the attributions' room made of it; used where the words decide nothing
 */
export function classOf(view: StoryView, phrase: NounPhrase, given: SourceClass): SourceClass {
  switch (phrase.kind) {
    case 'name':
      if (phrase.name === null)
        return given === 'named-organization' ? given : given === 'document' ? given : 'named-person';
      if (phrase.name.type === 'person') return 'named-person';
      return phrase.name.type === 'group' ? 'unnamed-group' : 'named-organization';
    case 'pronoun':
      return 'pronoun';
    case 'quantifier':
      if (
        phrase.number === 1 ||
        phrase.quantifier === 'another' ||
        phrase.lemma === 'someone' ||
        phrase.lemma === 'somebody' ||
        isHandle(phrase.lemma)
      ) {
        return 'unnamed-individual';
      }
      return phrase.number !== null || phrase.partitive ? 'unnamed-group' : 'indefinite';
    case 'party':
      return phrase.plural ? 'unnamed-group' : 'unnamed-individual';
    case 'person':
      return personClass(view, phrase);
    case 'organization':
      if (isVagueOrganization(phrase)) return 'indefinite';
      return isLooseOrganization(phrase) ? 'unnamed-group' : 'named-organization';
    case 'document':
      return 'document';
    case 'unknown':
      return unknownClass(phrase, given);
  }
}

/** Plural organizations that nobody names: "rights groups", "several banks", "poor families"; "police" and "prosecutors" speak as one. */
export function isVagueOrganization(phrase: NounPhrase): boolean {
  const open = phrase.determiner === 'bare' || phrase.determiner === 'quantifier';
  return open && areSeveralBodies(phrase);
}

/** "rights groups", "the banks": more than one body, of a kind that does not speak as one, and not counted. */
export function areSeveralBodies({ plural, number, lemma }: NounPhrase): boolean {
  return plural && number === null && !INSTITUTION_LEMMAS.has(lastPart(lemma));
}

/** "The opposition", "the anti-dam movement": many people, and no organization that could answer for them. */
export function isLooseOrganization({ lemma, name, modifiers, quantifier }: PhraseForm): boolean {
  if (name !== null) return false;
  // "both sides", "each side", "her inner circle"
  if (lemma === 'side') return quantifier === 'both' || quantifier === 'each';
  return LOOSE_ORGANIZATIONS.has(lastPart(lemma)) || (lemma === 'circle' && modifiers.includes('inner'));
}

/** People in the plural who are nobody in particular: by their noun, or by a quantifier with a noun that says nothing. */
export function isVaguePeople(view: StoryView, phrase: NounPhrase): boolean {
  if (!phrase.plural) return false;
  const lemma = lastPart(phrase.lemma);
  // "two strategists" have a number: two particular people.
  if (phrase.number !== null) return false;
  const inside = INSIDE_NOUNS.has(lemma) && !VAGUE_NOUNS.has(lemma);
  // "doctors at the hospital" are people of one place, not doctors at large.
  const placed = ['at', 'inside'].includes(view.word(phrase.complement)) && phrase.complement < phrase.range.to;
  if (placed && phrase.determiner === 'bare') return false;
  if (VAGUE_NOUNS.has(lemma)) return phrase.determiner !== 'definite' && phrase.determiner !== 'possessive';
  const generic = GENERIC_NOUNS.has(lemma) || PUBLIC_NOUNS.has(view.word(phrase.head));
  const hanging = phrase.complement < phrase.range.to;
  if (generic) return !hanging;
  return !inside && VAGUE_QUANTIFIERS.has(phrase.quantifier ?? '');
}

function personClass(view: StoryView, phrase: NounPhrase): SourceClass {
  if (!phrase.plural) return 'unnamed-individual';
  if (isVaguePeople(view, phrase)) return 'indefinite';
  const lay = LAY_NOUNS.has(lastPart(phrase.lemma));
  if (lay && phrase.number === null && phrase.determiner !== 'definite') return 'indefinite';
  return 'unnamed-group';
}

function unknownClass(phrase: NounPhrase, given: SourceClass): SourceClass {
  // A pronoun or a name can be recognised by its words; where they are neither, the attributions' room has misread the phrase.
  return given === 'pronoun' && phrase.pronoun === null ? 'unnamed-individual' : given;
}

/** An office with one holder: with "the" or a possessive it identifies the person. */
export function isOffice(phrase: NounPhrase): boolean {
  return (
    OFFICE_NOUNS.has(phrase.lemma) &&
    !phrase.plural &&
    (phrase.determiner === 'definite' || phrase.determiner === 'possessive')
  );
}

/** "the head of equities at one Tarn brokerage": the one person meant, of a body that the copy does not name: no reader can tell who it is. */
export function isOfUnnamedBody(view: StoryView, { determiner, plural, complement, range }: PhraseForm): boolean {
  if (determiner !== 'definite' || plural) return false;
  // "a subsidiary of Norbrew", "a group called Free Harbour": it can be found by the name.
  for (let token = complement; token < range.to; token++)
    if (view.isCapitalised(token) && !isInPlace(view, token)) return false;
  for (let token = complement; token + 1 < range.to && view.isWord(token); token++) {
    if (ARTICLES_AND_POSSESSIVES.has(view.word(token)) && !INDEFINITE_DETERMINERS.has(view.word(token))) return false;
    if (!BELONGING_PREPOSITIONS.has(view.word(token)) || !INDEFINITE_DETERMINERS.has(view.word(token + 1))) continue;
    let end = token + 2;
    while (end < range.to && view.isWord(end) && !POSTMODIFIER_STARTS.has(view.word(end))) end++;
    return ORGANIZATION_NOUNS.has(nounLemma(view.word(end - 1)));
  }
  return false;
}

function isInPlace(view: StoryView, token: number): boolean {
  return view.mentionsIn(view.story.tokens[token]!).some(({ type }) => type === 'place' || type === 'group');
}
