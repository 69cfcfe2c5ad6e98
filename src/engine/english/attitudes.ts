/**
 * The room of English as data: verbs of attribution by the attitude that they take to what is said, beside reporting it. A verb
 * that is not here reports and no more ("said", "told", "added"). The classes follow the field's account of reporting verbs, with
 * factive ones, which vouch for the statement, and counter-factive ones, which do not, set apart from neutral ones (Kiparsky and
 * Kiparsky 1970; Thompson and Ye 1991).
 */
const VERBS = {
  doubting: 'allege claim contend insist maintain profess purport reckon',
  conceding: 'acknowledge admit concede confess',
  vouching: `confirm demonstrate disclose establish explain expose find note observe prove recall recognise recognize
    remind reveal show underline underscore verify point`,
  denying: 'deny disavow dismiss dispute rebut refute reject',
  hedging: 'estimate guess hint imply indicate signal speculate suggest',
  believing: 'assume believe consider doubt expect fear feel hope suppose suspect think wonder worry',
  warning: 'caution threaten warn',
  promising: 'assure guarantee pledge promise swear vow',
  demanding: 'ask beg call demand implore plead urge',
  criticising: 'accuse attack blame blast complain condemn criticise criticize decry denounce fume lament protest slam',
  arguing: 'argue assert',
  boasting: 'boast brag crow',
};

/** `neutral` reports and no more; `not said` is any of these with a "not" ("would not say", "never claimed"). */
export type Attitude = keyof typeof VERBS | 'neutral' | 'not said';

const BY_LEMMA: ReadonlyMap<string, Attitude> = new Map(
  Object.entries(VERBS).flatMap(([attitude, lemmas]) =>
    lemmas.split(/\s+/).map((lemma) => [lemma, attitude as Attitude] as const),
  ),
);

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
  return BY_LEMMA.get(lemma ?? '') ?? 'neutral';
}
