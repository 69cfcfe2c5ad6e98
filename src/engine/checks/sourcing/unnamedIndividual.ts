/**
 * Rule sourcing/unnamed-individual: one person, described but not named, is the source of words or of a belief. A hint once the
 * copy gives a reason for anonymity, anywhere in what it says of that person. Leaves alone offices with one holder ("the
 * mayor"), people named beside the phrase or in a sentence after it, and people who do something but say nothing.
 * AP, SPJ and NPR want the reason in the copy; The New York Times takes stock phrases for no reason.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, askedAt, reasonWords, unnamedSources } from './aboutSource';

export const unnamedIndividual = defineCheck({
  rule: 'sourcing/unnamed-individual',
  title: 'Unnamed person as source',
  severity: 'information',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'individual')) {
      const asks = source.reasonGiven ? 'Is it enough?' : 'Can the source be named, or the reason be told?';
      yield askAbout(source, {
        message: `${opening(askedAt(source).text)}: one person, not named; ${reasonWords(source)}. ${asks}`,
        reason: 'unnamed-person',
        ...(source.reasonGiven && { severity: 'hint' as const }),
      });
    }
  },
});
