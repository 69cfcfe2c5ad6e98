/** Figures: what the readers of dates share: days, years, the words round them, whether a clause looks ahead. */
import { wordSet } from '../../english/wordSet';
import { COMMON_SAYING } from '../../english/reportingVerbs';
import type { FigureData } from '../../model';
import { monthOf } from '../../text/calendar';
import { calendarDay, type DayNumber } from './calendarDays';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { NOT_IN_COUNT, NOT_PLURAL, PLURALS } from './lexicon';

const FUTURE = new Set("will 'll ’ll shall due scheduled expected expects plans going upcoming".split(' '));

const SPEECH = wordSet('announced', COMMON_SAYING);

export function found(sentence: SentenceTokens, first: number, end: number, reason: string, data: FigureData): Found {
  return { first: withModifier(sentence, first), end, type: 'date', reason, data };
}

/** "end of December", "early March", "mid-2019", "mid-to-late 1990s": the words before that belong to the date. */
export function withModifier(sentence: SentenceTokens, first: number): number {
  const before = lowerAt(sentence, first - 1);
  if (before === 'of' && /^(?:end|start|beginning|middle|close)$/.test(lowerAt(sentence, first - 2))) {
    const article = lowerAt(sentence, first - 3);
    return article === 'the' || article === 'at' || article === 'by' || article !== '' ? first - 2 : first;
  }
  // "mid-’90s" has a hyphen of its own.
  if (before === '-' && lowerAt(sentence, first - 2) === 'mid') return first - 2;
  if (!/^(?:early|late|mid)(?:[-‐‑]to[-‐‑](?:mid|late))?-?$/.test(before)) return first;
  // "the mid- to late 1990s"
  if (lowerAt(sentence, first - 2) !== 'to') return first - 1;
  if (/^(?:early|mid)-?$/.test(lowerAt(sentence, first - 3))) return first - 3;
  const isParted = lowerAt(sentence, first - 3) === '-' && /^(?:early|mid)$/.test(lowerAt(sentence, first - 4));
  return isParted ? first - 4 : first - 1;
}

/** Whether the clause before the date looks ahead ("will meet Monday", "is due on Friday"). */
export function isFuture(sentence: SentenceTokens, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.first, at - 14); index--) {
    const text = textAt(sentence, index);
    if (SPEECH.has(text) || text === ',' || text === ';') return false;
    if (FUTURE.has(text)) {
      const before = lowerAt(sentence, index - 1);
      return before !== 'was' && before !== 'were' && before !== 'been';
    }
  }
  return false;
}

/** Whether what follows in the same clause looks ahead ("fourth-quarter sales are expected to fall"). */
export function isFutureAfter(sentence: SentenceTokens, end: number): boolean {
  for (let index = end; index < Math.min(sentence.limit, end + 8); index++) {
    const text = textAt(sentence, index);
    if (SPEECH.has(text) || text === ',' || text === ';') return false;
    if (FUTURE.has(text)) return !/^(?:was|were|been)$/.test(lowerAt(sentence, index - 1));
  }
  return false;
}

/** 1 to 31, or 0: the token is a day of a month ("26", "26th"). */
export function dayAt(sentence: SentenceTokens, at: number): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textAt(sentence, at));
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

/** A year of four digits, or 0. */
export function yearAt(sentence: SentenceTokens, at: number): number {
  const text = textAt(sentence, at);
  return /^[12]\d{3}$/.test(text) ? Number(text) : 0;
}

/** The year that "’23" means after a month: the latest that does not lie ahead; 0 where there is none, or the story has no day. */
export function shortYearAt(sentence: SentenceTokens, at: number): number {
  const match = /^['’‘](\d\d)$/.exec(textAt(sentence, at));
  return match === null || sentence.storyDay === null ? 0 : pastYear(Number(match[1]), sentence.storyDay);
}

/** The latest year ending in these two digits that does not lie ahead. */
export function pastYear(short: number, storyDay: DayNumber): number {
  const now = calendarDay(storyDay).year;
  const century = Math.floor(now / 100) * 100;
  return century + short > now ? century - 100 + short : century + short;
}

export function isTo(text: string): boolean {
  return text === 'to' || text === '–' || text === '—' || text === '-' || text === 'through' || text === 'until';
}

/** Whether nothing counted stands at `at`, so that the number before it can be a day. */
export function isBreakOrWord(sentence: SentenceTokens, at: number): boolean {
  return !countsNext(sentence, at) && monthOf(textAt(sentence, at)) === 0;
}

export function isBreak(text: string): boolean {
  return text === '' || /^[,.;:)"”]/.test(text);
}

/** Whether a counted noun stands at `at`: "12 people", "2000 soldiers". */
export function countsNext(sentence: SentenceTokens, at: number): boolean {
  const text = textAt(sentence, at);
  if (text === '%' || text === 'percent' || text === 'million' || text === 'billion') return true;
  if (!/^\p{Ll}/u.test(text) || NOT_IN_COUNT.has(text)) return false;
  return PLURALS.has(text) || (text.endsWith('s') && text.length > 3 && !NOT_PLURAL.has(text));
}
