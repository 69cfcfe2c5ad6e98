/** The identities' room: a name taken apart into the words that identify its bearer. */
import { nameKey } from '../../knowledge';

/** Words that follow a name and are no surname. */
const SUFFIXES = new Set([
  'jr',
  'junior',
  'sr',
  'senior',
  'ii',
  'iii',
  'iv',
  'phd',
  'md',
  'obe',
  'mbe',
  'cbe',
  'qc',
  'kc',
  'mp',
]);

/** Words that stand before a surname and may be left out of it. */
const PARTICLES = new Set(
  'al el ul ad as ag bin ben ibn bint abu ould de da do dos das del della di du des la le van von der den ter ten zu of'.split(
    ' ',
  ),
);

/** Ends of company names that later mentions leave out. */
const COMPANY_ENDS = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag gmbh sa nv bv spa ab asa oyj sdn bhd pte pty group holdings holding'.split(
    ' ',
  ),
);

/** Small words of an organization's name that its acronym may leave out. */
const SMALL_WORDS = new Set('of the and for in on to de des du la le les et y e und fur der die das'.split(' '));

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

export interface NameWords {
  /** Key of the whole name. */
  readonly key: string;
  readonly words: readonly string[];
  /** The suffix that distinguishes father from son, or one king from another: "jr", "iii"; "" for most. */
  readonly generation: string;
}

/** A person's name, what follows the surname apart. */
export function personWords(name: string): NameWords {
  const words = nameKey(withSpacedInitials(name))
    .split(' ')
    .filter((word) => word !== '');
  let generation = '';
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) {
    const suffix = words.pop()!;
    generation = GENERATIONS.get(suffix) ?? generation;
  }
  const key = words.join(' ');
  return { key: generation === '' ? key : `${key} ${generation}`, words, generation };
}

/** "J.P. Orr" with a word for each initial. */
function withSpacedInitials(name: string): string {
  return name[1] === '.' && name[3] === '.' ? `${name.slice(0, 2)} ${name.slice(2)}` : name;
}

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/**
 * Whether the words are one surname, with or without a particle ("al-Assad", "de Gaulle").
 * @param name as it is written: "Ben Orr" is a given name and a surname, "ben Orr" is not
 */
export function isBare(words: readonly string[], name: string): boolean {
  if (words.length === 1) return true;
  return !name.startsWith('Ben ') && words.slice(0, -1).every((word) => PARTICLES.has(word));
}

/** An organization's name without "Inc." and the like. */
export function organizationWords(name: string): Pick<NameWords, 'key' | 'words'> & { readonly isCompany: boolean } {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
  const { length } = words;
  while (words.length > 1 && COMPANY_ENDS.has(words.at(-1)!)) words.pop();
  return { key: words.join(' '), words, isCompany: words.length < length };
}

/** Whether the word is an acronym with small letters in it: those of small words ("BoG", "UofN"), or the end of one word ("IISc"). */
export function isMixedAcronym(name: string): boolean {
  return (
    name.length < 7 && (/^\p{Lu}(?:of?|\p{Lu})*of?\p{Lu}+$/u.test(name) || /^\p{Lu}{2,}(?!s$)\p{Ll}{1,2}$/u.test(name))
  );
}

/** From this length on an acronym in brackets after a body belongs to that body, whatever its letters. Set by hand. */
export const LONG_ACRONYM = 5;

/** Whether the acronym in brackets may stand for the name in another language or word order: "Chamber of Trade of Norland (NCT)". */
export function mayAbbreviate(acronym: string, words: readonly string[]): boolean {
  const initials = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0]!);
  const letters = [...nameKey(acronym).replaceAll(' ', '')];
  const shared = letters.filter((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
  // Of a long acronym one letter is enough: the country's own language may have different words for all the others.
  const least = letters.length < LONG_ACRONYM ? letters.length / 2 : 1;
  return shared.length >= least || words[0]![0] === letters[0];
}

/** The acronyms that a name of several words may have: of all its words, and without the small ones. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const all = words.map((word) => word[0]).join('');
  const large = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('');
  return large === all || large.length < 2 ? [all] : [large, all];
}

/** Whether the letters of the acronym stand in the name in this order, the first one at the start of a word of it. */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = nameKey(acronym).replaceAll(' ', '');
  const text = words.join(' ');
  let at = words.some((word) => word[0] === letters[0]) ? text.indexOf(letters[0] ?? '') : -1;
  for (const letter of letters) {
    if (at < 0) return false;
    at = text.indexOf(letter, at);
    if (at >= 0) at++;
  }
  return at >= 0;
}

/** The word that a people's name and its plural share ("Tuaregs", "Tuareg"). */
export function groupKey(name: string): string {
  const key = nameKey(name);
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}
