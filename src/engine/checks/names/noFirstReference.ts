/**
 * Rule names/no-first-reference: somebody speaks, or is called Mr. or Ms., by a surname that no full name comes before.
 * Leaves alone people who go by one name, the holders of titles that take one (Pope, King), people with a card, names in
 * headlines and bylines, and whatever does not speak: a lone name in passing is as often a place or a firm.
 */
import type { Facts, Identity, Mention } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { isQuoted, isRunningText, sentenceAt, tokenIndexFrom } from '../places';
import { inMessage, question } from '../question';
import { changes } from './editDistance';
import { mentionsOf, nameWords, persons } from './persons';

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/i;
/** Titles under which one name is the whole name. */
const ONE_NAME =
  /\b(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Saint|St|Sister|Brother|Father|Lama|Patriarch)\b/i;

export const noFirstReference: Check = {
  rule: 'names/no-first-reference',
  title: 'Surname with no full name before it',
  severity: 'information',
  *run(facts: Facts, { knowledge }: CheckContext): Iterable<Question> {
    for (const person of persons(facts)) {
      const mentions = mentionsOf(facts, person).filter((mention) => isRunningText(facts.story, mention));
      const first = mentions.find((mention) => !isQuoted(facts.story, mention));
      if (first === undefined || person.fullName || person.card !== null || person.candidates.length > 0) continue;
      if (nameWords(person.name).length !== 1 || !/^\p{Lu}\p{Ll}+/u.test(first.text)) continue;
      if (person.roles.some(({ text }) => ONE_NAME.test(text)) || !isSomebody(facts, person, mentions)) continue;
      // A name that the cards know stands for somebody all readers know, or for a place.
      if (knowledge.find(person.name).length > 0 || sharesWord(facts, person) || isPartOfMore(facts, first)) continue;
      yield question(first, {
        message: `Who is ${inMessage(first.text)}? No full name comes before.`,
        reason: 'surname-alone',
        data: { name: first.text },
      });
    }
  },
};

/** Whether the copy treats the name as somebody's surname: it speaks twice or more, or has a courtesy title. */
function isSomebody(facts: Facts, { roles }: Identity, mentions: readonly Mention[]): boolean {
  if (roles.some(({ text }) => COURTESY.test(text.trim()))) return true;
  const speaking = mentions.filter((mention) =>
    facts.attributions.some(
      ({ source, wide }) =>
        wide !== true &&
        source !== null &&
        source.class === 'named-person' &&
        source.start <= mention.start &&
        mention.end <= source.end,
    ),
  );
  return speaking.length >= 2;
}

/** Whether a word with a capital stands right before: a given name that was not taken for one, or a firm. */
function isPartOfMore({ story }: Facts, { start, role }: Mention): boolean {
  const before = story.tokens[tokenIndexFrom(story, start) - 1];
  if (before === undefined || role !== undefined || !/^\p{Lu}/u.test(before.text)) return false;
  return sentenceAt(story, start)?.start !== before.start;
}

/** Whether a longer name of the story has the word, or one a letter away (a slip): then who is meant is no riddle. */
function sharesWord({ identities }: Facts, person: Identity): boolean {
  const word = nameWords(person.name)[0]!;
  return identities.mentions.some(
    ({ entity, text }) =>
      entity !== person.id && nameWords(text).some((other) => other === word || changes(other, word) === 1),
  );
}
