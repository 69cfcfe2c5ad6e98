/** The attributions' lexicon, hearsay: words by which the copy passes on what it hears without saying from whom. Data only. */
import { wordSet } from '../../../lexicon/wordSet';

/** Adverbs that pass on hearsay by themselves. */
export const HEARSAY_ADVERBS = wordSet('reportedly allegedly supposedly purportedly rumoredly rumouredly apparently');

/** Of these, the ones that are hearsay only beside a report, not an impression of the writer's own. */
export const WEAK_HEARSAY_ADVERBS = wordSet('apparently supposedly');

/** Participles after "is", "was", "are", "were", "been": "is understood to be", "it is widely believed that". */
export const HEARSAY_PARTICIPLES: Readonly<Record<string, string>> = {
  said: 'say',
  believed: 'believe',
  understood: 'understand',
  thought: 'think',
  reported: 'report',
  rumored: 'rumor',
  rumoured: 'rumor',
  alleged: 'allege',
  claimed: 'claim',
  feared: 'fear',
  expected: 'expect',
  estimated: 'estimate',
  suspected: 'suspect',
  presumed: 'presume',
  assumed: 'assume',
  known: 'know',
  considered: 'consider',
  tipped: 'tip',
};

/** Of these, the ones that are hearsay with "to" and a verb of any subject; the others only with "it is … that". */
export const RAISING_PARTICIPLES = wordSet(
  'said believed understood thought reported rumored rumoured alleged claimed feared estimated suspected presumed',
);

/** "it emerged that", "it transpired that", "word has it that". */
export const IT_VERBS = wordSet('emerge transpire');
