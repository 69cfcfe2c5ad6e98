/** The room of English as data: nouns for organizations, sides and offices, in the singular. What each sense means is said in `nouns.ts`. */
import { NOUNS } from './nouns';
import { wordSet } from './wordSet';

export const ORGANIZATION_NOUNS = NOUNS.of('organization');

/** In the form in which they speak without an article: most are plurals. */
export const INSTITUTION_PLURALS = NOUNS.of('institution');

export const LOOSE_ORGANIZATIONS = NOUNS.of('loose');
export const PARTY_NOUNS = NOUNS.of('side');
/** Of the nouns for sides ("rebels", "democrats") these are a public with opinions; the others act and speak as one. */
export const PARTY_MEMBERS = wordSet(
  'democrat republican tory whig communist socialist unionist liberal conservative labourite',
);
export const OFFICE_NOUNS = NOUNS.of('office');

/** Nouns for whoever publishes news, by itself or after a word such as "local". */
export const OUTLET_NOUNS = wordSet('newspaper broadcaster station channel website outlet daily tabloid');

/** Last words of the names of newspapers, broadcasters and agencies, and single names of well-known ones. */
export const OUTLET_WORDS = wordSet(`
  times post news gazette herald tribune journal chronicle courier mail mirror sun star globe telegraph guardian observer
  independent express standard examiner inquirer dispatch register record sentinel bulletin argus echo monitor press
  today daily weekly magazine broadcaster newspaper radio tv television channel newswire newsroom review spectator
  economist leader advertiser reporter examiner argus ledger bee citizen patriot nation punch vanguard
  reuters bloomberg ap afp bbc cnn nbc abc cbs npr pbs xinhua tass interfax kyodo yonhap politico axios buzzfeed vice
  al-jazeera jazeera cnbc msnbc itv zeit spiegel monde figaro pais país repubblica bild haaretz mediapart propublica
  semafor ansa dpa efe anadolu cbc rte
`);

/** Phrases with "this" that are the outlet itself. */
export const OWN_OUTLET_NOUNS = wordSet(
  `newspaper paper magazine website site outlet publication agency network channel program programme blog`,
);
