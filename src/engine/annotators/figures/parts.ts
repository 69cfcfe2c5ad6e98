/**
 * Figures: decades, centuries and their parts: "the 1990s", "the early 1900s", "the mid-to-late 1990s", "the second half of the 19th
 * century". A third of ten or of a hundred years is early, the middle or late, each of them roughly: no guide to style draws the line,
 * so the figure says "about". "The 1900s" are a hundred years, as The Chicago Manual of Style has it (its Q&A on numbers), and so
 * early in them is no single decade.
 */
import type { FigureData } from '../../model';
import { isoYear } from './calendarDays';
import { withModifier } from './dateParts';
import { type Found, lowerAt, type SentenceTokens } from './found';

/** A stretch of years, both ends within it. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Years over tokens `at` up to `end`, with the words before them that leave a part; nothing is said of them where `years` is null. */
export function foundYears(
  sentence: SentenceTokens,
  at: number,
  end: number,
  reason: 'decade' | 'century',
  years: Years | null,
): Found {
  const share = shareBefore(sentence, at, years);
  if (share !== null) return { ...share, end, type: 'date', reason };
  const first = withModifier(sentence, at);
  return { first, end, type: 'date', reason, data: years === null ? {} : partOf(sentence, first, at, years) };
}

const THIRDS: Readonly<Record<string, number>> = { early: 0, mid: 1, late: 2 };

/** Of these years, what the words from token `first` up to `end` leave ("early", "mid-to-late"); all of them where they say nothing. */
export function partOf(sentence: SentenceTokens, first: number, end: number, years: Years): FigureData {
  const said: number[] = [];
  for (let at = first; at < end; at++) {
    for (const word of lowerAt(sentence, at).split(/[-‐‑]/)) {
      const third = THIRDS[word];
      if (third !== undefined) said.push(third);
    }
  }
  if (said.length === 0) return between(years, 0, 1);
  return { ...between(years, said[0]! / 3, (said.at(-1)! + 1) / 3), hedge: 'about' };
}

/** From one share of the years to another. */
function between({ from, to }: Years, start: number, end: number): FigureData {
  const length = to - from + 1;
  return { date: isoYear(from + Math.ceil(length * start)), dateEnd: isoYear(from + Math.ceil(length * end) - 1) };
}

const NUMBERED: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, latter: 1, last: -1, final: -1 };
const SHARES: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 };

/** "(the) first half of the 1990s", "(the) last decade of the 19th century", the years being at token `at`. */
function shareBefore(sentence: SentenceTokens, at: number, years: Years | null): Pick<Found, 'first' | 'data'> | null {
  if (lowerAt(sentence, at - 1) !== 'the' || lowerAt(sentence, at - 2) !== 'of') return null;
  const place = NUMBERED[lowerAt(sentence, at - 4)];
  const share = lowerAt(sentence, at - 3);
  const parts = SHARES[share] ?? (share === 'decade' ? 10 : 0);
  if (place === undefined || place >= parts) return null;
  const first = at - 4;
  if (years === null) return { first, data: {} };
  // Chicago's first decade of the twenty-first century is 2000 to 2009, though that century begins with 2001.
  const whole = share === 'decade' ? { from: years.from - (years.from % 10), to: years.to - 1 } : years;
  const nth = place < 0 ? parts - 1 : place;
  return { first, data: between(whole, nth / parts, (nth + 1) / parts) };
}
