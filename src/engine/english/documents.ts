/** The room of English as data: nouns for what is written, shown or counted, in the singular. What each sense means is said in `nouns.ts`. */
import { NOUNS } from './nouns';

export const DOCUMENT_NOUNS = NOUNS.of('document');
export const PRIVATE_DOCUMENT_NOUNS = NOUNS.of('private');
