/**
 * Rule sourcing/unnamed-spokesperson: the voice of a named organization whose own name is missing: "a spokesman for Meridian Rail said".
 * Leaves alone a spokesperson named beside the phrase or later. The Guardian asks more loudly.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, askedAt, unnamedSources } from './aboutSource';

export const unnamedSpokesperson = defineCheck({
  rule: 'sourcing/unnamed-spokesperson',
  title: 'Spokesperson without a name',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'spokesperson')) {
      yield askAbout(source, {
        message: `${opening(askedAt(source).text)}: a spokesperson speaks on the record. Is the name known?`,
        reason: 'spokesperson-unnamed',
      });
    }
  },
});
