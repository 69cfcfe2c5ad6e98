/** The day that somebody means who types a date: "29 October 2012", "Oct. 29", "29/10/2012", "Monday". Pure. */
import { isoDay, monthOf, readDay } from '../engine';
import { lastDayOfMonth, lastWeekday } from './storyDate';

const DAY_MS = 86_400_000;

/** Words that stand in a date and say nothing: "the 29th of October". */
const FILLERS = new Set(['the', 'of', 'on', 'last']);

/**
 * The days that the words can mean, as ISO days: none where they are no date, two where the month may come first or second
 * ("5/4/2012"), the day before the month first. A date without a year is the last such day.
 * @param today ISO day from which the last Monday and the last 29 October are counted
 */
export function daysTyped(typed: string, today: string): readonly string[] {
  const text = typed.trim().toLowerCase();
  if (text === 'today') return [today];
  if (text === 'yesterday') return [new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10)];
  return inFigures(text, today) ?? inWords(text, today);
}

/** "2012-10-29", "20121029", "29/10/2012", "10.29.12"; undefined where a word stands in it. */
function inFigures(text: string, today: string): readonly string[] | undefined {
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst !== null) {
    if (yearFirst[2] === '' && text.length !== 8) return [];
    return days(isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
  }
  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (yearLast === null) return undefined;
  const year = fullYear(yearLast[4]!, today);
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
  return days(isoDay(year, second, first), isoDay(year, first, second));
}

/** "29 October 2012", "Mon., Oct. 29, 2012", "29-Oct-12", "Oct. 29", "Monday". */
function inWords(text: string, today: string): readonly string[] {
  const words = (text.match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !FILLERS.has(word))
    // Names of months and weekdays are known by their capitals.
    .map((word) => word[0]!.toUpperCase() + word.slice(1));
  const [only] = words;
  if (only === undefined) return [];
  if (words.length === 1) return days(lastWeekday(only, today));
  const withoutWeekday = lastWeekday(only, today) === undefined ? words : words.slice(1);
  const [first, second, third] = withoutWeekday;
  if (monthOf(first!) === 0 && monthOf(second ?? '') === 0) return [];
  if (withoutWeekday.length === 2) return days(lastDayOfMonth(withoutWeekday.join(' '), today));
  if (withoutWeekday.length !== 3 || !/^(?:\d{4}|\d{2})$/.test(third!)) return [];
  return days(readDay(`${first} ${second} ${fullYear(third!, today)}`));
}

/** "12" is 2012, "98" is 1998: nobody dates a story further ahead than next year. */
function fullYear(written: string, today: string): number {
  if (written.length === 4) return Number(written);
  const now = Number(today.slice(0, 4));
  const year = now - (now % 100) + Number(written);
  return year > now + 1 ? year - 100 : year;
}

function days(...found: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(found.filter((day): day is string => typeof day === 'string'))];
}
