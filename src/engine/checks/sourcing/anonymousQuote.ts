/**
 * Rule sourcing/anonymous-quote: a direct quotation from an unnamed source; the message says so where it is the story's first. One
 * question for each source. Leaves alone a spokesperson and quoted scraps of a word or two. The rule's page has what the New York Times
 * and Bloomberg say of it.
 */
import { isAssertive, type Attribution } from '../../model';
import { defineCheck } from '../check';
import { opening, question } from '../question';
import { factsOf, HIDDEN_KINDS, unnamedSources } from './aboutSource';

export const anonymousQuote = defineCheck({
  rule: 'sourcing/anonymous-quote',
  title: 'Quotation of an unnamed source',
  severity: 'hint',
  requires: ['attributions', 'sources'],
  *run(facts) {
    const firstQuote = facts.attributions.findIndex(quotes);
    for (const source of unnamedSources(facts, ...HIDDEN_KINDS)) {
      const index = source.attributions.find((at) => quotes(facts.attributions[at]!));
      const said = index === undefined ? undefined : facts.attributions[index];
      if (said?.source == null) continue;
      const { start, end, text } = said.source;
      const first = index === firstQuote ? ', and it is the first quotation of the story' : '';
      yield question(
        { start, end, text },
        {
          message: `${opening(text)} is quoted word for word without a name${first}. Would a paraphrase do?`,
          reason: first === '' ? 'quoted-unnamed' : 'first-quote-unnamed',
          data: { ...factsOf(source), firstQuote: first !== '' },
        },
      );
    }
  },
});

function quotes(attribution: Attribution): boolean {
  return attribution.kind === 'direct' && isAssertive(attribution);
}
