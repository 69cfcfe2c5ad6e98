/**
 * Rule names/two-surnames: a bare surname that two people of the story share. Leaves alone a surname with a title of its
 * own (Mrs. Osei), one before the second person comes in, and one in the sentence where the full name stands.
 */
import type { Facts, Identity, Mention } from '../../model';
import type { Check, Question } from '../check';
import { isQuoted, isRunningText, sentenceIndexAt } from '../places';
import { inMessage, question } from '../question';
import { mentionsOf, nameWords, persons, surname } from './persons';

export const twoSurnames: Check = {
  rule: 'names/two-surnames',
  title: 'Surname that two people share',
  severity: 'information',
  *run(facts: Facts): Iterable<Question> {
    const bySurname = new Map<string, Identity[]>();
    for (const person of persons(facts)) {
      if (nameWords(person.name).length < 2) continue;
      const name = surname(person.name);
      const same = bySurname.get(name);
      if (same === undefined) bySurname.set(name, [person]);
      else same.push(person);
    }
    for (const [name, people] of bySurname) {
      if (people.length < 2) continue;
      const unclear = bareMentions(facts, name, people);
      const [first, ...others] = unclear;
      if (first === undefined) continue;
      const who = people.map((person) => inMessage(person.name)).join(' or ');
      yield question(first, {
        message: `Which ${inMessage(name)} is this: ${who}?`,
        reason: 'shared-surname',
        data: { name, people: people.map((person) => person.name) },
        related: others.map(({ start, end, text }) => ({ start, end, text, message: 'here too' })),
      });
    }
  },
};

/** Mentions by the surname alone after both people have come in. */
function bareMentions(facts: Facts, name: string, people: readonly Identity[]): readonly Mention[] {
  const { story, identities } = facts;
  const introductions = people.map((person) =>
    mentionsOf(facts, person).find(({ text }) => nameWords(text).length > 1)!,
  );
  const bothKnown = Math.max(...introductions.map(({ end }) => end));
  const fullNames = people.flatMap((person) =>
    mentionsOf(facts, person).filter(({ text }) => nameWords(text).length > 1),
  );
  const sentences = new Set(fullNames.map(({ start }) => sentenceIndexAt(story, start)));
  return identities.mentions.filter(
    (mention) =>
      mention.type === 'person' &&
      mention.text === name &&
      mention.role === undefined &&
      mention.start > bothKnown &&
      isRunningText(story, mention) &&
      !isQuoted(story, mention) &&
      !sentences.has(sentenceIndexAt(story, mention.start)),
  );
}
