/** The names annotator's room: the evidence of the whole story on a word, so that a bare "Clinton" is read in the light of its full name. */
import { hashText, mix } from '../../tagger';
import { LISTS } from './lists';
import { Writing } from './wordFacts';
import type { UnitWords } from './unitWords';

/** The evidence of the whole story on one word that is capitalised somewhere in it. Merged from units in the order of the text. */
export interface StoryWord {
  /** How often it occurs in lower case, and how often capitalised other than at the start of a sentence; at most 3 each. */
  lower: number;
  capitalised: number;
  /**
   * The longest run of capitalised words that it occurs in: hashes of the run's first and last word (0 before any was seen), the run's
   * length (at most 4), and the word's place in it (0 first, 1 inside, 2 last, 3 alone).
   */
  first: number;
  last: number;
  length: number;
  place: number;
  /** Lists that the run's first word is on, as bits of `LISTS`. */
  firstLists: number;
  /** The words before and after the first such run. */
  before: number;
  after: number;
  /** Whether a title stands before it anywhere. */
  titled: boolean;
  /** For an acronym, the last word of the name that it follows in brackets. */
  expansion: number;
  /** The words around the runs that it is in, as bits of `CONTEXTS`. */
  contexts: number;
}

/** The evidence of a whole story. */
export interface StoryWords {
  readonly words: { get(lower: number): StoryWord | undefined };
  /** How many words there are, and how many of those are words of sport and of reporting. */
  readonly size: number;
  readonly sport: number;
  readonly reporting: number;
}

/** The evidence of one unit. */
export interface Evidence extends StoryWords {
  /** Words that are capitalised somewhere in it, by the hash of their lower case. */
  readonly words: ReadonlyMap<number, StoryWord>;
  /** Hashes of its lower-case words, each as often as it occurs. */
  readonly lowerCase: readonly number[];
}

/** The evidence of a unit on its capitalised words, by the hash of their lower case. */
export function evidenceOf(unit: UnitWords): Evidence {
  const evidence = new Map<number, StoryWord>();
  const lowerCase: number[] = [];
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
        if (word.writing === Writing.lower && look[index] === 0) lowerCase.push(word.lower);
        continue;
      }
      let known = evidence.get(word.lower);
      if (known === undefined) evidence.set(word.lower, (known = { ...NOTHING }));
      // A headline's capitals are no evidence, but the word is listed so that the story's evidence on it is looked up there too.
      if (look[index] !== 0) continue;
      let start = runStart[index]!;
      const end = runEnd[index]!;
      // A common word that opens the sentence is not part of the name after it.
      if (opening[start] === 1 && (words[start]!.lists & LISTS.commonWord) !== 0) start++;
      if (index < start) continue;
      const entry: StoryWord = { ...NOTHING };
      if (opening[index] === 0) entry.capitalised = 1;
      entry.first = words[start]!.lower;
      entry.last = words[end - 1]!.lower;
      entry.length = Math.min(end - start, 4);
      entry.place = index === start ? (index === end - 1 ? 3 : 0) : index === end - 1 ? 2 : 1;
      entry.firstLists = words[start]!.lists;
      entry.before = start > from ? words[start - 1]!.lower : 1;
      entry.after = end < to ? words[end]!.lower : 1;
      entry.titled = index > from && (words[index - 1]!.lists & LISTS.title) !== 0;
      entry.contexts = unit.contexts[index]!;
      if (word.writing === Writing.capitals && end - start === 1) entry.expansion = expansionOf(unit, index, from, to);
      mergeInto(known, entry);
    }
  }
  return { words: evidence, lowerCase, size: words.length, sport, reporting };
}

/** All units' evidence as one. */
export function mergeEvidence(units: readonly Evidence[]): StoryWords {
  const merger = new EvidenceMerger();
  for (const evidence of units) merger.addCapitalised(evidence);
  for (const evidence of units) merger.addLowerCase(evidence);
  return merger;
}

/** Merges the evidence of units in the order of the text: first the capitalised words of all of them, then the lower-case ones. */
export class EvidenceMerger implements StoryWords {
  readonly words = new Map<number, StoryWord>();
  size = 0;
  sport = 0;
  reporting = 0;
  /** Words whose entry is a copy that the merger may write to; the entry of a word that only one unit has is that unit's own. */
  private readonly merged = new Set<number>();

  addCapitalised(evidence: Evidence): void {
    this.size += evidence.size;
    this.sport += evidence.sport;
    this.reporting += evidence.reporting;
    evidence.words.forEach((entry, hash) => {
      const known = this.words.get(hash);
      if (known === undefined) this.words.set(hash, entry);
      else mergeInto(this.writable(hash, known), entry);
    });
  }

  /** Counts a unit's lower-case words, but only those that are capitalised somewhere in the story: no other is ever looked up. */
  addLowerCase({ lowerCase }: Evidence): void {
    for (let at = 0; at < lowerCase.length; at++) {
      const hash = lowerCase[at]!;
      const known = this.words.get(hash);
      if (known !== undefined && known.lower < 3) this.writable(hash, known).lower++;
    }
  }

  /** The word's entry as a copy that the merger may write to. */
  private writable(hash: number, known: StoryWord): StoryWord {
    if (this.merged.has(hash)) return known;
    const copy = { ...known };
    this.merged.add(hash);
    this.words.set(hash, copy);
    return copy;
  }
}

/** The percentages of words of sport, and of reporting, that make a story some and much of either. Set by hand; weights depend on them. */
const SPORT_LEVELS = [0.7, 2] as const;
const REPORTING_LEVELS = [0.4, 1.2] as const;
/** Added to a story's words, so that one word makes no genre of a short one. Set by hand; weights depend on it. */
const FEW_WORDS = 30;

/**
 * The kind of story, 0 to 8, from how often it uses words of sport and of reporting: in a match report a bare unknown name is a
 * side more often than elsewhere, in an encyclopedia it is a person.
 */
export function genreOf({ size, sport, reporting }: StoryWords): number {
  const share = (count: number): number => (100 * count) / (size + FEW_WORDS);
  const level = (value: number, low: number, high: number): number => (value < low ? 0 : value < high ? 1 : 2);
  return level(share(sport), ...SPORT_LEVELS) * 3 + level(share(reporting), ...REPORTING_LEVELS);
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

function mergeInto(known: StoryWord, entry: StoryWord): void {
  if (known.length === 0) {
    known.before = entry.before;
    known.after = entry.after;
  }
  known.lower = Math.min(3, known.lower + entry.lower);
  known.capitalised = Math.min(3, known.capitalised + entry.capitalised);
  known.titled ||= entry.titled;
  known.contexts |= entry.contexts;
  if (known.expansion === 0) known.expansion = entry.expansion;
  if (entry.length > known.length) {
    known.first = entry.first;
    known.last = entry.last;
    known.length = entry.length;
    known.place = entry.place;
    known.firstLists = entry.firstLists;
  }
}

/** The story's evidence on a word; an empty entry where there is none. */
export function evidenceOn(story: StoryWords, lower: number): Readonly<StoryWord> {
  return story.words.get(lower) ?? NOTHING;
}

/** A digest of everything in the story's evidence that the unit's reading depends on: part of the key under which the reading is cached. */
export function digestOf(unit: UnitWords, story: StoryWords): string {
  let one = genreOf(story);
  let two = 2;
  for (const word of unit.words) {
    if (!word.capitalised) continue;
    const entry = evidenceOn(story, word.lower);
    // Small counts and flags first, as one number; then each hash.
    const counts = (((entry.lower * 4 + entry.capitalised) * 8 + entry.length) * 8 + entry.place) * 2 + +entry.titled;
    const here = mix(mix(mix(counts, entry.contexts), entry.first), mix(entry.last, entry.firstLists));
    const beside = mix(mix(entry.before, entry.after), entry.expansion);
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
