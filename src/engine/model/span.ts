/**
 * A stretch of the story: UTF-16 code units into the text exactly as given, half open, never empty.
 * `text.slice(span.start, span.end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries what it covers, so that whoever judges it never needs the raw text. */
export class TextSpan implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}
}

/** The span from `start` to `end` of `text`, with its text. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return new TextSpan(start, end, text.slice(start, end));
}

/** The same span, with the same text, `by` UTF-16 offsets further on. */
export function shifted({ start, end, text }: TextSpan, by: number): TextSpan {
  return new TextSpan(start + by, end + by, text);
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
