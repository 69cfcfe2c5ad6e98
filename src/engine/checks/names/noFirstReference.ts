/**
 * Rule names/no-first-reference: somebody speaks, or is called Mr. or Ms., by a surname that no full name comes before.
 * Leaves alone people who go by one name, the holders of titles that take one (Pope, King), people with a card, names in
 * headlines and bylines, and whatever does not speak: a lone name in passing is as often a place or a firm.
 */
import { isAssertive, covers, type Identity, type Mention, type Span } from '../../model';
import { type CheckFacts, defineCheck, FACTS_A_STEP } from '../check';
import { isQuoted, isRunningText, lastStartingBy, sentenceAt } from '../../text/places';
import { inMessage, question } from '../question';
import { isOneChange } from '../../text/editDistance';
import { mentionsOf, nameWords } from './persons';
import { Wordings, type Worded } from './wordings';
import { endsStep } from '../../work';

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/i;
/** Titles under which one name is the whole name. */
const ONE_NAME =
  /\b(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Saint|St|Sister|Brother|Father|Lama|Patriarch)\b/i;

export const noFirstReference = defineCheck({
  rule: 'names/no-first-reference',
  title: 'Surname with no full name before it',
  severity: 'information',
  requires: ['story', 'identities', 'attributions', 'observations'],
  *run(facts, { knowledge }) {
    let speakers: readonly Span[] | undefined;
    for (let index = 0; index < facts.identities.people.length; index++) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const person = facts.identities.people[index]!;
      if (person.type !== 'person' || person.fullName || person.card !== null || person.candidates.length > 0) continue;
      const hasCourtesy = person.roles.some(({ text }) => COURTESY.test(text));
      if (!hasCourtesy && person.mentions.length < LEAST_SPEAKING) continue;
      if (nameWords(person.name).length !== 1 || person.roles.some(({ text }) => ONE_NAME.test(text))) continue;
      const mentions = mentionsOf(facts, person).filter((mention) => isRunningText(facts.story, mention));
      const first = mentions.find((mention) => !isQuoted(facts.story, mention));
      if (first === undefined || !/^\p{Lu}\p{Ll}+/u.test(first.text) || isPartOfMore(facts, first)) continue;
      yield undefined;
      speakers ??= namedSpeakers(facts);
      // Whether the copy treats the name as somebody's surname: it has a courtesy title, or speaks.
      if (!hasCourtesy && !speaks(mentions, speakers)) continue;
      // A name that has a card means somebody whom all readers know, or a place.
      if (knowledge.find(person.name).length > 0) continue;
      if (sharesWord((yield* Wordings.of(facts)).all, person)) continue;
      yield question(first, {
        message: `Who is ${inMessage(first.text)}? No full name comes first.`,
        reason: 'surname-alone',
        data: { name: first.text },
      });
    }
  },
});

/** How many times a lone name must speak to count as somebody's. Set by hand. */
const LEAST_SPEAKING = 2;

function speaks(mentions: readonly Mention[], speakers: readonly Span[]): boolean {
  const speaking = mentions.filter((mention) => {
    const source = speakers[lastStartingBy(speakers, mention.start)];
    return source !== undefined && covers(source, mention);
  });
  return speaking.length >= LEAST_SPEAKING;
}

/** The phrases that name a person who says something, in order. */
function namedSpeakers({ attributions }: Pick<CheckFacts, 'attributions'>): readonly Span[] {
  const speakers: Span[] = [];
  for (const { source } of attributions.filter(isAssertive)) {
    if (source?.class === 'named-person') speakers.push(source);
  }
  return speakers.sort((a, b) => a.start - b.start);
}

/** Whether a word with a capital stands right before, no courtesy title: a given name that was not taken for one, or a firm. */
function isPartOfMore({ story, observations }: Pick<CheckFacts, 'story' | 'observations'>, mention: Mention): boolean {
  const before = observations.before(mention);
  if (before === null || COURTESY.test(before.text) || !/^\p{Lu}/u.test(before.text)) return false;
  return sentenceAt(story, mention.start)?.start !== before.start;
}

/** Whether another name of the story has the word, or one a letter away (a slip): then it is clear who is meant. */
function sharesWord(names: readonly Worded[], person: Identity): boolean {
  const own = nameWords(person.name)[0]!;
  for (const { identity, wordings } of names) {
    if (identity === person) continue;
    for (const { words } of wordings) for (const word of words) if (isAlmost(word, own)) return true;
  }
  return false;
}

function isAlmost(word: string, own: string): boolean {
  return word === own || (word.charCodeAt(0) === own.charCodeAt(0) && isOneChange(word, own));
}
