/**
 * The room of English as data: wider nouns by which copy refers back to a person: "a senior diplomat … the official". Which noun has which
 * wider ones is said in `nouns.ts`.
 */
import { NOUNS } from './nouns';

/** Nouns that can refer back to anybody unnamed. */
export const ANYBODY_NOUNS = NOUNS.of('anybody');

/** Nouns that can refer back to anybody of their gender. */
export const GENDERED_NOUNS = NOUNS.of('gendered');

let byWider: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Whether `wider` can refer back to somebody introduced as `lemma`. */
export function isHypernymOf(wider: string, lemma: string): boolean {
  if (wider === lemma || ANYBODY_NOUNS.has(wider)) return true;
  byWider ??= NOUNS.byWider();
  return byWider.get(wider)?.has(lemma) ?? false;
}
