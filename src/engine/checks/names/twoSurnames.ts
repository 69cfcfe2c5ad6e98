/**
 * Rule names/two-surnames: a bare surname that two people of the story share. Leaves alone a surname with a title of its
 * own (Mrs. Osei), one before the second person comes in, and one in the sentence where the full name stands.
 */
import { isAssertive, covers, type Identity, type Mention } from '../../model';
import { type CheckFacts, defineCheck } from '../check';
import { isQuoted, isRunningText, lastStartingBy, sentenceIndexAt } from '../../text/places';
import { inMessage, question } from '../question';
import type { Work } from '../../work';
import { mentionsOf } from './persons';
import { Wordings } from './wordings';

export const twoSurnames = defineCheck({
  rule: 'names/two-surnames',
  title: 'Surname that two people share',
  severity: 'information',
  requires: ['story', 'identities', 'attributions'],
  *run(facts) {
    const wordings = yield* Wordings.of(facts);
    for (const [name, { people, bare }] of yield* sharedSurnames(facts, wordings)) {
      if (bare.length === 0) continue;
      yield undefined;
      const named = people.map((person) => fullNames(facts, person, wordings));
      if (named.filter((mentions) => mentions.length >= LEAST_FULL_NAMES).length < 2 && !comeInTogether(facts, named))
        continue;
      const unclear: Mention[] = [];
      for (const mention of bare) {
        yield undefined;
        if (isUnclear(facts, mention, named)) unclear.push(mention);
      }
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
});

/** How many sentences before a bare surname a full name is still fresh in the reader's mind. Set by hand. */
const SENTENCES_IN_MIND = 4;

/** A bare surname does not mean somebody mentioned in passing (a daughter, a father), unless both are introduced together. */
const LEAST_FULL_NAMES = 2;

/** Whether two of them are named for the first time in one sentence: "Ada Brunn met her brother, Jens Brunn." */
function comeInTogether({ story }: Pick<CheckFacts, 'story'>, named: readonly (readonly Mention[])[]): boolean {
  const sentences = named.flatMap(([first]) => (first === undefined ? [] : [sentenceIndexAt(story, first.start)]));
  return new Set(sentences).size < sentences.length;
}

interface Surname {
  /** Its bearers, by their full names. */
  readonly people: Identity[];
  /** Mentions of people by the surname alone, without a title. */
  readonly bare: Mention[];
}

/** The surnames that two people or more share. */
function* sharedSurnames(
  { identities }: Pick<CheckFacts, 'identities'>,
  wordings: Wordings,
): Work<Iterable<readonly [string, Surname]>> {
  const first = new Map<string, Identity>();
  const surnames = new Map<string, Surname>();
  for (const person of identities.people) {
    if (person.type !== 'person') continue;
    const words = wordings.words(person.name);
    if (words.length < 2) continue;
    const name = words.at(-1)!;
    const other = first.get(name);
    if (other === undefined) first.set(name, person);
    else if (surnames.has(name)) surnames.get(name)!.people.push(person);
    else surnames.set(name, { people: [other, person], bare: [] });
  }
  if (surnames.size === 0) return surnames;
  yield;
  for (const mention of identities.mentions) {
    if (mention.type === 'person' && mention.role === undefined) surnames.get(mention.text)?.bare.push(mention);
  }
  return surnames;
}

/** The mentions by a given name and the surname, in running text; "UK-based Wu" is not one. */
function fullNames(
  facts: Pick<CheckFacts, 'story' | 'identities'>,
  person: Identity,
  wordings: Wordings,
): readonly Mention[] {
  return mentionsOf(facts, person).filter((mention) => {
    const words = wordings.words(mention.text);
    return words.length > 1 && GIVEN_NAME.test(words[0]!) && isRunningText(facts.story, mention);
  });
}

const GIVEN_NAME = /^\p{Lu}[\p{L}'’.]*$/u;

/**
 * Whether the surname stands in running text, two full names in the sentences just before it and none in its own.
 * @param named for each of the people, the mentions by the full name
 */
function isUnclear(
  facts: Pick<CheckFacts, 'story' | 'attributions'>,
  mention: Mention,
  named: readonly (readonly Mention[])[],
): boolean {
  const { story } = facts;
  const { sentences } = story;
  const here = sentenceIndexAt(story, mention.start);
  if (here < 0) return false;
  const own = sentences[here]!.start;
  const end = sentences[here + 1]?.start ?? Infinity;
  const from = sentences[here - SENTENCES_IN_MIND]?.start ?? 0;
  let inMind = 0;
  for (const mentions of named) {
    const start = mentions[lastStartingBy(mentions, end - 1)]?.start ?? -1;
    if (start >= own) return false;
    if (start >= from) inMind += 1;
  }
  return inMind > 1 && isRunningText(story, mention) && !isQuoted(story, mention) && !speaksOn(facts, mention);
}

/** Whether the person has just spoken and goes on speaking: then no reader takes the surname for the other's. */
function speaksOn({ attributions }: Pick<CheckFacts, 'attributions'>, mention: Mention): boolean {
  let before: string | null = null;
  for (const { source } of attributions.filter(isAssertive)) {
    if (source === null) continue;
    if (covers(source, mention)) return source.entity !== null && source.entity === before;
    before = source.entity;
  }
  return false;
}
