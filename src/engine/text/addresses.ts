/** Text layer: where an address of the web or of mail ends. */
import { DOMAINS } from './abbreviations';
import { classOf, LETTER, matchEnd } from './characters';

/** Scheme, www or a bare address up to the next space; closing marks at its end are taken off again. */
const ADDRESS = /(?:[a-z][a-z+.-]{1,9}:\/\/|www\.)[^\s<>"“”«»]+/iy;
const MAIL_TAIL = /@[\w.+-]*\w/y;

/** The end of what follows the "@" at `at`; -1 where it is only a sign. */
export function mailEnd(text: string, at: number, limit: number): number {
  return matchEnd(MAIL_TAIL, text, at, limit);
}

/** The end of a web address that begins with its scheme or "www"; -1 for none. */
export function addressEnd(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at) | 32;
  // Only words that can open an address pay for the expression.
  const scheme = text.startsWith('://', nextMark(text, at, limit));
  if (!scheme && !(first === 119 && /^www\./i.test(text.slice(at, at + 4)))) return -1;
  const to = matchEnd(ADDRESS, text, at, limit);
  return to < 0 ? -1 : withoutClosingMarks(text, at, to);
}

function nextMark(text: string, at: number, limit: number): number {
  let to = at;
  while (to < limit && to - at < 11 && classOf(text.charCodeAt(to)) === LETTER) to++;
  return to;
}

/** An address without the stop, comma, quotation mark or bracket that ends the sentence round it. */
export function withoutClosingMarks(text: string, from: number, to: number): number {
  while (to > from + 1 && '.,;:!?\'")]}’'.includes(text[to - 1]!)) {
    if (text[to - 1] === ')' && text.slice(from, to).includes('(')) break;
    to--;
  }
  return to;
}

/** Whether the word ends like the name of a site ("paper.com"). */
export function isDomain(word: string): boolean {
  const dot = word.lastIndexOf('.');
  return dot > 1 && DOMAINS.has(word.slice(dot + 1)) && !/^\d/.test(word);
}
