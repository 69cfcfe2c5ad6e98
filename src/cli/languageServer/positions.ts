/** Language server: the only place that knows the protocol's positions: lines from 0, columns in the units that were agreed on. */
import type { Position, Range } from 'vscode-languageserver/node';
import type { Span } from '../../engine';
import { Lines } from '../../formats/lines';

/** What a column counts. */
const POSITION_ENCODINGS = ['utf-16', 'utf-8', 'utf-32'] as const;
export type PositionEncoding = (typeof POSITION_ENCODINGS)[number];

/** The first encoding that the client names and the server knows; the protocol's own where there is none. */
export function agreedEncoding(offered: readonly string[] | undefined): PositionEncoding {
  for (const name of offered ?? []) {
    const known = POSITION_ENCODINGS.find((encoding) => encoding === name);
    if (known !== undefined) return known;
  }
  return 'utf-16';
}

/** Offsets (UTF-16 code units into the text) to positions of the protocol and back. */
export class Positions {
  private readonly lines: Lines;

  constructor(
    readonly text: string,
    private readonly encoding: PositionEncoding,
  ) {
    this.lines = new Lines(text);
  }

  /**
   * The offset of a position. A column after the end of its line means that end, as the protocol has it, and one inside a
   * character means its start. Null for what is no position in this text: a line after the last, a fraction, a negative number.
   */
  offsetAt({ line, character }: Position): number | null {
    if (!isCount(line) || !isCount(character)) return null;
    // Clients name the end of the text by the line after the last one too.
    if (line === this.lines.count) return character === 0 ? this.text.length : null;
    if (line > this.lines.count) return null;
    const { start, end } = this.lines.range(line + 1);
    return this.encoding === 'utf-16'
      ? this.outsideOfPair(Math.min(start + character, end))
      : this.walk(start, end, character);
  }

  positionAt(offset: number): Position {
    const { line, column } = this.lines.at(offset);
    return { line: line - 1, character: this.width(offset - column + 1, offset) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The span of a range; null where either end is no position, or they stand the wrong way round. */
  spanOf({ start, end }: Range): Span | null {
    const [from, to] = [this.offsetAt(start), this.offsetAt(end)];
    return from === null || to === null || to < from ? null : { start: from, end: to };
  }

  /** The span cut at the ends of lines, without the ends themselves. */
  byLine({ start, end }: Span): readonly Span[] {
    const first = this.lines.at(start).line;
    const last = this.lines.at(end).line;
    if (first === last) return [{ start, end }];
    const pieces: Span[] = [];
    for (let line = first; line <= last; line += 1) {
      const whole = this.lines.range(line);
      const piece = { start: Math.max(start, whole.start), end: Math.min(end, whole.end) };
      if (piece.start < piece.end) pieces.push(piece);
    }
    return pieces;
  }

  /** How many units of the encoding the stretch takes. */
  width(start: number, end: number): number {
    switch (this.encoding) {
      case 'utf-16':
        return end - start;
      case 'utf-8':
        return Buffer.byteLength(this.text.slice(start, end), 'utf8');
      case 'utf-32': {
        let count = 0;
        for (let at = start; at < end; at += this.lengthAt(at)) count += 1;
        return count;
      }
    }
  }

  private walk(start: number, end: number, units: number): number {
    let at = start;
    let left = units;
    while (at < end) {
      const length = this.lengthAt(at);
      const units = this.encoding === 'utf-32' ? 1 : bytesOf(this.text.codePointAt(at)!);
      if (units > left) break;
      left -= units;
      at += length;
    }
    return at;
  }

  /** UTF-16 code units of the character there. */
  private lengthAt(at: number): 1 | 2 {
    return this.text.codePointAt(at)! > 0xffff ? 2 : 1;
  }

  private outsideOfPair(offset: number): number {
    return offset > 0 && offset < this.text.length && this.lengthAt(offset - 1) === 2 ? offset - 1 : offset;
  }
}

/** Bytes of a code point in UTF-8; half a surrogate pair is written as U+FFFD, which takes three. */
function bytesOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
