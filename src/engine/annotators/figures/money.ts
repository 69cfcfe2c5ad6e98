/** Figures: money, by sign, code or noun: "$1.4 billion", "GHS 6.2 billion", "14 billion crowns". */
import { Token } from '../../model';
import { figure, numbers } from './amountParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { CODES, CURRENCY_NOUNS, DOLLARS, SCALES, SIGNS, WHOSE } from './lexicon';
import { type NumberReading, readNumber } from './numbers';

/** "$1.4 billion", "US$40", "GHS 6.2 billion". */
export function readSignedMoney(sentence: SentenceTokens, at: number): Found | null {
  const text = textAt(sentence, at);
  let currency = SIGNS.get(text);
  let first = at;
  if (currency === undefined) {
    const dollar = sentence.tokens[at + 1]?.text === '$' && at + 1 < sentence.limit && !sentence.tokens[at + 1]!.spaced;
    if (dollar && DOLLARS.has(text)) {
      currency = DOLLARS.get(text)!;
      at++;
    } else if (CODES.has(text)) {
      currency = CODES.get(text)!;
      if (SIGNS.has(textAt(sentence, at + 1))) at++;
    } else return null;
    first = dollar ? at - 1 : first;
  }
  const next = sentence.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.limit || !/^\d/.test(next.text)) return null;
  // "$5-million", "$2-a-day", "$5m", "$31bn" are one token after the sign.
  const glued = /^(\d[\d.,]*)(?:-?(million|billion|trillion|lakh|crore|cr|[kKmMbB]|mn|bn|tn))?(-[a-z-]+)?$/.exec(
    next.text,
  );
  if (next.kind === 'word' && glued !== null) {
    const number = readNumber([{ ...next, text: glued[1]!, kind: 'number' }], 0, 1);
    if (number === null) return null;
    const scale = glued[2] === undefined ? 1 : scaleValue(glued[2]);
    return figure(sentence, first, at + 2, 'money', 'money', { number: number.value * scale, currency });
  }
  const number = readNumber(sentence.tokens, at + 1, sentence.limit);
  if (number === null) return null;
  let end = number.end;
  if (textAt(sentence, end) === ',')
    return figure(sentence, first, end, 'money', 'money', { ...numbers(number), currency });
  if (currency === 'USD' && /^(?:USD|US)$/.test(textAt(sentence, end))) end++;
  return figure(sentence, first, end, 'money', 'money', { ...numbers(number), currency });
}

/** "GHS6.2billion", "Rs500", one token. */
export function readGluedMoney(sentence: SentenceTokens, at: number): Found | null {
  const match = /^([A-Z]{2,3}|Rs|Tk)(\d[\d.,]*)(million|billion|trillion|m|mn|bn|[bk]|tn)?$/.exec(textAt(sentence, at));
  if (match === null || !CODES.has(match[1]!)) return null;
  const number = digits(match[2]!);
  if (number === null) return null;
  const currency = CODES.get(match[1]!)!;
  let value = number * (match[3] === undefined ? 1 : scaleValue(match[3]));
  const scale = match[3] === undefined ? SCALES.get(textAt(sentence, at + 1)) : undefined;
  if (scale !== undefined) value *= scale;
  return figure(sentence, at, scale === undefined ? at + 1 : at + 2, 'money', 'money', { number: value, currency });
}

function scaleValue(text: string): number {
  if (/^t/.test(text)) return 1e12;
  if (/^c/.test(text)) return 1e7;
  if (/^l/.test(text)) return 1e5;
  if (/^b/i.test(text)) return 1e9;
  return /^k/i.test(text) ? 1e3 : 1e6;
}

/** "14 billion crowns", "9.95 Norwegian crowns", "60 cents". */
export function currencyAfter(sentence: SentenceTokens, at: number, end: number, number: NumberReading): Found | null {
  const next = textAt(sentence, end);
  const second = textAt(sentence, end + 1);
  const code = /^[A-Z]{3}$/.test(next) ? CODES.get(next) : undefined;
  if (code !== undefined && number.value > 0)
    return figure(sentence, at, end + 1, 'money', 'money', { ...numbers(number), currency: code });
  if (next === '¢') return figure(sentence, at, end + 1, 'money', 'money', { ...numbers(number), currency: 'cent' });
  if (SIGNS.has(next) && next !== '$')
    return figure(sentence, at, end + 1, 'money', 'money', { ...numbers(number), currency: SIGNS.get(next)! });
  // "50 euro cents"
  if (next === 'euro' && /^cents?$/.test(second))
    return figure(sentence, at, end + 2, 'money', 'money', { ...numbers(number), currency: 'cent' });
  if (CURRENCY_NOUNS.has(next)) {
    if (next === 'pounds' && !(number.grouped && number.value >= 1e6) && lowerAt(sentence, end + 1) !== 'sterling')
      return null;
    if (number.words && number.value === 1) return null;
    const last = lowerAt(sentence, end + 1) === 'sterling' ? end + 2 : end + 1;
    return figure(sentence, at, last, 'money', 'money', { ...numbers(number), currency: CURRENCY_NOUNS.get(next)! });
  }
  const whose = CURRENCY_NOUNS.has(second) && /^\p{Lu}/u.test(next) ? second : undefined;
  if (whose !== undefined) {
    return figure(sentence, at, end + 2, 'money', 'money', {
      ...numbers(number),
      currency: WHOSE.get(`${next} ${whose}`) ?? CURRENCY_NOUNS.get(whose)!,
    });
  }
  const third = textAt(sentence, end + 2);
  if (WHOSE.has(`${second} ${third}`) && /^(?:Hong|New|South|North)$/.test(next)) {
    return figure(sentence, at, end + 3, 'money', 'money', {
      ...numbers(number),
      currency: WHOSE.get(`${second} ${third}`)!,
    });
  }
  return null;
}

export function digits(text: string): number | null {
  const number = readNumber([new Token(0, text.length, text, 'number', true)], 0, 1);
  return number?.value ?? null;
}
