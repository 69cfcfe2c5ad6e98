/** Formats, pure: the lines of brat's standoff format, with places in code points of a text that every reader reads alike. */
import type { Span } from '../engine';

/** What some reader or other takes for the end of a line or of a column. */
const LINE_ENDS = /[\t\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]/;

export class Standoff {
  /** The text that the offsets go into: LF at the ends of lines, no byte-order mark. */
  readonly text: string;
  /** Code points of `text` before each UTF-16 offset of the copy. */
  private readonly points: Uint32Array;
  private readonly written: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly copy: string) {
    this.points = new Uint32Array(copy.length + 1);
    const kept: string[] = [];
    let point = 0;
    for (let offset = 0; offset < copy.length;) {
      const character = String.fromCodePoint(copy.codePointAt(offset)!);
      const isDropped = (offset === 0 && character === '\uFEFF') || (character === '\r' && copy[offset + 1] === '\n');
      this.points.fill(point, offset, offset + character.length);
      offset += character.length;
      if (isDropped) continue;
      kept.push(character === '\r' ? '\n' : writable(character));
      point += 1;
    }
    this.points[copy.length] = point;
    this.text = kept.join('');
  }

  /** `T`: words of the text. One that goes over the end of a line is written in pieces, as brat wants it. */
  textBound(type: string, spans: readonly Span[]): string {
    const pieces = spans.flatMap((span) => this.inLines(span));
    const places = pieces.map(({ start, end }) => `${this.points[start]} ${this.points[end]}`).join(';');
    const words = pieces.map(({ start, end }) => writable(this.copy.slice(start, end))).join(' ');
    return this.write('T', `${type} ${places}\t${words}`);
  }

  /** `E`. */
  event(type: string, trigger: string, roles: readonly (readonly [string, string])[]): string {
    return this.write('E', [`${type}:${trigger}`, ...roles.map(([role, id]) => `${role}:${id}`)].join(' '));
  }

  /** `R`. */
  relation(type: string, one: string, other: string): string {
    return this.write('R', `${type} Arg1:${one} Arg2:${other}`);
  }

  /** `A`; without a value the attribute holds or not. */
  attribute(name: string, of: string, value?: string): void {
    this.write('A', [name, of, ...(value === undefined ? [] : [value])].join(' '));
  }

  /** `#`: a sentence about an annotation. */
  note(of: string, sentence: string): void {
    this.write('#', `AnnotatorNotes ${of}\t${sentence.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`);
  }

  /** `*`: annotations of one and the same. */
  equivalent(ids: readonly string[]): void {
    this.written.push(`*\tEquiv ${ids.join(' ')}`);
  }

  lines(): string {
    return this.written.map((line) => `${line}\n`).join('');
  }

  private write(prefix: string, rest: string): string {
    const number = (this.numbers.get(prefix) ?? 0) + 1;
    this.numbers.set(prefix, number);
    this.written.push(`${prefix}${number}\t${rest}`);
    return `${prefix}${number}`;
  }

  /** The span without the ends of lines in it, and the white space beside them. */
  private inLines({ start, end }: Span): readonly Span[] {
    const pieces: Span[] = [];
    let from = start;
    for (const line of this.copy.slice(start, end).split(LINE_ENDS)) {
      const before = line.length - line.trimStart().length;
      const words = line.trim();
      if (words !== '') pieces.push({ start: from + before, end: from + before + words.length });
      from += line.length + 1;
    }
    return pieces;
  }
}

/** Lone surrogates cannot be written in UTF-8. */
function writable(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
