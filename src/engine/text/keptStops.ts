/** Text layer: which full stops belong to the word before them. */
import { BEFORE_NUMBER, DESIGNATED, MAYBE_LAST, NEVER_LAST, ROYAL, TITLES } from './abbreviations';
import { classOf, DIGIT, isUpper, LETTER, SPACE } from './characters';

const PERIOD = 0x2e;

/** Whether the full stop at `to` belongs to the word from `at`: initials, "U.S.", listed abbreviations. */
export function keepsStop(text: string, at: number, to: number, limit: number): boolean {
  if (text.charCodeAt(to + 1) === PERIOD && to + 1 < limit) return false;
  const length = to - at;
  if (length === 1) {
    const code = text.charCodeAt(at);
    if (isDesignation(text, at)) return false;
    if (code === 0x49) return /^\. \p{Lu}[\p{Ll}.]/u.test(text.slice(to, to + 4)) && isNameBefore(text, at);
    if (isUpper(code)) return true;
  }
  if (length > 9) return false;
  const word = text.slice(at, to).toLowerCase();
  if (text.charCodeAt(to - 2) === PERIOD && to - 2 > at && classOf(text.charCodeAt(to - 1)) === LETTER) return true;
  if (TITLES.has(word) || NEVER_LAST.has(word)) return isUpper(text.charCodeAt(at)) || NEVER_LAST.has(word);
  if (BEFORE_NUMBER.has(word)) {
    let next = to + 1;
    while (next < limit && classOf(text.charCodeAt(next)) === SPACE) next++;
    return next > to + 1 && next < limit && classOf(text.charCodeAt(next)) === DIGIT;
  }
  return MAYBE_LAST.has(word) && (isUpper(text.charCodeAt(at)) || word === 'etc' || word === 'al' || word === 'approx');
}

/** "Pier B.", "World War I.", "King Charles I.": the letter is a number of sorts and no initial, so the stop ends the sentence. */
function isDesignation(text: string, at: number): boolean {
  const before = wordBefore(text, at);
  if (DESIGNATED.has(before.toLowerCase())) return true;
  return text[at] === 'I' && ROYAL.has(wordBefore(text, at - before.length - 1));
}

/** Whether the word before `at` (after one space) starts with a capital. */
function isNameBefore(text: string, at: number): boolean {
  return isUpper(wordBefore(text, at).charCodeAt(0));
}

/** The run of letters that ends one space before `at`; empty where none does. */
function wordBefore(text: string, at: number): string {
  const end = at - 1;
  if (end < 0 || classOf(text.charCodeAt(end)) !== SPACE) return '';
  let start = end;
  while (start > 0 && end - start < 40 && classOf(text.charCodeAt(start - 1)) === LETTER) start--;
  return text.slice(start, end);
}
