/**
 * Rule names/no-first-reference: somebody speaks, or is called Mr. or Ms., by a surname that no full name comes before.
 * Leaves alone people who go by one name, the holders of titles that take one (Pope, King), people with a card, names in
 * headlines and bylines, and whatever does not speak: a lone name in passing is as often a place or a firm.
 */
import { covers, type Facts, type Identity, type Mention, type Span } from '../../model';
import type { Check, CheckContext, Question } from '../check';
import { isQuoted, isRunningText, lastStartingBy, sentenceAt, tokenIndexFrom } from '../places';
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
    let wordsSeen: readonly NameWord[] | undefined;
    let speakers: readonly Span[] | undefined;
    for (const person of persons(facts)) {
      if (person.fullName || person.card !== null || person.candidates.length > 0) continue;
      if (nameWords(person.name).length !== 1 || person.roles.some(({ text }) => ONE_NAME.test(text))) continue;
      const mentions = mentionsOf(facts, person).filter((mention) => isRunningText(facts.story, mention));
      const first = mentions.find((mention) => !isQuoted(facts.story, mention));
      if (first === undefined || !/^\p{Lu}\p{Ll}+/u.test(first.text) || isPartOfMore(facts, first)) continue;
      speakers ??= namedSpeakers(facts);
      if (!isSomebody(person, mentions, speakers)) continue;
      // A name that the cards know stands for somebody all readers know, or for a place.
      if (knowledge.find(person.name).length > 0) continue;
      wordsSeen ??= wordsOfNames(facts);
      if (sharesWord(wordsSeen, person)) continue;
      yield question(first, {
        message: `Who is ${inMessage(first.text)}? No full name comes before.`,
        reason: 'surname-alone',
        data: { name: first.text },
      });
    }
  },
};

/** Whether the copy treats the name as somebody's surname: it speaks twice or more, or has a courtesy title. */
function isSomebody({ roles }: Identity, mentions: readonly Mention[], speakers: readonly Span[]): boolean {
  if (roles.some(({ text }) => COURTESY.test(text.trim()))) return true;
  const speaking = mentions.filter((mention) => {
    const source = speakers[lastStartingBy(speakers, mention.start)];
    return source !== undefined && covers(source, mention);
  });
  return speaking.length >= 2;
}

/** The phrases that name a person who says something, in order. */
function namedSpeakers({ attributions }: Facts): readonly Span[] {
  return attributions
    .flatMap(({ source, wide }) => (wide !== true && source?.class === 'named-person' ? [source] : []))
    .sort((a, b) => a.start - b.start);
}

interface NameWord {
  readonly word: string;
  readonly entity: string;
}

/** Every word of every name, once for each identity. */
function wordsOfNames({ identities }: Facts): readonly NameWord[] {
  const found: NameWord[] = [];
  for (const { id, mentions } of identities.people) {
    const words = new Set<string>();
    let before = '';
    for (const index of mentions) {
      const { text } = identities.mentions[index]!;
      if (text !== before) for (const word of nameWords(text)) words.add(word);
      before = text;
    }
    for (const word of words) found.push({ word, entity: id });
  }
  return found;
}

/** Whether a word with a capital stands right before, no courtesy title: a given name that was not taken for one, or a firm. */
function isPartOfMore({ story }: Facts, { start }: Mention): boolean {
  const at = tokenIndexFrom(story, start);
  const before = story.tokens[story.tokens[at - 1]?.text === '.' ? at - 2 : at - 1];
  if (before === undefined || COURTESY.test(before.text) || !/^\p{Lu}/u.test(before.text)) return false;
  return sentenceAt(story, start)?.start !== before.start;
}

/** Whether another name of the story has the word, or one a letter away (a slip): then who is meant is no riddle. */
function sharesWord(words: readonly NameWord[], person: Identity): boolean {
  const own = nameWords(person.name)[0]!;
  return words.some(
    ({ word, entity }) =>
      entity !== person.id &&
      (word === own || (word[0] === own[0] && Math.abs(word.length - own.length) <= 1 && changes(word, own) === 1)),
  );
}
