/**
 * Rule names/inconsistent-spelling: one person or body in two spellings (Sorensen and Sorenson). Two names count as one
 * when their cards are one, or when they differ by one letter and nothing else speaks for two people: two given names,
 * two genders, an ending of number or sex.
 */
import type { Fix, Identity, Mention } from '../../model';
import { type CheckFacts, defineCheck, type Question } from '../check';
import { endsStep, type Work } from '../../work';
import { inMessage, question } from '../question';
import { isSpellingVariant } from '../../text/editDistance';
import { mentionsOf, nameWords, rangeOfWord } from './persons';
import { Wordings, type Worded } from './wordings';

/** Shorter words have too many neighbours one letter away, unless the rest of a longer name agrees. Set by hand. */
const LEAST_LETTERS = 5;
const LEAST_IN_LONG_NAME = 4;
const LONG_NAME = 3;
/** Names looked at between two yields. */
const NAMES_A_STEP = 500;

interface Spelling {
  /** Index of the identity. */
  readonly name: number;
  readonly word: string;
  /** Its place in the name, counted from the end, so that surnames are compared with surnames. */
  readonly fromEnd: number;
}

/** A spelling with the mentions that have it. */
interface Use {
  readonly word: string;
  readonly mentions: readonly Mention[];
}

/** Two spellings, one of which can be a misspelling of the other. */
type SpellingVariants = readonly [Spelling, Spelling];

export const inconsistentSpelling = defineCheck({
  rule: 'names/inconsistent-spelling',
  title: 'One name, two spellings',
  severity: 'information',
  requires: ['identities'],
  *run(facts) {
    const wordings = yield* Wordings.of(facts);
    const asked = new Set<string>();
    for (const [one, other] of variantsIn(yield* bucketsOf(wordings.all))) {
      const key = [one.word, other.word].sort().join(' ');
      if (asked.has(key)) continue;
      const [first, second] = [wordings.all[one.name]!.identity, wordings.all[other.name]!.identity];
      if (first !== second && areTwo(first, second, one.word, other.word)) continue;
      asked.add(key);
      yield ask(useOf(one, first, facts, wordings), useOf(other, second, facts, wordings));
    }
  },
});

/** Spellings that could be misspellings of one another: same kind of name, same place in it, same first letter. */
function* bucketsOf(names: readonly Worded[]): Work<Iterable<readonly Spelling[]>> {
  const buckets = new Map<number, Spelling[]>();
  for (let name = 0; name < names.length; name += 1) {
    if (endsStep(name, NAMES_A_STEP)) yield;
    const { identity, wordings } = names[name]!;
    if (identity.type !== 'person' && identity.type !== 'organization') continue;
    for (const { words } of wordings) {
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at]!;
        const least = words.length < LONG_NAME ? LEAST_LETTERS : LEAST_IN_LONG_NAME;
        if (word.length < least || !opensAsName(word)) continue;
        const fromEnd = words.length - 1 - at;
        const place = 2 * fromEnd + (identity.type === 'person' ? 0 : 1);
        addTo(buckets, place * LETTERS + word.charCodeAt(0), { name, word, fromEnd });
      }
    }
  }
  return buckets.values();
}

/** One more than the highest character code. */
const LETTERS = 0x10000;

function addTo(buckets: Map<number, Spelling[]>, key: number, spelling: Spelling): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [spelling]);
  else if (!isAmongLast(bucket, spelling)) bucket.push(spelling);
}

/** Whether the spelling comes from another wording of the same identity: those are at the end. */
function isAmongLast(bucket: readonly Spelling[], { name, word }: Spelling): boolean {
  for (let at = bucket.length - 1; at >= 0 && bucket[at]!.name === name; at -= 1) {
    if (bucket[at]!.word === word) return true;
  }
  return false;
}

function useOf(
  { word, fromEnd }: Spelling,
  identity: Identity,
  facts: Pick<CheckFacts, 'identities'>,
  wordings: Wordings,
): Use {
  const mentions = mentionsOf(facts, identity).filter(({ text }) => wordings.words(text).at(-1 - fromEnd) === word);
  return { word, mentions };
}

/** A capital and a small letter. */
function opensAsName(word: string): boolean {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (first < 128 && second < 128) return first >= 65 && first <= 90 && second >= 97 && second <= 122;
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function* variantsIn(buckets: Iterable<readonly Spelling[]>): Iterable<SpellingVariants> {
  for (const spellings of buckets) {
    for (let index = 0; index < spellings.length; index += 1) {
      const one = spellings[index]!;
      for (let next = index + 1; next < spellings.length; next += 1) {
        const other = spellings[next]!;
        if (isSpellingVariant(one.word, other.word)) yield [one, other];
      }
    }
  }
}

/** Whether anything else suggests two different bearers: another type, card or gender, or other words in their names. */
function areTwo(first: Identity, second: Identity, one: string, other: string): boolean {
  if (first.type !== second.type) return true;
  if (first.card !== null && second.card !== null) return first.card !== second.card;
  if (first.gender !== null && second.gender !== null && first.gender !== second.gender) return true;
  const firstRest = nameWords(first.name).filter((word) => word !== one && word !== other);
  const secondRest = nameWords(second.name).filter((word) => word !== one && word !== other);
  const isShort = one.length < LEAST_LETTERS || other.length < LEAST_LETTERS;
  if (first.type === 'organization' || isShort) return firstRest.join(' ') !== secondRest.join(' ');
  if (firstRest.length === 0 || secondRest.length === 0) return false;
  return firstRest[0] !== secondRest[0];
}

/** Asks at the rarer spelling; on a tie, at the later one. */
function ask(one: Use, other: Use): Question {
  const [usual, rare] = [one, other].sort(
    (a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
  ) as [Use, Use];
  const places = rare.mentions.map((mention) => placeOf(mention, rare.word));
  const fix: Fix = {
    title: `Change “${rare.word}” to “${usual.word}”`,
    edits: places.map(({ start, end }) => ({ start, end, replacement: usual.word })),
  };
  const first = places[0]!;
  return question(first, {
    message: `${inMessage(rare.word)} is ${inMessage(usual.word)} elsewhere in this story. Which is right?`,
    reason: 'one-letter-apart',
    data: { suggestion: usual.word, name: rare.word },
    related: [
      ...places.slice(1).map((place) => ({ ...place, message: 'here too' })),
      ...usual.mentions
        .slice(0, 3)
        .map((mention) => ({ ...placeOf(mention, usual.word), message: 'the other spelling' })),
    ],
    fixes: [fix],
  });
}

function placeOf(mention: Mention, word: string): { start: number; end: number; text: string } {
  const { start, end } = rangeOfWord(mention.text, word)!;
  return { start: mention.start + start, end: mention.start + end, text: mention.text.slice(start, end) };
}
