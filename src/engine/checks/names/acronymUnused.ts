/**
 * Rule names/acronym-unused: an acronym put in brackets behind the name that it shortens and never used again. Leaves alone
 * brackets with anything else: an agency in a dateline, spelled out in the byline or not, a country behind an athlete.
 */
import { isAcronym } from '../../knowledge';
import type { Facts, Mention, Story } from '../../model';
import type { Check, Question } from '../check';
import { tokenIndexFrom } from '../places';
import { inMessage, question } from '../question';
import { acronymUses, isSpelledOut, CapitalWords } from './acronyms';
import { mentionsOf } from './persons';

export const acronymUnused: Check = {
  rule: 'names/acronym-unused',
  title: 'Acronym introduced and not used',
  severity: 'hint',
  *run(facts: Facts): Iterable<Question | undefined> {
    let words: CapitalWords | undefined;
    const bodyFrom = facts.story.dateline?.end ?? 0;
    for (const { identity, acronyms } of yield* acronymUses(facts)) {
      const introduced = acronyms[0]!;
      if (acronyms.length > 1 || introduced.start < bodyFrom) continue;
      // Nor in a headline or a quotation.
      if (mentionsOf(facts, identity).filter(({ text }) => isAcronym(text)).length > 1) continue;
      if (!isInBrackets(facts.story, introduced)) continue;
      words ??= new CapitalWords(facts);
      yield undefined;
      if (isUsedElsewhere(words, introduced) || !(yield* isSpelledOut(words, introduced.text, introduced.start)))
        continue;
      yield question(introduced, {
        message: `${inMessage(introduced.text)} is introduced here and not used again. Does the reader need it?`,
        reason: 'introduced-once',
        data: { name: introduced.text },
      });
    }
  },
};

function isInBrackets(story: Story, { start, end }: Mention): boolean {
  const before = story.tokens[tokenIndexFrom(story, start) - 1];
  return before?.text === '(' && story.tokens[tokenIndexFrom(story, end)]?.text === ')';
}

/** Whether the same letters stand elsewhere, in a longer name or where no name was seen. */
function isUsedElsewhere(words: CapitalWords, { start, text }: Mention): boolean {
  return words.startingAs(text).some((at) => {
    const token = words.tokens[at]!;
    return token.start !== start && token.text.split(/[-’']/)[0] === text;
  });
}
