/** Figures: dates that begin with digits: years, decades, written-out days, "26 July". */
import { isoDay, monthOf, readDay } from '../../text/calendar';
import { calendarDay, type DayNumber, isoYear } from './calendarDays';
import { countsNext, dayAt, found, isTo, yearAt } from './dateParts';
import { type Found, lowerAt, type Passage, textAt } from './found';
import { LABELS, TIME_UNITS } from './lexicon';
import { resolveMonth } from './months';

/** Words before a number of four digits that make it a year. */
const BEFORE_YEAR = new Set(
  'in since until till by before after during from through throughout to late early mid fiscal of for circa summer spring autumn fall winter between year the early-'.split(
    ' ',
  ),
);

export function readDigits(passage: Passage, at: number): Found | null {
  const text = textAt(passage, at);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const date = readDay(text);
    return date === null ? null : { first: at, end: at + 1, type: 'date', reason: 'day', data: { date } };
  }
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (numeric !== null) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
    // American or European order only where the numbers leave no choice.
    const date =
      first > 12 ? isoDay(year, second, first) : second > 12 || first === second ? isoDay(year, first, second) : null;
    return { first: at, end: at + 1, type: 'date', reason: 'day', data: date === null ? {} : { date } };
  }
  const decade = /^([12]\d\d0)s$/.exec(text);
  if (decade !== null) {
    const year = Number(decade[1]);
    return found(passage, at, at + 1, 'decade', {
      date: isoYear(year),
      dateEnd: isoYear(year + (year % 100 === 0 ? 99 : 9)),
    });
  }
  // "the 90's", "the 1990's"
  if (
    /^(?:[12]\d)?\d0$/.test(text) &&
    /^['’]s$/.test(textAt(passage, at + 1)) &&
    /^(?:the|early|late|mid)$/.test(lowerAt(passage, at - 1))
  ) {
    const year =
      text.length === 4 ? Number(text) : passage.storyDay === null ? 0 : pastYear(Number(text), passage.storyDay);
    const data = year === 0 ? {} : { date: isoYear(year), dateEnd: isoYear(year + 9) };
    return found(passage, at, at + 2, 'decade', data);
  }
  const years = /^([12]\d{3})[-/](\d{2}|[12]\d{3})$/.exec(text);
  if (years !== null) {
    const end = years[2]!.length === 4 ? years[2]! : years[1]!.slice(0, 2) + years[2]!;
    return Number(end) > Number(years[1]) && !countsNext(passage, at + 1)
      ? found(passage, at, at + 1, 'year', { date: years[1]!, dateEnd: end })
      : null;
  }
  const day = dayAt(passage, at);
  let next = at + 1;
  if (day > 0) {
    // "26 July", "26-28 July" and "26 to 28 July" are read from the first number on.
    let lastDay = 0;
    if (isTo(textAt(passage, next)) && dayAt(passage, next + 1) > day && monthOf(textAt(passage, next + 2)) > 0) {
      lastDay = dayAt(passage, next + 1);
      next += 2;
    }
    const month = /^[A-Z]/.test(textAt(passage, next)) ? monthOf(textAt(passage, next)) : 0;
    if (month === 0) return null;
    const year = yearAt(passage, next + 1) || (textAt(passage, next + 1) === ',' ? yearAt(passage, next + 2) : 0);
    const end = year === 0 ? next + 1 : textAt(passage, next + 1) === ',' ? next + 3 : next + 2;
    const data = resolveMonth(passage, at, month, day, year);
    const dateEnd =
      lastDay > 0 && data.date !== undefined
        ? `${data.date.slice(0, 8)}${String(lastDay).padStart(2, '0')}`
        : undefined;
    return {
      first: at,
      end,
      type: 'date',
      reason: 'day',
      data: { ...data, ...(dateEnd !== undefined && { dateEnd }) },
    };
  }
  return isYear(passage, at) ? readYear(passage, at) : null;
}

/** Whether a number of four digits is a year and no count. */
function isYear(passage: Passage, at: number): boolean {
  const year = yearAt(passage, at);
  if (year < 1000 || year > 2199) return false;
  const before = lowerAt(passage, at - 1);
  const after = textAt(passage, at + 1);
  if (before === '$' || before === '£' || before === '€' || before === 'no.' || before === '#') return false;
  // "Resolution 2071", "Flight 1549": the number is a name.
  if (LABELS.has(before) && /^\p{Lu}/u.test(textAt(passage, at - 1))) return false;
  if (
    after === '%' ||
    TIME_UNITS.has(after) ||
    /^(?:percent|million|billion|GMT|UTC|hours|feet|meters|metres|km|miles)$/.test(after)
  )
    return false;
  const led =
    BEFORE_YEAR.has(before) || before.endsWith("'s") || before.endsWith('’s') || monthOf(textAt(passage, at - 1)) > 0;
  if (year < 1900 || year > 2099) return led && !countsNext(passage, at + 1) && before !== 'to' && before !== 'for';
  if (led && before !== 'of' && before !== 'for' && before !== 'to' && before !== 'from') return true;
  // "the 2014, 2015 and 2017 protests"
  const list = yearAt(passage, at - 2) > 0 && (before === 'and' || before === ',' || before === 'or');
  return (
    list ||
    (before === 'and' && textAt(passage, at - 2) === ',' && yearAt(passage, at - 3) > 0) ||
    !countsNext(passage, at + 1)
  );
}

/** "2016", "2016 to 2019", "2016–19". */
function readYear(passage: Passage, at: number): Found {
  const date = textAt(passage, at);
  const dash = textAt(passage, at + 1);
  const upper = textAt(passage, at + 2);
  if ((dash === 'to' || dash === '–') && isYear(passage, at + 2) && Number(upper) > Number(date)) {
    return found(passage, at, at + 3, 'year', { date, dateEnd: upper });
  }
  if (dash === '–' && /^\d\d$/.test(upper) && Number(upper) > Number(date.slice(2))) {
    return found(passage, at, at + 3, 'year', { date, dateEnd: date.slice(0, 2) + upper });
  }
  return found(passage, at, at + 1, 'year', { date });
}

/** "'45", "the '90s". The century is the latest that does not lie ahead. */
export function readShortYear(passage: Passage, at: number): Found | null {
  const match = /^['’‘](\d\d)(s?)$/.exec(textAt(passage, at));
  if (match === null) return null;
  const short = Number(match[1]);
  if (passage.storyDay === null) return found(passage, at, at + 1, 'year', {});
  const year = pastYear(short, passage.storyDay);
  const decade = match[2] === 's';
  return found(passage, at, at + 1, decade ? 'decade' : 'year', {
    date: isoYear(year),
    ...(decade && { dateEnd: isoYear(year + 9) }),
  });
}

/** The latest year ending in these two digits that does not lie ahead. */
function pastYear(short: number, storyDay: DayNumber): number {
  const now = calendarDay(storyDay).year;
  const century = Math.floor(now / 100) * 100;
  return century + short > now ? century - 100 + short : century + short;
}
