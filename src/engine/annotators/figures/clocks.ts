/** Figures: clock times: "3:40 a.m.", "14:30", "1400 GMT", "7am-10:30pm", "noon", "half past six". */
import { wordSet } from '../../english/wordSet';
import { WEEKDAYS } from '../../english/calendar';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { cardinal } from '../../english/cardinals';

const ZONES = new Set(
  'GMT UTC E.T. EST EDT ET CST CDT CT MST MDT PST PDT PT BST CET CEST IST JST Eastern Pacific'.split(' '),
);
const HALF_OF_DAY = /^(?:[ap]\.m\.?|[ap]m|AM|PM|[AP]\.M\.)$/;
/** "7am", "10:30pm", "10:30": half of a range written as one word. */
export const CLOCK = /^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?:[ap]m)?$/i;
const CLOCK_RANGE = /^(?:[01]?\d|2[0-4])[:.][0-5]\d[-‐‑](?:[01]?\d|2[0-4])[:.][0-5]\d$/;

const time = (first: number, end: number): Found => ({ first, end, type: 'time', reason: 'clock', data: {} });

/** "3:40 a.m.", "14:30", "7:30 in the evening". */
export function readClock(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  const next = textAt(sentence, at + 1);
  if (/^\d{4}$/.test(text) && ZONES.has(next) && next !== 'PT' && next !== 'CT') return time(at, at + 2);
  if (isHours(sentence, at)) return time(at, at + 2);
  if (/^12$/.test(text) && (next === 'noon' || next === 'midnight')) return time(at, zoneEnd(sentence, at + 2));
  if (CLOCK_RANGE.test(text)) {
    if (HALF_OF_DAY.test(next)) return time(at, zoneEnd(sentence, at + 2));
    return text.includes(':') && !text.includes('.') ? time(at, zoneEnd(sentence, at + 1)) : null;
  }
  const clock = /^(\d{1,2})[:.](\d\d)$/.exec(text);
  if (clock === null || Number(clock[1]) > 24 || Number(clock[2]) > 59) return null;
  if (HALF_OF_DAY.test(next)) return time(at, rangeEnd(sentence, zoneEnd(sentence, at + 2)));
  if (text.includes('.')) return null;
  const range = rangeEnd(sentence, at + 1);
  if (range > at + 1) return time(at, range);
  if (ZONES.has(next)) return time(at, at + 2);
  const before = lowerAt(sentence, at - 1);
  const end = withHalfOfDay(sentence, at + 1);
  return end > at + 1 ||
    before === '' ||
    BEFORE_CLOCK.has(before) ||
    /^(?:,|\(|day|morning|afternoon|evening|night)$/.test(before)
    ? time(at, end)
    : null;
}

/** "between 9 and 10 p.m.", "9 to 11:30 a.m.", "at 9 or 10pm": hours that one half of the day stands for, as one time. */
export function readHours(sentence: SentenceTokens, at: number): Found | null {
  if (!/^(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?$/.test(textAt(sentence, at))) return null;
  const joint = lowerAt(sentence, at + 1);
  if (joint !== 'to' && joint !== 'or' && !(joint === 'and' && lowerAt(sentence, at - 1) === 'between')) return null;
  const last = /^(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?([ap]m)?$/i.exec(textAt(sentence, at + 2));
  if (last === null) return null;
  if (last[1] !== undefined) return time(at, zoneEnd(sentence, at + 3));
  return HALF_OF_DAY.test(textAt(sentence, at + 3)) ? time(at, zoneEnd(sentence, at + 4)) : null;
}

/** Words before a time of day. */
const BEFORE_CLOCK = new Set(
  'at by until till before after around about from to between since past near towards toward'.split(' '),
);

/** "0900 hours"; without a nought before it only after "at" and the like, since it may be a length of time. */
function isHours(sentence: SentenceTokens, at: number): boolean {
  const text = textAt(sentence, at);
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) || !/^(?:hours|hrs)$/.test(textAt(sentence, at + 1))) return false;
  return text.startsWith('0') || /^(?:at|by|until|till|from|since)$/.test(lowerAt(sentence, at - 1));
}

/** The end of a range of clock times that goes on at `end` after a dash without space; `end` itself where none does. */
export function rangeEnd(sentence: SentenceTokens, end: number): number {
  const dash = sentence.tokens[end];
  if (end >= sentence.limit || dash === undefined || dash.spaced || !/^[-–—‐‑]$/.test(dash.text)) return end;
  const text = textAt(sentence, end + 1);
  if (!CLOCK.test(text) || sentence.tokens[end + 1]!.spaced) return end;
  if (/[ap]m$/i.test(text)) return zoneEnd(sentence, end + 2);
  if (HALF_OF_DAY.test(textAt(sentence, end + 2))) return zoneEnd(sentence, end + 3);
  return text.includes(':') ? zoneEnd(sentence, end + 2) : end;
}

export function zoneEnd(sentence: SentenceTokens, end: number): number {
  if (ZONES.has(textAt(sentence, end)))
    return /^(?:Eastern|Pacific)$/.test(textAt(sentence, end)) && lowerAt(sentence, end + 1) === 'time'
      ? end + 2
      : end + 1;
  return end;
}

const MINUTES = new Set([5, 10, 20, 25]);

/** "noon", "half past six", "a quarter to nine", "ten past four", "six o'clock", "at seven-thirty". */
export function readClockWords(sentence: SentenceTokens, at: number): Found | null {
  const word = lowerAt(sentence, at);
  if (word === 'noon' || word === 'midnight' || word === 'midday') return readNoon(sentence, at, word);
  const hour = (position: number): boolean =>
    isHour(sentence, position) || /^(?:noon|midnight)$/.test(lowerAt(sentence, position));
  const turn = lowerAt(sentence, at + 1);
  if (word === 'half' && turn === 'past' && hour(at + 2)) return time(at, withHalfOfDay(sentence, at + 3));
  if (/^half[-‐‑]past$/.test(word)) return hour(at + 1) ? time(at, withHalfOfDay(sentence, at + 2)) : null;
  if (word === 'quarter' && (turn === 'past' || turn === 'to') && hour(at + 2)) {
    const first = lowerAt(sentence, at - 1) === 'a' ? at - 1 : at;
    return time(first, withHalfOfDay(sentence, at + 3));
  }
  const count = cardinal(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
  if (count === null) return readHourWords(sentence, at);
  const minutes = turn === 'minutes' || turn === 'minute' ? 1 : 0;
  const past = lowerAt(sentence, at + 1 + minutes);
  if (
    (past === 'past' || past === 'to') &&
    (MINUTES.has(count) || (minutes === 1 && count < 30)) &&
    hour(at + 2 + minutes)
  ) {
    // "from ten to six people": a range, unless it plainly is a time of day.
    const sure = past === 'past' || minutes === 1 || lowerAt(sentence, at - 1) === 'at';
    if (sure) return time(at, withHalfOfDay(sentence, at + 3 + minutes));
  }
  return readHourWords(sentence, at);
}

/** "seven-thirty" after "at", "six in the evening", "at nine that night", "at ten" of "at ten this morning". */
function readHourWords(sentence: SentenceTokens, at: number): Found | null {
  const [hour, minute, ...more] = lowerAt(sentence, at).split(/[-‐‑]/) as [string, ...string[]];
  const count = cardinal(hour) ?? (/^\d{1,2}$/.test(hour) ? Number(hour) : null);
  if (count === null || count < 1 || count > 12 || more.length > 0) return null;
  const before = lowerAt(sentence, at - 1);
  if (minute !== undefined) {
    const minutes = cardinal(minute);
    const isTime = minutes !== null && minutes >= 10 && minutes < 60;
    return isTime && (BEFORE_CLOCK.has(before) || HALF_OF_DAY.test(textAt(sentence, at + 1)))
      ? time(at, withHalfOfDay(sentence, at + 1))
      : null;
  }
  const end = withHalfOfDay(sentence, at + 1);
  if (end > at + 1) return leadsHour(before, sentence, end) ? time(at, end) : null;
  const next = lowerAt(sentence, at + 1);
  if ((next !== 'that' && next !== 'this') || !PART_OF_DAY.test(lowerAt(sentence, at + 2))) return null;
  // "This morning" is a date, and has a figure of its own.
  return BEFORE_CLOCK.has(before) ? time(at, next === 'that' ? at + 3 : at + 1) : null;
}

/** Whether the word before an hour says that it is one; "about 10 in the morning class" counts pupils. */
function leadsHour(before: string, sentence: SentenceTokens, end: number): boolean {
  if (before === 'to' || before === 'between' || !BEFORE_CLOCK.has(before)) return false;
  const next = textAt(sentence, end);
  return !/^(?:about|around|near)$/.test(before) || !/^\p{L}/u.test(next) || AFTER_NOON.has(next.toLowerCase());
}

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

function isHour(sentence: SentenceTokens, at: number): boolean {
  const word = lowerAt(sentence, at);
  const count = /^\d{1,2}$/.test(word) ? Number(word) : cardinal(word);
  return count !== null && count >= 1 && count <= 12;
}

/** The end with "p.m.", "in the evening" or "at night" after a time. */
export function withHalfOfDay(sentence: SentenceTokens, end: number): number {
  if (HALF_OF_DAY.test(textAt(sentence, end))) return end + 1;
  if (lowerAt(sentence, end) === 'at' && lowerAt(sentence, end + 1) === 'night') return end + 2;
  const part = lowerAt(sentence, end + 2);
  return lowerAt(sentence, end) === 'in' &&
    lowerAt(sentence, end + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(part)
    ? end + 3
    : end;
}

/** Words after "noon" that show that it is a time and not part of a noun ("noon prayers", "a midnight raid"). */
const AFTER_NOON = wordSet('on to and or local gmt until till today yesterday tomorrow tonight', WEEKDAYS);

function readNoon(sentence: SentenceTokens, at: number, word: string): Found | null {
  const before = lowerAt(sentence, at - 1);
  if (before === 'high' && lowerAt(sentence, at - 2) !== 'at') return null;
  const led =
    BEFORE_CLOCK.has(before) || before === 'and' || before === 'struck' || before === 'by' || before === 'high';
  const next = textAt(sentence, at + 1);
  const ends = next === '' || /^[.,;:)"”’–—-]/.test(next) || AFTER_NOON.has(next.toLowerCase()) || ZONES.has(next);
  const follows = led && !/^(?:prayers?|mass|deadline|meal|sun|raid|service|show|curfew)$/.test(next.toLowerCase());
  if (!follows && !(word !== 'midday' && ends && before !== 'the' && before !== 'a')) return null;
  return time(at, zoneEnd(sentence, at + 1));
}
