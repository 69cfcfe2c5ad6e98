/**
 * The ledger's room: when a body or a side hides people. A ministry, police or rebels speak as one, and nobody is hidden; families, several
 * groups, somebody's team, "one research firm" and "one fighter" are people or bodies without a name.
 */
import type { Attribution, UnnamedKind } from '../../model';
import { wordSet } from '../../english/wordSet';
import { ARTICLES_AND_POSSESSIVES, INDEFINITE_DETERMINERS } from '../../english/closedClasses';
import { nounLemma } from '../../syntax/lemma';
import { areSeveralBodies, isLooseOrganization, isVagueOrganization } from '../../syntax/phraseClass';
import { POSSESSIVE_ENDINGS } from '../../syntax/phraseName';
import type { NounPhrase } from '../../syntax/nounPhrase';
import type { StoryView } from '../../syntax/storyView';

/** The question that a phrase for a body raises by its own words; null where an institution speaks. */
export function bodyKind(view: StoryView, phrase: NounPhrase, attribution: Attribution): UnnamedKind | null {
  if (isLooseOrganization(phrase) || isFamily(view, phrase) || isTeamOfSomebody(view, phrase, attribution))
    return 'group';
  if (areOrganisersThemselves(view, phrase, attribution)) return 'group';
  const isOneOfMany = !phrase.plural && INDEFINITE_DETERMINERS.has(view.word(phrase.range.from));
  if (isOneOfMany && PRIVATE_ORGANIZATIONS.has(phrase.lemma))
    return isArmed(phrase) || isBesideAnother(view, phrase) ? null : 'vague';
  return isVagueOrganization(phrase) || isOfClass(view, phrase) ? 'vague' : null;
}

/** Organizations so common that "a company" does not say which; ministries and courts are known from the story. */
const PRIVATE_ORGANIZATIONS = wordSet(`
  association bank charity company consultancy developer firm fund group insurer lobby manufacturer ngo nonprofit operator
  organisation organization pac retailer supplier think-tank union
`);

/** "While one firm says 2,400, another says 1,800": two that the copy sets side by side. */
function isBesideAnother(view: StoryView, { range, head }: NounPhrase): boolean {
  if (view.word(range.from) !== 'one') return false;
  const end = view.sentence(head)?.endToken ?? head;
  for (let token = head + 1; token < end; token++) if (view.word(token) === 'another') return true;
  return false;
}

const ARMED = wordSet(
  'armed militant rebel terrorist jihadist islamist extremist insurgent paramilitary criminal hacking hacker',
);

function isArmed({ modifiers }: NounPhrase): boolean {
  return modifiers.some((word) => ARMED.has(word));
}

/** "A section of the board": some of its people. */
export function isPartOfBody({ partitive, quantifier }: NounPhrase): boolean {
  return partitive && quantifier !== null && PARTS_OF_BODY.has(quantifier);
}

const PARTS_OF_BODY = wordSet(
  'section faction wing segment part half majority minority number handful some many several most',
);

const ORGANISERS = wordSet('organiser organizer');
/** Verbs with which an event announces something. */
const ANNOUNCING = wordSet('say announce confirm tell add');

/** "Organisers say they fear violence", "a success, organisers attest": what they say of themselves, or hold; else the event announces it. */
function areOrganisersThemselves(
  view: StoryView,
  { lemma, determiner }: NounPhrase,
  { cueLemma, contents }: Attribution,
): boolean {
  if (!ORGANISERS.has(lemma) || determiner !== 'bare') return false;
  if (cueLemma === null || !ANNOUNCING.has(cueLemma)) return true;
  return contents.some((content) => view.word(view.range(content).from) === 'they');
}

/** "The families of two victims", "his family": people without a name; "the Orr family" has one, and "the family" is of somebody told of before. */
function isFamily(view: StoryView, { lemma, plural, determiner, range, head, complement }: NounPhrase): boolean {
  if (lemma !== 'family') return false;
  const before = view.word(head - 1);
  if (head > range.from && (HOUSES.has(before) || (view.isCapitalised(head - 1) && !view.opensSentence(head - 1))))
    return false;
  const owned = determiner === 'possessive' || POSSESSIVE_ENDINGS.has(before);
  return plural || owned || (complement < range.to && view.word(complement) === 'of');
}

/** "Norland's royal family" is a house, and has its spokesmen. */
const HOUSES = wordSet('royal imperial ruling first');

/**
 * "Orr's team", "the Orr team", "her team": the people around somebody, who have no spokesman in the copy; a research or a police team
 * answers for itself.
 */
function isTeamOfSomebody(view: StoryView, phrase: NounPhrase, { kind, stance }: Attribution): boolean {
  const { lemma, range, head } = phrase;
  // "Orr's forces expect": her people; "the general's forces said" are troops.
  const minds = kind === 'belief' || stance === true;
  if (lemma !== 'team' && !(view.word(head) === 'forces' && minds)) return false;
  if (POSSESSIVES_OF_SOMEBODY.has(view.word(range.from)) && head === range.from + 1) return true;
  const owner = view.mentionsIn(view.span({ from: range.from, to: head })).at(-1);
  if (owner?.type !== 'person') return false;
  const after = view.range(owner).to;
  return after === head || (after + 1 === head && POSSESSIVE_ENDINGS.has(view.word(after)));
}

const POSSESSIVES_OF_SOMEBODY = wordSet('his her');

/** "women's groups", "human rights' organisations": whose they are says what they are for, and not which. */
function isOfClass(view: StoryView, phrase: NounPhrase): boolean {
  const { determiner, range, head } = phrase;
  if (determiner !== 'possessive' || !POSSESSIVE_ENDINGS.has(view.word(head - 1)) || !areSeveralBodies(phrase))
    return false;
  if (ARTICLES_AND_POSSESSIVES.has(view.word(range.from))) return false;
  const owner = view.word(head - 2);
  return nounLemma(owner) !== owner && (!view.isCapitalised(head - 2) || view.opensSentence(head - 2));
}

/** "one fighter", "two rebels", "tribesmen who believe": some of a side, who do not speak for it. */
export function isPickedFromSide(view: StoryView, phrase: NounPhrase, { cue }: Attribution): boolean {
  const { plural, determiner, range } = phrase;
  if (determiner === 'indefinite' || determiner === 'quantifier') return true;
  if (!plural || determiner !== 'bare' || cue === null) return false;
  const who = view.word(range.to) === 'who' ? range.to : phrase.complement;
  return view.word(who) === 'who' && view.range(cue).from === who + 1;
}
