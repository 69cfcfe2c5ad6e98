/** Figures: numbers with something glued on, one token: "15-nation", "five-day", "41-year-old", "20km", "5pm". */
import { figure } from './amountParts';
import { readAfterNumber } from './amounts';
import { zoneEnd } from './clocks';
import { type Found, type SentenceTokens, textAt } from './found';
import { CURRENCY_NOUNS, SHORT_UNITS, TIME_UNITS } from './lexicon';
import { digits } from './money';
import { cardinal, readNumber } from './numbers';

export function readCompound(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  const lower = text.toLowerCase();
  if (cardinal(lower) !== null) {
    const number = readNumber(sentence.tokens, at, sentence.limit);
    return number === null ? null : readAfterNumber(sentence, at, number);
  }
  const parts = lower.split(/[-‐‑]/);
  if (parts.length > 5) return null;
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
  const unit = parts[used];
  if (unit === undefined || unit === '') return null;
  const data = { number: value, unit };
  if (/^\d/.test(unit) || cardinal(unit) !== null) return null;
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

const FRACTIONS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Digits with letters on: "5pm", "20km", "12,000-strong" is a compound, "3pm" a clock. */
export function readGlued(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]m$/i.test(text))
    return { first: at, end: zoneEnd(sentence, at + 1), type: 'time', reason: 'clock', data: {} };
  const match = /^(\d[\d.,]*)([a-z]{1,4})$/i.exec(text);
  if (match === null) return null;
  const number = digits(match[1]!);
  const unit = match[2]!.toLowerCase();
  if (number === null || !SHORT_UNITS.has(unit) || unit === 'in') {
    return null;
  }
  return figure(sentence, at, at + 1, 'quantity', 'measure', { number, unit });
}
