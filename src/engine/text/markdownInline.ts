/** Text layer: inside a Markdown paragraph, what is copy and what is notation. One pass, linear in the text. */
import type { Span } from '../model';
import { isNoteMark } from './noteMark';

export interface Inline {
  /** Code, link targets, pictures, tags, comments, shortcodes, signs of footnotes: not copy. */
  readonly excluded: Span[];
  /** Signs of emphasis and escapes: notation round copy. */
  readonly notation: Span[];
}

const LONGEST_TARGET = 2000;

/** Reads `text` from `start` to `end`. */
export function readInline(text: string, start: number, end: number): Inline {
  const excluded: Span[] = [];
  const notation: Span[] = [];
  const brackets: { at: number; image: boolean }[] = [];
  const noCode = new Set<number>();

  for (let at = start; at < end; at++) {
    const character = text[at]!;
    switch (character) {
      case '\\':
        if (at + 1 < end && '\\`*_{}[]()#+-.!|<>~"\''.includes(text[at + 1]!)) {
          notation.push({ start: at, end: at + 1 });
          at++;
        }
        break;
      case '`': {
        const length = runLength(text, at, end, '`');
        const close = noCode.has(length) ? -1 : codeEnd(text, at + length, end, length);
        if (close > 0) {
          excluded.push({ start: at, end: close });
          at = close - 1;
        } else {
          noCode.add(length);
          notation.push({ start: at, end: at + length });
          at += length - 1;
        }
        break;
      }
      case '<': {
        const note = noteEnd(text, at, end);
        const close = note > 0 ? note : tagEnd(text, at, end);
        if (close > 0) {
          excluded.push({ start: at, end: close });
          at = close - 1;
        }
        break;
      }
      case '{': {
        const close = shortcodeEnd(text, at, end);
        if (close > 0) {
          excluded.push({ start: at, end: close });
          at = close - 1;
        }
        break;
      }
      case '[':
        brackets.push({ at, image: at > start && text[at - 1] === '!' });
        break;
      case ']': {
        const open = brackets.pop();
        if (open !== undefined && isFootnote(text, open.at, at)) {
          dropInside(excluded, open.at);
          dropInside(notation, open.at);
          excluded.push({ start: open.at, end: at + 1 });
          break;
        }
        const close = open === undefined ? -1 : targetEnd(text, at + 1, end);
        if (open === undefined || close < 0) break;
        if (open.image) {
          dropInside(excluded, open.at);
          dropInside(notation, open.at);
          excluded.push({ start: open.at - 1, end: close });
        } else {
          insert(excluded, { start: open.at, end: open.at + 1 });
          excluded.push({ start: at, end: close });
        }
        at = close - 1;
        break;
      }
      case '*':
      case '_':
      case '~': {
        const length = runLength(text, at, end, character);
        if (isEmphasis(text, at, at + length, start, end, character, length)) {
          notation.push({ start: at, end: at + length });
        }
        at += length - 1;
        break;
      }
      default:
    }
  }
  return { excluded, notation };
}

/**
 * The end of "<sup>2</sup>" or "<sub>2</sub>" at `at`, a note's mark, an exponent or an index: no number of the sentence; -1 where
 * none starts there. "21<sup>st</sup>" is a word.
 */
function noteEnd(text: string, at: number, end: number): number {
  const element = /^<(su[pb])>((?:(?!<\/su)[^\n]){1,200})<\/\1>/i.exec(text.slice(at, Math.min(end, at + 220)));
  if (element === null) return -1;
  const words = element[2]!.replace(/<[^<>]*>|\\/g, '').replace(/^\[(.{1,200})\]\([^()]*\)$/, '$1');
  return isNoteMark(words) ? at + element[0].length : -1;
}

/** "[^2]", "[^pier]": the sign of a footnote. */
function isFootnote(text: string, open: number, close: number): boolean {
  return text[open + 1] === '^' && close - open > 2 && close - open < 60 && !/\s/.test(text.slice(open, close));
}

/** The end of "{{< figure … >}}", "{{% notice %}}", "{{ page.title }}" or "{% endquote %}" at `at`; -1 where none starts there. */
export function shortcodeEnd(text: string, at: number, end: number): number {
  if (text[at] !== '{') return -1;
  const second = text[at + 1];
  if (second !== '{' && second !== '%' && second !== '#') return -1;
  const closing = second === '{' ? '}}' : `${second}}`;
  const close = text.indexOf(closing, at + 2);
  if (close < 0 || close + 2 > end || close - at > LONGEST_TARGET) return -1;
  return /\n\s*\n/.test(text.slice(at, close)) ? -1 : close + 2;
}

function runLength(text: string, at: number, end: number, character: string): number {
  let to = at;
  while (to < end && text[to] === character) to++;
  return to - at;
}

function codeEnd(text: string, from: number, end: number, length: number): number {
  for (let at = text.indexOf('`', from); at >= 0 && at < end; at = text.indexOf('`', at)) {
    const run = runLength(text, at, end, '`');
    at += run;
    if (run === length) return at;
  }
  return -1;
}

/** The end of a comment, tag or automatic link that opens at `at`; -1 when "<" is only a sign. */
function tagEnd(text: string, at: number, end: number): number {
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    return close < 0 || close + 3 > end ? -1 : close + 3;
  }
  if (!/[a-z/]/i.test(text[at + 1] ?? '')) return -1;
  const limit = Math.min(end, at + LONGEST_TARGET);
  for (let to = at + 1; to < limit; to++) {
    if (text[to] === '>') return to + 1;
    if (text[to] === '<' || text[to] === '\n') return -1;
  }
  return -1;
}

/** The end of "(target)" or "[reference]" at `at`; -1 when there is none. */
function targetEnd(text: string, at: number, end: number): number {
  const opening = text[at];
  if (at >= end || (opening !== '(' && opening !== '[')) return -1;
  const closing = opening === '(' ? ')' : ']';
  let depth = 0;
  const limit = Math.min(end, at + LONGEST_TARGET);
  for (let to = at; to < limit; to++) {
    if (text[to] === opening) depth++;
    else if (text[to] === closing && --depth === 0) return to + 1;
    else if (text[to] === '\n' && opening === '[') return -1;
  }
  return -1;
}

function isEmphasis(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  sign: string,
  length: number,
): boolean {
  if (sign === '~' && length !== 2) return false;
  const before = from > start ? text[from - 1]! : ' ';
  const after = to < end ? text[to]! : ' ';
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  if (spaceBefore && spaceAfter) return false;
  if (sign !== '_') return true;
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(after);
  return !(wordBefore && wordAfter);
}

/** Puts a span into a sorted list at its place; links inside links are rare, so the walk from the end is short. */
function insert(spans: Span[], span: Span): void {
  let at = spans.length;
  while (at > 0 && spans[at - 1]!.start > span.start) at--;
  spans.splice(at, 0, span);
}

function dropInside(spans: Span[], from: number): void {
  while (spans.length > 0 && spans[spans.length - 1]!.start >= from) spans.pop();
}
