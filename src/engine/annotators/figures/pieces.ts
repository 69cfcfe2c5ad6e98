/** Figures: words that hold two of their pieces: "mid-March", "May 30-June 2", "7am-10:30pm". The readers get them in pieces. */
import { Token } from '../../model';
import { monthOf } from '../../text/calendar';
import { CLOCK } from './clocks';

const HALF_MODIFIER = /^(?:mid|late|early)[-‐‑](?=.)/i;
const YEARS = /^(?:['’]?\d0s|[12]\d{3}s?|\d{1,2}(?:st|nd|rd|th))$/;

/** The tokens from `first` to `end`, such words in pieces; null where no word has any. */
export function inPieces(tokens: readonly Token[], first: number, end: number): readonly Token[] | null {
  let found: Token[] | null = null;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    const cuts = token.kind !== 'address' && token.text.length > 4 ? cutsOf(token.text) : NO_CUTS;
    if (cuts.length === 0) {
      found?.push(token);
      continue;
    }
    found ??= tokens.slice(first, at);
    let from = 0;
    for (const to of [...cuts, token.text.length]) {
      const text = token.text.slice(from, to);
      const kind = /^\d[\d.,:]*s?$/.test(text) ? 'number' : /^[-‐‑]$/.test(text) ? 'punctuation' : 'word';
      found.push(new Token(token.start + from, token.start + to, text, kind, from === 0 && token.spaced));
      from = to;
    }
  }
  return found;
}

const NO_CUTS: readonly number[] = [];
const HYPHEN = /[-‐‑]/;

function cutsOf(text: string): readonly number[] {
  if (!HYPHEN.test(text)) return NO_CUTS;
  const hyphen = text.search(HYPHEN);
  if (hyphen <= 0 || hyphen === text.length - 1) return NO_CUTS;
  const half = HALF_MODIFIER.exec(text)?.[0].length ?? 0;
  if (half > 0) {
    const rest = text.slice(half);
    const [head] = rest.split(/[-‐‑]/) as [string];
    return monthOf(head) > 0 || YEARS.test(head) ? [half, ...cutsOf(rest).map((cut) => cut + half)] : NO_CUTS;
  }
  const parts = text.split(/[-‐‑]/);
  const isMonth = (part: string): boolean => monthOf(part) > 0 && part !== 'may' && part !== 'march';
  const dates = parts.some(isMonth) && parts.every((part) => isMonth(part) || /^\d{1,4}$/.test(part));
  const clocks = parts.length === 2 && parts.every((part) => CLOCK.test(part)) && /[ap]m$/i.test(text);
  // "09-JAN-2017" is one date and read as a whole.
  if (!clocks && (!dates || (parts.length === 3 && isMonth(parts[1]!) && !isMonth(parts[2]!)))) return NO_CUTS;
  return [...text.matchAll(/[-‐‑]/g)].flatMap(({ index }) => [index, index + 1]);
}
