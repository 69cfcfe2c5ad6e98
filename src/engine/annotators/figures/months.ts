/**
 * Figures: dates that begin with a month. One without a year is the nearest, the past preferred, as news copy means it.
 */
import { wordSet } from '../../english/wordSet';
import { TIME_PREPOSITIONS } from '../../english/calendar';
import type { FigureData } from '../../model';
import { isoDay, monthOf } from '../../text/calendar';
import { calendarDay, dayNumber, isoMonth, parseDay } from './calendarDays';
import { countsNext, dayAt, found, isBreak, isBreakOrWord, isFuture, isTo, shortYearAt, yearAt } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';

/** Words before "May" and "March" that make them months. */
const BEFORE_MONTH = wordSet(
  'mid- early- late- late early mid last next this of every each between on and end beginning',
  TIME_PREPOSITIONS,
);

/** Whether a month's name is one here: "May" and "March" are words and names as well. */
export function isMonth(sentence: SentenceTokens, at: number): boolean {
  const text = textAt(sentence, at);
  if (text !== 'May' && text !== 'March' && text !== 'MAY' && text !== 'MARCH') return true;
  if (/^\d{1,2}[-–]\d{1,2}$/.test(textAt(sentence, at + 1))) return true;
  // "March-May", "Jan.-March"
  if (isGluedMonth(sentence, at, at + 1) || isGluedMonth(sentence, at - 1, at - 2)) return true;
  if (dayAt(sentence, at + 1) > 0 || yearAt(sentence, at + 1) > 0 || dayAt(sentence, at - 1) > 0) return true;
  const before = lowerAt(sentence, at - 1);
  if (!BEFORE_MONTH.has(before)) return false;
  const next = textAt(sentence, at + 1);
  return !/^\p{Lu}/u.test(next) || /^(?:'s|’s)$/.test(next);
}

/** Whether a month stands on the other side of a dash without space. */
function isGluedMonth(sentence: SentenceTokens, left: number, right: number): boolean {
  const [dash, month] = left < right ? [right, right + 1] : [left, right];
  const token = sentence.tokens[dash];
  return token !== undefined && /^[-–—‐‑]$/.test(token.text) && !token.spaced && monthOf(textAt(sentence, month)) > 0;
}

/** "July", "July 26", "July 26, 2023", "July 2023", "July 26 to 28", "July 31 to August 4". */
export function readMonth(sentence: SentenceTokens, at: number): Found | null {
  const month = monthOf(textAt(sentence, at));
  let end = at + 1;
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(textAt(sentence, end));
  let day = dayAt(sentence, end);
  // "in July 12 people" counts people; a day is followed by no counted noun.
  if (day > 0 && !/\D/.test(textAt(sentence, end)) && countsNext(sentence, end + 1)) day = 0;
  let lastDay = 0;
  if (range !== null) {
    day = Number(range[1]);
    lastDay = Number(range[2]);
    end++;
  } else if (day > 0) {
    end++;
    const joined = isTo(textAt(sentence, end)) || textAt(sentence, end) === 'and';
    if (
      joined &&
      /^\d+$/.test(textAt(sentence, end + 1)) &&
      dayAt(sentence, end + 1) > day &&
      isBreakOrWord(sentence, end + 2)
    ) {
      lastDay = dayAt(sentence, end + 1);
      end += 2;
    }
  }
  let year = 0;
  if (day > 0 && textAt(sentence, end) === ',' && yearAt(sentence, end + 1) > 0) {
    year = yearAt(sentence, end + 1);
    end += 2;
  } else if (yearAt(sentence, end) > 0 && !countsNext(sentence, end + 1)) {
    year = yearAt(sentence, end);
    end++;
  } else if (shortYearAt(sentence, end) > 0) {
    year = shortYearAt(sentence, end);
    end++;
  } else if (
    day === 0 &&
    textAt(sentence, end) === ',' &&
    yearAt(sentence, end + 1) > 0 &&
    isBreak(textAt(sentence, end + 2))
  ) {
    year = yearAt(sentence, end + 1);
    end += 2;
  }
  const start = resolveMonth(sentence, at, month, day, year);
  // A second month after "to": one stretch of time.
  if (
    isTo(textAt(sentence, end)) &&
    monthOf(textAt(sentence, end + 1)) > 0 &&
    day > 0 &&
    dayAt(sentence, end + 2) > 0
  ) {
    const until = readMonth(sentence, end + 1);
    if (until !== null) {
      return found(sentence, at, until.end, 'month', {
        ...start,
        ...(until.data.date !== undefined && start.date !== undefined && { dateEnd: until.data.date }),
      });
    }
  }
  const until = day === 0 ? monthRange(sentence, at, end, year) : null;
  if (until !== null) return until;
  const { first } = found(sentence, at, end, 'month', start);
  // "the 26th of July"
  if (textAt(sentence, at - 1) === 'of' && /^\d{1,2}(?:st|nd|rd|th)$/.test(textAt(sentence, at - 2))) {
    return {
      first: at - 2,
      end,
      type: 'date',
      reason: 'month',
      data: resolveMonth(sentence, at, month, dayAt(sentence, at - 2), year),
    };
  }
  const dateEnd =
    lastDay > 0 && start.date !== undefined
      ? `${start.date.slice(0, 8)}${String(lastDay).padStart(2, '0')}`
      : undefined;
  return { first, end, type: 'date', reason: 'month', data: { ...start, ...(dateEnd !== undefined && { dateEnd }) } };
}

/** "March-May 2023", "January through March": the months from one to the other. */
function monthRange(sentence: SentenceTokens, at: number, end: number, year: number): Found | null {
  const joint = textAt(sentence, end);
  const glued = /^[-–—‐‑]$/.test(joint) && !sentence.tokens[end]!.spaced;
  if (!glued && joint !== 'through') return null;
  const last = monthOf(textAt(sentence, end + 1));
  if (last === 0 || dayAt(sentence, end + 2) > 0) return null;
  const until = readMonth(sentence, end + 1);
  if (until === null) return null;
  const dateEnd = until.data.date;
  const month = monthOf(textAt(sentence, at));
  const ended = Number(dateEnd?.slice(0, 4) ?? 0);
  const data =
    year > 0
      ? { date: isoMonth(year, month) }
      : ended > 0
        ? { date: isoMonth(month > last ? ended - 1 : ended, month) }
        : {};
  return found(sentence, at, until.end, 'month', {
    ...data,
    ...(dateEnd !== undefined && 'date' in data && { dateEnd }),
  });
}

/** A day or month with the year given, else the nearest: a coming one must be three times as near as a past one. */
export function resolveMonth(
  sentence: SentenceTokens,
  at: number,
  month: number,
  day: number,
  year: number,
): FigureData {
  if (year > 0) {
    const date = day > 0 ? isoDay(year, month, day) : isoMonth(year, month);
    return date === null ? {} : { date };
  }
  if (sentence.storyDay === null) return {};
  const today = calendarDay(sentence.storyDay);
  const before = lowerAt(sentence, at - 1);
  const past = before === 'last' || before === 'since';
  const ahead = before === 'next' || before === 'until' || before === 'by' || isFuture(sentence, at);
  let best: FigureData = {};
  let nearest = Infinity;
  for (const candidate of [today.year, today.year - 1, today.year + 1]) {
    const date = day > 0 ? isoDay(candidate, month, day) : isoMonth(candidate, month);
    if (date === null) continue;
    const distance =
      day > 0
        ? dayNumber(parseDay(date)) - sentence.storyDay
        : (candidate - today.year) * 365 + (month - today.month) * 30;
    const weight = distance > 0 ? (past ? 100 : ahead ? 0.3 : 3) : 1;
    if (Math.abs(distance) * weight >= nearest) continue;
    nearest = Math.abs(distance) * weight;
    best = { date };
  }
  return best;
}
