/** The names annotator's room: what the whole story shows of a word, so that a bare "Clinton" is read by its full name. */
import { hashText, mix } from '../../tagger';
import { LISTS } from './lists';
import { Writing } from './wordFacts';
import type { UnitWords } from './unitWords';

/** What one word (in lower case) shows over the story. Merged from units in the order of the text. */
export interface StoryWord {
  /** How often it stands in lower case, and capitalised where no sentence starts; at most 3 each. */
  lower: number;
  capitalised: number;
  /** The longest run of capitalised words that it stands in: its first and last word (0 before any was seen), length and place. */
  first: number;
  last: number;
  length: number;
  place: number;
  /** Lists of the run's first word. */
  firstLists: number;
  /** The words before and after the first such run. */
  before: number;
  after: number;
  /** Whether a title stands before it anywhere. */
  titled: boolean;
  /** For an acronym, the last word of the name that it stands behind in brackets. */
  expansion: number;
}

export type StoryWords = ReadonlyMap<number, StoryWord>;

/** What a unit shows of its words, by lower-case hash. */
export function evidenceOf(unit: UnitWords): StoryWords {
  const evidence = new Map<number, StoryWord>();
  const { words, look, opening, runStart, runEnd, sentenceStarts } = unit;
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const from = sentenceStarts[sentence]!;
    const to = sentenceStarts[sentence + 1]!;
    for (let index = from; index < to; index++) {
      const word = words[index]!;
      if (look[index] !== 0) continue;
      if (word.writing === Writing.lower) {
        const known = evidence.get(word.lower);
        if (known === undefined) evidence.set(word.lower, { ...NOTHING, lower: 1 });
        else if (known.lower < 3) known.lower++;
        continue;
      }
      if (!word.capitalised) continue;
      let start = runStart[index]!;
      const end = runEnd[index]!;
      // A common word that opens the sentence is no part of the name after it.
      if (opening[start] === 1 && (words[start]!.lists & LISTS.commonWord) !== 0) start++;
      if (index < start) continue;
      const shown: StoryWord = { ...NOTHING };
      if (opening[index] === 0) shown.capitalised = 1;
      shown.first = words[start]!.lower;
      shown.last = words[end - 1]!.lower;
      shown.length = Math.min(end - start, 4);
      shown.place = index === start ? (index === end - 1 ? 3 : 0) : index === end - 1 ? 2 : 1;
      shown.firstLists = words[start]!.lists;
      shown.before = start > from ? words[start - 1]!.lower : 1;
      shown.after = end < to ? words[end]!.lower : 1;
      shown.titled = index > from && (words[index - 1]!.lists & LISTS.title) !== 0;
      if (word.writing === Writing.capitals && end - start === 1) shown.expansion = expansionOf(unit, index, from, to);
      const known = evidence.get(word.lower);
      if (known === undefined) evidence.set(word.lower, shown);
      else mergeInto(known, shown);
    }
  }
  return evidence;
}

/** All units' evidence as one. */
export function mergeEvidence(units: Iterable<StoryWords>): StoryWords {
  const all = new Map<number, StoryWord>();
  for (const evidence of units) {
    for (const [hash, shown] of evidence) {
      const known = all.get(hash);
      if (known === undefined) all.set(hash, { ...shown });
      else mergeInto(known, shown);
    }
  }
  return all;
}

function mergeInto(known: StoryWord, shown: StoryWord): void {
  if (known.length === 0) {
    known.before = shown.before;
    known.after = shown.after;
  }
  known.lower = Math.min(3, known.lower + shown.lower);
  known.capitalised = Math.min(3, known.capitalised + shown.capitalised);
  known.titled ||= shown.titled;
  if (known.expansion === 0) known.expansion = shown.expansion;
  if (shown.length > known.length) {
    known.first = shown.first;
    known.last = shown.last;
    known.length = shown.length;
    known.place = shown.place;
    known.firstLists = shown.firstLists;
  }
}

/** What a word shows that stands nowhere in the story but here. */
export function shownBy(story: StoryWords, lower: number): Readonly<StoryWord> {
  return story.get(lower) ?? NOTHING;
}

/** Two numbers that tell everything the unit can see of the story: part of the key under which its reading is kept. */
export function digestOf(unit: UnitWords, story: StoryWords): string {
  let one = 1;
  let two = 2;
  for (const word of unit.words) {
    if (!word.capitalised) continue;
    const shown = shownBy(story, word.lower);
    for (const field of FIELDS) {
      one = mix(one, Number(shown[field]));
      two = mix(Number(shown[field]) ^ 0x5bd1e995, two);
    }
  }
  return `${one}.${two}`;
}

/** The last word of the name that the acronym at `index` stands behind in brackets, else 0. */
function expansionOf(unit: UnitWords, index: number, from: number, to: number): number {
  const { words, runStart } = unit;
  if (index - 2 < from || index + 1 >= to) return 0;
  if (words[index - 1]!.lower !== OPEN_BRACKET || words[index + 1]!.lower !== CLOSE_BRACKET) return 0;
  const last = words[index - 2]!;
  if (!last.capitalised) return 0;
  return mix(last.lower, runStart[index - 2]! === index - 2 ? 1 : 2);
}

const OPEN_BRACKET = hashText('(');
const CLOSE_BRACKET = hashText(')');

const NOTHING: Readonly<StoryWord> = {
  lower: 0,
  capitalised: 0,
  first: 0,
  last: 0,
  length: 0,
  place: 0,
  firstLists: 0,
  before: 0,
  after: 0,
  titled: false,
  expansion: 0,
};
const FIELDS = Object.keys(NOTHING) as (keyof StoryWord)[];
