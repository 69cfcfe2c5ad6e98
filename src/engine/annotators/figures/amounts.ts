/** Figures: money, percentages, clock times, durations and counted things, all of them read from a number on. */
import { figure, numbers } from './amountParts';
import { rangeEnd, readClock, readClockWords, readHours, withHalfOfDay, zoneEnd } from './clocks';
import { readCompound, readGlued, readHyphenedShare } from './compounds';
import { countedEnd, isLabelled, readCount } from './counts';
import { readDegrees } from './degrees';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { fractionWord, readShare } from './fractions';
import { CURRENCY_NOUNS, DAY_PARTS, NOT_IN_COUNT, TIME_UNITS } from './lexicon';
import { currencyAfter, readGluedMoney, readSignedMoney } from './money';
import { type NumberReading, readNumber } from './numbers';
import { agoFound } from './relativeDates';

/** The amount that starts at token `at`; null where none does. */
export function readAmount(sentence: SentenceTokens, at: number): Found | null {
  const { tokens, limit } = sentence;
  const token = tokens[at]!;
  const code = token.text.charCodeAt(0);
  const digit = code >= 48 && code <= 57;
  const words = token.kind === 'word' || digit ? readClockWords(sentence, at) : null;
  if (words !== null) return words;
  const hours = digit ? readHours(sentence, at) : null;
  if (hours !== null) return hours;
  if (!digit) {
    const negative = readNegative(sentence, at);
    if (negative !== null) return negative;
    const money = readSignedMoney(sentence, at);
    if (money !== null) return money;
    const half = readHalf(sentence, at);
    if (half !== null) return half;
  }
  const share = readShare(tokens, at, limit);
  if (share !== null) return readAfterNumber(sentence, at, { ...share, words: true, grouped: true });
  const century = readShareOfTime(sentence, at);
  if (century !== null) return century;
  if (token.kind === 'word' && token.text.includes('-'))
    return readHyphenedShare(sentence, at) ?? readCompound(sentence, at);
  if (!digit && /\d/.test(token.text)) return readGluedMoney(sentence, at);
  if (digit && token.kind === 'number') {
    const clock = readClock(sentence, at);
    if (clock !== null) return clock;
  } else if (digit) {
    return readGlued(sentence, at);
  }
  const number = readNumber(tokens, at, limit);
  if (number === null) return readUncounted(sentence, at);
  return readAfterNumber(sentence, at, number);
}

export function readAfterNumber(sentence: SentenceTokens, at: number, read: NumberReading): Found | null {
  let number = read;
  let end = number.end;
  if (!number.words && sentence.tokens[at]!.text.length > 15) return null;
  // 6'3": a height, told by its marks.
  const mark = sentence.tokens[end];
  const inches = sentence.tokens[end + 1];
  if (
    end + 1 < sentence.limit &&
    /^['’]$/.test(mark!.text) &&
    !mark!.spaced &&
    inches!.kind === 'number' &&
    !inches!.spaced
  ) {
    const last = /^["”]$/.test(textAt(sentence, end + 2)) ? end + 3 : end + 2;
    return figure(sentence, at, last, 'quantity', 'measure', { number: number.value, unit: 'foot' });
  }
  // "20 to 30 people": one figure where a unit follows and nothing says "from".
  const upper = isRangeWord(sentence, at, end) ? readNumber(sentence.tokens, end + 1, sentence.limit) : null;
  if (upper !== null && upper.value > number.value && unitFollows(sentence, upper.end)) {
    const scale = !number.grouped && upper.grouped && upper.value >= 1e6 ? upper.value / leading(upper.value) : 1;
    number = { ...number, value: number.value * scale, valueEnd: upper.value, end: upper.end };
    end = upper.end;
  }
  const next = textAt(sentence, end);
  const lower = next.toLowerCase();
  if (next === '%' || lower === 'percent' || lower === 'pct')
    return figure(sentence, at, end + 1, 'percent', 'percent', numbers(number));
  const degrees = readDegrees(sentence, at, end, number);
  if (degrees !== null) return degrees;
  if (lower === 'per' && /^cents?$/.test(lowerAt(sentence, end + 1)))
    return figure(sentence, at, end + 2, 'percent', 'percent', numbers(number));
  if (lower === 'percentage' && /^points?$/.test(lowerAt(sentence, end + 1))) {
    return figure(sentence, at, end + 2, 'percent', 'percent', { ...numbers(number), unit: 'percentage point' });
  }
  if (number.value >= 1 && number.value <= 12 && /^(?:[ap]\.m\.?|[ap]m|AM|PM|[AP]\.M\.)$/.test(next)) {
    return { first: at, end: rangeEnd(sentence, zoneEnd(sentence, end + 1)), type: 'time', reason: 'clock', data: {} };
  }
  if (lower === "o'clock" || lower === 'o’clock')
    return { first: at, end: withHalfOfDay(sentence, end + 1), type: 'time', reason: 'clock', data: {} };
  const money = currencyAfter(sentence, at, end, number);
  if (money !== null) return money;
  const time = timeUnitAfter(sentence, at, end, number);
  if (time !== null) return time;
  // "half a dozen" is no small number in words.
  if (number.words && number.value < 10 && !number.grouped) return null;
  if (isLabelled(sentence, at, end)) return null;
  return readCount(sentence, at, end, number);
}

/** "−5 °C", "minus 3 degrees", "-1.1%": a sign before a number; a hyphen or dash only where nothing but an amount follows. */
function readNegative(sentence: SentenceTokens, at: number): Found | null {
  const sign = sentence.tokens[at]!;
  const next = sentence.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.limit) return null;
  const word = lowerAt(sentence, at) === 'minus' && lowerAt(sentence, at - 1) !== 'or';
  if (!word && (!/^[−–‐‑-]$/.test(sign.text) || next.spaced || !isFreeBefore(sentence, at))) return null;
  if (!/^[\d$£€¥₹]/.test(next.text)) return null;
  const range = readNegativeRange(sentence, at);
  if (range !== null) return range;
  const amount = readAmount(sentence, at + 1);
  const { number } = amount?.data ?? {};
  if (amount === null || amount.first !== at + 1 || number === undefined) return null;
  const measured = amount.type === 'percent' || amount.type === 'money' || amount.reason === 'degrees';
  if (sign.text !== '−' && !measured) return null;
  const { numberEnd, ...data } = amount.data;
  // "-2 to 3 percent" goes up to three above; "minus 20 to 30 degrees" is cold at both ends.
  const upper = numberEnd !== undefined && word && numberEnd > number ? -numberEnd : numberEnd;
  return {
    ...amount,
    first: at,
    data: { ...data, number: -number, ...(upper !== undefined && { numberEnd: upper }) },
  };
}

/** "-20 to -10 degrees", "minus 5 to minus 3 percent": from one amount below nought to another, the unit after the second. */
function readNegativeRange(sentence: SentenceTokens, at: number): Found | null {
  const lower = readNumber(sentence.tokens, at + 1, sentence.limit);
  if (lower === null || lower.valueEnd !== undefined || !/^(?:to|and|or)$/.test(lowerAt(sentence, lower.end)))
    return null;
  const upper = lower.end + 1 < sentence.limit ? readNegative(sentence, lower.end + 1) : null;
  const numberEnd = upper?.data.number;
  if (upper === null || numberEnd === undefined || upper.data.numberEnd !== undefined) return null;
  return { ...upper, first: at, data: { ...upper.data, number: -lower.value, numberEnd } };
}

/** Whether a sign at the position belongs to what follows: space or an opening mark stands before it. */
function isFreeBefore(sentence: SentenceTokens, at: number): boolean {
  const sign = sentence.tokens[at]!;
  return sign.spaced || at === sentence.first || /^[([“"‘'/:;,]$/.test(textAt(sentence, at - 1));
}

/** "a quarter of a century", "half a century", "a quarter-century". */
function readShareOfTime(sentence: SentenceTokens, at: number): Found | null {
  const from = /^an?$/.test(lowerAt(sentence, at)) ? at + 1 : at;
  const glued = /^(half|quarter)[-‐‑](century|decade|hour)$/.exec(lowerAt(sentence, from));
  if (glued !== null) return shareOf(sentence, at, from + 1, glued[1]!, glued[2]!);
  const part = lowerAt(sentence, from);
  if (part !== 'half' && part !== 'quarter' && !/^three[-‐‑]quarters$/.test(part)) return null;
  const article = lowerAt(sentence, from + 1) === 'of' ? from + 2 : from + 1;
  if (part !== 'half' && article === from + 1) return null;
  const unit = lowerAt(sentence, article + 1);
  if (!/^an?$/.test(lowerAt(sentence, article)) || !/^(?:century|decade|hour|year|day|minute)$/.test(unit)) return null;
  return shareOf(sentence, at, article + 2, part, unit);
}

function shareOf(sentence: SentenceTokens, at: number, end: number, part: string, unit: string): Found {
  const number = fractionWord(part) ?? 1;
  if (lowerAt(sentence, end) === 'ago') return agoFound(sentence, at, end + 1, number, unit)!;
  return figure(sentence, at, end, 'duration', 'duration', { number, unit });
}

function leading(value: number): number {
  let scale = 1;
  while (value / scale >= 1000) scale *= 1000;
  return value / scale;
}

function isRangeWord(sentence: SentenceTokens, at: number, end: number): boolean {
  const word = lowerAt(sentence, end);
  if (word === 'or') return true;
  return word === 'to'
    ? lowerAt(sentence, at - 1) !== 'from'
    : word === 'and' && lowerAt(sentence, at - 1) === 'between';
}

function unitFollows(sentence: SentenceTokens, at: number): boolean {
  const next = textAt(sentence, at);
  if (/^(?:[%°º℃℉]|percent|pct|per)$/.test(next)) return true;
  if (CURRENCY_NOUNS.has(next) || TIME_UNITS.has(next)) return true;
  return countedEnd(sentence, at) > at;
}

/** "five-day", "two and a half years", "six hours"; with "ago" it is a date, with "old" an age. */
function timeUnitAfter(sentence: SentenceTokens, at: number, end: number, number: NumberReading): Found | null {
  let unitAt = end;
  let value = number.value;
  if (
    textAt(sentence, unitAt) === 'and' &&
    textAt(sentence, unitAt + 1) === 'a' &&
    textAt(sentence, unitAt + 2) === 'half'
  ) {
    unitAt += 3;
    value += 0.5;
  } else if (
    /^(?:full|straight|consecutive|more|whole|long|calendar|working|school|business|trading|additional|extra|other)$/.test(
      textAt(sentence, unitAt),
    )
  ) {
    unitAt++;
  }
  // "6½-year-old": the fraction parts the word.
  if (textAt(sentence, unitAt) === '-' && !sentence.tokens[unitAt]!.spaced) unitAt++;
  const unit = TIME_UNITS.get(textAt(sentence, unitAt).replace(/^half-|\.$/g, ''));
  const aged = /^(year|month|week|day)s?-olds?$/.exec(textAt(sentence, unitAt));
  if (aged !== null) return figure(sentence, at, unitAt + 1, 'quantity', 'age', { ...numbers(number), unit: aged[1]! });
  if (unit === undefined) return null;
  // "one day she will go": no length of time.
  if (
    number.words &&
    value === 1 &&
    unit === 'day' &&
    !/^(?:of|after|before|later|per|ago)$/.test(lowerAt(sentence, unitAt + 1))
  )
    return null;
  const data = { ...numbers({ ...number, value }), unit };
  const after = lowerAt(sentence, unitAt + 1);
  if (after === 'ago') return agoFound(sentence, at, unitAt + 2, value, unit);
  if (after === 'old' || (after === 'of' && lowerAt(sentence, unitAt + 2) === 'age')) {
    return figure(sentence, at, unitAt + 1, 'quantity', 'age', data);
  }
  if (unit === 'season' || unit === 'night' || unit === 'weekend') {
    return number.words && number.value < 10 ? null : figure(sentence, at, unitAt + 1, 'quantity', 'count', data);
  }
  return figure(sentence, at, unitAt + 1, 'duration', 'duration', data);
}

/** "half the country". */
function readHalf(sentence: SentenceTokens, at: number): Found | null {
  if (lowerAt(sentence, at) !== 'half') return null;
  const article = lowerAt(sentence, at + 1);
  if (!/^(?:the|its|their|his|her|our|all)$/.test(article)) return null;
  const noun = sentence.tokens[at + 2];
  if (noun === undefined || at + 2 >= sentence.limit || noun.kind !== 'word' || NOT_IN_COUNT.has(noun.text))
    return null;
  if (noun.text === 'time' || noun.text === 'way') return null;
  return figure(sentence, at, at + 3, 'quantity', 'fraction', { number: 0.5, unit: noun.text.toLowerCase() });
}

/** A time unit with no number that is a length all the same: "for a decade", "nearly a year". */
function readUncounted(sentence: SentenceTokens, at: number): Found | null {
  const article = lowerAt(sentence, at);
  if (article !== 'a' && article !== 'an') return null;
  const text = textAt(sentence, at + 1);
  const unit = TIME_UNITS.get(text);
  if (unit === undefined || DAY_PARTS.has(text) || unit === 'season' || unit === 'second' || unit === 'weekend')
    return null;
  if (!/^(?:for|nearly|almost|than|about|within|over|half|lasted|took|lasting)$/.test(lowerAt(sentence, at - 1)))
    return null;
  if (lowerAt(sentence, at + 2) === 'ago' || lowerAt(sentence, at + 2) === 'earlier') return null;
  return figure(sentence, at, at + 2, 'duration', 'duration', { number: 1, unit });
}
