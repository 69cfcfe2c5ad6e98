/**
 * Rule sourcing/lay-witness: an unnamed resident, witness, shopper or fan. Leaves alone those who are named later, and people
 * who only do something ("residents fled").
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, unnamedSources } from './aboutSource';

export const layWitness = defineCheck({
  rule: 'sourcing/lay-witness',
  title: 'Unnamed resident or witness',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'lay')) {
      const ask = source.plural ? 'Is there one who can be named?' : 'Can the name be had?';
      yield askAbout(source, {
        message: `${opening(source.mentions[0]!.text)}: not named${source.plural && source.number === null ? ', and no number' : ''}. ${ask}`,
        reason: 'lay-witness',
      });
    }
  },
});
