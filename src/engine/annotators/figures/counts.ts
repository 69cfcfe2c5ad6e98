/** Figures: counted things: the noun after a number, ages in commas, and numbers that count nothing ("Flight 370"). */
import { figure, numbers } from './amountParts';
import { type Found, lowerAt, type SentenceTokens, textAt } from './found';
import { LABELS, NOT_IN_COUNT, NOT_PLURAL, PLURALS, SHORT_UNITS, STREETS } from './lexicon';
import { cardinal } from '../../english/cardinals';
import type { NumberReading } from './numbers';

/** A count, with the noun counted where the next few words have one. */
export function readCount(sentence: SentenceTokens, at: number, end: number, number: NumberReading): Found | null {
  const to = countedEnd(sentence, end);
  if (to > end) {
    const head = textAt(sentence, to - 1).toLowerCase();
    let last = to;
    // "micrograms per cubic meter"
    if (lowerAt(sentence, to) === 'per') {
      const per = /^(?:cubic|square)$/.test(lowerAt(sentence, to + 1)) ? to + 3 : to + 2;
      if (per <= sentence.limit && sentence.tokens[per - 1]!.kind === 'word') last = per;
    }
    return figure(sentence, at, last, 'quantity', 'count', { ...numbers(number), unit: head });
  }
  const short = textAt(sentence, end).replace(/\.$/, '');
  if (!number.words && SHORT_UNITS.has(short.toLowerCase()) && short !== 'in' && short !== 'm') {
    const last = inchesEnd(sentence, end + 1, short);
    return figure(sentence, at, last, 'quantity', 'measure', { ...numbers(number), unit: short.toLowerCase() });
  }
  // An age in commas after a name: "Dunbar, 79,".
  if (!number.words && !number.grouped && number.value < 120 && isAge(sentence, at, end)) {
    return figure(sentence, at, end, 'quantity', 'age', { ...numbers(number), unit: 'year' });
  }
  if (number.words && number.value < 10 && !number.grouped) return null;
  return figure(sentence, at, end, 'quantity', 'number', numbers(number));
}

/** The end of a height in feet with its inches ("6 ft 2 in", "5ft 10in"), `end` being after the feet. */
export function inchesEnd(sentence: SentenceTokens, end: number, unit: string): number {
  if (!/^(?:ft|feet|foot)$/i.test(unit)) return end;
  const inches = textAt(sentence, end);
  if (/^\d{1,2}ins?$/i.test(inches)) return end + 1;
  return /^\d{1,2}$/.test(inches) && /^(?:ins?|inch|inches)$/.test(lowerAt(sentence, end + 1)) ? end + 2 : end;
}

/** Where the counted noun phrase after a number ends, at most four words on; `at` itself where there is none. */
export function countedEnd(sentence: SentenceTokens, at: number): number {
  for (let index = at; index < Math.min(at + 4, sentence.limit); index++) {
    const token = sentence.tokens[index]!;
    if (token.kind !== 'word') return at;
    const lower = token.text.toLowerCase();
    if (NOT_IN_COUNT.has(lower) || cardinal(lower) !== null) return at;
    if (isPlural(token.text, lower)) {
      // "20 police officers", "529 college savings plans": the last of two plurals side by side is counted.
      const after = textAt(sentence, index + 1);
      return index + 1 < sentence.limit && /^\p{Ll}/u.test(after) && isPlural(after, after) ? index + 2 : index + 1;
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

function isAge(sentence: SentenceTokens, at: number, end: number): boolean {
  const before = textAt(sentence, at - 1);
  const after = textAt(sentence, end);
  if (lowerAt(sentence, at - 1) === 'age' || lowerAt(sentence, at - 1) === 'aged') return true;
  return (
    before === ',' && (after === ',' || after === '.' || after === '') && /^\p{Lu}/u.test(textAt(sentence, at - 2))
  );
}

/** "Flight 370", "Section 8", "1600 Harbor Street": the number names something. */
export function isLabelled(sentence: SentenceTokens, at: number, end: number): boolean {
  const before = textAt(sentence, at - 1);
  const lower = before.toLowerCase();
  if (lower === 'no.' || lower === 'nos.' || before === '#') return true;
  if (
    LABELS.has(lower) &&
    (/^\p{Lu}/u.test(before) ||
      /^(?:page|chapter|section|article|phase|level|room|flight|route|line|channel|day|week|year|stage|step|round|grade)$/.test(
        lower,
      ))
  ) {
    return countedEnd(sentence, end) === end;
  }
  if (/^\p{Lu}/u.test(textAt(sentence, end))) {
    for (let index = end + 1; index < Math.min(end + 3, sentence.limit); index++)
      if (STREETS.has(textAt(sentence, index))) return true;
  }
  return false;
}
