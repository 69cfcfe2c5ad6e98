/** Text layer: the result of the line readers: one paragraph of the page, before its tokens. */
import type { ParagraphKind, Span } from '../model';

export interface Block extends Span {
  readonly kind: ParagraphKind;
  /** Spans inside that are not copy (code, link targets, comments): no token, no mark. Sorted. */
  readonly excluded: readonly Span[];
  /** `excluded`, and the signs of emphasis and quoting, which no token touches either. Sorted. */
  readonly skip: readonly Span[];
}

/** A line of the text without its ending; white space at both edges is left outside `start` and `end`. */
export interface Line extends Span {
  /** Where the line itself starts, before its indentation. */
  readonly lineStart: number;
  readonly blank: boolean;
}

/** The lines of the text from `from` to `to`. LF, CRLF, CR and the Unicode line and paragraph separators end one. */
export function readLines(text: string, from: number, to: number = text.length): Line[] {
  const lines: Line[] = [];
  const breaks = LINE_BREAKS.map((mark) => new Finder(text, mark));
  for (let lineStart = from; lineStart <= to;) {
    let end = to;
    for (let at = 0; at < breaks.length; at++) end = Math.min(end, breaks[at]!.from(lineStart));
    if (end < to || end > lineStart) lines.push(lineAt(text, lineStart, end));
    lineStart = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

const LINE_BREAKS = ['\n', '\r', '\u2028', '\u2029'];

/** Walks from one occurrence of a mark to the next: most copy contains none, and then it searches once. */
class Finder {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** The first occurrence from `offset`, which only grows; the end of the text where there is none. */
  from(offset: number): number {
    if (this.next >= offset) return this.next;
    const found = this.text.indexOf(this.mark, offset);
    return (this.next = found < 0 ? this.text.length : found);
  }
}

function lineAt(text: string, lineStart: number, lineEnd: number): Line {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, lineStart, blank: start === end };
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}
