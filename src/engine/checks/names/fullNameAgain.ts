/**
 * Rule names/full-name-again: the full name on a later reference, where the house wants the surname. Leaves alone people
 * who share a surname, quotations, headlines, captions and lists.
 */
import { defineCheck } from '../check';
import { isQuoted, paragraphAt } from '../../text/places';
import { inMessage, question } from '../question';
import { mentionsOf, nameWords, persons, surname } from './persons';

export const fullNameAgain = defineCheck({
  rule: 'names/full-name-again',
  title: 'Full name on later reference',
  severity: 'off',
  requires: ['story', 'identities'],
  *run(facts) {
    const people = persons(facts);
    for (let index = 0; index < people.length; index++) {
      const person = people[index]!;
      const own = surname(person.name);
      if (people.some((other) => other.id !== person.id && surname(other.name) === own)) continue;
      const full = mentionsOf(facts, person).filter(
        (mention) =>
          nameWords(mention.text).length > 1 &&
          paragraphAt(facts.story, mention.start)?.kind === 'body' &&
          !isQuoted(facts.story, mention),
      );
      const [first, second, ...others] = full;
      if (first === undefined || second === undefined) continue;
      yield question(second, {
        message: `${inMessage(second.text)} has already been named in full. Would ${inMessage(own)} do?`,
        reason: 'full-name-later',
        data: { suggestion: own, name: person.name },
        related: [
          { start: first.start, end: first.end, text: first.text, message: 'named in full here' },
          ...others.map(({ start, end, text }) => ({ start, end, text, message: 'and again' })),
        ],
      });
    }
  },
});
