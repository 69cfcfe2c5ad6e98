/** Text layer: which full stops belong to the word before them. */
import {
  BEFORE_NUMBER,
  DESIGNATED,
  MAYBE_LAST,
  MONTH_ABBREVIATIONS,
  NEVER_LAST,
  NOTES,
  ROYAL,
  TITLES,
  UNITS,
} from './abbreviations';
import { classOf, DIGIT, isUpper, LETTER, SPACE } from './characters';

const PERIOD = 0x2e;

/** Whether the full stop at `to` belongs to the word from `at`: initials, "U.S.", listed abbreviations. */
export function keepsStop(text: string, at: number, to: number, limit: number): boolean {
  if (text.charCodeAt(to + 1) === PERIOD && to + 1 < limit) return false;
  const length = to - at;
  if (opensNote(text, at, to, limit)) return true;
  if (length === 1) {
    const code = text.charCodeAt(at);
    // "5 °C."
    if (isDesignation(text, at) || text[at - 1] === '°') return false;
    if (code === 0x49) return /^\. \p{Lu}[\p{Ll}.]/u.test(text.slice(to, to + 4)) && isNameBefore(text, at);
    if (isUpper(code)) return true;
  }
  // "31-Aug. 4": a day or year that is glued before a month makes it no other word.
  const hyphen = at + text.slice(at, to).lastIndexOf('-');
  const from = hyphen > at && isDigit(text, hyphen - 1) ? hyphen + 1 : at;
  if (to - from > 9) return false;
  const word = text.slice(from, to).toLowerCase();
  if (MONTHS_WITH_STOP.has(word) && isUpper(text.charCodeAt(from))) return isFollowedByDay(text, to + 1);
  if (text.charCodeAt(to - 2) === PERIOD && to - 2 > at && classOf(text.charCodeAt(to - 1)) === LETTER) return true;
  if (UNITS.has(word) && /\d[ \u00a0-]?$/.test(text.slice(Math.max(0, at - 2), at)))
    return isFollowedByWord(text, to + 1, limit);
  if (TITLES.has(word) || NEVER_LAST.has(word)) return isUpper(text.charCodeAt(at)) || NEVER_LAST.has(word);
  if (BEFORE_NUMBER.has(word)) {
    let next = to + 1;
    while (next < limit && classOf(text.charCodeAt(next)) === SPACE) next++;
    if (next >= limit) return false;
    // "Rs.500", "Dec. ’23", "Jan.-March"
    if (next === to + 1) return word === 'rs' ? isDigit(text, next) : isRangeOfMonths(text, word, next);
    return isDigit(text, next) || (MONTH_ABBREVIATIONS.has(word) && isShortYear(text, next));
  }
  return MAYBE_LAST.has(word) && (isUpper(text.charCodeAt(at)) || word === 'etc' || word === 'al' || word === 'approx');
}

/** The most letters of an abbreviation that a bracket opens with, and how far before one of `NOTES` it may open. Set by hand. */
const LONGEST_IN_BRACKET = 6;
const BRACKET_REACH = 30;

/** "(pop. 4,000)", "(b. 1950)", "Tarvo, pop. 4,000,": a note of one short word and a figure; after a bracket any word makes one. */
function opensNote(text: string, at: number, to: number, limit: number): boolean {
  if (to - at > LONGEST_IN_BRACKET || to + 2 >= limit || classOf(text.charCodeAt(at)) !== LETTER) return false;
  if (classOf(text.charCodeAt(to + 1)) !== SPACE || !isDigit(text, to + 2)) return false;
  if (text[at - 1] === '(' || text[at - 1] === '[') return true;
  if (!NOTES.has(text.slice(at, to))) return false;
  const before = text.slice(Math.max(0, at - BRACKET_REACH), at);
  return before.endsWith(', ') || before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "Pier B.", "World War I.", "King Charles I.": the letter is a kind of number and no initial, so the stop ends the sentence. */
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

/** Whether the paragraph goes on with a word after one space. */
function isFollowedByWord(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && classOf(text.charCodeAt(at)) === SPACE && classOf(text.charCodeAt(at + 1)) === LETTER;
}

function isDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === DIGIT;
}

function isShortYear(text: string, at: number): boolean {
  return /^['’‘]\d\d(?!\d)/.test(text.slice(at, at + 4));
}

function isRangeOfMonths(text: string, word: string, at: number): boolean {
  return MONTH_ABBREVIATIONS.has(word) && /^[-–][A-Z][a-z]{2}/.test(text.slice(at, at + 4));
}

/** Months that need no stop and have one now and then: "May. 6, 2024". In "in May. 12 people" it ends the sentence. */
const MONTHS_WITH_STOP: ReadonlySet<string> = new Set('march april may june july'.split(' '));

function isFollowedByDay(text: string, at: number): boolean {
  return /^ \d{1,2}(?:,? \d{4}\b|[,.;:)]|$| and | to |[-–])/.test(text.slice(at, at + 12));
}
