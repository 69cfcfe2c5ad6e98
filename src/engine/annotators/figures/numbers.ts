/** Figures: reading a number, in digits or words, from the tokens. */
import { cardinal } from '../../english/cardinals';
import type { Token } from '../../model';
import { fractionWord, readShare, vulgarFraction } from './fractions';
import { SCALES, SHORT_SCALES } from './lexicon';

export interface NumberReading {
  readonly value: number;
  /** Upper end of a range written as one token or over a dash ("20-30", "20–30"). */
  readonly valueEnd?: number;
  /** Index after its last token. */
  readonly end: number;
  /** Written in words, with no digit. */
  readonly words: boolean;
  /** A scale word ("million") or a thousands comma or a decimal point: no year, no day. */
  readonly grouped: boolean;
}

/** The number that starts at token `at`, before token `limit`; null where none does. */
export function readNumber(tokens: readonly Token[], at: number, limit: number): NumberReading | null {
  const token = tokens[at];
  if (token === undefined || at >= limit) return null;
  const code = token.text.charCodeAt(0);
  if (code >= 48 && code <= 57) return token.kind === 'number' ? readDigits(tokens, at, limit) : null;
  const vulgar = vulgarFraction(token.text);
  if (vulgar !== undefined) return { value: tidy(vulgar), end: at + 1, words: false, grouped: true };
  if (token.kind !== 'word') return null;
  const share = readShare(tokens, at, limit);
  if (share !== null) return { value: tidy(share.value), end: share.end, words: true, grouped: true };
  return readWords(tokens, at, limit);
}

/** The value of one token of digits ("3,000", "2.5", "1/2"); null for clocks, ordinals, decades, dates. */
function digitValue(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  // A decimal comma: "3,27".
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  // India's grouping: "1,50,000".
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''));
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (fraction !== null && Number(fraction[2]) > Number(fraction[1]) && DENOMINATORS.has(fraction[2]!))
    return Number(fraction[1]) / Number(fraction[2]);
  return null;
}

/** "9/11" and "24/7" are no fractions. */
const DENOMINATORS = new Set('2 3 4 5 6 8 10 12 16 20 32 64 100'.split(' '));

function readDigits(tokens: readonly Token[], at: number, limit: number): NumberReading | null {
  const text = tokens[at]!.text;
  let end = at + 1;
  let value: number | null;
  let valueEnd: number | undefined;
  const range = /^([\d.,]+)[-‐‑]([\d.,]+)$/.exec(text);
  if (range !== null) {
    value = digitValue(range[1]!);
    valueEnd = digitValue(range[2]!) ?? undefined;
    if (valueEnd === undefined) return null;
  } else {
    value = digitValue(text);
    const dash = tokens[end];
    const after = tokens[end + 1];
    if (
      value !== null &&
      end + 1 < limit &&
      (dash?.text === '–' || dash?.text === '—') &&
      !dash.spaced &&
      after?.kind === 'number' &&
      !after.spaced
    ) {
      const upper = digitValue(after.text);
      if (upper !== null) {
        valueEnd = upper;
        end += 2;
      }
    }
  }
  if (value === null || /^\d{7,}$/.test(text)) return null; // a reference, not a count
  let grouped = text.includes(',') || text.includes('.');
  // "35 000 people": thousands set apart by a space.
  if (valueEnd === undefined && end < limit && /^[1-9]\d{0,2}$/.test(text) && /^\d00$/.test(tokens[end]!.text)) {
    value = value * 1000 + Number(tokens[end]!.text);
    grouped = true;
    end++;
  }
  // "2½", "2 ½", "2 1/2"
  const part =
    valueEnd === undefined && end < limit && /^\d{1,3}$/.test(text) ? partAfter(tokens[end]!.text) : undefined;
  if (part !== undefined) {
    value += part;
    grouped = true;
    end++;
  }
  // "1.5 lakh crore" has two.
  for (let scales = 0; scales < 2 && end < limit; scales++) {
    const scale = scaleOf(tokens[end]!.text, true);
    if (scale === undefined || (scales > 0 && scale !== 1e7)) break;
    value *= scale;
    if (valueEnd !== undefined) valueEnd *= scale;
    grouped = true;
    end++;
  }
  return {
    value: tidy(value),
    ...(valueEnd !== undefined && { valueEnd: tidy(valueEnd) }),
    end,
    words: false,
    grouped,
  };
}

/** What "½" or "1/2" adds to the number before it. */
function partAfter(text: string): number | undefined {
  return vulgarFraction(text) ?? (/^\d\/\d{1,2}$/.test(text) ? (digitValue(text) ?? undefined) : undefined);
}

function scaleOf(text: string, digits: boolean): number | undefined {
  return SCALES.get(text) ?? SCALES.get(text.toLowerCase()) ?? (digits ? SHORT_SCALES.get(text) : undefined);
}

/** "twenty-five", "one hundred and twenty", "a dozen", "two and a half million", "one-and-a-half million". */
function readWords(tokens: readonly Token[], at: number, limit: number): NumberReading | null {
  let total = 0;
  let group: number | null = null;
  let grouped = false;
  let lastScale = 1;
  let end = at;
  const first = tokens[at]!.text;
  if (first === 'a' || first === 'A') {
    const scale = at + 1 < limit ? SCALES.get(tokens[at + 1]!.text) : undefined;
    if (scale === undefined) return null;
    group = 1;
    end++;
  }
  for (; end < limit; end++) {
    const text = tokens[end]!.text.toLowerCase();
    const value = cardinal(text);
    if (value !== null) {
      if (group !== null && (group % 100 !== 0 || group === 0)) break;
      group = (group ?? 0) + value;
      continue;
    }
    const scale = SCALES.get(text);
    if (scale !== undefined && group !== null) {
      grouped = true;
      if (scale === 100 || scale === 12) group *= scale;
      else {
        lastScale = scale;
        total += group * scale;
        group = null;
        // Only a smaller part may follow: "two thousand five hundred".
        if (
          end + 1 >= limit ||
          ((cardinal(tokens[end + 1]!.text.toLowerCase()) === null || scale > 1e3) && tokens[end + 2]?.text !== 'a')
        ) {
          end++;
          break;
        }
      }
      continue;
    }
    const part = text === 'and' ? partAfterAnd(tokens, end + 1, limit) : null;
    // "a million and a half"
    if (part !== null && group === null && total >= 1e6)
      return { value: tidy(total + lastScale * part.value), end: part.end, words: true, grouped: true };
    if (text === 'and' && group !== null && end + 1 < limit) {
      // "two and a half years"; a quarter and the rest only of a large number: "one and a quarter million".
      if (part !== null && (part.value === 0.5 || (part.end < limit && SCALES.has(tokens[part.end]!.text)))) {
        group += part.value;
        end = part.end - 1;
        continue;
      }
      const next = tokens[end + 1]!.text.toLowerCase();
      if (group >= 100 && group % 100 === 0 && cardinal(next) !== null) continue;
    }
    break;
  }
  if (end === at) return null;
  return { value: tidy(total + (group ?? 0)), end, words: true, grouped };
}

/** "a half", "a quarter", "three-quarters" after "and"; null for anything else. */
function partAfterAnd(tokens: readonly Token[], at: number, limit: number): { value: number; end: number } | null {
  const from = at < limit && tokens[at]!.text === 'a' ? at + 1 : at;
  const word = from < limit ? tokens[from]!.text.toLowerCase() : '';
  const value = from > at || word.includes('-') ? fractionWord(word) : null;
  return value === null ? null : { value, end: from + 1 };
}

/** Without the noise of binary fractions: 1.2 billion is 1200000000. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
