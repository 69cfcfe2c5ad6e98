/**
 * Rule sourcing/unnamed-group: several people, described but not named, are the source: "US officials say", "three people
 * familiar with the matter". A hint once the copy gives a reason for anonymity. Leaves alone institutions that speak ("police
 * said"), and officials who open a bridge or wait for a plan. For NPR a bare "officials say" is never enough.
 */
import type { Source } from '../../model';
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, askedAt, hasDescription, reasonWords, unnamedSources } from './aboutSource';

export const unnamedGroup = defineCheck({
  rule: 'sourcing/unnamed-group',
  title: 'Unnamed people as source',
  severity: 'information',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'group')) {
      const asks = source.reasonGiven ? 'Is it enough?' : 'Can one of them be named, or the reason be told?';
      yield askAbout(source, {
        message: `${seen(source)}, ${reasonWords(source)}. ${asks}`,
        reason: 'unnamed-people',
        ...(source.reasonGiven && { severity: 'hint' as const }),
      });
    }
  },
});

/** "Two officials, no agency": what is there and what is missing. */
function seen(source: Source): string {
  const missing: string[] = [];
  const first = askedAt(source);
  if (!hasDescription(first) && source.closeness === null) missing.push('no agency');
  if (source.number === null) missing.push('no number');
  return [opening(first.text), ...missing].join(', ');
}
