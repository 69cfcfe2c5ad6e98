/** Given names that only women or only men bear, from the word list of compromise, read as data. Node only. */
import nlp from 'compromise';
import type { CompiledGivenNames } from '../engine/knowledge';

/** The names in lower case, each list joined by spaces: shorter than a JSON array, and split once. */
export function buildGivenNames(): CompiledGivenNames {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, unknown>> } }).one;
  const withTag = (tag: string): string =>
    Object.keys(lexicon)
      .filter((word) => lexicon[word] === tag && !word.includes(' '))
      .sort()
      .join(' ');
  return { female: withTag('FemaleName'), male: withTag('MaleName') };
}
