/**
 * The room of English as data: verbs of attribution by the attitude to the statement that they express, besides reporting it. A verb
 * without one in `reportingVerbs.ts` reports and no more ("said", "told", "added"). The classes follow the field's account of reporting
 * verbs, with factive ones, which vouch for the statement, and counter-factive ones, which do not, set apart from neutral ones (Kiparsky
 * and Kiparsky 1970; Thompson and Ye 1991).
 */
import { REPORTING_VERBS } from './reportingVerbs';
import type { ATTITUDES } from './verbTable';

/** `neutral` reports and no more; `not said` is any of these with a "not" ("would not say", "never claimed"). */
export type Attitude = (typeof ATTITUDES)[number] | 'neutral' | 'not said';

const NEGATION = /\b(?:not|never|no longer|neither|nor|cannot)\b|n[’']t\b/i;

/**
 * The attitude of a cue of attribution.
 * @param cue its words, as the copy has them
 * @param lemma that of its head; null where it has none
 */
export function attitudeOf(cue: string, lemma: string | null): Attitude {
  if (NEGATION.test(cue)) return 'not said';
  // "Point" alone is a gesture, and to "call it" something is no demand.
  if (lemma === 'point' && !/\bout$/i.test(cue)) return 'neutral';
  if (lemma === 'call' && !/\b(?:for|on)$/i.test(cue)) return 'neutral';
  return REPORTING_VERBS.verbs.get(lemma ?? '')?.attitude ?? 'neutral';
}
