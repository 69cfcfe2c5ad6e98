/** Text layer: what the readers of lines hand on: one paragraph of the page, before its tokens. */
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

/** The lines of the text from `from`. LF, CRLF, CR and the Unicode line and paragraph separators end one. */
export function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let lineStart = from;
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    let start = lineStart;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (at < text.length || at > lineStart) lines.push({ start, end, lineStart, blank: start === end });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    lineStart = at + 1;
  }
  return lines;
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
