/** Figures: money, percentages, clock times, durations and counted things, all of them read from a number on. */
import type { FigureData, FigureType } from '../../model';
import { agoFound } from './dates';
import { lowerAt, textAt, type Found, type Passage } from './found';
import {
  CODES,
  CURRENCY_NOUNS,
  DAY_PARTS,
  DOLLARS,
  HEDGES,
  LABELS,
  NOT_IN_COUNT,
  NOT_PLURAL,
  PLURALS,
  SCALES,
  SHORT_UNITS,
  SIGNS,
  STREETS,
  TIME_UNITS,
  WHOSE,
} from './lexicon';
import { cardinal, readNumber, type NumberReading } from './numbers';

const ZONES = new Set(
  'GMT UTC E.T. EST EDT ET CST CDT CT MST MDT PST PDT PT BST CET CEST IST JST Eastern Pacific'.split(' '),
);

/** The amount that starts at token `at`; null where none does. */
export function readAmount(passage: Passage, at: number): Found | null {
  const { tokens, limit } = passage;
  const token = tokens[at]!;
  const code = token.text.charCodeAt(0);
  const digit = code >= 48 && code <= 57;
  if (!digit) {
    const money = readSignedMoney(passage, at);
    if (money !== null) return money;
    const half = readHalf(passage, at);
    if (half !== null) return half;
  }
  if (token.kind === 'word' && token.text.includes('-')) return readCompound(passage, at);
  if (!digit && /\d/.test(token.text)) return readGluedMoney(passage, at);
  if (digit && token.kind === 'number') {
    const clock = readClock(passage, at);
    if (clock !== null) return clock;
  } else if (digit) {
    return readGlued(passage, at);
  }
  const number = readNumber(tokens, at, limit);
  if (number === null) return readUncounted(passage, at);
  return readAfterNumber(passage, at, number);
}

function figure(
  passage: Passage,
  first: number,
  end: number,
  type: FigureType,
  reason: string,
  data: FigureData,
): Found {
  const hedge = hedgeBefore(passage, first);
  return { first, end, type, reason, data: hedge === null ? data : { ...data, hedge } };
}

function numbers({ value, valueEnd }: NumberReading): Pick<FigureData, 'number' | 'numberEnd'> {
  return { number: value, ...(valueEnd !== undefined && { numberEnd: valueEnd }) };
}

function hedgeBefore(passage: Passage, first: number): string | null {
  for (const hedge of HEDGES) {
    if (hedge.every((word, index) => lowerAt(passage, first - hedge.length + index) === word)) return hedge.join(' ');
  }
  return null;
}

/* After a number */

function readAfterNumber(passage: Passage, at: number, read: NumberReading): Found | null {
  let number = read;
  let end = number.end;
  if (passage.tokens[at]!.text.length > 15) return null;
  // 6'3": a height, told by its marks.
  const mark = passage.tokens[end];
  const inches = passage.tokens[end + 1];
  if (
    end + 1 < passage.limit &&
    /^['’]$/.test(mark!.text) &&
    !mark!.spaced &&
    inches!.kind === 'number' &&
    !inches!.spaced
  ) {
    const last = /^["”]$/.test(textAt(passage, end + 2)) ? end + 3 : end + 2;
    return figure(passage, at, last, 'quantity', 'measure', { number: number.value, unit: 'foot' });
  }
  // "20 to 30 people": one figure where a unit follows and nothing says "from".
  const upper = isRangeWord(passage, at, end) ? readNumber(passage.tokens, end + 1, passage.limit) : null;
  if (upper !== null && upper.value > number.value && unitFollows(passage, upper.end)) {
    const scale = !number.grouped && upper.grouped && upper.value >= 1e6 ? upper.value / leading(upper.value) : 1;
    number = { ...number, value: number.value * scale, valueEnd: upper.value, end: upper.end };
    end = upper.end;
  }
  const next = textAt(passage, end);
  const lower = next.toLowerCase();
  if (next === '%' || lower === 'percent' || lower === 'pct')
    return figure(passage, at, end + 1, 'percent', 'percent', numbers(number));
  if (lower === 'per' && /^cents?$/.test(lowerAt(passage, end + 1)))
    return figure(passage, at, end + 2, 'percent', 'percent', numbers(number));
  if (lower === 'percentage' && /^points?$/.test(lowerAt(passage, end + 1))) {
    return figure(passage, at, end + 2, 'percent', 'percent', { ...numbers(number), unit: 'percentage point' });
  }
  if (number.value >= 1 && number.value <= 12 && /^(?:[ap]\.m\.?|[ap]m|AM|PM|[AP]\.M\.)$/.test(next)) {
    return { first: at, end: zoneEnd(passage, end + 1), type: 'time', reason: 'clock', data: {} };
  }
  if (lower === "o'clock" || lower === 'o’clock')
    return { first: at, end: end + 1, type: 'time', reason: 'clock', data: {} };
  const money = currencyAfter(passage, at, end, number);
  if (money !== null) return money;
  const time = timeUnitAfter(passage, at, end, number);
  if (time !== null) return time;
  if (number.words && number.value < 10) return null;
  if (isLabelled(passage, at, end)) return null;
  return readCount(passage, at, end, number);
}

function leading(value: number): number {
  let scale = 1;
  while (value / scale >= 1000) scale *= 1000;
  return value / scale;
}

function isRangeWord(passage: Passage, at: number, end: number): boolean {
  const word = lowerAt(passage, end);
  if (word === 'or') return true;
  return word === 'to' ? lowerAt(passage, at - 1) !== 'from' : word === 'and' && lowerAt(passage, at - 1) === 'between';
}

function unitFollows(passage: Passage, at: number): boolean {
  const next = textAt(passage, at);
  if (next === '%' || /^(?:percent|pct|per)$/.test(next)) return true;
  if (CURRENCY_NOUNS.has(next) || TIME_UNITS.has(next)) return true;
  return countedEnd(passage, at) > at;
}

/** "five-day", "two and a half years", "six hours"; with "ago" it is a date, with "old" an age. */
function timeUnitAfter(passage: Passage, at: number, end: number, number: NumberReading): Found | null {
  let unitAt = end;
  let value = number.value;
  if (
    textAt(passage, unitAt) === 'and' &&
    textAt(passage, unitAt + 1) === 'a' &&
    textAt(passage, unitAt + 2) === 'half'
  ) {
    unitAt += 3;
    value += 0.5;
  } else if (
    /^(?:full|straight|consecutive|more|whole|long|calendar|working|school|business|trading|additional|extra|other)$/.test(
      textAt(passage, unitAt),
    )
  ) {
    unitAt++;
  }
  const unit = TIME_UNITS.get(textAt(passage, unitAt).replace(/^half-/, ''));
  const aged = /^(year|month|week|day)s?-olds?$/.exec(textAt(passage, unitAt));
  if (aged !== null) return figure(passage, at, unitAt + 1, 'quantity', 'age', { ...numbers(number), unit: aged[1]! });
  if (unit === undefined) return null;
  // "one day she will go": no length of time.
  if (
    number.words &&
    value === 1 &&
    unit === 'day' &&
    !/^(?:of|after|before|later|per|ago)$/.test(lowerAt(passage, unitAt + 1))
  )
    return null;
  const data = { ...numbers({ ...number, value }), unit };
  const after = lowerAt(passage, unitAt + 1);
  if (after === 'ago') return agoFound(passage, at, unitAt + 2, value, unit);
  if (after === 'old' || (after === 'of' && lowerAt(passage, unitAt + 2) === 'age')) {
    return figure(passage, at, unitAt + 1, 'quantity', 'age', data);
  }
  if (unit === 'season' || unit === 'night' || unit === 'weekend') {
    return number.words && number.value < 10 ? null : figure(passage, at, unitAt + 1, 'quantity', 'count', data);
  }
  return figure(passage, at, unitAt + 1, 'duration', 'duration', data);
}

/** A count, with the noun counted where the next few words have one. */
function readCount(passage: Passage, at: number, end: number, number: NumberReading): Found | null {
  const first = isArticle(passage, at) ? at : at;
  const to = countedEnd(passage, end);
  if (to > end) {
    const head = textAt(passage, to - 1).toLowerCase();
    let last = to;
    // "micrograms per cubic meter"
    if (lowerAt(passage, to) === 'per') {
      const per = /^(?:cubic|square)$/.test(lowerAt(passage, to + 1)) ? to + 3 : to + 2;
      if (per <= passage.limit && passage.tokens[per - 1]!.kind === 'word') last = per;
    }
    return figure(passage, first, last, 'quantity', 'count', { ...numbers(number), unit: head });
  }
  const short = textAt(passage, end);
  if (!number.words && SHORT_UNITS.has(short.toLowerCase()) && short !== 'in' && short !== 'm') {
    return figure(passage, first, end + 1, 'quantity', 'measure', { ...numbers(number), unit: short.toLowerCase() });
  }
  // An age in commas after a name: "Dunbar, 79,".
  if (!number.words && !number.grouped && number.value < 120 && isAge(passage, at, end)) {
    return figure(passage, first, end, 'quantity', 'age', { ...numbers(number), unit: 'year' });
  }
  if (number.words && number.value < 10) return null;
  return figure(passage, first, end, 'quantity', 'number', numbers(number));
}

function isArticle(passage: Passage, at: number): boolean {
  return textAt(passage, at) === 'a';
}

/** Where the counted noun phrase after a number ends, at most four words on; `at` itself where there is none. */
function countedEnd(passage: Passage, at: number): number {
  for (let index = at; index < Math.min(at + 4, passage.limit); index++) {
    const token = passage.tokens[index]!;
    if (token.kind !== 'word') return at;
    const lower = token.text.toLowerCase();
    if (NOT_IN_COUNT.has(lower) || cardinal(lower) !== null) return at;
    if (isPlural(token.text, lower)) {
      // "20 police officers", "529 college savings plans": the last of two plurals side by side is counted.
      const after = textAt(passage, index + 1);
      return index + 1 < passage.limit && /^\p{Ll}/u.test(after) && isPlural(after, after) ? index + 2 : index + 1;
    }
    // Only the first word or two may be a name of whose they are ("1,500 French troops").
    if (index > at + 1 && /^\p{Lu}/u.test(token.text)) return at;
    if (/(?:ed|ly)$/.test(lower) && index > at) return at;
  }
  return at;
}

function isPlural(text: string, lower: string): boolean {
  if (PLURALS.has(lower)) return true;
  if (!lower.endsWith('s') || lower.length < 4 || NOT_PLURAL.has(lower) || /(?:ss|us|is|'s|’s)$/.test(lower))
    return false;
  // A capitalised plural is a name ("two Rolling Stones"), save for peoples ("300 Malians").
  return /^\p{Ll}/u.test(text) || /(?:ans|ians|ese|is|ers|ists|ats|icans)$/.test(lower);
}

function isAge(passage: Passage, at: number, end: number): boolean {
  const before = textAt(passage, at - 1);
  const after = textAt(passage, end);
  if (lowerAt(passage, at - 1) === 'age' || lowerAt(passage, at - 1) === 'aged') return true;
  return before === ',' && (after === ',' || after === '.' || after === '') && /^\p{Lu}/u.test(textAt(passage, at - 2));
}

/** "Flight 370", "Section 8", "1600 Harbor Street": the number names something. */
function isLabelled(passage: Passage, at: number, end: number): boolean {
  const before = textAt(passage, at - 1);
  const lower = before.toLowerCase();
  if (lower === 'no.' || lower === 'nos.' || before === '#') return true;
  if (
    LABELS.has(lower) &&
    (/^\p{Lu}/u.test(before) ||
      /^(?:page|chapter|section|article|phase|level|room|flight|route|line|channel|day|week|year|stage|step|round|grade)$/.test(
        lower,
      ))
  ) {
    return countedEnd(passage, end) === end;
  }
  if (/^\p{Lu}/u.test(textAt(passage, end))) {
    for (let index = end + 1; index < Math.min(end + 3, passage.limit); index++)
      if (STREETS.has(textAt(passage, index))) return true;
  }
  return false;
}

/* Money */

/** "$1.4 billion", "US$40", "GHS 6.2 billion". */
function readSignedMoney(passage: Passage, at: number): Found | null {
  const text = textAt(passage, at);
  let currency = SIGNS.get(text);
  let first = at;
  if (currency === undefined) {
    const dollar = passage.tokens[at + 1]?.text === '$' && at + 1 < passage.limit && !passage.tokens[at + 1]!.spaced;
    if (dollar && DOLLARS.has(text)) {
      currency = DOLLARS.get(text)!;
      at++;
    } else if (CODES.has(text)) {
      currency = CODES.get(text)!;
      if (SIGNS.has(textAt(passage, at + 1))) at++;
    } else return null;
    first = dollar ? at - 1 : first;
  }
  const next = passage.tokens[at + 1];
  if (next === undefined || at + 1 >= passage.limit || !/^\d/.test(next.text)) return null;
  // "$5-million", "$2-a-day", "$5m", "$31bn" are one token after the sign.
  const glued = /^(\d[\d.,]*)(?:-?(million|billion|trillion|[kKmMbB]|mn|bn|tn))?(-[a-z-]+)?$/.exec(next.text);
  if (next.kind === 'word' && glued !== null) {
    const number = readNumber([{ ...next, text: glued[1]!, kind: 'number' }], 0, 1);
    if (number === null) return null;
    const scale = glued[2] === undefined ? 1 : scaleValue(glued[2]);
    return figure(passage, first, at + 2, 'money', 'money', { number: number.value * scale, currency });
  }
  const number = readNumber(passage.tokens, at + 1, passage.limit);
  if (number === null) return null;
  let end = number.end;
  if (textAt(passage, end) === ',')
    return figure(passage, first, end, 'money', 'money', { ...numbers(number), currency });
  if (currency === 'USD' && /^(?:USD|US)$/.test(textAt(passage, end))) end++;
  return figure(passage, first, end, 'money', 'money', { ...numbers(number), currency });
}

/** "GHS6.2billion", "Rs500", one token. */
function readGluedMoney(passage: Passage, at: number): Found | null {
  const match = /^([A-Z]{2,3}|Rs|Tk)(\d[\d.,]*)(million|billion|trillion|m|mn|bn|[bk]|tn)?$/.exec(textAt(passage, at));
  if (match === null || !CODES.has(match[1]!)) return null;
  const number = digits(match[2]!);
  if (number === null) return null;
  const currency = CODES.get(match[1]!)!;
  let value = number * (match[3] === undefined ? 1 : scaleValue(match[3]));
  const scale = match[3] === undefined ? SCALES.get(textAt(passage, at + 1)) : undefined;
  if (scale !== undefined) value *= scale;
  return figure(passage, at, scale === undefined ? at + 1 : at + 2, 'money', 'money', { number: value, currency });
}

function scaleValue(text: string): number {
  if (/^t/.test(text)) return 1e12;
  if (/^b/i.test(text)) return 1e9;
  return /^k/i.test(text) ? 1e3 : 1e6;
}

/** "14 billion crowns", "9.95 Norwegian crowns", "60 cents". */
function currencyAfter(passage: Passage, at: number, end: number, number: NumberReading): Found | null {
  const next = textAt(passage, end);
  const second = textAt(passage, end + 1);
  const code = /^[A-Z]{3}$/.test(next) ? CODES.get(next) : undefined;
  if (code !== undefined && number.value > 0)
    return figure(passage, at, end + 1, 'money', 'money', { ...numbers(number), currency: code });
  if (SIGNS.has(next) && next !== '$')
    return figure(passage, at, end + 1, 'money', 'money', { ...numbers(number), currency: SIGNS.get(next)! });
  if (CURRENCY_NOUNS.has(next)) {
    if (next === 'pounds' && !(number.grouped && number.value >= 1e6) && lowerAt(passage, end + 1) !== 'sterling')
      return null;
    if (number.words && number.value === 1) return null;
    const last = lowerAt(passage, end + 1) === 'sterling' ? end + 2 : end + 1;
    return figure(passage, at, last, 'money', 'money', { ...numbers(number), currency: CURRENCY_NOUNS.get(next)! });
  }
  const whose = CURRENCY_NOUNS.has(second) && /^\p{Lu}/u.test(next) ? second : undefined;
  if (whose !== undefined) {
    return figure(passage, at, end + 2, 'money', 'money', {
      ...numbers(number),
      currency: WHOSE.get(`${next} ${whose}`) ?? CURRENCY_NOUNS.get(whose)!,
    });
  }
  const third = textAt(passage, end + 2);
  if (WHOSE.has(`${second} ${third}`) && /^(?:Hong|New|South|North)$/.test(next)) {
    return figure(passage, at, end + 3, 'money', 'money', {
      ...numbers(number),
      currency: WHOSE.get(`${second} ${third}`)!,
    });
  }
  return null;
}

/* Clocks */

/** "3:40 a.m.", "14:30", "7:30 in the evening". */
function readClock(passage: Passage, at: number): Found | null {
  const text = textAt(passage, at);
  const time = (end: number): Found => ({ first: at, end, type: 'time', reason: 'clock', data: {} });
  const next = textAt(passage, at + 1);
  if (/^\d{4}$/.test(text) && ZONES.has(next) && next !== 'PT' && next !== 'CT') return time(at + 2);
  const clock = /^(\d{1,2})[:.](\d\d)$/.exec(text);
  const half = /^(?:[ap]\.m\.?|[ap]m|AM|PM|[AP]\.M\.)$/.test(next);
  if (clock === null || Number(clock[1]) > 24 || Number(clock[2]) > 59) return null;
  if (half) return time(zoneEnd(passage, at + 2));
  if (text.includes('.')) return null;
  if (ZONES.has(next)) return time(at + 2);
  const before = lowerAt(passage, at - 1);
  if (
    !/^(?:at|by|until|till|before|after|around|about|from|to|between|since|,|\(|day|morning|afternoon|evening|night)$/.test(
      before,
    ) &&
    before !== ''
  )
    return null;
  return time(at + 1);
}

function zoneEnd(passage: Passage, end: number): number {
  if (ZONES.has(textAt(passage, end)))
    return /^(?:Eastern|Pacific)$/.test(textAt(passage, end)) && lowerAt(passage, end + 1) === 'time'
      ? end + 2
      : end + 1;
  return end;
}

/* Compounds, one token: "15-nation", "five-day", "41-year-old", "twenty-five" */

function readCompound(passage: Passage, at: number): Found | null {
  const text = textAt(passage, at);
  const lower = text.toLowerCase();
  if (cardinal(lower) !== null) {
    const number = readNumber(passage.tokens, at, passage.limit);
    return number === null ? null : readAfterNumber(passage, at, number);
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
    return figure(passage, at, at + 1, 'quantity', 'age', { ...data, unit: time });
  if (time !== undefined && parts.length === used + 1) {
    if (time === 'season' || time === 'night' || time === 'weekend') return null;
    return figure(passage, at, at + 1, 'duration', 'duration', { ...data, unit: time });
  }
  if (time !== undefined && parts[used + 1] === 'long')
    return figure(passage, at, at + 1, 'duration', 'duration', { ...data, unit: time });
  if (unit === 'percent') return figure(passage, at, at + 1, 'percent', 'percent', { number: value });
  if (/^(?:dollar|euro|pound|yen|cent)$/.test(unit))
    return figure(passage, at, at + 1, 'money', 'money', {
      number: value,
      currency: CURRENCY_NOUNS.get(unit) ?? (unit === 'pound' ? 'GBP' : unit),
    });
  if (/^(?:st|nd|rd|th|fold|odd|plus|something|thirds?|quarters?|fifths?|tenths?|half)$/.test(unit)) {
    return /^(?:thirds?|quarters?|fifths?|tenths?)$/.test(unit)
      ? figure(passage, at, at + 1, 'quantity', 'fraction', { number: value / FRACTIONS[unit.replace(/s$/, '')]! })
      : null;
  }
  if (worded && value < 10) return null;
  return figure(passage, at, at + 1, 'quantity', 'compound', data);
}

const FRACTIONS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

function digits(text: string): number | null {
  const number = readNumber([{ start: 0, end: text.length, text, kind: 'number', spaced: true }], 0, 1);
  return number?.value ?? null;
}

/** Digits with letters on: "5pm", "20km", "12,000-strong" is a compound, "3pm" a clock. */
function readGlued(passage: Passage, at: number): Found | null {
  const text = textAt(passage, at);
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]m$/i.test(text))
    return { first: at, end: zoneEnd(passage, at + 1), type: 'time', reason: 'clock', data: {} };
  const match = /^(\d[\d.,]*)([a-z]{1,4})$/i.exec(text);
  if (match === null) return null;
  const number = digits(match[1]!);
  const unit = match[2]!.toLowerCase();
  if (number === null || !SHORT_UNITS.has(unit) || unit === 'in') {
    return null;
  }
  return figure(passage, at, at + 1, 'quantity', 'measure', { number, unit });
}

/** "half the country". */
function readHalf(passage: Passage, at: number): Found | null {
  if (lowerAt(passage, at) !== 'half') return null;
  const article = lowerAt(passage, at + 1);
  if (!/^(?:the|its|their|his|her|our|all)$/.test(article)) return null;
  const noun = passage.tokens[at + 2];
  if (noun === undefined || at + 2 >= passage.limit || noun.kind !== 'word' || NOT_IN_COUNT.has(noun.text)) return null;
  if (noun.text === 'time' || noun.text === 'way') return null;
  return figure(passage, at, at + 3, 'quantity', 'fraction', { number: 0.5, unit: noun.text.toLowerCase() });
}

/** A time unit with no number that is a length all the same: "for a decade", "nearly a year". */
function readUncounted(passage: Passage, at: number): Found | null {
  const article = lowerAt(passage, at);
  if (article !== 'a' && article !== 'an') return null;
  const text = textAt(passage, at + 1);
  const unit = TIME_UNITS.get(text);
  if (unit === undefined || DAY_PARTS.has(text) || unit === 'season' || unit === 'second' || unit === 'weekend')
    return null;
  if (!/^(?:for|nearly|almost|than|about|within|over|half|lasted|took|lasting)$/.test(lowerAt(passage, at - 1)))
    return null;
  if (lowerAt(passage, at + 2) === 'ago' || lowerAt(passage, at + 2) === 'earlier') return null;
  return figure(passage, at, at + 2, 'duration', 'duration', { number: 1, unit });
}
