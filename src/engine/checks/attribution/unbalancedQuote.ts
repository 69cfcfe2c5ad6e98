/**
 * Rule attribution/unbalanced-quote: a quotation mark that never closes. An opening mark on each paragraph of a long
 * quotation is right, and the text layer has already taken it for what it is.
 */
import type { Facts } from '../../model';
import type { Check, Question } from '../check';
import { question } from '../question';

export const unbalancedQuote: Check = {
  rule: 'attribution/unbalanced-quote',
  title: 'Quotation mark that never closes',
  severity: 'warning',
  *run({ story }: Facts): Iterable<Question> {
    for (const mark of story.unclosedQuotations) {
      yield question(mark, { message: 'This quotation never closes. Where does it end?', reason: 'unclosed-mark' });
    }
  },
};
