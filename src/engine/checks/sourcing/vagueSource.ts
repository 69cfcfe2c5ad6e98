/**
 * Rule sourcing/vague-source: something is attributed to nobody in particular: "critics say", "many question", "experts warn". Leaves alone
 * "many residents left", "many questions" and an expert with a name.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, askedAt, unnamedSources } from './aboutSource';

export const vagueSource = defineCheck({
  rule: 'sourcing/vague-source',
  title: 'Nobody in particular as source',
  severity: 'information',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'vague')) {
      yield askAbout(source, {
        message: `${opening(askedAt(source).text)}: nobody in particular, and no number. Who, for one, says or thinks so?`,
        reason: 'nobody-in-particular',
      });
    }
  },
});
