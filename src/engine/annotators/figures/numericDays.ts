/** Figures: days in figures: "2011-03-04", "22.5.2024", "5/22/24", "09-JAN-2017", "5/22". Nothing is resolved that could be two days. */
import { isoDay, monthOf } from '../../text/calendar';
import { pastYear } from './dateParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { resolveMonth } from './months';

const LED = /^(?:on|from|to|until|till|by|since|dated|before|after|through|between|and|–|-)$/;

/** The day that the token at `at` writes in figures; null where it is not a date. */
export function readNumericDay(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  if (!/^\d{1,4}[-/.]/.test(text)) return null;
  const day = (date: string | null): Found => ({
    first: at,
    end: at + 1,
    type: 'date',
    reason: 'day',
    data: date === null ? {} : { date },
  });
  const iso = /^(\d{4})([-/.])(\d{2})\2(\d{2})$/.exec(text);
  if (iso !== null) {
    const date = isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return date === null ? null : day(date);
  }
  const named = /^(\d{1,2})-([a-z]{3,9})-(\d{4}|\d{2})$/i.exec(text);
  if (named !== null) {
    const month = monthOf(named[2]![0]!.toUpperCase() + named[2]!.slice(1));
    const year = yearOf(sentence, named[3]!);
    return month === 0 ? null : day(year === 0 ? null : isoDay(year, month, Number(named[1])));
  }
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numeric !== null) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const isDay = (first <= 12 && second <= 31) || (second <= 12 && first <= 31);
    // "4-2-1" and "1.2.24" are as likely formations and versions.
    if (!isDay || first === 0 || second === 0 || (numeric[4]!.length === 2 && numeric[2] !== '/')) return null;
    return day(inOrder(yearOf(sentence, numeric[4]!), first, second));
  }
  return readDayAndMonth(sentence, at, text);
}

/** American or European order, only where the numbers leave no choice. */
function inOrder(year: number, first: number, second: number): string | null {
  if (year === 0) return null;
  if (first > 12) return isoDay(year, second, first);
  return second > 12 || first === second ? isoDay(year, first, second) : null;
}

function yearOf({ storyDay }: SentenceTokens, digits: string): number {
  if (digits.length === 4) return Number(digits);
  return storyDay === null ? 0 : pastYear(Number(digits), storyDay);
}

/** "from 5/22 to 5/28": no fraction, and no name of a day such as 9/11. */
function readDayAndMonth(sentence: SentenceTokens, at: number, text: string): Found | null {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (match === null || text === '24/7' || text === '9/11' || text === '7/7') return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const american = first <= 12 && second <= 31;
  const european = second <= 12 && first <= 31;
  if ((!american && !european) || first === 0 || second === 0) return null;
  if (
    !LED.test(lowerAt(sentence, at - 1)) ||
    /^(?:of|inch|inches|cup|cups|mile|miles|scale)$/.test(lowerAt(sentence, at + 1))
  )
    return null;
  if (american && european && first !== second)
    return { first: at, end: at + 1, type: 'date', reason: 'day', data: {} };
  const data = american ? resolveMonth(sentence, at, first, second, 0) : resolveMonth(sentence, at, second, first, 0);
  return { first: at, end: at + 1, type: 'date', reason: 'day', data };
}
