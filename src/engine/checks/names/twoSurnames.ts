/**
 * Rule names/two-surnames: a bare surname that two people of the story share. Leaves alone a surname with a title of its
 * own (Mrs. Osei), one before the second person comes in, and one in the sentence where the full name stands.
 */
import { covers, type Facts, type Identity, type Mention } from '../../model';
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
    let bare: ReadonlyMap<string, readonly Mention[]> | undefined;
    for (const [name, people] of bySurname) {
      if (people.length < 2) continue;
      bare ??= untitledMentions(facts);
      const unclear = bareMentions(facts, bare.get(name) ?? [], people);
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

/** Sentences before a bare surname in which a full name is still in the reader's ear. */
const SENTENCES_IN_MIND = 4;

/** Somebody who comes by once (a daughter, a father) is not who a bare surname means. */
const LEAST_FULL_NAMES = 2;

/** The mentions of people without a title, by their words. */
function untitledMentions({ identities }: Facts): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const mention of identities.mentions) {
    if (mention.type !== 'person' || mention.role !== undefined) continue;
    const same = mentions.get(mention.text);
    if (same === undefined) mentions.set(mention.text, [mention]);
    else same.push(mention);
  }
  return mentions;
}

/** Of the mentions by the surname alone, those where both full names stand in the sentences just before, in running text. */
function bareMentions(facts: Facts, bare: readonly Mention[], people: readonly Identity[]): readonly Mention[] {
  const { story } = facts;
  const named = people.map((person) =>
    mentionsOf(facts, person)
      .filter((mention) => isFullName(mention) && isRunningText(story, mention))
      .map(({ start }) => sentenceIndexAt(story, start)),
  );
  if (named.filter((sentences) => sentences.length >= LEAST_FULL_NAMES).length < 2) return [];
  return bare.filter((mention) => {
    if (!isRunningText(story, mention) || isQuoted(story, mention)) return false;
    const here = sentenceIndexAt(story, mention.start);
    const inMind = named.filter((sentences) => sentences.some((at) => at < here && here - at <= SENTENCES_IN_MIND));
    return inMind.length > 1 && !named.some((sentences) => sentences.includes(here)) && !speaksOn(facts, mention);
  });
}

/** Whether the one meant has just spoken and goes on: then nobody takes the surname for the other. */
function speaksOn({ attributions }: Facts, mention: Mention): boolean {
  const stated = attributions.filter(({ wide, source }) => wide !== true && source !== null);
  const at = stated.findIndex(({ source }) => covers(source!, mention));
  if (at < 1) return false;
  const [before, own] = [stated[at - 1]!.source!.entity, stated[at]!.source!.entity];
  return own !== null && before === own;
}

/** A given name and a surname; "UK-based Wu" is none. */
function isFullName({ text }: Mention): boolean {
  const words = nameWords(text);
  return words.length > 1 && /^\p{Lu}[\p{L}'’.]*$/u.test(words[0]!);
}
