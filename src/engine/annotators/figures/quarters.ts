/** Figures: quarters, halves and seasons of a year: "third quarter of 2023", "Q3 2023", "first half of this year", "last winter". */
import type { FigureData } from '../../model';
import { calendarDay, isoMonth } from './calendarDays';
import { found, yearAt } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['1st', 1], ['second', 2], ['2nd', 2], ['third', 3], ['3rd', 3], ['fourth', 4], ['4th', 4], ['final', 4],
]); // prettier-ignore

/** The quarter or half of a year that starts at token `at`, which year it is said of; null where none does. */
export function readQuarter(sentence: SentenceTokens, at: number): Found | null {
  const short = /^Q([1-4])$/.exec(textAt(sentence, at));
  const part = lowerAt(sentence, at + 1);
  const number = short === null ? ORDINALS.get(lowerAt(sentence, at)) : Number(short[1]);
  if (number === undefined) return null;
  const half = part === 'half';
  if (short === null && part !== 'quarter' && !(half && number <= 2)) return null;
  const end = short === null ? at + 2 : at + 1;
  const year = yearAfter(sentence, end);
  if (year === null) return null;
  return found(sentence, at, year.end, 'quarter', monthsOf(year.year, number, half ? 6 : 3));
}

/** "of 2023", "2023", "of last year", "this year". */
function yearAfter(
  sentence: SentenceTokens,
  at: number,
): { readonly year: number | null; readonly end: number } | null {
  const from = lowerAt(sentence, at) === 'of' ? at + 1 : at;
  const written = yearAt(sentence, from);
  if (written > 0) return { year: written, end: from + 1 };
  if (lowerAt(sentence, from + 1) !== 'year') return null;
  const step = { last: -1, this: 0, the: 0, next: 1 }[lowerAt(sentence, from)];
  if (step === undefined || (from === at && step === 0 && lowerAt(sentence, from) === 'the')) return null;
  const year = sentence.storyDay === null ? null : calendarDay(sentence.storyDay).year + step;
  return { year, end: from + 2 };
}

function monthsOf(year: number | null, number: number, length: number): FigureData {
  if (year === null) return {};
  const first = (number - 1) * length + 1;
  return { date: isoMonth(year, first), dateEnd: isoMonth(year, first + length - 1) };
}

/** The calendar quarter so many before or after that of the story's day. */
export function nearQuarter({ storyDay }: SentenceTokens, step: number): FigureData {
  if (storyDay === null) return {};
  const { year, month } = calendarDay(storyDay);
  const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
  return { date: isoMonth(year, first), dateEnd: isoMonth(year, first + 2) };
}

/** How many months away a season with that first month is from the month `at`, either way; 0 within it. */
function away(start: number, at: number): number {
  return Math.max(0, start - at, at - start - 2);
}

/** First month of each season in the north, where winter runs over the turn of the year. */
const NORTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/**
 * "last winter", "this summer", "next spring": the season that ended last, that is on or nearest, that comes next; as in the
 * northern half of the world. Nothing where the story was written in the southern.
 */
export function nearSeason({ storyDay, south }: SentenceTokens, season: string, step: number): FigureData {
  const month = NORTH[season];
  if (storyDay === null || south || month === undefined) return {};
  const now = calendarDay(storyDay);
  const at = now.year * 12 + now.month;
  const starts = [now.year - 2, now.year - 1, now.year, now.year + 1].map((year) => year * 12 + month);
  const start =
    step < 0
      ? starts.filter((first) => first + 2 < at).at(-1)
      : step > 0
        ? starts.find((first) => first > at)
        : starts.reduce((best, first) => (away(first, at) <= away(best, at) ? first : best));
  if (start === undefined) return {};
  const iso = (months: number): string => isoMonth(Math.floor((months - 1) / 12), ((months - 1) % 12) + 1);
  return { date: iso(start), dateEnd: iso(start + 2) };
}
