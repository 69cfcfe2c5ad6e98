/** Figures: years of an era and centuries: "44 BC", "AD 79", "the 19th century", "the turn of the century". */
import { isoYear } from './calendarDays';
import { found, withModifier } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { foundYears, partOf, type Years } from './parts';

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
  if (isJoint(sentence, at, end) && /^\d{1,4}$/.test(textAt(sentence, end + 1))) end += 2;
  const era = eraAt(sentence, end);
  if (era === null) return null;
  const year = /^\d{1,4}$/.test(text) && end === at + 1 ? Number(text) : 0;
  return found(sentence, at, end + 1, 'era', era === 'of' && year > 0 ? { date: isoYear(year) } : {});
}

/** "44–31 BC", "between 500 and 300 BC", "from 500 to 300 BC". */
function isJoint(sentence: SentenceTokens, at: number, end: number): boolean {
  const word = lowerAt(sentence, end);
  return /^[–—-]$/.test(word) || word === 'to' || (word === 'and' && lowerAt(sentence, at - 1) === 'between');
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

/**
 * "the 19th century", "a fifth-century wall", "the 3rd century BC", "the late 19th and early 20th centuries": the hundred years from
 * 1801 to 1900. A millennium before our era is a date too.
 */
export function readCentury(sentence: SentenceTokens, at: number): Found | null {
  const [ordinal, glued] = splitCentury(lowerAt(sentence, at));
  const number = centuryNumber(ordinal);
  // "His 12th century" is a hundred runs.
  if (number === 0 || /^(?:his|her|my)$/.test(lowerAt(sentence, at - 1))) return null;
  if (!glued) {
    const joined = readTwoCenturies(sentence, at, number);
    if (joined !== null) return joined;
  }
  const unit = glued ? 'century' : lowerAt(sentence, at + 1);
  const end = glued ? at + 1 : at + 2;
  const era = eraAt(sentence, end);
  if (unit === 'millennium' && era === 'before') return foundYears(sentence, at, end + 1, 'century', null);
  if (!/^centur(?:y|ies)$/.test(unit)) return null;
  const isInDigits = /^\d/.test(ordinal);
  // "its first century", "a second century": counted from something else.
  if (!isInDigits && !glued && number < 5 && !/^(?:the|early|late|mid-?)$/.test(lowerAt(sentence, at - 1))) return null;
  if (!isInDigits && !glued && number < 3 && era === null) return null;
  const years = era === 'before' ? null : yearsOf(number);
  return foundYears(sentence, at, era === null ? end : end + 1, 'century', years);
}

/** "the 17th and 18th centuries", "the late 19th and early 20th century", with the first ordinal at token `at`. */
function readTwoCenturies(sentence: SentenceTokens, at: number, number: number): Found | null {
  if (!/^(?:and|or|to|through|–)$/.test(lowerAt(sentence, at + 1))) return null;
  let second = at + 2;
  while (/^(?:the|early|late|mid|mid-|-)$/.test(lowerAt(sentence, second))) second++;
  const last = centuryNumber(lowerAt(sentence, second));
  if (last === 0 || !/^centur(?:y|ies)$/.test(lowerAt(sentence, second + 1))) return null;
  const era = eraAt(sentence, second + 2);
  // Before our era they are counted down.
  if (era === 'before' ? last >= number : last <= number) return null;
  const first = withModifier(sentence, at);
  const end = era === null ? second + 2 : second + 3;
  const from = partOf(sentence, first, at, yearsOf(number));
  const to = partOf(sentence, at + 2, second, yearsOf(last));
  const hedge = from.hedge ?? to.hedge;
  const data = { date: from.date!, dateEnd: to.dateEnd!, ...(hedge !== undefined && { hedge }) };
  return { first, end, type: 'date', reason: 'century', data: era === 'before' ? {} : data };
}

function yearsOf(century: number): Years {
  return { from: 100 * (century - 1) + 1, to: 100 * century };
}

/** 1 to 21 for "19th", "fifth" and the like; 0 for any other word. */
function centuryNumber(ordinal: string): number {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(ordinal);
  const number = digits === null ? ORDINALS.indexOf(ordinal) + 1 : Number(digits[1]);
  return number <= 21 ? number : 0;
}

function splitCentury(lower: string): readonly [ordinal: string, glued: boolean] {
  const match = /^(.+)[-‐‑]century$/.exec(lower);
  return match === null ? [lower, false] : [match[1]!, true];
}

/**
 * "(at) the turn of the century", "the turn of the 20th century", "a turn-of-the-century house". Which turn is meant the words do not tell:
 * Chicago's Q&A finds either end of "the 20th century" in use. So nothing is worked out.
 */
export function readTurn(sentence: SentenceTokens, at: number): Found | null {
  const word = lowerAt(sentence, at);
  if (/^turn[-‐‑]of[-‐‑]the[-‐‑](?:.+[-‐‑])?century$/.test(word)) return turn(at, at + 1);
  if (word !== 'turn' || lowerAt(sentence, at + 1) !== 'of' || lowerAt(sentence, at + 2) !== 'the') return null;
  const which = lowerAt(sentence, at + 3);
  const century = centuryNumber(which) > 0 || which === 'last' ? at + 4 : at + 3;
  return /^(?:century|millennium)$/.test(lowerAt(sentence, century)) ? turn(at, century + 1) : null;
}

function turn(first: number, end: number): Found {
  return { first, end, type: 'date', reason: 'turn', data: {} };
}
