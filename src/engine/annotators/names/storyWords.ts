/** The names annotator's room: what the whole story shows of a word, so that a bare "Clinton" is read by its full name. */
import { hashText, mix } from '../../tagger';
import { LISTS } from './lists';
import { Writing } from './wordFacts';
import type { UnitWords } from './unitWords';

/** What one word that is capitalised somewhere shows over the story. Merged from units in the order of the text. */
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
  /** For an acronym, the last word of the name that it follows in brackets. */
  expansion: number;
  /** What stands round the runs that it is in, as bits of `CONTEXTS`. */
  contexts: number;
}

/** What the story shows. */
export interface StoryWords {
  readonly words: { get(lower: number): StoryWord | undefined };
  /** How many words there are, and how many of those are words of sport and of reporting. */
  readonly size: number;
  readonly sport: number;
  readonly reporting: number;
}

/** What a unit shows. */
export interface Evidence extends StoryWords {
  /** Words that are capitalised somewhere in it, by the hash of their lower case. */
  readonly words: ReadonlyMap<number, StoryWord>;
  /** Hashes of those in lower case, each as often as it stands there. */
  readonly small: readonly number[];
}

/** What a unit shows of its words, by lower-case hash. */
export function evidenceOf(unit: UnitWords): Evidence {
  const evidence = new Map<number, StoryWord>();
  const small: number[] = [];
  const { words, look, opening, runStart, runEnd, sentenceStarts } = unit;
  let sport = 0;
  let reporting = 0;
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const from = sentenceStarts[sentence]!;
    const to = sentenceStarts[sentence + 1]!;
    for (let index = from; index < to; index++) {
      const word = words[index]!;
      if (SPORT.has(word.lower)) sport++;
      else if (REPORTING.has(word.lower)) reporting++;
      if (!word.capitalised) {
        if (word.writing === Writing.lower && look[index] === 0) small.push(word.lower);
        continue;
      }
      let known = evidence.get(word.lower);
      if (known === undefined) evidence.set(word.lower, (known = { ...NOTHING }));
      // A headline's capitals show nothing of the word, but there too it is asked what the story shows.
      if (look[index] !== 0) continue;
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
      shown.contexts = unit.contexts[index]!;
      if (word.writing === Writing.capitals && end - start === 1) shown.expansion = expansionOf(unit, index, from, to);
      mergeInto(known, shown);
    }
  }
  return { words: evidence, small, size: words.length, sport, reporting };
}

/** All units' evidence as one. */
export function mergeEvidence(units: readonly Evidence[]): StoryWords {
  const merger = new EvidenceMerger();
  for (const evidence of units) merger.add(evidence);
  for (const evidence of units) merger.addSmall(evidence);
  return merger;
}

/** Puts the evidence of units together, in the order of the text: the capitalised words of all of them, then those in lower case. */
export class EvidenceMerger implements StoryWords {
  readonly words = new Map<number, StoryWord>();
  size = 0;
  sport = 0;
  reporting = 0;
  /** Words of more than one unit: those of a single one are shown as that unit has them. */
  private readonly merged = new Set<number>();

  add(evidence: Evidence): void {
    this.size += evidence.size;
    this.sport += evidence.sport;
    this.reporting += evidence.reporting;
    evidence.words.forEach((shown, hash) => {
      const known = this.words.get(hash);
      if (known === undefined) this.words.set(hash, shown);
      else mergeInto(this.own(hash, known), shown);
    });
  }

  /** Of words in lower case only those count that are capitalised elsewhere: nobody asks for another. */
  addSmall({ small }: Evidence): void {
    for (let at = 0; at < small.length; at++) {
      const hash = small[at]!;
      const known = this.words.get(hash);
      if (known !== undefined && known.lower < 3) this.own(hash, known).lower++;
    }
  }

  /** The word as the merger may write to it. */
  private own(hash: number, known: StoryWord): StoryWord {
    if (this.merged.has(hash)) return known;
    const own = { ...known };
    this.merged.add(hash);
    this.words.set(hash, own);
    return own;
  }
}

/**
 * The kind of story, 0 to 8, from how often it uses words of sport and of reporting: in a match report a bare unknown name is a
 * side more often than elsewhere, in an encyclopedia it is a person.
 */
export function genreOf({ size, sport, reporting }: StoryWords): number {
  const share = (count: number): number => (100 * count) / (size + 30);
  const level = (value: number, low: number, high: number): number => (value < low ? 0 : value < high ? 1 : 2);
  return level(share(sport), 0.7, 2) * 3 + level(share(reporting), 0.4, 1.2);
}

const SPORT = hashes(
  `cup league match matches goal goals striker coach season championship scored beat defeated win victory innings wicket wickets
  runs semifinal semifinals quarterfinal final quarter-final semi-final set seed seeded tournament halftime midfielder
  goalkeeper defender players player teams team score standings points round race lap inning pitcher homer touchdown rebounds
  test overs bowled medal olympic games stadium club clubs referee penalty attendance`,
);
const REPORTING = hashes(
  `said says told according yesterday today monday tuesday wednesday thursday friday saturday sunday spokesman spokeswoman
  officials sources reporters statement added`,
);

/** Both lists, as hashes: a part of what the weights were trained with. */
export const GENRE_WORDS: readonly ReadonlySet<number>[] = [SPORT, REPORTING];

function hashes(words: string): Set<number> {
  return new Set(words.split(/\s+/).map((word) => hashText(word)));
}

function mergeInto(known: StoryWord, shown: StoryWord): void {
  if (known.length === 0) {
    known.before = shown.before;
    known.after = shown.after;
  }
  known.lower = Math.min(3, known.lower + shown.lower);
  known.capitalised = Math.min(3, known.capitalised + shown.capitalised);
  known.titled ||= shown.titled;
  known.contexts |= shown.contexts;
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
  return story.words.get(lower) ?? NOTHING;
}

/** Two numbers that tell everything the unit can see of the story: part of the key under which its reading is kept. */
export function digestOf(unit: UnitWords, story: StoryWords): string {
  let one = genreOf(story);
  let two = 2;
  for (const word of unit.words) {
    if (!word.capitalised) continue;
    const shown = shownBy(story, word.lower);
    // Small counts and flags first, as one number; then each hash.
    const counts = (((shown.lower * 4 + shown.capitalised) * 8 + shown.length) * 8 + shown.place) * 2 + +shown.titled;
    const here = mix(mix(mix(counts, shown.contexts), shown.first), mix(shown.last, shown.firstLists));
    const beside = mix(mix(shown.before, shown.after), shown.expansion);
    one = mix(one, mix(here, beside));
    two = mix(mix(beside ^ 0x5bd1e995, here), two);
  }
  return `${one}.${two}`;
}

/** The last word of the name that the acronym at `index` follows in brackets, else 0. */
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
  contexts: 0,
};
