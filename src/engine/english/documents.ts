/** The room of English as data: nouns for what is written, shown or counted, in the singular. What each sense means is said in `nouns.ts`. */
import { NOUNS } from './nouns';
import { wordSet } from './wordSet';

export const DOCUMENT_NOUNS = NOUNS.of('document');
export const PRIVATE_DOCUMENT_NOUNS = NOUNS.of('private');

/** Adjectives of documents that are not for everyone. */
export const UNDISCLOSED_ADJECTIVES = wordSet(`
  internal confidential leaked classified unpublished secret private restricted undisclosed hacked stolen sealed unreleased
  draft hitherto-unpublished unreported previously-unreported privileged sensitive redacted purloined
`);
