/**
 * Rule attribution/unbalanced-quote: a quotation that never closes, or never opened. An opening mark on each paragraph of a
 * long quotation is right, and the text layer has already taken it for what it is.
 */
import { defineCheck } from '../check';
import { question } from '../question';

export const unbalancedQuote = defineCheck({
  rule: 'attribution/unbalanced-quote',
  title: 'Quotation mark without its other half',
  severity: 'warning',
  requires: ['story'],
  *run({ story }) {
    for (const mark of story.unclosedQuotations) {
      yield question(mark, { message: 'This quotation never closes. Where does it end?', reason: 'unclosed-mark' });
    }
    for (const mark of story.unopenedQuotations) {
      // What never closed a paragraph or more before is asked about there.
      const asked = story.unclosedQuotations.some(({ start }) => start < mark.start);
      if (asked) continue;
      yield question(mark, { message: 'This quotation never opened. Where does it begin?', reason: 'unopened-mark' });
    }
  },
});
