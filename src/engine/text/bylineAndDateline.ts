/**
 * Text layer: the byline and the dateline taken apart: "By Ada Brunn and Ilir Koba, Staff Writers", "ALGIERS, Algeria, Oct. 3 (AP) —".
 * The forms are those of agencies' copy; the lengths of lines were set by hand.
 */
import { textSpan, type Byline, type Dateline, type TextSpan } from '../model';
import type { Block } from './block';
import { monthOf, weekdayOf } from './calendar';
import { countLetters, isAllCapitals, startsWithCapital, startsWithSmall } from './characters';

/** The most UTF-16 code units of a byline, of a dateline and of the agency in its brackets. Set by hand, as are the numbers of words below. */
const LONGEST_LINE = 110;
const LONGEST_AGENCY = 30;
/** The most words of a writer's name, and of a city or region. */
const MOST_NAME_WORDS = 5;
const MOST_PLACE_WORDS = 4;
/** The most pieces after the city: region, weekday, day, year. */
const MOST_PIECES = 4;
/** The fewest letters of a city; before a colon, which a label may have, one more. */
const LEAST_LETTERS = 3;

/** Whether a line by itself is a byline. */
export function isByline(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    startsWithCapital(/^(?:By|BY|by)\s+(.)/.exec(line)?.[1] ?? '') &&
    !/[.!?:]$/.test(line.replace(/\b[JS]r\.$/, ''))
  );
}

const NOT_A_NAME = new Set(
  'press reuters writer staff correspondent reporter editor times post journal news service bureau gazette the of for agency associated contributor columnist'.split(
    ' ',
  ),
);

export function readByline(text: string, block: Block): Byline {
  const names: TextSpan[] = [];
  const line = text.slice(block.start, block.end);
  const separators = /\s(?:and|in|[–—-])\s|[,;|&/]/gi;
  let from = /^by\s+/i.exec(line)?.[0].length ?? 0;
  const add = (to: number): void => {
    from += line.slice(from).length - line.slice(from).trimStart().length;
    const part = line.slice(from, to).trimEnd();
    const words = wordsOf(part);
    const named = words.length >= 2 && words.length <= MOST_NAME_WORDS && startsWithCapital(part) && !/\d/.test(part);
    if (named && !words.some((word) => NOT_A_NAME.has(word.toLowerCase()))) {
      names.push(textSpan(text, block.start + from, block.start + from + part.length));
    }
  };
  for (const match of line.matchAll(separators)) {
    if (match.index < from) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.length);
  return { ...textSpan(text, block.start, block.end), names };
}

const NOT_A_CITY = new Set(
  'UPDATE BREAKING NOTE EDITOR WATCH EXCLUSIVE CORRECTION CLARIFICATION ANALYSIS OPINION FACTBOX TIMELINE LIVE VIDEO PHOTOS BREAKINGVIEWS URGENT ALERT READ SEE MORE'.split(
    ' ',
  ),
);

/** "ALGIERS, Algeria (AP) —" at the head of a paragraph. */
export function readDateline(text: string, block: Block): Dateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE));
  const dash = /[—–]|&[mn]dash;|--|\s[-_]\s|: /.exec(head);
  if (dash === null || dash.index < 3) return null;
  const colon = dash[0] === ': ';
  let line = head.slice(0, dash.index);
  let agency: TextSpan | null = null;
  const lead = /^(?:[*_("“]|[\p{Extended_Pictographic}\p{Regional_Indicator}]\s*)*/u.exec(line)?.[0].length ?? 0;
  line = line.slice(0, trimmedLength(line, '*_ \t\u00a0'));
  const paren = line.endsWith(')') ? line.lastIndexOf('(') : -1;
  if (paren > 0) {
    agency = textSpan(text, block.start + paren + 1, block.start + line.length - 1);
    if (agency.text.length > LONGEST_AGENCY || agency.text === '') return null;
    line = line.slice(0, trimmedLength(line.slice(0, paren), '*_, \t\u00a0'));
  }
  const pieces: TextSpan[] = [];
  for (let from = lead; from <= line.length;) {
    const comma = line.indexOf(',', from);
    const to = comma < 0 ? line.length : comma;
    const raw = line.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    if (raw.trim() === '') return null;
    pieces.push(textSpan(text, block.start + start, block.start + start + raw.trim().length));
    from = to + 1;
  }
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length > MOST_PIECES) return null;
  const slash = first.text.indexOf('/');
  const city = slash > 2 ? textSpan(text, first.start, first.start + slash) : first;
  const letters = countLetters(city.text);
  const capitals = isAllCapitals(city.text.replace(/^Mc|(?<=[\s-])(?:de|del|la|el|al|of|the|upon|ob)(?=[\s-])/g, ''));
  if (letters < LEAST_LETTERS || wordsOf(city.text).length > MOST_PLACE_WORDS || /[\d“”"()]/.test(city.text))
    return null;
  if (NOT_A_CITY.has(city.text.split(/[\s']/)[0]!)) return null;
  const titled =
    startsWithCapital(city.text) && startsWithSmall(city.text.slice(1)) && agency !== null && isAgency(agency.text);
  if (!capitals && !titled) return null;
  if (colon && (!capitals || rest.length > 1 || letters <= LEAST_LETTERS)) return null;
  let region: TextSpan | null = null;
  let day: TextSpan | null = null;
  for (const piece of rest) {
    if (isDay(piece.text)) day = day === null ? piece : textSpan(text, day.start, piece.end);
    else if (region === null && startsWithCapital(piece.text) && wordsOf(piece.text).length <= MOST_PLACE_WORDS)
      region = piece;
    else if (/^\d{4}$/.test(piece.text) && day !== null) day = textSpan(text, day.start, piece.end);
    else return null;
  }
  return {
    ...textSpan(text, block.start, block.start + dash.index + dash[0].trimEnd().length),
    city,
    region,
    agency,
    day,
  };
}

export function isAgency(text: string): boolean {
  return /^(?:Reuters|REUTERS|Xinhua|dpa|Bloomberg|Kyodo|Yonhap|[A-Z]{2,5})$/.test(text.split(/[/|,]/)[0]!.trim());
}

function isDay(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 3 && words.some((word) => weekdayOf(word) >= 0 || monthOf(word) > 0);
}

/** Words between white space. */
export function wordsOf(line: string): string[] {
  return line.split(/\s/).filter((word) => word !== '');
}

/** The length without the given characters at the end. */
function trimmedLength(line: string, characters: string): number {
  let length = line.length;
  while (length > 0 && characters.includes(line[length - 1]!)) length--;
  return length;
}
