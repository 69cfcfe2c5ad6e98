/**
 * Rule sourcing/partial-identity: a source with half a name: "gave only her first name", "whose name has been changed". Leaves
 * alone people whose full name is a single word, and a first name on second reference. NPR wants readers told why.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, unnamedSources } from './aboutSource';

export const partialIdentity = defineCheck({
  rule: 'sourcing/partial-identity',
  title: 'Source with part of a name',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'partial')) {
      const why = source.reasonGiven ? 'the copy says why' : 'the copy does not say why';
      yield askAbout(source, {
        message: `${opening(source.mentions[0]!.text)}: only part of the name, or another name, and ${why}. Does the desk know who it is?`,
        reason: 'part-of-a-name',
      });
    }
  },
});
