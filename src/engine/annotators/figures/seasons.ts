/** Figures: seasons: "last winter", "this summer", "the spring of 2020", "the winter of 1978-79". In months as the northern half has them. */
import { SEASONS } from '../../english/calendar';
import type { FigureData } from '../../model';
import { calendarDay, isoMonth, isoYear } from './calendarDays';
import { yearAt } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';

/**
 * "summer of 2020", "spring 2021", "winter of 1978-79". A winter of one year may be either of two, and what is written in the south may
 * mean other months: then the year is all that is known.
 */
export function readSeason(sentence: SentenceTokens, at: number, season: string): Found | null {
  if (!SEASONS.has(season)) return null;
  const from = lowerAt(sentence, at + 1) === 'of' ? at + 2 : at + 1;
  const two = seasonYears(sentence, from);
  const year = yearAt(sentence, from);
  const whole = (end: number, data: FigureData): Found => ({ first: at, end, type: 'date', reason: 'season', data });
  if (two !== null) {
    const isKnown = season === 'winter' && !sentence.south;
    const data = isKnown ? monthsOf(two.year * 12 + 12) : { date: isoYear(two.year), dateEnd: isoYear(two.year + 1) };
    return whole(two.end, data);
  }
  if (year === 0) return null;
  const isKnown = season !== 'winter' && !sentence.south;
  return whole(from + 1, isKnown ? monthsOf(year * 12 + NORTH[season]!) : { date: isoYear(year) });
}

/** "1978-79", "1978–79": two years side by side. */
function seasonYears(sentence: SentenceTokens, at: number): { readonly year: number; readonly end: number } | null {
  const glued = /^([12]\d{3})[-‐‑/](\d{4}|\d{2})$/.exec(textAt(sentence, at));
  const isParted = yearAt(sentence, at) > 0 && /^[–—]$/.test(textAt(sentence, at + 1));
  const [year, next, end] =
    glued !== null
      ? [Number(glued[1]), glued[2]!, at + 1]
      : [yearAt(sentence, at), isParted ? textAt(sentence, at + 2) : '', at + 3];
  return /^(?:\d{4}|\d{2})$/.test(next) && Number(next) % 100 === (year + 1) % 100 ? { year, end } : null;
}

/** Three months from one on, counted from the year 0. */
function monthsOf(start: number): FigureData {
  const iso = (months: number): string => isoMonth(Math.floor((months - 1) / 12), ((months - 1) % 12) + 1);
  return { date: iso(start), dateEnd: iso(start + 2) };
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
  return monthsOf(start);
}
