/** Text layer: names of months and weekdays, and full dates written in the copy's own heading. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../english/calendar';
import { isIsoDay } from './storyDate';

/** 1 to 12 for a month's name or its abbreviation, with or without stop; 0 for any other word. "May" counts, "may" does not. */
export function monthOf(word: string): number {
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  if (name.length < 3 || name.charCodeAt(0) >= 97) return 0;
  const lower = name.toLowerCase();
  const index = MONTH_NAMES.findIndex((month) => month === lower || (lower.length <= 4 && month.startsWith(lower)));
  if (index < 0) return 0;
  // "Sept" is the only four-letter short form besides "June" and "July".
  return lower.length === 4 && !['sept', 'june', 'july'].includes(lower) ? 0 : index + 1;
}

/** 0 (Sunday) to 6 for a weekday or its abbreviation, with or without stop; -1 for any other word. */
export function weekdayOf(word: string): number {
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  if (name.length < 3 || name.charCodeAt(0) >= 97) return -1;
  const lower = name.toLowerCase();
  const index = WEEKDAY_NAMES.indexOf(lower);
  if (index >= 0) return index;
  return { sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 }[lower] ?? -1;
}

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDay(iso) ? iso : null;
}

/**
 * The first full date in a short text: "2012-10-29", "29 October 2012", "Monday, Oct. 29, 2012", and ISO 8601's basic form, with or
 * without a time ("20121029T080000Z"); null when there is none.
 */
export function readDay(text: string): string | null {
  const basic = /^\s*(\d{4})(\d{2})(\d{2})(?:[T ]\d|\s*$)/.exec(text);
  if (basic !== null) return isoDay(Number(basic[1]), Number(basic[2]), Number(basic[3]));
  const words = text.slice(0, 200).match(/[\p{L}\d]+\.?/gu) ?? [];
  for (let index = 0; index + 2 < words.length; index++) {
    const [first, second, third] = [words[index]!, words[index + 1]!, words[index + 2]!];
    const year = Number.parseInt(third, 10);
    if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(second)) {
      const day = isoDay(Number(first), Number(second), Number.parseInt(third, 10));
      if (day !== null) return day;
    }
    if (!/^\d{4}\.?$/.test(third)) continue;
    const month = monthOf(first) || monthOf(second);
    const dayOfMonth = Number.parseInt(monthOf(first) > 0 ? second : first, 10);
    const day = isoDay(year, month, dayOfMonth);
    if (day !== null) return day;
  }
  return null;
}
