/**
 * Rule names/acronym-unused: an acronym put in brackets after the name that it shortens and never used again. Leaves alone
 * brackets with anything else: an agency in a dateline, spelled out in the byline or not, a country after an athlete.
 */
import { isAcronym } from '../../knowledge';
import { defineCheck } from '../check';
import { inMessage, question } from '../question';
import { acronymUses } from './acronyms';
import { mentionsOf } from './persons';

export const acronymUnused = defineCheck({
  rule: 'names/acronym-unused',
  title: 'Acronym introduced and not used',
  severity: 'hint',
  requires: ['story', 'identities', 'observations'],
  *run(facts) {
    const forms = facts.observations.acronyms;
    const bodyFrom = facts.story.dateline?.end ?? 0;
    for (const { identity, acronyms } of yield* acronymUses(facts)) {
      const introduced = acronyms[0]!;
      if (acronyms.length > 1 || introduced.start < bodyFrom) continue;
      // Nor in a headline or a quotation.
      if (mentionsOf(facts, identity).filter(({ text }) => isAcronym(text)).length > 1) continue;
      if (!forms.isInBrackets(introduced)) continue;
      yield undefined;
      if (forms.isUsedElsewhere(introduced)) continue;
      if (!(yield* forms.isSpelledOut(introduced.text, introduced.start))) continue;
      yield question(introduced, {
        message: `${inMessage(introduced.text)} is introduced here and never used again. Does the reader need it?`,
        reason: 'introduced-once',
        data: { name: introduced.text },
      });
    }
  },
});
