/** A proposal for the story date, from the weekday in the copy and the date of its file. Pure. */
import type { Analysis } from '../engine';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
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

/** "Monday" to the last Monday on or before the day. */
function lastWeekday(word: string, fileDay: string): string | undefined {
  const name = word.trim().toLowerCase().replace(/\.$/, '');
  const weekday = name.length < 3 ? -1 : WEEKDAYS.findIndex((each) => each === name || each.slice(0, 3) === name);
  if (weekday < 0) return undefined;
  const file = Date.parse(`${fileDay}T00:00:00Z`);
  const back = (new Date(file).getUTCDay() - weekday + 7) % 7;
  return new Date(file - back * DAY_MS).toISOString().slice(0, 10);
}

/** "Oct. 29" or "29 October" to the last such day on or before the day. */
function lastDayOfMonth(word: string, fileDay: string): string | undefined {
  const month = MONTHS.findIndex((each) =>
    word
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((part) => part.startsWith(each)),
  );
  const day = /\b\d{1,2}\b/.exec(word)?.[0];
  if (month < 0 || day === undefined || /\d{4}/.test(word)) return undefined;
  const year = Number(fileDay.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const date = new Date(Date.UTC(candidate, month, Number(day)));
    const iso = date.toISOString().slice(0, 10);
    if (date.getUTCMonth() === month && iso <= fileDay) return iso;
  }
  return undefined;
}
