/** Figures: dates told from the story's day: "last week", "earlier this month", "three weeks ago". */
import { SEASONS } from '../../english/calendar';
import type { FigureData } from '../../model';
import { monthOf } from '../../text/calendar';
import { calendarDay, isoMonth, isoOf, isoYear, weekday } from './calendarDays';
import { isFuture } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { DAY_PARTS, TIME_UNITS } from './lexicon';
import { readMonth } from './months';
import { nearQuarter } from './quarters';
import { nearSeason, readSeason } from './seasons';
import { cardinal } from '../../english/cardinals';

export function readRelative(sentence: SentenceTokens, at: number): Found | null {
  const word = lowerAt(sentence, at);
  const today = sentence.storyDay;
  const day = (offset: number): FigureData => (today === null ? {} : { date: isoOf(today + offset) });
  switch (word) {
    case 'yesterday':
    case 'today':
    case 'tomorrow': {
      const part = DAY_PARTS.has(textAt(sentence, at + 1)) ? 2 : 1;
      // "today's Russia" is no day, "at today's meeting" is.
      return {
        first: at,
        end: at + part,
        type: 'date',
        reason: 'relative',
        data: day(word === 'today' ? 0 : word === 'tomorrow' ? 1 : -1),
      };
    }
    case 'tonight':
      return { first: at, end: at + 1, type: 'date', reason: 'relative', data: day(0) };
    case 'last':
    case 'this':
    case 'next':
    case 'previous':
    case 'past':
    case 'coming':
      return readNearUnit(sentence, at, word);
    case 'earlier':
    case 'later':
    case 'late':
    case 'early': {
      const near = /^(?:this|last|next)$/.test(lowerAt(sentence, at + 1))
        ? readNearUnit(sentence, at + 1, lowerAt(sentence, at + 1))
        : null;
      return near === null ? null : { ...near, first: at };
    }
    default:
      return readSeason(sentence, at, word) ?? readAgo(sentence, at);
  }
}

/** "last week", "this month", "next year", "last night", "last summer". */
function readNearUnit(sentence: SentenceTokens, at: number, word: string): Found | null {
  if (word === 'past' || word === 'coming' || word === 'previous') return null;
  // "this past winter", "this coming fall"
  const turn = word === 'this' ? { past: -1, coming: 1 }[lowerAt(sentence, at + 1)] : undefined;
  if (turn !== undefined) {
    const season = lowerAt(sentence, at + 2);
    if (!SEASONS.has(season)) return null;
    return { first: at, end: at + 3, type: 'date', reason: 'relative', data: nearSeason(sentence, season, turn) };
  }
  const unit = lowerAt(sentence, at + 1);
  const today = sentence.storyDay;
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  const end = at + 2;
  const result = (data: FigureData, to = end): Found => ({
    first: at,
    end: to,
    type: 'date',
    reason: 'relative',
    data,
  });
  if (unit === 'time' || unit === 'one') return null;
  if (SEASONS.has(unit))
    return unit === 'fall' && word === 'this' && today === null ? null : result(nearSeason(sentence, unit, step));
  if (unit === 'morning' || unit === 'afternoon' || unit === 'evening' || unit === 'night') {
    if (word === 'next') return null;
    return result(today === null ? {} : { date: isoOf(today + step) });
  }
  if (monthOf(textAt(sentence, at + 1)) > 0) {
    const month = readMonth(sentence, at + 1);
    if (month === null) return null;
    if (today === null || month.data.date === undefined || month.data.date.length !== 7) return { ...month, first: at };
    const now = calendarDay(today);
    const wanted = monthOf(textAt(sentence, at + 1));
    const year = now.year + (step < 0 && wanted >= now.month ? -1 : step > 0 && wanted <= now.month ? 1 : 0);
    return { ...month, first: at, data: { date: isoMonth(year, wanted) } };
  }
  if (!['day', 'week', 'weekend', 'month', 'year', 'decade', 'century', 'quarter', 'season'].includes(unit))
    return null;
  // "last week of the campaign", "the last year of his life" count from something else.
  if (word !== 'this' && textAt(sentence, end) === 'of') return null;
  if (unit === 'quarter') return result(nearQuarter(sentence, step));
  if (unit === 'day' || unit === 'season') return word === 'this' || unit === 'day' ? null : result({});
  if (today === null) return result({});
  const now = calendarDay(today);
  switch (unit) {
    case 'week': {
      const monday = today - ((weekday(today) + 6) % 7) + 7 * step;
      return result({ date: isoOf(monday), dateEnd: isoOf(monday + 6) });
    }
    case 'weekend': {
      // A story of Sunday that says "last weekend" means the one before.
      const saturday = today - ((weekday(today) + 1) % 7);
      const inside = weekday(today) === 0 || weekday(today) === 6;
      const offset =
        step < 0 ? (inside ? -7 : 0) : step > 0 ? 7 + (inside ? 0 : 7) : inside ? 0 : isFuture(sentence, at) ? 7 : 0;
      return result({ date: isoOf(saturday + offset), dateEnd: isoOf(saturday + offset + 1) });
    }
    case 'month':
      return result({ date: isoMonth(now.year, now.month + step) });
    case 'year':
      return result({ date: isoYear(now.year + step) });
    case 'decade': {
      const first = Math.floor(now.year / 10) * 10 + 10 * step;
      return result({ date: isoYear(first), dateEnd: isoYear(first + 9) });
    }
    default: {
      const first = Math.floor(now.year / 100) * 100 + 100 * step;
      return result({ date: isoYear(first), dateEnd: isoYear(first + 99) });
    }
  }
}

/** "three weeks ago", "a year ago". */
function readAgo(sentence: SentenceTokens, at: number): Found | null {
  const unitText = textAt(sentence, at + 1);
  const unit = TIME_UNITS.get(unitText);
  if (unit === undefined || lowerAt(sentence, at + 2) !== 'ago') return null;
  const word = lowerAt(sentence, at);
  const digits = /^\d{1,3}$/.exec(word);
  const count = word === 'a' || word === 'an' ? 1 : digits === null ? cardinal(word) : Number(word);
  if (count === null) return null;
  return agoFound(sentence, at, at + 3, count, unit);
}

/** The date so many units before the story's day, as exactly as the unit allows. */
export function agoFound(
  sentence: SentenceTokens,
  first: number,
  end: number,
  count: number,
  unit: string,
): Found | null {
  const today = sentence.storyDay;
  const result = (data: FigureData): Found => ({ first, end, type: 'date', reason: 'ago', data });
  if (today === null) return result({});
  const now = calendarDay(today);
  switch (unit) {
    case 'day':
    case 'night':
      return result({ date: isoOf(today - Math.round(count)) });
    case 'week':
      return result({ date: isoOf(today - Math.round(7 * count)) });
    case 'month':
      return result({ date: isoMonth(now.year, now.month - Math.round(count)) });
    case 'year':
      return result({ date: isoYear(now.year - Math.round(count)) });
    case 'decade':
      return result({ date: isoYear(now.year - Math.round(10 * count)) });
    case 'century':
      return result({ date: isoYear(now.year - Math.round(100 * count)) });
    default:
      return result({ date: isoOf(today) });
  }
}
