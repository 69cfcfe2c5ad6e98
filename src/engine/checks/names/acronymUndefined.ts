/**
 * Rule names/acronym-undefined: an organization called by an acronym that the copy does not spell out. Leaves alone acronyms that
 * readers know, those of the house's list, those that stand in brackets or after "or", or say themselves what they are
 * ("the news agency PTI"), lines in capitals, headlines and quotations.
 */
import { plainAcronym } from '../../knowledge';
import type { Mention, StoryFrame } from '../../model';
import { defineCheck } from '../check';
import { lastStartingBy } from '../../text/places';
import { inMessage, question } from '../question';
import { acronymUses } from './acronyms';
import { KNOWN_ACRONYMS } from './knownAcronyms';

/** Shorter ones are mostly known, longer ones mostly words in capitals. Set by hand. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 6;

export const acronymUndefined = defineCheck({
  rule: 'names/acronym-undefined',
  title: 'Acronym not spelled out',
  severity: 'hint',
  requires: ['story', 'identities', 'observations'],
  *run(facts, { houseStyle }) {
    const { story } = facts;
    const forms = facts.observations.acronyms;
    const known = new Set(houseStyle.knownAcronyms.map(plainAcronym));
    for (const { identity, acronyms, names } of yield* acronymUses(facts)) {
      const first = acronyms[0]!;
      const acronym = plainAcronym(first.text);
      if (KNOWN_ACRONYMS.has(acronym) || known.has(acronym) || !/^\p{Lu}+$/u.test(acronym)) continue;
      if (acronym.length < LEAST_LETTERS || acronym.length > MOST_LETTERS) continue;
      const end = endOfIntroduction(story, first);
      // Spelled out before, or soon after it.
      yield undefined;
      if (names.some(({ start }) => start < end) || forms.isIntroduced(first.text, end)) continue;
      if (
        forms.isPlural(acronym) ||
        (yield* forms.isSpelledOut(acronym, end)) ||
        forms.saysWhatItIs(first) ||
        forms.isShouted(first)
      )
        continue;
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
});

/** Where the acronym should have been spelled out: at the end of its paragraph, for the first paragraph of the next one. */
function endOfIntroduction(story: StoryFrame, { start, end }: Mention): number {
  const at = lastStartingBy(story.paragraphs, start);
  const body = story.paragraphs.findIndex(({ kind }) => kind === 'body');
  const isFirst = body < 0 || body >= at;
  return story.paragraphs[isFirst ? at + 1 : at]?.end ?? story.paragraphs[at]?.end ?? end;
}
