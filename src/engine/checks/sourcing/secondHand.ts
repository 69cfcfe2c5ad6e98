/**
 * Rule sourcing/second-hand: another outlet's report that rests on sources the outlet does not name. Leaves alone an outlet
 * that quotes somebody by name, or that is only where somebody spoke ("told Reuters").
 */
import type { Facts } from '../../model';
import type { Check, Question } from '../check';
import { askAbout, opening, unnamedSources } from './aboutSource';

export const secondHand: Check = {
  rule: 'sourcing/second-hand',
  title: 'Another outlet’s unnamed source',
  severity: 'hint',
  *run(facts: Facts): Iterable<Question> {
    for (const source of unnamedSources(facts, 'second-hand')) {
      yield askAbout(source, {
        message: `${opening(source.mentions[0]!.text)}: the report is another outlet’s and rests on sources that it does not name. Has it been confirmed here?`,
        reason: 'outlet-citing-unnamed',
      });
    }
  },
};
