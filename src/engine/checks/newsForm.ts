/**
 * Checks: whether the text has the form of news. A recipe, a novel or a reading list may be open in the editor too; there
 * only the desk rules ask.
 */
import type { Attribution, Facts } from '../model';

/** From this many attributions on, what kind of people speak tells fiction from news. */
const ENOUGH_SPEECH = 4;
/** Share of speech by pronouns and people of one name above which it is dialogue. */
const DIALOGUE_SHARE = 0.9;

/**
 * News has a head or foot of its own (dateline, byline, sign-off, slug), or reports what somebody said; where much is said
 * and hardly anybody who says it has a full name, a body or an office, it is a dialogue.
 */
export function hasNewsForm(facts: Facts): boolean {
  const { story, attributions } = facts;
  if (story.dateline !== null || story.byline !== null || story.signOff !== null || story.slug !== null) return true;
  const stated = attributions.filter(({ wide }) => wide !== true);
  // An outlet that "has learned" something states nothing, and is a source all the same.
  if (stated.length === 0) return facts.sources.length > 0;
  return stated.length < ENOUGH_SPEECH || !isDialogue(facts, stated);
}

function isDialogue(facts: Facts, stated: readonly Attribution[]): boolean {
  const spoken = stated.filter((said) => isSpokenByNobodyInParticular(facts, said));
  return spoken.length / stated.length >= DIALOGUE_SHARE;
}

function isSpokenByNobodyInParticular({ identities }: Facts, { source, kind }: Attribution): boolean {
  if (kind === 'according-to') return false;
  if (source === null || source.class === 'pronoun' || source.class === 'none') return true;
  if (source.class !== 'named-person') return false;
  const person = identities.people.find(({ id }) => id === source.entity);
  return person !== undefined && !person.fullName && person.card === null && person.roles.length === 0;
}
