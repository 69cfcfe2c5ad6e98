/** The ledger's lexicon: cues on which no unnamed source can lean anything, for they state nothing as so. */
import { wordSet } from '../../../lexicon/wordSet';

/** Requests, wishes, memories and labels, as lemmas: "lawmakers asked whether", "what critics call a gift". */
export const STATES_NOTHING = wordSet(`
  ask urge demand request order invite plead beg hope want wish recognise recognize appreciate realise realize remember recall
  call dub nickname label declare pronounce greet thank congratulate applaud cheer chant sing pray vote sign read learn hear
  see watch decide agree refuse decline know
`);

/** In the cue itself these make the saying a supposition or a denial that anything was said: "would ask", "have not said". */
export const NOT_SAID = wordSet(`not n't never would could might should may will 'll 'd would've wo ca cannot`);
