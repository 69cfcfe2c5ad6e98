/** Figures: years of an era and centuries: "44 BC", "AD 79", "the 19th century". */
import { isoYear } from './calendarDays';
import { found } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';

const BEFORE_OUR_ERA = new Set(['BC', 'BCE', 'B.C.', 'B.C.E.']);
export const OF_OUR_ERA: ReadonlySet<string> = new Set(['AD', 'CE', 'A.D.', 'C.E.']);

/** 'before', 'of' or null: what the token says of the era of a year beside it. */
function eraAt(sentence: SentenceTokens, at: number): 'before' | 'of' | null {
  const text = textAt(sentence, at);
  return BEFORE_OUR_ERA.has(text) ? 'before' : OF_OUR_ERA.has(text) ? 'of' : null;
}

/** "44 BC", "10,000 BC", "79 AD", "44-31 BC"; years before our era have no ISO date here. */
export function readEraYear(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  if (!/^\d{1,4}(?:[-‐‑]\d{1,4})?$|^\d{1,3},\d{3}$/.test(text)) return null;
  let end = at + 1;
  if (/^[–—-]$/.test(textAt(sentence, end)) && /^\d{1,4}$/.test(textAt(sentence, end + 1))) end += 2;
  const era = eraAt(sentence, end);
  if (era === null) return null;
  const year = /^\d{1,4}$/.test(text) && end === at + 1 ? Number(text) : 0;
  return found(sentence, at, end + 1, 'era', era === 'of' && year > 0 ? { date: isoYear(year) } : {});
}

/** "AD 79", "A.D. 79". */
export function readEraFirst(sentence: SentenceTokens, at: number): Found | null {
  if (eraAt(sentence, at) !== 'of') return null;
  const year = /^\d{1,4}$/.test(textAt(sentence, at + 1)) ? Number(textAt(sentence, at + 1)) : 0;
  return year === 0 || year > 2200 ? null : found(sentence, at, at + 2, 'era', { date: isoYear(year) });
}

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth twenty-first'
).split(' ');

/** "the 19th century", "a fifth-century wall", "the 3rd century BC": the hundred years from 1801 to 1900. */
export function readCentury(sentence: SentenceTokens, at: number): Found | null {
  const [ordinal, glued] = splitCentury(lowerAt(sentence, at));
  const end = glued ? at + 1 : at + 2;
  if (!glued && !/^centur(?:y|ies)$/.test(lowerAt(sentence, at + 1))) return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(ordinal);
  const number = digits === null ? ORDINALS.indexOf(ordinal) + 1 : Number(digits[1]);
  if (number < 1 || number > 21) return null;
  // "its first century", "a second century": counted from something else.
  if (digits === null && !glued && number < 5 && !/^(?:the|early|late|mid-?)$/.test(lowerAt(sentence, at - 1)))
    return null;
  const era = eraAt(sentence, end);
  if (digits === null && !glued && number < 3 && era === null) return null;
  const data = era === 'before' ? {} : { date: isoYear(100 * (number - 1) + 1), dateEnd: isoYear(100 * number) };
  return found(sentence, at, era === null ? end : end + 1, 'century', data);
}

function splitCentury(lower: string): readonly [ordinal: string, glued: boolean] {
  const match = /^(.+)[-‐‑]century$/.exec(lower);
  return match === null ? [lower, false] : [match[1]!, true];
}
