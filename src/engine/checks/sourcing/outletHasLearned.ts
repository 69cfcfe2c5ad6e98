/**
 * Rule sourcing/outlet-has-learned: "The Gazette has learned" puts the outlet where its source should stand. Leaves alone what
 * an outlet reported under its own name. NPR tells its staff not to write it.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, unnamedSources } from './aboutSource';

export const outletHasLearned = defineCheck({
  rule: 'sourcing/outlet-has-learned',
  title: 'The outlet named instead of its source',
  severity: 'information',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'outlet')) {
      yield askAbout(source, {
        message: `${opening(source.mentions[0]!.text)} is named where the source should be. From whom, or from what, is it known?`,
        reason: 'outlet-as-source',
      });
    }
  },
});
