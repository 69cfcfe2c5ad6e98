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

/** "38C", "100F" as one token, where the words before it tell that it is warm or cold. */
export function readGluedDegrees(sentence: SentenceTokens, at: number): Found | null {
  const match = /^(\d{1,3}(?:\.\d)?)([CF])$/.exec(textAt(sentence, at));
  if (
    match === null ||
    !/^(?:to|of|at|reached|reaching|hit|topped|above|below|exceeded|around|about|nearly|from|and|over)$/.test(
      lowerAt(sentence, at - 1),
    )
  )
    return null;
  const number = Number(match[1]);
  return figure(sentence, at, at + 1, 'quantity', 'degrees', {
    number,
    unit: match[2] === 'C' ? 'celsius' : 'fahrenheit',
  });
}
