/**
 * Figures: dates. Weekdays, months, years, decades and relative dates ("last week", "earlier this month"), resolved against
 * the story's day by rules of news copy: a weekday is the nearest one past or present unless the words say otherwise, a month
 * without a year is the nearest one, the past preferred.
 */
import type { FigureData } from '../../model';
import { isoDay, monthOf, readDay, weekdayOf } from '../../text/calendar';
import { calendarDay, dayNumber, isoMonth, isoOf, isoYear, parseDay, weekday, type DayNumber } from './calendarDays';
import { lowerAt, textAt, type Found, type Passage } from './found';
import { DAY_PARTS, LABELS, NOT_IN_COUNT, NOT_PLURAL, PLURALS, TIME_UNITS } from './lexicon';
import { cardinal } from './numbers';

/** Words before a number of four digits that make it a year. */
const BEFORE_YEAR = new Set(
  'in since until till by before after during from through throughout to late early mid fiscal of for circa summer spring autumn fall winter between year the early-'.split(
    ' ',
  ),
);
/** Words before "May" and "March" that make them months. */
const BEFORE_MONTH = new Set(
  'in since until till by before after during from through to late early mid last next this of every each between on and end beginning'.split(
    ' ',
  ),
);
const NAMED_DAYS = new Set([
  'Black',
  'Good',
  'Super',
  'Ash',
  'Cyber',
  'Giving',
  'Palm',
  'Easter',
  'Maundy',
  'Bloody',
  'Shrove',
]);
const FUTURE = new Set("will 'll ’ll shall due scheduled expected expects plans going upcoming".split(' '));
const SPEECH = new Set('said says told announced added wrote'.split(' '));
const SEASONS = new Set('spring summer autumn fall winter'.split(' '));

/** The date that starts at token `at`; null where none does. */
export function readDate(passage: Passage, at: number): Found | null {
  const text = textAt(passage, at);
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return readDigits(passage, at);
  if (code === 0x27 || code === 0x2019 || code === 0x2018) return readShortYear(passage, at);
  if (code >= 65 && code <= 90 && weekdayOf(text) >= 0 && text.endsWith('day')) return readWeekday(passage, at);
  if (code >= 65 && code <= 90 && monthOf(text) > 0) return isMonth(passage, at) ? readMonth(passage, at) : null;
  return readRelative(passage, at);
}

function found(passage: Passage, first: number, end: number, reason: string, data: FigureData): Found {
  return { first: withModifier(passage, first), end, type: 'date', reason, data };
}

/** "end of December", "early March", "mid-2019": the words before that belong to the date. */
function withModifier(passage: Passage, first: number): number {
  const before = lowerAt(passage, first - 1);
  if (before === 'of' && /^(?:end|start|beginning|middle|close)$/.test(lowerAt(passage, first - 2))) {
    const article = lowerAt(passage, first - 3);
    return article === 'the' || article === 'at' || article === 'by' || article !== '' ? first - 2 : first;
  }
  return before === 'early' || before === 'late' || before === 'mid' ? first - 1 : first;
}

/* Weekdays */

function readWeekday(passage: Passage, at: number): Found | null {
  const before = textAt(passage, at - 1);
  if (NAMED_DAYS.has(before)) return null;
  let end = at + 1;
  const wanted = weekdayOf(textAt(passage, at));
  // "Monday, July 18, 2022": the full date says it all.
  if (textAt(passage, end) === ',' || monthOf(textAt(passage, end)) > 0) {
    const month = textAt(passage, end) === ',' ? end + 1 : end;
    if (monthOf(textAt(passage, month)) > 0 && dayAt(passage, month + 1) > 0) {
      const date = readMonth(passage, month);
      if (date !== null) return { ...date, first: at, reason: 'weekday' };
    }
    if (dayAt(passage, month) > 0 && monthOf(textAt(passage, month + 1)) > 0) {
      const date = readDigits(passage, month);
      if (date !== null) return { ...date, first: at, reason: 'weekday' };
    }
  }
  if (DAY_PARTS.has(textAt(passage, end))) end++;
  const word = before.toLowerCase();
  const relative = word === 'last' || word === 'next' || word === 'this' || word === 'coming' ? word : '';
  const first = relative === '' ? at : at - 1;
  const day = passage.storyDay === null ? null : resolveWeekday(passage, at, wanted, relative, passage.storyDay);
  return { first, end, type: 'date', reason: 'weekday', data: day === null ? {} : { date: isoOf(day) } };
}

/** The day meant by a weekday. "last" is never the story's own day, "next" always after it. */
function resolveWeekday(passage: Passage, at: number, wanted: number, relative: string, today: DayNumber): DayNumber {
  const back = (weekday(today) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  if (relative === 'last') return today - (back === 0 ? 7 : back);
  if (relative === 'next') return today + (ahead === 0 ? 7 : ahead);
  if (relative === 'this' || relative === 'coming') return today + ahead;
  return isFuture(passage, at) ? today + ahead : today - back;
}

/** Whether the clause before the date looks ahead ("will meet Monday", "is due on Friday"). */
function isFuture(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(passage.first, at - 14); index--) {
    const text = textAt(passage, index);
    if (SPEECH.has(text) || text === ',' || text === ';') return false;
    if (FUTURE.has(text)) {
      const before = lowerAt(passage, index - 1);
      return before !== 'was' && before !== 'were' && before !== 'been';
    }
  }
  return false;
}

/* Months */

/** Whether a month's name is one here: "May" and "March" are words and names as well. */
function isMonth(passage: Passage, at: number): boolean {
  const text = textAt(passage, at);
  if (text !== 'May' && text !== 'March' && text !== 'MAY' && text !== 'MARCH') return true;
  if (/^\d{1,2}[-–]\d{1,2}$/.test(textAt(passage, at + 1))) return true;
  if (dayAt(passage, at + 1) > 0 || yearAt(passage, at + 1) > 0 || dayAt(passage, at - 1) > 0) return true;
  const before = lowerAt(passage, at - 1);
  if (!BEFORE_MONTH.has(before)) return false;
  const next = textAt(passage, at + 1);
  return !/^\p{Lu}/u.test(next) || /^(?:'s|’s)$/.test(next);
}

/** 1 to 31, or 0: the token is a day of a month ("26", "26th"). */
function dayAt(passage: Passage, at: number): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textAt(passage, at));
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

/** A year of four digits, or 0. */
function yearAt(passage: Passage, at: number): number {
  const text = textAt(passage, at);
  return /^[12]\d{3}$/.test(text) ? Number(text) : 0;
}

/** "July", "July 26", "July 26, 2023", "July 2023", "July 26 to 28", "July 31 to August 4". */
function readMonth(passage: Passage, at: number): Found | null {
  const month = monthOf(textAt(passage, at));
  let end = at + 1;
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(textAt(passage, end));
  let day = dayAt(passage, end);
  // "in July 12 people" counts people; a day is followed by no counted noun.
  if (day > 0 && !/\D/.test(textAt(passage, end)) && countsNext(passage, end + 1)) day = 0;
  let lastDay = 0;
  if (range !== null) {
    day = Number(range[1]);
    lastDay = Number(range[2]);
    end++;
  } else if (day > 0) {
    end++;
    const joined = isTo(textAt(passage, end)) || textAt(passage, end) === 'and';
    if (
      joined &&
      /^\d+$/.test(textAt(passage, end + 1)) &&
      dayAt(passage, end + 1) > day &&
      isBreakOrWord(passage, end + 2)
    ) {
      lastDay = dayAt(passage, end + 1);
      end += 2;
    }
  }
  let year = 0;
  if (day > 0 && textAt(passage, end) === ',' && yearAt(passage, end + 1) > 0) {
    year = yearAt(passage, end + 1);
    end += 2;
  } else if (yearAt(passage, end) > 0 && !countsNext(passage, end + 1)) {
    year = yearAt(passage, end);
    end++;
  } else if (
    day === 0 &&
    textAt(passage, end) === ',' &&
    yearAt(passage, end + 1) > 0 &&
    isBreak(textAt(passage, end + 2))
  ) {
    year = yearAt(passage, end + 1);
    end += 2;
  }
  const start = resolveMonth(passage, at, month, day, year);
  // A second month after "to": one stretch of time.
  if (isTo(textAt(passage, end)) && monthOf(textAt(passage, end + 1)) > 0 && day > 0 && dayAt(passage, end + 2) > 0) {
    const until = readMonth(passage, end + 1);
    if (until !== null) {
      return found(passage, at, until.end, 'month', {
        ...start,
        ...(until.data.date !== undefined && start.date !== undefined && { dateEnd: until.data.date }),
      });
    }
  }
  const { first } = found(passage, at, end, 'month', start);
  // "the 26th of July"
  if (textAt(passage, at - 1) === 'of' && /^\d{1,2}(?:st|nd|rd|th)$/.test(textAt(passage, at - 2))) {
    return {
      first: at - 2,
      end,
      type: 'date',
      reason: 'month',
      data: resolveMonth(passage, at, month, dayAt(passage, at - 2), year),
    };
  }
  const dateEnd =
    lastDay > 0 && start.date !== undefined
      ? `${start.date.slice(0, 8)}${String(lastDay).padStart(2, '0')}`
      : undefined;
  return { first, end, type: 'date', reason: 'month', data: { ...start, ...(dateEnd !== undefined && { dateEnd }) } };
}

/** A day or month with the year given, else the nearest: what lies ahead must be three times as near as what lies behind. */
function resolveMonth(passage: Passage, at: number, month: number, day: number, year: number): FigureData {
  if (year > 0) {
    const date = day > 0 ? isoDay(year, month, day) : isoMonth(year, month);
    return date === null ? {} : { date };
  }
  if (passage.storyDay === null) return {};
  const today = calendarDay(passage.storyDay);
  const before = lowerAt(passage, at - 1);
  const past = before === 'last' || before === 'since';
  const ahead = before === 'next' || before === 'until' || before === 'by' || isFuture(passage, at);
  let best: FigureData = {};
  let nearest = Infinity;
  for (const candidate of [today.year, today.year - 1, today.year + 1]) {
    const date = day > 0 ? isoDay(candidate, month, day) : isoMonth(candidate, month);
    if (date === null) continue;
    const distance =
      day > 0
        ? dayNumber(parseDay(date)) - passage.storyDay
        : (candidate - today.year) * 365 + (month - today.month) * 30;
    const weight = distance > 0 ? (past ? 100 : ahead ? 0.3 : 3) : 1;
    if (Math.abs(distance) * weight >= nearest) continue;
    nearest = Math.abs(distance) * weight;
    best = { date };
  }
  return best;
}

function isTo(text: string): boolean {
  return text === 'to' || text === '–' || text === '-' || text === 'through' || text === 'until';
}

/** Whether nothing counted stands at `at`, so that the number before it can be a day. */
function isBreakOrWord(passage: Passage, at: number): boolean {
  return !countsNext(passage, at) && monthOf(textAt(passage, at)) === 0;
}

function isBreak(text: string): boolean {
  return text === '' || /^[,.;:)"”]/.test(text);
}

/** Whether a counted noun stands at `at`: "12 people", "2000 soldiers". */
function countsNext(passage: Passage, at: number): boolean {
  const text = textAt(passage, at);
  if (text === '%' || text === 'percent' || text === 'million' || text === 'billion') return true;
  if (!/^\p{Ll}/u.test(text) || NOT_IN_COUNT.has(text)) return false;
  return PLURALS.has(text) || (text.endsWith('s') && text.length > 3 && !NOT_PLURAL.has(text));
}

/* Digits: years, decades, ISO days, "26 July 2023" */

function readDigits(passage: Passage, at: number): Found | null {
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
function readShortYear(passage: Passage, at: number): Found | null {
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

/* Relative dates */

function readRelative(passage: Passage, at: number): Found | null {
  const word = lowerAt(passage, at);
  const today = passage.storyDay;
  const day = (offset: number): FigureData => (today === null ? {} : { date: isoOf(today + offset) });
  switch (word) {
    case 'yesterday':
    case 'today':
    case 'tomorrow': {
      const part = DAY_PARTS.has(textAt(passage, at + 1)) ? 2 : 1;
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
      return readNearUnit(passage, at, word);
    case 'earlier':
    case 'later':
    case 'late':
    case 'early': {
      const near = /^(?:this|last|next)$/.test(lowerAt(passage, at + 1))
        ? readNearUnit(passage, at + 1, lowerAt(passage, at + 1))
        : null;
      return near === null ? null : { ...near, first: at };
    }
    default:
      return readSeason(passage, at, word) ?? readAgo(passage, at);
  }
}

/** "last week", "this month", "next year", "last night", "last summer". */
function readNearUnit(passage: Passage, at: number, word: string): Found | null {
  if (word === 'past' || word === 'coming' || word === 'previous') return null;
  const unit = lowerAt(passage, at + 1);
  const today = passage.storyDay;
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
  if (SEASONS.has(unit)) return unit === 'fall' && word === 'this' && today === null ? null : result({});
  if (unit === 'morning' || unit === 'afternoon' || unit === 'evening' || unit === 'night') {
    if (word === 'next') return null;
    return result(today === null ? {} : { date: isoOf(today + step) });
  }
  if (monthOf(textAt(passage, at + 1)) > 0) {
    const month = readMonth(passage, at + 1);
    if (month === null) return null;
    if (today === null || month.data.date === undefined || month.data.date.length !== 7) return { ...month, first: at };
    const now = calendarDay(today);
    const wanted = monthOf(textAt(passage, at + 1));
    const year = now.year + (step < 0 && wanted >= now.month ? -1 : step > 0 && wanted <= now.month ? 1 : 0);
    return { ...month, first: at, data: { date: isoMonth(year, wanted) } };
  }
  if (!['day', 'week', 'weekend', 'month', 'year', 'decade', 'century', 'quarter', 'season'].includes(unit))
    return null;
  // "last week of the campaign", "the last year of his life" count from something else.
  if (word !== 'this' && textAt(passage, end) === 'of') return null;
  if (unit === 'day' || unit === 'quarter' || unit === 'season')
    return word === 'this' || unit === 'day' ? null : result({});
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
        step < 0 ? (inside ? -7 : 0) : step > 0 ? 7 + (inside ? 0 : 7) : inside ? 0 : isFuture(passage, at) ? 7 : 0;
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

/** "summer of 2020", "spring 2021". */
function readSeason(passage: Passage, at: number, word: string): Found | null {
  if (!SEASONS.has(word)) return null;
  const year = textAt(passage, at + 1) === 'of' ? at + 2 : at + 1;
  const value = yearAt(passage, year);
  return value === 0
    ? null
    : { first: at, end: year + 1, type: 'date', reason: 'season', data: { date: isoYear(value) } };
}

/** "three weeks ago", "a year ago". */
function readAgo(passage: Passage, at: number): Found | null {
  const unitText = textAt(passage, at + 1);
  const unit = TIME_UNITS.get(unitText);
  if (unit === undefined || lowerAt(passage, at + 2) !== 'ago') return null;
  const word = lowerAt(passage, at);
  const digits = /^\d{1,3}$/.exec(word);
  const count = word === 'a' || word === 'an' ? 1 : digits === null ? cardinal(word) : Number(word);
  if (count === null) return null;
  return agoFound(passage, at, at + 3, count, unit);
}

/** The date so many units before the story's day, as exactly as the unit allows. */
export function agoFound(passage: Passage, first: number, end: number, count: number, unit: string): Found | null {
  const today = passage.storyDay;
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
