/** Figures: quarters and halves of a year: "third quarter of 2023", "Q3", "first half of this year", "first nine months of 2023". */
import { CARDINALS } from '../../english/cardinals';
import { wordSet } from '../../english/wordSet';
import type { FigureData } from '../../model';
import { calendarDay, isoMonth } from './calendarDays';
import { found, isFuture, isFutureAfter, shortYearAt, yearAt } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['1st', 1], ['second', 2], ['2nd', 2], ['third', 3], ['3rd', 3], ['fourth', 4], ['4th', 4], ['final', 4],
]); // prettier-ignore

/**
 * The quarter, half or first months of a year that start at token `at`: "the third quarter of 2023", "Q3", "first-quarter profit", "H1 2023",
 * "the first nine months of 2023". Without a year it is the latest that has begun, or, where the words look ahead, the next one; in
 * words it counts then only beside words of business: games have quarters too. Null where none starts.
 */
export function readQuarter(sentence: SentenceTokens, at: number): Found | null {
  const months = readMonthsOfYear(sentence, at);
  if (months !== null) return months;
  const two = readTwoQuarters(sentence, at);
  if (two !== null) return two;
  const short = /^(?:Q([1-4])|H([12]))$/.exec(textAt(sentence, at));
  const glued = /^(.+)[-‐‑](quarter|half)$/.exec(lowerAt(sentence, at));
  const part = glued?.[2] ?? lowerAt(sentence, at + 1);
  const isHalf = short === null ? part === 'half' : short[2] !== undefined;
  const number = short === null ? ORDINALS.get(glued?.[1] ?? lowerAt(sentence, at)) : Number(short[1] ?? short[2]);
  if (number === undefined || (isHalf && number > 2) || (short === null && !isHalf && part !== 'quarter')) return null;
  const end = short === null && glued === null ? at + 2 : at + 1;
  const length = isHalf ? 6 : 3;
  const fiscal = fiscalEnd(sentence, end);
  if (fiscal > end) return found(sentence, at, fiscal, 'quarter', {});
  const year = yearAfter(sentence, end);
  if (year !== null) return found(sentence, at, year.end, 'quarter', monthsOf(year.year, number, length));
  // "Q1: Did you vote?", "fastest in Q2"
  if (isHalf || (short === null ? !isOfBusiness(sentence) : isLabel(sentence, end) || holds(sentence, OF_GAMES)))
    return null;
  return found(sentence, at, end, 'quarter', monthsOf(yearOfQuarter(sentence, at, end, number), number, 3));
}

/** "third and fourth quarters (of 2018)": one stretch. */
function readTwoQuarters(sentence: SentenceTokens, at: number): Found | null {
  const [first, last] = [ORDINALS.get(lowerAt(sentence, at)), ORDINALS.get(lowerAt(sentence, at + 2))];
  if (first === undefined || last === undefined || last <= first) return null;
  if (lowerAt(sentence, at + 1) !== 'and' || lowerAt(sentence, at + 3) !== 'quarters') return null;
  const said = yearAfter(sentence, at + 4);
  if (said === null && !isOfBusiness(sentence)) return null;
  const end = said?.end ?? at + 4;
  const year = said === null ? yearOfQuarter(sentence, at, end, last) : said.year;
  return found(sentence, at, end, 'quarter', monthsFrom(year, 3 * first - 2, 3 * (last - first + 1)));
}

/** "first nine months of 2018", "last six months of last year". */
function readMonthsOfYear(sentence: SentenceTokens, at: number): Found | null {
  const side = lowerAt(sentence, at);
  const count =
    CARDINALS.get(lowerAt(sentence, at + 1)) ?? Number(/^\d{1,2}$/.exec(textAt(sentence, at + 1))?.[0] ?? 0);
  if (!/^(?:first|last|final)$/.test(side) || count < 2 || count > 11) return null;
  if (lowerAt(sentence, at + 2) !== 'months' || lowerAt(sentence, at + 3) !== 'of') return null;
  const year = yearAfter(sentence, at + 3);
  if (year === null) return null;
  const first = side === 'first' ? 1 : 13 - count;
  return found(sentence, at, year.end, 'quarter', monthsFrom(year.year, first, count));
}

/** After a quarter: "of fiscal 2019", "of the fiscal year", "of its financial year": a year of the firm's own, which nobody can tell. */
function fiscalEnd(sentence: SentenceTokens, at: number): number {
  let end = lowerAt(sentence, at) === 'of' ? at + 1 : at;
  if (/^(?:the|its|their|our|this|last|next)$/.test(lowerAt(sentence, end))) end++;
  if (!/^(?:fiscal|financial)$/.test(lowerAt(sentence, end))) return at;
  end++;
  if (lowerAt(sentence, end) === 'year') end++;
  return yearAt(sentence, end) > 0 ? end + 1 : end;
}

const OF_BUSINESS = wordSet(
  'profit profits sales revenue revenues earnings income loss losses results growth gdp economy output exports imports shipments ' +
    'deliveries spending investment investments orders inflation unemployment shares stock dividend dividends guidance forecast outlook ' +
    'bookings production margin margins turnover returns hiring demand subscribers company bank retailer carmaker airline investors ' +
    'analysts economists prices rates contracted shrank fiscal per-share net quarterly annualized annualised year-on-year',
);
const OF_GAMES = wordSet(
  'scored score scores goal goals touchdown touchdowns yards yard led trailed trail overtime quarterback interception basket rebounds ' +
    'halftime half-time coach game games match field-goal fumble innings tied playoff qualifying lap laps pole grid driver drivers fastest',
);

/** Whether the sentence speaks of business, and of no game. */
function isOfBusiness(sentence: SentenceTokens): boolean {
  return holds(sentence, OF_BUSINESS) && !holds(sentence, OF_GAMES);
}

function holds({ tokens, first, limit }: SentenceTokens, words: ReadonlySet<string>): boolean {
  for (let at = first; at < limit; at++) if (words.has(tokens[at]!.text.toLowerCase())) return true;
  return false;
}

function isLabel(sentence: SentenceTokens, end: number): boolean {
  return /^[:)]$/.test(textAt(sentence, end));
}

/** The year in which the quarter of that number has begun last, or begins next where the words look ahead. */
function yearOfQuarter(sentence: SentenceTokens, at: number, end: number, number: number): number | null {
  if (sentence.storyDay === null) return null;
  const { year, month } = calendarDay(sentence.storyDay);
  const now = Math.floor((month - 1) / 3) + 1;
  if (isFuture(sentence, at) || isFutureAfter(sentence, end)) return number < now ? year + 1 : year;
  return number > now ? year - 1 : year;
}

/** "of 2023", "2023", "of last year", "this year". */
function yearAfter(
  sentence: SentenceTokens,
  at: number,
): { readonly year: number | null; readonly end: number } | null {
  const from = lowerAt(sentence, at) === 'of' ? at + 1 : at;
  const written = yearAt(sentence, from) || shortYearAt(sentence, from);
  if (written > 0) return { year: written, end: from + 1 };
  if (lowerAt(sentence, from + 1) !== 'year') return null;
  const step = { last: -1, this: 0, the: 0, next: 1 }[lowerAt(sentence, from)];
  if (step === undefined || (from === at && step === 0 && lowerAt(sentence, from) === 'the')) return null;
  const year = sentence.storyDay === null ? null : calendarDay(sentence.storyDay).year + step;
  return { year, end: from + 2 };
}

function monthsOf(year: number | null, number: number, length: number): FigureData {
  return monthsFrom(year, (number - 1) * length + 1, length);
}

function monthsFrom(year: number | null, first: number, length: number): FigureData {
  return year === null ? {} : { date: isoMonth(year, first), dateEnd: isoMonth(year, first + length - 1) };
}

/** The calendar quarter so many before or after that of the story's day. */
export function nearQuarter({ storyDay }: SentenceTokens, step: number): FigureData {
  if (storyDay === null) return {};
  const { year, month } = calendarDay(storyDay);
  const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
  return { date: isoMonth(year, first), dateEnd: isoMonth(year, first + 2) };
}
