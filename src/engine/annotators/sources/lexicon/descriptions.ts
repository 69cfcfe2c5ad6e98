/** The ledger's lexicon: words that seem to describe an unnamed source and say nothing of it, outlets, and documents not public. */
import { wordSet } from '../../../english/wordSet';

/** Adjectives on "sources" that tell an editor nothing: "well-placed sources" are still just sources. */
export const EMPTY_ADJECTIVES = wordSet(`
  unnamed anonymous unidentified undisclosed unspecified nameless reliable informed well-informed well-placed trusted
  credible knowledgeable multiple several various numerous separate independent different other additional further many
  some few two three four five several one another senior high-level top-level highly-placed high-ranking top inside
  confidential key good impeccable authoritative usually usually-reliable concerned relevant
  highly placed very certain own more competent trustworthy dependable unimpeachable reputable
`);

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

/** Adjectives of documents that are not for everyone. */
export const UNDISCLOSED_ADJECTIVES = wordSet(`
  internal confidential leaked classified unpublished secret private restricted undisclosed hacked stolen sealed unreleased
  draft hitherto-unpublished unreported previously-unreported privileged sensitive redacted purloined
`);

/** Occasions on the record: an unnamed person who speaks there represents the organization that holds it. */
export const ON_RECORD = wordSet(`statement communique communiqué press-release release declaration bulletin tweet`);

/** Verbs by which an outlet says that it knows and not from whom: "The Gazette has learned". */
export const LEARN_VERBS = wordSet(`learn understand ascertain establish discover`);
