/**
 * Rule sourcing/second-hand: another outlet's report that rests on sources the outlet does not name, or the press without a
 * name ("local media reported"). Leaves alone an outlet that quotes somebody by name, or that is only where somebody spoke ("told
 * Reuters").
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, unnamedSources } from './aboutSource';

/** Heads that stand for outlets which the copy does not tell apart. */
const PRESS = new Set(['media', 'press']);

export const secondHand = defineCheck({
  rule: 'sourcing/second-hand',
  title: 'Another outlet’s unnamed source',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'second-hand')) {
      const first = source.mentions[0]!;
      const asks = PRESS.has(first.headLemma)
        ? 'no outlet is named, nor whom it heard. Which one reports it, and has it been confirmed here?'
        : 'the report is another outlet’s and rests on sources that it does not name. Has it been confirmed here?';
      yield askAbout(source, {
        message: `${opening(first.text)}: ${asks}`,
        reason: 'outlet-citing-unnamed',
      });
    }
  },
});
