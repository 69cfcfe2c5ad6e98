/**
 * Rule sourcing/bare-source: "sources said", "an insider": a source about whom the copy says nothing at all. Leaves alone a source
 * with an agency, a place or its closeness to the matter ("a source in the ministry"), "sources of income" and "source code".
 * AP, Reuters, the Guardian, Bloomberg and NPR do not allow it.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, askedAt, reasonWords, unnamedSources } from './aboutSource';

export const bareSource = defineCheck({
  rule: 'sourcing/bare-source',
  title: 'Source with no description',
  severity: 'warning',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'bare')) {
      const words = opening(askedAt(source).text);
      yield askAbout(source, {
        message: `${words}: no agency, no rank, nothing that says how ${source.plural ? 'they know' : 'the source knows'}; ${reasonWords(source)}. What can readers be told?`,
        reason: 'no-description',
      });
    }
  },
});
