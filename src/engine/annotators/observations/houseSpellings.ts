/** Observations: a house's list of spellings compiled so that all entries are found in one pass over the words. */
import type { HouseSpellingList } from '../../houseStyle';
import { textSpan, type HouseSpellingPlace, type Story } from '../../model';

/** An entry of the list: what the house writes instead of a spelling. */
export interface HouseSpelling {
  readonly prefer: string;
}

/** A spelling of the list in the copy: tokens `first` up to, not including, `end`, counted from the first of those looked at. */
export interface SpellingPlace {
  readonly first: number;
  readonly end: number;
  readonly entry: HouseSpelling;
}

/**
 * The spellings of a house in the order of their code units. Where a word begins, the entries that agree with the copy so far are
 * a stretch of that order, which each further letter narrows; most words leave none after two or three letters, however long the
 * list is.
 */
export class HouseSpellings {
  /** As `plain` makes them, no two alike: the first entry of the list that has a spelling says what to write. */
  private readonly sorted: readonly string[];
  private readonly entries: ReadonlyMap<string, HouseSpelling>;

  constructor(list: HouseSpellingList) {
    const entries = new Map<string, HouseSpelling>();
    for (const entry of list) {
      for (const spelling of entry.instead) {
        if (spelling === entry.prefer) continue;
        const wanted = plain(spelling).trim();
        for (const form of [wanted, capitalised(wanted)]) {
          if (form !== '' && !entries.has(form)) entries.set(form, entry);
        }
      }
    }
    this.entries = entries;
    this.sorted = [...entries.keys()].sort();
  }

  /** Every place in the tokens where those of an entry stand in a row, capitals as on the list save at the start. */
  placesIn({ tokens, text }: Story, from: number, to: number): readonly SpellingPlace[] {
    // The copy from the first token to the last as `plain` makes it, and where in it each token begins and ends.
    let written = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (let at = from; at < to; at += 1) {
      const { start, end } = tokens[at]!;
      if (at > from) written += plain(text.slice(tokens[at - 1]!.end, start));
      starts.push(written.length);
      written += plain(text.slice(start, end));
      ends.push(written.length);
    }
    let places = NO_PLACES;
    for (let first = 0; first < starts.length; first += 1) {
      const start = starts[first]!;
      let [low, high] = [0, this.sorted.length];
      for (let place = start, at = first; place < written.length; place += 1) {
        const letter = written.charCodeAt(place);
        const depth = place - start;
        // No search is needed where all of them continue alike.
        if (this.letterAt(low, depth) !== letter || this.letterAt(high - 1, depth) !== letter) {
          low = this.firstNotBelow(low, high, depth, letter);
          high = this.firstNotBelow(low, high, depth, letter + 1);
          if (low === high) break;
        }
        if (place + 1 < ends[at]!) continue;
        at += 1;
        const spelling = this.sorted[low]!;
        if (spelling.length === depth + 1) places = [...places, { first, end: at, entry: this.entries.get(spelling)! }];
      }
    }
    return places;
  }

  /** The first entry between `low` and `high` whose letter at `depth` is not below the given one; they agree before it. */
  private firstNotBelow(low: number, high: number, depth: number, letter: number): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.letterAt(middle, depth) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The code unit, or -1 past the end: shorter entries stand before longer ones. */
  private letterAt(index: number, depth: number): number {
    const spelling = this.sorted[index];
    return spelling !== undefined && depth < spelling.length ? spelling.charCodeAt(depth) : -1;
  }
}

/** The shared empty result. */
const NO_PLACES: readonly SpellingPlace[] = [];

const ready = new WeakMap<HouseSpellingList, HouseSpellings>();

/** The compiled list, made once for each list object. */
function spellingsOf(spellings: HouseSpellingList): HouseSpellings {
  let made = ready.get(spellings);
  if (made === undefined) ready.set(spellings, (made = new HouseSpellings(spellings)));
  return made;
}

/** Accents, apostrophes and white space written in one way. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

/** With a capital at the start. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The spellings of the list in a story, unit after unit, with what stands between them; undefined where a host may stop. */
export function* houseSpellingsIn(story: Story, list: HouseSpellingList): Iterable<HouseSpellingPlace | undefined> {
  const spellings = spellingsOf(list);
  const { units, tokens, text } = story;
  let past = 0;
  for (let index = 0; index <= units.length; index += 1) {
    const { firstToken, endToken } = units[index] ?? { firstToken: tokens.length, endToken: tokens.length };
    if (past < firstToken) yield* placed(past, spellings.placesIn(story, past, firstToken));
    past = endToken;
    if (index === units.length) return;
    yield* placed(firstToken, spellings.placesIn(story, firstToken, endToken));
    yield undefined;
  }

  function* placed(from: number, places: readonly SpellingPlace[]): Iterable<HouseSpellingPlace> {
    for (const { first, end, entry } of places) {
      const place = textSpan(text, tokens[from + first]!.start, tokens[from + end - 1]!.end);
      if (standsIn(text, entry.prefer, place.start, place.end)) continue;
      yield { place, replacement: startsUpper(place.text) ? capitalised(entry.prefer) : entry.prefer };
    }
  }
}

/** Whether the preferred spelling stands round (or at) the place: "Kiev" in "chicken Kiev". */
function standsIn(text: string, prefer: string, start: number, end: number): boolean {
  const from = Math.max(0, end - prefer.length);
  const at = text.slice(from, start + prefer.length).indexOf(prefer);
  return at >= 0 && from + at <= start && from + at + prefer.length >= end;
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
