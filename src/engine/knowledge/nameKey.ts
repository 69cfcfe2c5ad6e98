/** Names made comparable: a key that two spellings of one name share, and the words of a name. */
import { isInvisible } from '../text/characters';

/** Letters with no Unicode decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/** Lower case, without accents; `ə` and other alphabets stay as they are. */
export function plainLetters(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return withoutLigatures(folded);
}

function withoutLigatures(folded: string): string {
  return folded.replace(/[ßæœøđðþłıħ]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * The key under which a name is kept: plain letters, words parted by one space. Hyphens and dashes part words; dots and
 * apostrophes vanish, and so do signs that are not seen, such as soft hyphens ("U.N." and "UN", "Côte d'Ivoire" and "Cote dIvoire"); a possessive ending and a leading "the" go.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z\d]+$/.test(lower)) return lower;
  const last = name.charCodeAt(name.length - 1);
  const plain = last === SMALL_S ? name.replace(POSSESSIVE, '') : name;
  const words = latinWords(plain) ?? latinWords(plain.normalize('NFD')) ?? otherWords(plain);
  return words.startsWith('the ') ? words.slice(4) : words;
}

const POSSESSIVE = /['’‘ʼ]s$/u;

/** Signs that vanish from keys. */
const VANISHING = /['’‘ʼʻ`.\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The text in the letters of keys: whatever word the key of one of its words has stands in it. */
export function searchText(text: string): string {
  return plainLetters(text).replace(VANISHING, '');
}

function otherWords(name: string): string {
  return searchText(name)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/**
 * The same for a name in Latin letters with their accents parted from them, without a regular expression: an index takes in
 * thousands, and one over all letters takes a new process two milliseconds to make ready. Null for other names.
 */
function latinWords(name: string): string | null {
  let key = '';
  let gap = false;
  let isAscii = true;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code === APOSTROPHE || code === BACKTICK || code === DOT || isCurlyApostrophe(code)) continue;
    const isPlain =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === AMPERSAND;
    if (code > 127 && (isAccent(code) || isInvisible(code))) continue;
    const isLetter = code > 127 && LETTERS_WITHOUT_ACCENT.includes(name[index]!);
    if (code > 127 && !isLetter && !isGap(code)) return null;
    if (isLetter) isAscii = false;
    if (!isPlain && !isLetter) {
      gap = true;
      continue;
    }
    if (gap && key !== '') key += ' ';
    gap = false;
    key += name[index]!;
  }
  return isAscii ? key.toLowerCase() : withoutLigatures(key.toLowerCase());
}

/** Letters with no Unicode decomposition, small and capital: those of `PLAIN` and the schwa. */
const LETTERS_WITHOUT_ACCENT = 'ßæœøđðþłıħəÆŒØĐÐÞŁĦƏ';

/** A combining mark of the block that accents of Latin letters are from. */
function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** "’", "‘", "ʼ" or "ʻ". */
function isCurlyApostrophe(code: number): boolean {
  return code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2bb;
}

/** A space that does not break, or a mark of the block that dashes, curly quotation marks and the ellipsis are from. */
function isGap(code: number): boolean {
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2027);
}

const AMPERSAND = 38;
const APOSTROPHE = 39;
const DOT = 46;
const BACKTICK = 96;
const SMALL_S = 115;

/** Whether the name is an acronym: two to ten capitals, with or without dots and digits ("ECOWAS", "U.N.", "G20"). */
export function isAcronym(name: string): boolean {
  // Most names have a small letter second: no need to look at the rest.
  const second = name.charCodeAt(1);
  if (name.length > 20 || (second >= 97 && second <= 122)) return false;
  return /^(?:\p{Lu}\.?){2,10}$/u.test(name) || /^\p{Lu}{1,6}[-\d]{1,3}$/u.test(name);
}

/** The number of words in a key. */
export function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** The acronym without dots, as lists have it. */
export function plainAcronym(text: string): string {
  return text.replaceAll('.', '');
}
