/** Figures: dates that begin with digits: years, decades, written-out days, "26 July". */
import { wordSet } from '../../english/wordSet';
import { SEASONS, TIME_PREPOSITIONS } from '../../english/calendar';
import { monthOf } from '../../text/calendar';
import { isoYear } from './calendarDays';
import { countsNext, dayAt, found, isTo, pastYear, shortYearAt, yearAt } from './dateParts';
import { readNumericDay } from './numericDays';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { LABELS, TIME_UNITS } from './lexicon';
import { resolveMonth } from './months';
import { foundYears } from './parts';

/** Words before a number of four digits that make it a year. */
const BEFORE_YEAR = wordSet(
  'throughout late early mid fiscal of for circa between year the early-',
  TIME_PREPOSITIONS,
  SEASONS,
);

export function readDigits(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  const numeric = readNumericDay(sentence, at);
  if (numeric !== null) return numeric;
  const decade = /^([12]\d\d0)s$/.exec(text);
  if (decade !== null) {
    const year = Number(decade[1]);
    // "The 1800s" are a century, "the 2000s" ten years.
    const to = year + (year % 100 === 0 && year < 2000 ? 99 : 9);
    return foundYears(sentence, at, at + 1, 'decade', { from: year, to });
  }
  // "the 90's", "the 1990's"
  if (
    /^(?:[12]\d)?\d0$/.test(text) &&
    /^['’]s$/.test(textAt(sentence, at + 1)) &&
    /^(?:the|early|late|mid)$/.test(lowerAt(sentence, at - 1))
  ) {
    const year =
      text.length === 4 ? Number(text) : sentence.storyDay === null ? 0 : pastYear(Number(text), sentence.storyDay);
    return foundYears(sentence, at, at + 2, 'decade', year === 0 ? null : { from: year, to: year + 9 });
  }
  const years = /^([12]\d{3})[-/](\d{2}|[12]\d{3})$/.exec(text);
  if (years !== null) {
    const end = years[2]!.length === 4 ? years[2]! : years[1]!.slice(0, 2) + years[2]!;
    return Number(end) > Number(years[1]) && !countsNext(sentence, at + 1)
      ? found(sentence, at, at + 1, 'year', { date: years[1]!, dateEnd: end })
      : null;
  }
  const day = dayAt(sentence, at);
  let next = at + 1;
  if (day > 0) {
    // "26 July", "26-28 July" and "26 to 28 July" are read from the first number on.
    let lastDay = 0;
    if (isTo(textAt(sentence, next)) && dayAt(sentence, next + 1) > day && monthOf(textAt(sentence, next + 2)) > 0) {
      lastDay = dayAt(sentence, next + 1);
      next += 2;
    }
    // "10-Mar": the hyphen of a table.
    if (textAt(sentence, next) === '-' && !sentence.tokens[next]!.spaced) next++;
    const month = /^[A-Z]/.test(textAt(sentence, next)) ? monthOf(textAt(sentence, next)) : 0;
    if (month === 0) return null;
    const year =
      yearAt(sentence, next + 1) ||
      shortYearAt(sentence, next + 1) ||
      (textAt(sentence, next + 1) === ',' ? yearAt(sentence, next + 2) : 0);
    const end = year === 0 ? next + 1 : textAt(sentence, next + 1) === ',' ? next + 3 : next + 2;
    const data = resolveMonth(sentence, at, month, day, year);
    const until = lastDay === 0 ? dayRange(sentence, end) : null;
    if (until !== null) {
      const dateEnd = data.date === undefined ? undefined : until.data.date;
      return { ...until, first: at, data: { ...data, ...(dateEnd !== undefined && { dateEnd }) } };
    }
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
  return isYear(sentence, at) ? readYear(sentence, at) : null;
}

/** "30 May-2 June", "28 July to 3 August": the second day, in another month. */
function dayRange(sentence: SentenceTokens, end: number): Found | null {
  if (!isTo(textAt(sentence, end)) || dayAt(sentence, end + 1) === 0) return null;
  return /^[A-Z]/.test(textAt(sentence, end + 2)) && monthOf(textAt(sentence, end + 2)) > 0
    ? readDigits(sentence, end + 1)
    : null;
}

/** Whether a number of four digits is a year and no count. */
function isYear(sentence: SentenceTokens, at: number): boolean {
  const year = yearAt(sentence, at);
  if (year < 1000 || year > 2199) return false;
  const before = lowerAt(sentence, at - 1);
  const after = textAt(sentence, at + 1);
  if (before === '$' || before === '£' || before === '€' || before === 'no.' || before === '#') return false;
  // "Resolution 2071", "Flight 1549": the number is a name.
  if (LABELS.has(before) && /^\p{Lu}/u.test(textAt(sentence, at - 1))) return false;
  if (
    after === '%' ||
    TIME_UNITS.has(after) ||
    /^(?:percent|million|billion|GMT|UTC|hours|feet|meters|metres|km|miles)$/.test(after)
  )
    return false;
  const led =
    BEFORE_YEAR.has(before) || before.endsWith("'s") || before.endsWith('’s') || monthOf(textAt(sentence, at - 1)) > 0;
  if (year < 1900 || year > 2099) return led && !countsNext(sentence, at + 1) && before !== 'to' && before !== 'for';
  if (led && before !== 'of' && before !== 'for' && before !== 'to' && before !== 'from') return true;
  // "the 2014, 2015 and 2017 protests"
  const list = yearAt(sentence, at - 2) > 0 && (before === 'and' || before === ',' || before === 'or');
  return (
    list ||
    (before === 'and' && textAt(sentence, at - 2) === ',' && yearAt(sentence, at - 3) > 0) ||
    !countsNext(sentence, at + 1)
  );
}

/** "2016", "2016 to 2019", "2016–19". */
function readYear(sentence: SentenceTokens, at: number): Found {
  const date = textAt(sentence, at);
  const dash = textAt(sentence, at + 1);
  const upper = textAt(sentence, at + 2);
  if ((dash === 'to' || dash === '–') && isYear(sentence, at + 2) && Number(upper) > Number(date)) {
    return found(sentence, at, at + 3, 'year', { date, dateEnd: upper });
  }
  if (dash === '–' && /^\d\d$/.test(upper) && Number(upper) > Number(date.slice(2))) {
    return found(sentence, at, at + 3, 'year', { date, dateEnd: date.slice(0, 2) + upper });
  }
  return found(sentence, at, at + 1, 'year', { date });
}

/** "'45", "the '90s". The century is the latest that does not lie ahead. */
export function readShortYear(sentence: SentenceTokens, at: number): Found | null {
  const match = /^['’‘](\d\d)(s?)$/.exec(textAt(sentence, at));
  if (match === null) return null;
  const short = Number(match[1]);
  if (sentence.storyDay === null) return found(sentence, at, at + 1, 'year', {});
  const year = pastYear(short, sentence.storyDay);
  return match[2] === 's'
    ? foundYears(sentence, at, at + 1, 'decade', { from: year, to: year + 9 })
    : found(sentence, at, at + 1, 'year', { date: isoYear(year) });
}
