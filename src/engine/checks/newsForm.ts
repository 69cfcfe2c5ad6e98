/**
 * Checks: whether the text has the form of news. A recipe, a novel, a manual or an essay may be open in the editor too; there
 * only the desk rules ask.
 */
import { isAssertive, type Attribution, type Identity, type SourcePhrase, type StoryFrame } from '../model';
import { wordSet } from '../english/wordSet';
import type { CheckFacts } from './check';

/** The fewest attributions from which the kind of people who speak distinguishes fiction from news. Set by hand. */
const ENOUGH_SPEECH = 4;
/** The share of speech by pronouns and people of one name above which the text is dialogue. Set by hand. */
const DIALOGUE_SHARE = 0.9;
/** The fewest instructions that make a text a recipe or manual, and the share of sentences that is enough in a short one. Set by hand. */
const ENOUGH_INSTRUCTIONS = 2;
const INSTRUCTIONS_SHARE = 1 / 3;
/** The fewest sentences of an essay, and of how many of them hardly one names a source. Set by hand. */
const ESSAY_SENTENCES = 12;
const SENTENCES_A_VOICE = 10;

/**
 * News has a head or foot of its own (dateline, byline, sign-off, slug), or reports what somebody said. Where much is said and
 * hardly anybody who says it has a full name, an organization or an office, it is a dialogue; where nobody but "some" and "many" says
 * anything, it may be a recipe, a manual, a tale or an essay.
 */
export function hasNewsForm(facts: CheckFacts): boolean {
  const { story, attributions } = facts;
  if (story.dateline !== null || story.byline !== null || story.signOff !== null || story.slug !== null) return true;
  // A read-me or a manual: copy has no program in it.
  if (story.paragraphs.some(({ kind }) => kind === 'code')) return false;
  const stated = attributions.filter(isAssertive);
  // An outlet that "has learned" something states nothing, and is a source all the same.
  if (stated.length === 0) return facts.sources.length > 0 || isReport(facts);
  if (stated.length >= ENOUGH_SPEECH && isDialogue(facts, stated)) return false;
  if (stated.some((said) => isSpokenBySomebody(facts, said))) return true;
  return !(isInstructions(facts) || isTale(facts, stated) || isEssay(story, stated));
}

/** Somebody with a full name, and a day of the week: news names people and days, even where nobody says anything. */
function isReport(facts: CheckFacts): boolean {
  const { identities, figures } = facts;
  return (
    figures.some(({ reason }) => reason === 'weekday') &&
    identities.people.some(isNamedInFull) &&
    !isInstructions(facts)
  );
}

function isNamedInFull({ type, fullName }: Identity): boolean {
  return type === 'person' && fullName;
}

function isDialogue(facts: CheckFacts, stated: readonly Attribution[]): boolean {
  let spoken = stated.length;
  for (const said of stated) {
    if (isLineOfDialogue(facts, said)) continue;
    spoken -= 1;
    if (spoken / stated.length < DIALOGUE_SHARE) return false;
  }
  return true;
}

/** Hearsay is no line of a dialogue. */
function isLineOfDialogue(facts: CheckFacts, { source, kind, hearsay }: Attribution): boolean {
  return kind !== 'according-to' && hearsay !== true && (source === null || isNobodyInParticular(facts, source));
}

/** A pronoun, or a name of one word that no card, office or full name in the story says more of. */
function isNobodyInParticular({ identities }: CheckFacts, source: SourcePhrase): boolean {
  if (source.class !== 'named-person') return source.class === 'pronoun';
  const person = identities.people.find(({ id }) => id === source.entity);
  return person !== undefined && !person.fullName && person.card === null && person.roles.length === 0;
}

/** Nouns for the public, and for those who do the same as the reader: none of them is a person in the story. */
const ANYBODY = wordSet(`
  some many others most people person folk cook baker chef gardener purist user reader expert critic traditionalist enthusiast fan
  several few player grower brewer knitter parent villager
`);

/** Somebody named in full, an organization, a paper, an office or an insider speaks: then it is news. */
function isSpokenBySomebody(facts: CheckFacts, said: Attribution): boolean {
  const { source, hearsay } = said;
  if (hearsay === true) return true;
  if (source === null || isNobodyInParticular(facts, source)) return false;
  return !ANYBODY.has(source.headLemma) && !/^(?:my|our) /i.test(source.text);
}

/** Enough sentences say what to do. */
function isInstructions({ observations }: CheckFacts): boolean {
  const { sentences, told } = observations.instructions();
  return told >= ENOUGH_INSTRUCTIONS || (told > 0 && told >= sentences * INSTRUCTIONS_SHARE);
}

/** Somebody with a first name or none speaks, beside "some" and "people"; or a narrator says "I". */
function isTale(facts: CheckFacts, stated: readonly Attribution[]): boolean {
  const spoken = stated.filter(
    ({ kind, source }) => kind === 'direct' && source !== null && isByFirstName(facts, source),
  );
  if (spoken.length > 0 && stated.length > spoken.length) return true;
  return facts.observations.hasNarrator();
}

/** A pronoun, or one name that is a given name: excerpts of news have surnames alone. */
function isByFirstName({ identities, sources }: CheckFacts, source: SourcePhrase): boolean {
  if (source.class === 'pronoun')
    return !sources.some(({ sort, mentions }) => sort !== null && mentions.some(({ start }) => start === source.start));
  const person = identities.people.find(({ id }) => id === source.entity);
  return source.class === 'named-person' && person !== undefined && !person.fullName && person.gender !== null;
}

function isEssay({ sentences }: StoryFrame, stated: readonly Attribution[]): boolean {
  return sentences.length >= ESSAY_SENTENCES && stated.length * SENTENCES_A_VOICE <= sentences.length;
}
