/**
 * Rule names/acronym-undefined: a body called by an acronym that the copy does not spell out. Leaves alone acronyms that
 * readers know, those of the house's list, headlines, quotations, and those that are a brand and no short form.
 */
import type { Facts } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { paragraphAt } from '../places';
import { inMessage, question } from '../question';
import { acronymUses, plainAcronym } from './acronyms';
import { KNOWN_ACRONYMS } from './knownAcronyms';

export const acronymUndefined: Check = {
  rule: 'names/acronym-undefined',
  title: 'Acronym not spelled out',
  severity: 'hint',
  *run(facts: Facts, { house }: CheckContext): Iterable<Question> {
    const known = new Set(house.knownAcronyms.map(plainAcronym));
    for (const { identity, acronyms, names } of acronymUses(facts)) {
      const first = acronyms[0]!;
      const acronym = plainAcronym(first.text);
      if (KNOWN_ACRONYMS.has(acronym) || known.has(acronym) || acronym.length < 3) continue;
      const paragraph = paragraphAt(facts.story, first.start);
      // Spelled out before, or in the same paragraph after it.
      if (names.some(({ start }) => start < (paragraph?.end ?? first.end))) continue;
      const later = names[0];
      yield question(first, {
        message:
          later === undefined
            ? `What is ${inMessage(first.text)}? It is not spelled out.`
            : `${inMessage(first.text)} is spelled out only later. Could that come here?`,
        reason: later === undefined ? 'never-spelled-out' : 'spelled-out-later',
        data: { name: first.text, ...(later !== undefined && { suggestion: identity.name }) },
        related:
          later === undefined
            ? []
            : [{ start: later.start, end: later.end, text: later.text, message: 'spelled out here' }],
      });
    }
  },
};
