/** Text layer: notes to the desk inside paragraphs: "TK", "[CQ]", "XXX". */
import { textSpan, type TextSpan } from '../model';
import type { Work } from '../work';

const NOTES =
  /\[(?:TK|CQ|CK|tk|cq|ck|sic\?|EDS?|Eds?)\b[^\]\n]{0,200}\]|\b(?:TK)+\b|\bX{3,}\b|\((?:cq|CQ|ck|CK|tk|TK)\)/g;

/**
 * Words in capitals to somebody in the newsroom: an instruction, a query or whose it is. What an editor inserts in a quotation has
 * capitals for a name alone ("[NATO]"), and a transcript has none of these words ("[APPLAUSE]", "[END VIDEO]").
 */
const IN_CAPITALS =
  /\[(?:(?:CHECK|QUER(?:Y|IES)|CONFIRM|VERIFY|CLARIFY|ASK|TRIM|REWRITE|PLEASE|PLS|NOTE TO(?! READERS?\b)|CUT(?! TO\b)|LEGAL(?=:)|(?:[A-Z]+ ){0,5}(?:DESK|SUBS|EDITORS?)|(?!MORE )(?:[A-Z]+ ){1,4}TO COME)\b[^\]\n]{0,200}|[A-Z]{2,}(?: [A-Z]+){0,4}\?+)\]|\((?:WRITE-?THRU|QUER(?:Y|IES)|NOTE TO(?! READERS?\b)|CHECK|CONFIRM|VERIFY|EDS|EDITORS)\b[^)\n]{0,200}\)/g;

/** Whether the paragraph is one note in capitals. */
export function isNoteInCapitals(paragraph: string): boolean {
  for (const [note] of paragraph.matchAll(IN_CAPITALS)) return note.length === paragraph.length;
  return false;
}

/** Characters looked through between two yields, and how many more a note that begins there may have. */
const CHARACTERS_A_STEP = 100_000;
const LONGEST = 256;

/** The notes in the running copy from `start` to `end`. */
export function* readNotes(text: string, start: number, end: number): Work<TextSpan[]> {
  const slice = text.slice(start, end);
  const notes: TextSpan[] = [];
  for (let from = 0; from < slice.length;) {
    const to = pieceEnd(slice, from, CHARACTERS_A_STEP);
    from = Math.max(to, readNotesIn(slice, from, to, start, text, notes));
    if (from < slice.length) yield;
  }
  return notes;
}

/** Adds those that begin between two places of the slice; where the last one ends. */
function readNotesIn(slice: string, from: number, to: number, start: number, text: string, notes: TextSpan[]): number {
  const piece = slice.slice(from, to + LONGEST);
  let last = from;
  if (!/TK|XXX|[[(](?:[A-Z]|c[qk]|tk|sic\?)/.test(piece)) return last;
  const capitals = /[[(][A-Z]{2}/.test(piece) ? [...piece.matchAll(IN_CAPITALS)] : [];
  const matches = [...piece.matchAll(NOTES), ...capitals].sort((a, b) => a.index - b.index);
  for (const match of matches) {
    const at = from + match.index;
    if (at < last) continue;
    if (at >= to) break;
    last = at + match[0].length;
    if (isName(slice, match[0], at) || isMask(slice, match[0], at)) continue;
    notes.push(textSpan(text, start + at, start + last));
  }
  return last;
}

/** The place after the first space that stands at least so many characters on: no note can straddle it unseen. */
export function pieceEnd(text: string, from: number, least: number): number {
  const space = text.indexOf(' ', from + least);
  return space < 0 ? text.length : space + 1;
}

/** "TK Maxx", "TK-421", "Super Bowl XXX", "XXX Corps": its neighbours make it a name or a number. */
function isName(slice: string, note: string, at: number): boolean {
  if (!/^(?:TK|X+)$/.test(note)) return false;
  const after = slice.slice(at + note.length, at + note.length + 12);
  const before = slice.slice(Math.max(0, at - 16), at);
  if (/^[-‐‑]\w/.test(after) || /[\w@#][-‐‑]$|[@#]$/.test(before)) return true;
  if (note === 'TK') return /^ \p{Lu}\p{Ll}/u.test(after) || /^[’'](?:s\b|$)/.test(after) || /^ & \p{Lu}/u.test(after);
  return (
    /^ (?:Corps|Olympiad|rated)\b/.test(after) ||
    /\b(?:Bowl|Chapter|Psalm|Canto|Volume|Corps|Louis|WrestleMania) $/.test(before)
  );
}

/** A number with its figures covered ("XXXX-XXXX-1234", "(XXX) 555-0100"): what it stands in has figures or stars as well. */
function isMask(slice: string, note: string, at: number): boolean {
  if (!note.startsWith('X')) return false;
  let from = at;
  let to = at + note.length;
  while (from > 0 && at - from < 30 && IN_NUMBERS.has(slice[from - 1]!)) from--;
  while (to < slice.length && to - at < 40 && IN_NUMBERS.has(slice[to]!)) to++;
  const parts = slice.slice(from, to).trim().replaceAll(' ', '-');
  return parts.includes('*') || /X\W{0,2}\d|\d[-‐‑.*/)]X|X[-‐‑./]X/.test(parts);
}

const IN_NUMBERS = new Set('0123456789Xx*.()-‐‑/ ');
