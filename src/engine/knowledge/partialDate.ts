/** Dates as sources give them: to the year, the month or the day, compared only as far as they go. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** Yes, no, or unknown at the given precision. */
export type Answer = 'yes' | 'no' | 'unknown';

export type Order = 'before' | 'same' | 'after' | 'unknown';

/**
 * Which comes first. Two dates of which one contains the other ("2012" and "2012-10-29") cannot be ordered; two equal dates are the same
 * only to the day.
 */
export function compareDates(a: PartialDate, b: PartialDate): Order {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  if (left < right) return 'before';
  if (left > right) return 'after';
  return a.length === 10 && b.length === 10 ? 'same' : 'unknown';
}

/** Whether `date` lies in the time from `from` to `to`, both days included; a missing end is open. */
export function isWithin(date: PartialDate, from: PartialDate | undefined, to: PartialDate | undefined): Answer {
  const start = from === undefined ? 'after' : compareDates(date, from);
  const end = to === undefined ? 'before' : compareDates(date, to);
  if (start === 'before' || end === 'after') return 'no';
  return start === 'unknown' || end === 'unknown' ? 'unknown' : 'yes';
}

/**
 * Age in full years on a date: one number, or two where the birth date is too coarse ("1942": 69 or 70). Null where the date lies before
 * the birth.
 */
export function ageOn(birth: PartialDate, date: PartialDate): { readonly least: number; readonly most: number } | null {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  const birthday = compareDates(date.slice(0, 4) + birth.slice(4), date);
  const age = {
    least: birthday === 'before' || birthday === 'same' ? years : years - 1,
    most: birthday === 'after' ? years - 1 : years,
  };
  return age.most < 0 ? null : { least: Math.max(age.least, 0), most: age.most };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "29 Oct 2012", "Oct 2012" or "2012". */
export function writeDate(date: PartialDate): string {
  const [padded, month, day] = date.split('-');
  const year = padded?.replace(/^0+(?=\d)/, '');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
