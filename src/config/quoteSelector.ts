/** Anchors, pure: a place in the copy by its words and what stands round them, so that it is found again after edits. */
import { textSpan, type Span, type TextSpan } from '../engine';

/** A TextQuoteSelector as the W3C Web Annotation Data Model (4.2.4) names its parts. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context kept on each side. */
export const CONTEXT_LENGTH = 32;

/** The least share of context that must still stand there where the words occur several times. */
const LEAST_CONTEXT_AMONG_RIVALS = 0.4;
/** The same where they occur once. */
const LEAST_CONTEXT_ALONE = 0.15;
/** Words this long are found, where they occur once, whatever has become of the copy round them. */
const UNMISTAKABLE_LENGTH = 24;

/** The anchor of a span. White space runs are kept as one space, so that a new line break changes nothing. */
export function selectQuote(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: plain(text.slice(start, end)),
    prefix: plain(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: plain(text.slice(end, end + CONTEXT_LENGTH)),
  };
}

/** Whether `span` is the place that `selector` names, given the spans that it could be (those with the same words). */
export function isQuoted(text: string, span: Span, selector: QuoteSelector, rivals: readonly Span[]): boolean {
  if (plain(text.slice(span.start, span.end)) !== selector.exact) return false;
  const own = contextShare(surroundingsOf(text, span), selector);
  const best = Math.max(...rivals.map((rival) => contextShare(surroundingsOf(text, rival), selector)));
  return own >= best && isEnoughContext(own, selector, rivals.length);
}

/** The place in `text` that the selector names: of several with the same words the one whose surroundings fit best. */
export function findQuote(text: string, selector: QuoteSelector): TextSpan | null {
  const places = occurrences(text, selector.exact);
  const found = places.filter((place) => isQuoted(text, place, selector, places));
  return found.length === 0 ? null : textSpan(text, found[0]!.start, found[0]!.end);
}

/** What stands before and after a place, white space runs as one space: taken once, held against many selectors. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  return {
    before: plain(text.slice(Math.max(0, start - 2 * CONTEXT_LENGTH), start)),
    after: plain(text.slice(end, end + 2 * CONTEXT_LENGTH)),
  };
}

/** 0 to 1: how much of the kept context stands round the place, counted from the place outwards. */
export function contextShare({ before, after }: Surroundings, { prefix, suffix }: QuoteSelector): number {
  const wanted = prefix.length + suffix.length;
  if (wanted === 0) return 1;
  let same = 0;
  while (same < prefix.length && before.at(-1 - same) === prefix.at(-1 - same) && same < before.length) same += 1;
  let follows = 0;
  while (follows < suffix.length && after[follows] === suffix[follows]) follows += 1;
  return (same + follows) / wanted;
}

/** Whether so much of the context is enough to say that a place with the same words is the one meant. */
export function isEnoughContext(share: number, { exact }: QuoteSelector, rivals: number): boolean {
  if (rivals > 1) return share >= LEAST_CONTEXT_AMONG_RIVALS;
  return exact.length >= UNMISTAKABLE_LENGTH || share >= LEAST_CONTEXT_ALONE;
}

/** All places where the words stand, white space aside. */
function occurrences(text: string, exact: string): Span[] {
  const words = exact.split(' ');
  const first = words[0] ?? '';
  const found: Span[] = [];
  for (let start = text.indexOf(first); start >= 0 && first !== ''; start = text.indexOf(first, start + 1)) {
    const end = endOfWords(text, start, words);
    if (end !== null) found.push({ start, end });
  }
  return found;
}

function endOfWords(text: string, start: number, words: readonly string[]): number | null {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const from = at;
      while (at < text.length && /\s/.test(text[at]!)) at += 1;
      if (at === from) return null;
    }
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

/** The words with white space runs as one space: what selectors are made of and compared by. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
