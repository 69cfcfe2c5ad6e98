/**
 * A stretch of the story: UTF-16 code units into the text exactly as given, half open, never empty.
 * `text.slice(span.start, span.end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries what it covers, so that whoever judges it never needs the raw text. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span from `start` to `end` of `text`, with its text. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
