/** Figures: weekdays, alone ("Monday night") or before a full date. The nearest one past or present unless the words look ahead. */
import { monthOf, weekdayOf } from '../../text/calendar';
import { type DayNumber, isoOf, weekday } from './calendarDays';
import { dayAt, isFuture } from './dateParts';
import { type Found, type SentenceTokens, textAt } from './found';
import { DAY_PARTS } from './lexicon';
import { readMonth } from './months';
import { readDigits } from './years';

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

export function readWeekday(sentence: SentenceTokens, at: number): Found | null {
  const before = textAt(sentence, at - 1);
  if (NAMED_DAYS.has(before)) return null;
  let end = at + 1;
  const wanted = weekdayOf(textAt(sentence, at));
  // "Monday, July 18, 2022": the full date says it all.
  const isDayNext = dayAt(sentence, end) > 0 && monthOf(textAt(sentence, end + 1)) > 0;
  if (textAt(sentence, end) === ',' || monthOf(textAt(sentence, end)) > 0 || isDayNext) {
    const month = textAt(sentence, end) === ',' ? end + 1 : end;
    if (monthOf(textAt(sentence, month)) > 0 && dayAt(sentence, month + 1) > 0) {
      const date = readMonth(sentence, month);
      if (date !== null) return { ...date, first: at, reason: 'weekday' };
    }
    if (dayAt(sentence, month) > 0 && monthOf(textAt(sentence, month + 1)) > 0) {
      const date = readDigits(sentence, month);
      if (date !== null) return { ...date, first: at, reason: 'weekday' };
    }
  }
  if (DAY_PARTS.has(textAt(sentence, end))) end++;
  const word = before.toLowerCase();
  const relative = word === 'last' || word === 'next' || word === 'this' || word === 'coming' ? word : '';
  const first = relative === '' ? at : at - 1;
  const day = sentence.storyDay === null ? null : resolveWeekday(sentence, at, wanted, relative, sentence.storyDay);
  return { first, end, type: 'date', reason: 'weekday', data: day === null ? {} : { date: isoOf(day) } };
}

/** The day meant by a weekday. "last" is never the story's own day, "next" always after it. */
function resolveWeekday(
  sentence: SentenceTokens,
  at: number,
  wanted: number,
  relative: string,
  today: DayNumber,
): DayNumber {
  const back = (weekday(today) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  if (relative === 'last') return today - (back === 0 ? 7 : back);
  if (relative === 'next') return today + (ahead === 0 ? 7 : ahead);
  if (relative === 'this' || relative === 'coming') return today + ahead;
  return isFuture(sentence, at) ? today + ahead : today - back;
}
