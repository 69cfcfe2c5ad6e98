/** Syntax: whether a noun stands for a person, from the lists and, where no list knows it, from its ending. */
import { nounLemma } from './lemma';
import { ORGANIZATION_NOUNS } from '../english/organizations';
import { DOCUMENT_NOUNS } from '../english/documents';
import { PERSON_ENDINGS, PERSON_NOUNS } from '../english/people';

/** The last part of a compound ("ex-minister", "vice-president") stands for the whole. */
export function lastPart(lemma: string): string {
  const hyphen = lemma.lastIndexOf('-');
  if (PERSON_NOUNS.has(lemma)) return lemma;
  return hyphen > 0 ? lemma.slice(hyphen + 1) : lemma;
}

function listed(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma);
}

/** Whether the word, in the singular or plural, is a noun for a person. */
export function isPersonNoun(word: string): boolean {
  const lemma = nounLemma(word);
  if (listed(lemma)) return true;
  if (ORGANIZATION_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma)) return false;
  const last = lastPart(lemma);
  if (last !== lemma && listed(last)) return true;
  return lemma.length > 5 && PERSON_ENDINGS.some((ending) => lemma.endsWith(ending));
}
