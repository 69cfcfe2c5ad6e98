/**
 * Rule sourcing/no-byline: copy with unnamed sources but no byline. Only where it has a header that could carry one. Off by default; AP
 * requires a byline on it (see the rule's page).
 */
import { defineCheck } from '../check';
import { question } from '../question';
import { HIDDEN_KINDS, unnamedSources } from './aboutSource';

export const noByline = defineCheck({
  rule: 'sourcing/no-byline',
  title: 'Unnamed sources without a byline',
  severity: 'off',
  wholeStory: true,
  requires: ['story', 'sources', 'observations'],
  *run(facts) {
    const { story, observations } = facts;
    const hasHeader = story.facts !== null || story.slug !== null;
    if (!hasHeader || story.byline !== null || story.facts?.byline != null) return;
    const place = observations.head;
    const count = unnamedSources(facts, ...HIDDEN_KINDS).length;
    if (place === null || count === 0) return;
    yield question(place, {
      message: `The copy has a header, ${count === 1 ? 'an unnamed source' : `${count} unnamed sources`} and no byline. Whose story is it?`,
      reason: 'no-byline',
      data: { sources: count },
    });
  },
});
