/** Which day the copy is checked against. */
import type { Story } from '../model';

/**
 * The story date: the one that is given for this story, else the file's own metadata, else a date line or dateline in the copy, else
 * the one that is given for want of any, else null (never today). An unreadable one is ignored and said through `warn`.
 */
export function resolveStoryDate(
  story: Pick<Story, 'facts' | 'writtenDate'>,
  { storyDate, defaultDate }: { readonly storyDate?: string | null; readonly defaultDate?: string | null },
  warn: (sentence: string) => void,
): string | null {
  const readable = (given: string | null | undefined): string | null => {
    if (given === null || given === undefined || isIsoDay(given)) return given ?? null;
    warn(`The story date "${given}" is not a day written as YYYY-MM-DD, so it was not used.`);
    return null;
  };
  return readable(storyDate) ?? story.facts?.date ?? story.writtenDate ?? readable(defaultDate);
}

/** Whether `value` is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
