/**
 * Text layer: characters that the copy writes in another form: as HTML entities ("&amp;"), as UTF-8 that was taken for another encoding
 * ("â€™"), or with something invisible between them. Tokens have the words as they are read, and the places of the raw text.
 */
import { isInvisible } from './characters';
import { wrongEncodings } from './wrongEncoding';

/** A stretch of the raw text and the character that is read there; `reading` is empty where none is. */
export interface Guise {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** Text as it is read, with the way back. */
export interface Reading {
  readonly text: string;
  /** Where the character at this index starts in the raw text, and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Most copy has none of these, and costs one look. The invisible ones are soft hyphen and those without width. */
const MAY_HOLD = /[&\u00ad\u00c2-\u00df\u00e2\u00f0\u200b-\u200f\u201a\u202a-\u202e\u2060-\u2069\u221a\ufeff]/;

/** The text from `start` to `end` as it is read; null where that is no different. */
export function readAs(text: string, start: number, end: number): Reading | null {
  const raw = text.slice(start, end);
  if (!MAY_HOLD.test(raw)) return null;
  const guises = [...entities(raw), ...wrongEncodings(raw), ...invisibleInWords(raw)].sort((a, b) => a.start - b.start);
  if (guises.length === 0) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  let read = '';
  const push = (piece: string, from: number, to: number): void => {
    read += piece;
    for (let at = 0; at < piece.length; at++) {
      starts.push(start + from);
      ends.push(start + to);
    }
  };
  let at = 0;
  for (const { start: from, end: to, reading } of guises) {
    if (from < at) continue;
    for (; at < from; at++) push(raw[at]!, at, at + 1);
    push(reading, from, to);
    at = to;
  }
  for (; at < raw.length; at++) push(raw[at]!, at, at + 1);
  return { text: read, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The invisible characters between two visible ones: "Or-ville" with a soft hyphen is read "Orville". Joiners of pictures stay. */
function* invisibleInWords(raw: string): Iterable<Guise> {
  for (let at = 1; at + 1 < raw.length; at++) {
    if (!isInvisible(raw.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < raw.length && isInvisible(raw.charCodeAt(end))) end++;
    if (isSmallCharacter(raw, at - 1) && isSmallCharacter(raw, end)) yield { start: at, end, reading: '' };
    at = end;
  }
}

/** Whether a letter or digit of a script that needs no joiner stands here. */
function isSmallCharacter(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code > 32 && code < 0x590;
}

/** HTML's names for the characters from U+00A0 to U+00FF, in order. */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

const NAMED: ReadonlyMap<string, number> = new Map([
  ...LATIN.map((name, at): [string, number] => [name, 0xa0 + at]),
  ...Object.entries({
    quot: 0x22, amp: 0x26, apos: 0x27, lt: 0x3c, gt: 0x3e, OElig: 0x152, oelig: 0x153, Scaron: 0x160, scaron: 0x161, Yuml: 0x178,
    ensp: 0x2002, emsp: 0x2003, thinsp: 0x2009, zwnj: 0x200c, zwj: 0x200d, ndash: 0x2013, mdash: 0x2014, lsquo: 0x2018, rsquo: 0x2019,
    sbquo: 0x201a, ldquo: 0x201c, rdquo: 0x201d, bdquo: 0x201e, bull: 0x2022, hellip: 0x2026, permil: 0x2030, prime: 0x2032,
    Prime: 0x2033, lsaquo: 0x2039, rsaquo: 0x203a, euro: 0x20ac, trade: 0x2122, minus: 0x2212,
  }),
]); // prettier-ignore

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}\d{0,2}));/gi;

/** Numbers of Windows-1252 that pages give for marks of punctuation: "&#146;". */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function* entities(raw: string): Iterable<Guise> {
  if (!raw.includes('&')) return;
  for (const match of raw.matchAll(ENTITY)) {
    const [whole, decimal, hexadecimal, name] = match;
    const code =
      name === undefined ? Number.parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10) : NAMED.get(name);
    if (code === undefined || code < 32 || (code >= 0xd800 && code <= 0xdfff)) continue;
    const reading = code >= 0x80 && code <= 0x9f ? WINDOWS[code - 0x80]! : String.fromCodePoint(code);
    yield { start: match.index, end: match.index + whole.length, reading: isInvisible(code) ? '' : reading };
  }
}
