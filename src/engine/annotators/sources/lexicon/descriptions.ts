/** The ledger's lexicon: words that seem to describe an unnamed source and say nothing of it, and documents not public. */
import { wordSet } from '../../../english/wordSet';

/** Adjectives on "sources" that tell an editor nothing: "well-placed sources" are still just sources. */
export const EMPTY_ADJECTIVES = wordSet(`
  unnamed anonymous unidentified undisclosed unspecified nameless reliable informed well-informed well-placed trusted
  credible knowledgeable multiple several various numerous separate independent different other additional further many
  some few two three four five several one another senior high-level top-level highly-placed high-ranking top inside
  confidential key good impeccable authoritative usually usually-reliable concerned relevant
  highly placed very certain own more competent trustworthy dependable unimpeachable reputable
`);

/** Occasions on the record: an unnamed person who speaks there represents the organization that holds it. */
export const ON_RECORD = wordSet(`statement communique communiqué press-release release declaration bulletin tweet`);

/** Verbs by which an outlet says that it knows and not from whom: "The Gazette has learned". */
export const LEARN_VERBS = wordSet(`learn understand ascertain establish discover`);
