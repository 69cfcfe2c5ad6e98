/** The room of English as data: nouns that stand for people, in the singular. What each sense means is said in `nouns.ts`. */
import type { NounSense } from './nounTable';
import { NOUNS } from './nouns';

export const BARE_NOUNS = NOUNS.of('bare');
export const GENERIC_NOUNS = NOUNS.of('generic');
export const INSIDE_NOUNS = NOUNS.of('inside');
export const KIN_NOUNS = NOUNS.of('kin');
export const VAGUE_NOUNS = NOUNS.of('vague');
export const LAY_NOUNS = NOUNS.of('lay');
export const SPOKESPERSON_NOUNS = NOUNS.of('spokesperson');

/** Words for the public, in the form in which they mean it. */
export const PUBLIC_NOUNS = NOUNS.of('public');

const OF_A_PERSON: readonly NounSense[] = ['bare', 'generic', 'inside', 'trade', 'kin', 'vague', 'lay', 'spokesperson'];

/** Every noun that stands for a person. */
export const PERSON_NOUNS = NOUNS.ofAny(OF_A_PERSON);
/** Those that were there when the weights were trained. */
export const LEARNT_PERSON_NOUNS = NOUNS.ofAny(OF_A_PERSON, 'trained');

/** Endings that make a noun a person where no list knows it ("climatologist", "beekeeper"). */
export const PERSON_ENDINGS: readonly string[] = [
  'ologist',
  'grapher',
  'keeper',
  'hand',
  'worker',
  'holder',
  'owner',
  'goer',
  'monger',
  'maker',
  'seeker',
  'player',
  'wright',
  'woman',
  'man',
  'person',
  'eer',
  'ician',
  'arian',
  'ist',
  'iatrist',
];
