/** Figures: degrees: "5 °C", "98.6°F", "10 degrees Celsius", "20 degrees below zero", "38C". */
import { figure, numbers } from './amountParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import type { NumberReading } from './numbers';

const SCALES: Readonly<Record<string, string>> = {
  C: 'celsius', F: 'fahrenheit', K: 'kelvin', Celsius: 'celsius', Fahrenheit: 'fahrenheit', Kelvin: 'kelvin', centigrade: 'celsius',
}; // prettier-ignore

/** The degrees after a number that ends before `end`; null where none stand there. */
export function readDegrees(sentence: SentenceTokens, at: number, end: number, number: NumberReading): Found | null {
  const sign = textAt(sentence, end);
  const unit = sign === '°' || sign === 'º' ? textAt(sentence, end + 1) : '';
  if (sign === '℃' || sign === '℉') {
    return degrees(sentence, at, end + 1, number, sign === '℃' ? 'celsius' : 'fahrenheit');
  }
  if (sign === '°' || sign === 'º') {
    const scale = SCALES[unit];
    return degrees(sentence, at, scale === undefined ? end + 1 : end + 2, number, scale ?? 'degree');
  }
  // "10 below zero"
  if (sign === 'below' && lowerAt(sentence, end + 1) === 'zero')
    return degrees(sentence, at, end + 2, { ...number, value: -number.value }, 'degrees');
  if (!/^degrees?$/.test(sign)) return null;
  const scale = SCALES[textAt(sentence, end + 1)];
  const last = scale === undefined ? end + 1 : end + 2;
  const below = lowerAt(sentence, last) === 'below' && /^(?:zero|freezing)$/.test(lowerAt(sentence, last + 1));
  if (below && lowerAt(sentence, last + 1) === 'zero') {
    return degrees(sentence, at, last + 2, { ...number, value: -number.value }, scale ?? 'degree');
  }
  return scale === undefined && number.words && number.value < 10
    ? null
    : degrees(sentence, at, last, number, scale ?? 'degrees');
}

function degrees(sentence: SentenceTokens, at: number, end: number, number: NumberReading, unit: string): Found {
  return figure(sentence, at, end, 'quantity', 'degrees', { ...numbers(number), unit });
}

const BEFORE_DEGREES =
  /^(?:to|of|at|reached|reaching|hit|topped|above|below|exceeded|around|about|nearly|from|and|over|between|[−–‐‑-]|minus)$/;
const AFTER_DEGREES =
  /^(?:warming|heating|rise|target|goal|limit|threshold|increase|warmer|hotter|cooler|colder|above|higher|world|ceiling)$/;

/** "38C", "100F", "20-25C" as one token, where the words beside it tell that it is warm or cold. */
export function readGluedDegrees(sentence: SentenceTokens, at: number): Found | null {
  const match = /^(\d{1,3}(?:\.\d)?)(?:[-‐‑](\d{1,3}(?:\.\d)?))?([CF])$/.exec(textAt(sentence, at));
  if (match === null) return null;
  const next = lowerAt(sentence, at + 1);
  const isWarm = AFTER_DEGREES.test(next === 'of' ? lowerAt(sentence, at + 2) : next);
  if (!isWarm && !BEFORE_DEGREES.test(lowerAt(sentence, at - 1))) return null;
  return figure(sentence, at, at + 1, 'quantity', 'degrees', {
    number: Number(match[1]),
    ...(match[2] !== undefined && { numberEnd: Number(match[2]) }),
    unit: match[3] === 'C' ? 'celsius' : 'fahrenheit',
  });
}
