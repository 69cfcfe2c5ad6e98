/** Command line: copy in rows of a terminal's width, with marks beneath in carets or in the copy itself in colour. */
import type { Span } from '../../engine';
import { Lines } from '../../formats/lines';
import { visible } from '../output';

/** A stretch of the copy that fits one row. */
export type Row = Span;

/** A mark under (or in) a row: `label` stands in the carets as far as there is room. */
export interface Mark extends Span {
  readonly label: string;
  /** Parameters of the terminal's colour sequence, such as `1;34`. */
  readonly style: string;
}

const RESET = '\u{1B}[0m';

/** Columns that a character takes: two for East Asian wide ones and emoji, none for those that combine, more for one written out. */
export function columns(character: string): number {
  const shown = visible(character);
  if (shown !== character) return shown.length;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]$/u.test(
    character,
  )
    ? 2
    : 1;
}

/** Cuts the text into rows of at most `width` columns, at spaces where there are any; blank lines give empty rows. */
export function* rows(text: string, width: number): Generator<Row> {
  const lines = new Lines(text);
  for (let line = 1; line <= lines.count; line += 1) {
    const { start, end } = lines.range(line);
    yield* rowsOfLine(text, start, end, width);
  }
}

function* rowsOfLine(text: string, start: number, end: number, width: number): Generator<Row> {
  let from = start;
  let used = 0;
  let space = -1;
  for (let at = start; at < end;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const wide = columns(character);
    if (used + wide > width && at > from && character !== ' ') {
      const cut = space > from ? space : at;
      yield { start: from, end: cut };
      from = text[cut] === ' ' ? cut + 1 : cut;
      at = from;
      used = 0;
      space = -1;
      continue;
    }
    if (character === ' ') space = at;
    used += wide;
    at += character.length;
  }
  yield { start: from, end };
}

/** The row's copy, with what a terminal would obey written out and, where styles are given, in colour. */
export function paint(text: string, row: Row, marks: readonly Mark[]): string {
  let painted = '';
  let style = '';
  for (let at = row.start; at < row.end;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const now = marks
      .filter((mark) => mark.start <= at && at < mark.end)
      .map((mark) => mark.style)
      .join(';');
    if (now !== style) painted += (style === '' ? '' : RESET) + (now === '' ? '' : `\u{1B}[${now}m`);
    style = now;
    painted += visible(character);
    at += character.length;
  }
  return style === '' ? painted : painted + RESET;
}

/** The line of carets beneath a row: `^person~~~`. Marks must not overlap one another. Empty when none touches the row. */
export function carets(text: string, row: Row, marks: readonly Mark[]): string {
  let line = '';
  let column = 0;
  let at = row.start;
  const advance = (offset: number): number => {
    while (at < offset) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      column += columns(character);
      at += character.length;
    }
    return column;
  };
  for (const mark of marks) {
    if (mark.end <= row.start || mark.start >= row.end) continue;
    const from = advance(Math.max(mark.start, row.start));
    const to = Math.max(from + 1, advance(Math.min(mark.end, row.end)));
    const room = to - from;
    const head = mark.start < row.start ? '~' : '^';
    line = line.padEnd(from) + (head + mark.label).slice(0, room).padEnd(room, '~');
  }
  return line;
}
