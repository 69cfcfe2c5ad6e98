/** Figures: counted things: the noun after a number, ages in commas, and numbers that count nothing ("Flight 370"). */
import { figure, numbers } from './amountParts';
import { type Found, lowerAt, type Passage, textAt } from './found';
import { LABELS, NOT_IN_COUNT, NOT_PLURAL, PLURALS, SHORT_UNITS, STREETS } from './lexicon';
import { cardinal, type NumberReading } from './numbers';

/** A count, with the noun counted where the next few words have one. */
export function readCount(passage: Passage, at: number, end: number, number: NumberReading): Found | null {
  const to = countedEnd(passage, end);
  if (to > end) {
    const head = textAt(passage, to - 1).toLowerCase();
    let last = to;
    // "micrograms per cubic meter"
    if (lowerAt(passage, to) === 'per') {
      const per = /^(?:cubic|square)$/.test(lowerAt(passage, to + 1)) ? to + 3 : to + 2;
      if (per <= passage.limit && passage.tokens[per - 1]!.kind === 'word') last = per;
    }
    return figure(passage, at, last, 'quantity', 'count', { ...numbers(number), unit: head });
  }
  const short = textAt(passage, end);
  if (!number.words && SHORT_UNITS.has(short.toLowerCase()) && short !== 'in' && short !== 'm') {
    return figure(passage, at, end + 1, 'quantity', 'measure', { ...numbers(number), unit: short.toLowerCase() });
  }
  // An age in commas after a name: "Dunbar, 79,".
  if (!number.words && !number.grouped && number.value < 120 && isAge(passage, at, end)) {
    return figure(passage, at, end, 'quantity', 'age', { ...numbers(number), unit: 'year' });
  }
  if (number.words && number.value < 10) return null;
  return figure(passage, at, end, 'quantity', 'number', numbers(number));
}

/** Where the counted noun phrase after a number ends, at most four words on; `at` itself where there is none. */
export function countedEnd(passage: Passage, at: number): number {
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
export function isLabelled(passage: Passage, at: number, end: number): boolean {
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
