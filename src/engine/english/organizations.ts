/** The room of English as data: nouns for organizations, sides and offices, in the singular. What each sense means is said in `nouns.ts`. */
import { NOUNS } from './nouns';
import { wordSet } from './wordSet';

export const ORGANIZATION_NOUNS = NOUNS.of('organization');

/** In the form in which they speak without an article: most are plurals. */
export const INSTITUTION_PLURALS = NOUNS.of('institution');

export const LOOSE_ORGANIZATIONS = NOUNS.of('loose');
export const PARTY_NOUNS = NOUNS.of('side');
export const OFFICE_NOUNS = NOUNS.of('office');

/** Nouns for whoever publishes news, by itself or after a word such as "local". */
export const OUTLET_NOUNS = wordSet('newspaper broadcaster station channel website outlet daily tabloid');
