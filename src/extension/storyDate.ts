/** A proposal for the story date, from the weekday in the copy and the date of its file. Pure. */
import { isoDay, monthOf, weekdayOf, type Analysis } from '../engine';

const DAY_MS = 86_400_000;

/**
 * The day that the copy seems to be from: the last such weekday (or day of the month) on or before the file's own date.
 * The dateline's day counts, else the first weekday of the story's first paragraph.
 * @param fileDay ISO day on which the file was last written
 */
export function proposeDate({ story, entities }: Analysis, fileDay: string): string | undefined {
  const lead = story.paragraphs.find(({ kind }) => kind === 'body');
  const words = [
    story.dateline?.day?.text,
    ...entities
      .filter(({ type, start }) => type === 'date' && lead !== undefined && lead.start <= start && start < lead.end)
      .map(({ text }) => text),
  ];
  for (const word of words) {
    const day = word === undefined ? undefined : (lastWeekday(word, fileDay) ?? lastDayOfMonth(word, fileDay));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** "Monday" to the last Monday on or before the ISO day; undefined for any other word. */
export function lastWeekday(word: string, before: string): string | undefined {
  const weekday = weekdayOf(word.trim());
  if (weekday < 0) return undefined;
  const last = Date.parse(`${before}T00:00:00Z`);
  const back = (new Date(last).getUTCDay() - weekday + 7) % 7;
  return new Date(last - back * DAY_MS).toISOString().slice(0, 10);
}

/** "Oct. 29" or "29 October" to the last such day on or before the ISO day; undefined where a year stands in it, or no month. */
export function lastDayOfMonth(words: string, before: string): string | undefined {
  const month = (words.match(/\p{L}+/gu) ?? []).map(monthOf).find((each) => each > 0);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  if (month === undefined || day === undefined || /\d{4}/.test(words)) return undefined;
  const year = Number(before.slice(0, 4));
  // Four years back there is a 29 February, save at the turn of most centuries.
  for (let back = 0; back <= 8; back++) {
    const found = isoDay(year - back, month, Number(day));
    if (found !== null && found <= before) return found;
  }
  return undefined;
}
