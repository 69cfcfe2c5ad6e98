/** Figures: numbers with something glued on, one token: "15-nation", "five-day", "41-year-old", "20km", "5pm". */
import { figure } from './amountParts';
import { readAfterNumber } from './amounts';
import { rangeEnd, zoneEnd } from './clocks';
import { countedEnd, inchesEnd } from './counts';
import { readGluedDegrees } from './degrees';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { CURRENCY_NOUNS, SCALES, SHORT_SCALES, SHORT_UNITS, SMALL_SIGNS, TIME_UNITS } from './lexicon';
import { digits } from './money';
import { cardinal } from '../../english/cardinals';
import { readNumber } from './numbers';

/** More parts are a chain of words ("a 10-year-old-and-a-half-ish") and not a number. Set by hand. */
const MOST_PARTS = 5;

/**
 * The figure in the token at `at`: a number in words ("twenty-five"), or a number, in digits or words, with its unit after hyphens. Null
 * where there is no number in front, or what follows is not a unit.
 */
export function readCompound(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  const lower = text.toLowerCase();
  if (cardinal(lower) !== null) {
    const number = readNumber(sentence.tokens, at, sentence.limit);
    return number === null ? null : readAfterNumber(sentence, at, number);
  }
  const parts = lower.split(/[-‐‑]/);
  if (parts.length > MOST_PARTS) return null;
  let used = 1;
  let value = /^\d[\d.,]*$/.test(parts[0]!) ? digits(parts[0]!) : cardinal(parts[0]!);
  if (value === null) return null;
  const worded = cardinal(parts[0]!) !== null;
  if (worded && parts.length > 2 && cardinal(`${parts[0]!}-${parts[1]!}`) !== null) {
    value = cardinal(`${parts[0]!}-${parts[1]!}`)!;
    used = 2;
  }
  if (parts[used] === 'and' && parts[used + 1] === 'a' && parts[used + 2] === 'half') {
    value += 0.5;
    used += 3;
  }
  // "a 5-million-dollar house", "3.5-crore people"
  const scale = parts[used] === undefined ? undefined : SCALES.get(parts[used]!);
  if (scale !== undefined) {
    value *= scale;
    used++;
    if (parts[used] === undefined)
      return readAfterNumber(sentence, at, { value, end: at + 1, words: worded, grouped: true });
  }
  const unit = parts[used];
  if (unit === undefined && used > 2) return readHalves(sentence, at, value);
  if (unit === undefined || unit === '') return null;
  const data = { number: value, unit };
  if (/^\d/.test(unit)) return readGluedDegrees(sentence, at);
  // "3-to-1 odds", "one-on-one", "two-by-four": no number of anything.
  if (cardinal(unit) !== null || /^(?:to|on|in|by|and|or)$/.test(unit)) return null;
  const time = TIME_UNITS.get(unit);
  if (time !== undefined && parts[used + 1]?.startsWith('old') === true)
    return figure(sentence, at, at + 1, 'quantity', 'age', { ...data, unit: time });
  if (time !== undefined && parts.length === used + 1) {
    if (time === 'season' || time === 'night' || time === 'weekend') return null;
    return figure(sentence, at, at + 1, 'duration', 'duration', { ...data, unit: time });
  }
  if (time !== undefined && parts[used + 1] === 'long')
    return figure(sentence, at, at + 1, 'duration', 'duration', { ...data, unit: time });
  if (unit === 'percent') return figure(sentence, at, at + 1, 'percent', 'percent', { number: value });
  if (/^(?:dollar|euro|pound|yen|cent)$/.test(unit))
    return figure(sentence, at, at + 1, 'money', 'money', {
      number: value,
      currency: CURRENCY_NOUNS.get(unit) ?? (unit === 'pound' ? 'GBP' : unit),
    });
  if (/^(?:st|nd|rd|th|fold|odd|plus|something|thirds?|quarters?|fifths?|tenths?|half)$/.test(unit)) {
    return /^(?:thirds?|quarters?|fifths?|tenths?)$/.test(unit)
      ? figure(sentence, at, at + 1, 'quantity', 'fraction', { number: value / FRACTIONS[unit.replace(/s$/, '')]! })
      : null;
  }
  if (worded && value < 10) return null;
  return figure(sentence, at, at + 1, 'quantity', 'compound', data);
}

/** "a half-billion-dollar plan", "a quarter-cent tax", "a half-mile walk", "a quarter-point cut": a share, hyphened to what it is of. */
export function readHyphenedShare(sentence: SentenceTokens, at: number): Found | null {
  const [share, ...of] = lowerAt(sentence, at).split(/[-‐‑]/) as [string, ...string[]];
  const part = share === 'half' ? 0.5 : share === 'quarter' ? 0.25 : 0;
  const scale = SCALES.get(of[0] ?? '');
  const unit = scale === undefined ? of[0] : of[1];
  if (part === 0 || unit === undefined || of.length !== (scale === undefined ? 1 : 2)) return null;
  const number = part * (scale ?? 1);
  const currency = CURRENCY_NOUNS.get(unit) ?? (unit === 'pound' ? 'GBP' : unit === 'penny' ? unit : undefined);
  // A quarter-pound is a burger, a half-dollar a coin.
  if (currency !== undefined && (scale !== undefined || /^(?:cent|penny)$/.test(currency)))
    return figure(sentence, at, at + 1, 'money', 'money', { number, currency });
  if (
    scale !== undefined ||
    !/^(?:mile|inch|acre|point|pound|ounce|ton|tonne|kilometer|kilometre|meter|metre)$/.test(unit)
  )
    return null;
  return figure(sentence, at, at + 1, 'quantity', 'compound', { number, unit });
}

/** "three-and-a-half hours", "one-and-a-half million people". */
function readHalves(sentence: SentenceTokens, at: number, value: number): Found | null {
  const scale = at + 1 < sentence.limit ? SCALES.get(lowerAt(sentence, at + 1)) : undefined;
  const end = scale === undefined ? at + 1 : at + 2;
  return readAfterNumber(sentence, at, { value: value * (scale ?? 1), end, words: true, grouped: true });
}

const FRACTIONS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Digits with letters on: "5pm", "20km", "12,000-strong" is a compound, "3pm" a clock. */
export function readGlued(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  // "0800hrs"
  if (/^(?:[01]\d|2[0-3])[0-5]\dhrs?$/.test(text))
    return { first: at, end: at + 1, type: 'time', reason: 'clock', data: {} };
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]m$/i.test(text))
    return { first: at, end: rangeEnd(sentence, zoneEnd(sentence, at + 1)), type: 'time', reason: 'clock', data: {} };
  const degrees = readGluedDegrees(sentence, at);
  if (degrees !== null) return degrees;
  const match = /^(\d[\d.,]*)([a-z]{1,4})$/i.exec(text);
  if (match === null) return null;
  const number = digits(match[1]!);
  const unit = match[2]!.toLowerCase();
  const small = number === null ? null : readSmallMoney(sentence, at, number, match[2]!);
  if (small !== null) return small;
  const scaled = number === null ? null : readScaled(sentence, at, number, match[2]!);
  if (scaled !== null) return scaled;
  if (number === null || !SHORT_UNITS.has(unit) || unit === 'in') {
    return null;
  }
  return figure(sentence, at, inchesEnd(sentence, at + 1, unit), 'quantity', 'measure', { number, unit });
}

/** Numbers of lines of a picture, which are no pence: "1080p". */
const LINES = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

/** "50p", "5c". */
function readSmallMoney(sentence: SentenceTokens, at: number, number: number, sign: string): Found | null {
  const currency = SMALL_SIGNS.get(sign);
  if (currency === undefined || LINES.has(number)) return null;
  return figure(sentence, at, at + 1, 'money', 'money', { number, currency });
}

/** Things that are so many metres long or run over so many: "the 400m hurdles". */
const OF_METRES = new Set(
  (
    'waves walls fences hurdles heats finals sprints races relays events runners freestyle pools poles trees snakes sharks drops falls ' +
    'jumps dives depths waters swells banners strips gaps sections screens boards boats yachts ships lanes towers masts holes craters'
  ).split(' '),
);

/** "1.2m people", "10k runners", "3bn doses": a short scale, told by what is counted after it. */
function readScaled(sentence: SentenceTokens, at: number, number: number, sign: string): Found | null {
  const scale = SHORT_SCALES.get(sign);
  const end = countedEnd(sentence, at + 1);
  if (scale === undefined || end === at + 1) return null;
  const noun = textAt(sentence, end - 1).toLowerCase();
  if (sign === 'm' && (OF_METRES.has(noun) || OF_METRES.has(textAt(sentence, at + 1).toLowerCase()))) return null;
  const value = Number((number * scale).toPrecision(12));
  return figure(sentence, at, end, 'quantity', 'count', { number: value, unit: noun });
}
