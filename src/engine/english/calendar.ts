/** The room of English as data: days, months and seasons, in small letters as rules compare them. Abbreviations are with their readers. */
import { WordSet, wordSet } from './wordSet';

/** From Sunday on, as `Date` counts them. */
export const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
export const SEASONS = wordSet('spring summer autumn fall winter');

/** Days and months: capitals that may stand beside a name without being part of it. */
export const CALENDAR_WORDS = wordSet('', WEEKDAYS, MONTHS);
/** The same without the month whose name is a modal verb as well. */
export const CALENDAR_WORDS_BUT_MAY = new WordSet(() => [...CALENDAR_WORDS].filter((word) => word !== 'may'));

/** Before a month or a year these say when: "until May", "since 1994". */
export const TIME_PREPOSITIONS = wordSet('in since until till by before after during from through to');

/** Nouns for times, days and months among them: "last week", "on Sunday". */
export const TIMES = wordSet('night week weekend month year morning afternoon evening day', CALENDAR_WORDS, SEASONS);
