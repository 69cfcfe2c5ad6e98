/** The names annotator's room: all that can be said of a word by itself, worked out once for each different word. */
import { KnownWords } from '../../knownWords';
import { countLetters } from '../../text/characters';
import { hashPrefixes, hashText, mix, type WordClass, type WordClasses, type WordTable } from '../../tagger';
import { LISTS } from './lists';

/** How a word is written. */
export const enum Writing {
  lower,
  capital, // "Lagos"
  capitals, // "ECOWAS", also "U.S."
  initial, // "J." or "J"
  mixed, // "iPhone", "McCain", "al-Qaeda"
  number,
  other, // marks
}

/** A word's own features; hashes are those that the weights were trained with. */
export interface WordFacts {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly longShape: number;
  /** Hashes of the first and last one to four letters in lower case; 0 where the word is shorter. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly writing: Writing;
  /** Whether it starts with a capital (or has one inside): what a run of a name is made of. */
  readonly capitalised: boolean;
  /** Bits of `LISTS`. */
  readonly lists: number;
  /** The lists in broad kinds, for features of word pairs: exact pairs of lists would be too many. */
  readonly kind: number;
  /** The word's distributional classes: words that occur in similar surroundings share them. */
  readonly class: WordClass;
  /** For a hyphenated word, the lower-case hashes of its first and last part and the lists of the first; else 0. */
  readonly firstPart: number;
  readonly lastPart: number;
  readonly firstPartLists: number;
  /** A full stop, question or exclamation mark, colon: what may start a sentence after it. */
  readonly isMark: boolean;
  /** Cache for `NameReader`: the labels' scores by offset, worked out from these facts. */
  readonly scores: (Int32Array | undefined)[];
}

/** Works out the facts of words, and caches them. */
export class WordReader {
  private readonly known = new KnownWords((word) => this.work(word));

  constructor(
    private readonly lists: WordTable,
    private readonly classes: WordClasses,
  ) {}

  read(word: string): WordFacts {
    return this.known.of(word);
  }

  private work(word: string): WordFacts {
    const lowered = word.toLowerCase().replaceAll('’', "'");
    const lower = hashText(lowered);
    const writing = writingOf(word);
    const hyphen = lowered.search(/[-‐‑–]/);
    const parts = hyphen > 0 && hyphen < lowered.length - 1;
    const firstPart = parts ? hashText(lowered, 0, hyphen) : 0;
    const { shape, longShape } = shapesOf(word);
    const heads = hashPrefixes(lowered, 4);
    const prefixes = [0, 0, 0, 0];
    const suffixes = [0, 0, 0, 0];
    for (let size = 1; size <= 4 && size < lowered.length; size++) {
      prefixes[size - 1] = mix(size, heads[size - 1]!);
      suffixes[size - 1] = mix(size, hashText(lowered, lowered.length - size));
    }
    const lists = this.lists.get(lower);
    return {
      exact: word === lowered ? lower : hashText(word),
      lower,
      shape,
      longShape,
      prefixes,
      suffixes,
      writing,
      capitalised:
        writing === Writing.capital ||
        writing === Writing.capitals ||
        writing === Writing.initial ||
        writing === Writing.mixed,
      lists,
      kind: kindOf(lists),
      class: this.classes.of(lowered),
      firstPart,
      lastPart: parts ? hashText(lowered, lowered.lastIndexOf(lowered[hyphen]!) + 1) : 0,
      firstPartLists: parts ? this.lists.get(firstPart) : 0,
      isMark: writing === Writing.other,
      scores: [],
    };
  }
}

/** The lists as seven bits: a person's name, a country, another place, a people, an organization, a title, a common word. */
function kindOf(lists: number): number {
  let kind = 0;
  if ((lists & (LISTS.givenName | LISTS.surname | LISTS.fullName)) !== 0) kind |= 1;
  if ((lists & LISTS.country) !== 0) kind |= 2;
  if ((lists & (LISTS.largeCity | LISTS.city | LISTS.region | LISTS.place)) !== 0) kind |= 4;
  if ((lists & LISTS.demonym) !== 0) kind |= 8;
  if ((lists & (LISTS.organization | LISTS.organizationWord)) !== 0) kind |= 16;
  if ((lists & LISTS.title) !== 0) kind |= 32;
  if ((lists & (LISTS.commonWord | LISTS.calendar | LISTS.placeWord)) !== 0) kind |= 64;
  return kind;
}

/** How the word is written, from its letters alone. */
function writingOf(word: string): Writing {
  if (/^[a-z]+$/.test(word)) return Writing.lower;
  if (/^[A-Z][a-z]+$/.test(word)) return Writing.capital;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let first = '';
  for (const character of word) {
    if (character >= '0' && character <= '9') digits++;
    else {
      const isUpper = character !== character.toLowerCase();
      const isLower = !isUpper && character !== character.toUpperCase();
      if (isUpper) upper++;
      else if (isLower || countLetters(character) > 0 || (character.length > 1 && /\p{L}/u.test(character))) lower++;
      else continue;
      if (first === '') first = isUpper ? 'U' : 'l';
    }
  }
  if (upper + lower === 0) return digits > 0 ? Writing.number : Writing.other;
  if (upper === 0) return Writing.lower;
  if (lower === 0) return upper === 1 ? Writing.initial : Writing.capitals;
  return first === 'U' && upper === 1 ? Writing.capital : Writing.mixed;
}

/** "Al-Qaeda" is "Xx-Xx" in short and "Xx-Xxxxx" in full, as hashes. */
function shapesOf(word: string): { shape: number; longShape: number } {
  let shape = 17;
  let longShape = 19;
  let before = 0;
  const end = Math.min(word.length, 20);
  for (let index = 0; index < end; index++) {
    const code = word.charCodeAt(index);
    let kind = code;
    if (code >= 48 && code <= 57) kind = 1;
    else if (code >= 97 && code <= 122) kind = 2;
    else if (code >= 65 && code <= 90) kind = 3;
    else if (code > 127) {
      const character = word[index]!;
      if (character !== character.toLowerCase()) kind = 3;
      else if (character !== character.toUpperCase()) kind = 2;
      else kind = code === 0x2019 ? 39 : 4;
    }
    if (index < 8) longShape = mix(longShape, kind);
    if (kind !== before) shape = mix(shape, kind);
    before = kind;
  }
  return { shape, longShape };
}
