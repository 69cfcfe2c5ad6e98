/**
 * Carriers: reStructuredText (.rst). Titles, lists, quotations and tables are copy, as is what stands in admonitions; directives
 * for pictures and code, comments, targets and the definitions of notes are not.
 */
import { readLines, type Line } from '../text/block';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { blankFrom, carriedBy, factsOf, outdentFrom, writeParagraph, type InlineNotation } from './notation';

export const restructuredText: Carrier = {
  *read(text) {
    const reader = new Reader(text);
    while (reader.next()) yield;
    return yield* carriedBy(reader.writer, factsOf(reader.fields));
  },
};

/** Lines read between two yields. */
const LINES_A_STEP = 200;

const INLINE: InlineNotation = {
  pattern:
    /\\(?<words1>\S)|\\\s|``[^`\n]{1,300}``|\*\*(?<words2>[^*]{1,500})\*\*|(?<![\p{L}\p{N}*])\*(?=\S)(?<words3>[^*]{1,500})\*|:[a-z][a-z:+.-]{0,40}:`(?<words4>[^`<]{1,300})(?:<[^`>]{0,300}>)?`|`(?<words5>[^`<]{1,300})(?:<[^`>]{0,500}>)?`_{0,2}|\[[#*\w.-]{1,40}\]_|(?<![\p{L}\p{N}_])(?<words6>\p{L}[\p{L}\p{N}]*)_{1,2}(?![\p{L}\p{N}_])|(?<=[ \t])\|(?=[ \t])|(?<!-)---?(?!-)/dgu,
  reading: (sign) => (sign === '---' ? '—' : sign === '--' ? '–' : null),
};

/** A line under a title, and over it: one sign all along. */
const RULE = /^([=\-~^"'`#*+.:_<>])\1+$/;
const ITEM = /^(?:[-*+•][ \t]+|(?:\d{1,4}|[#a-z])[.)][ \t]+|\((?:\d{1,4}|#)\)[ \t]+)/i;
const DIRECTIVE = /^\.\.[ \t]+([a-z][\w-]*)::/i;
/** Directives with copy inside, and what it is. */
const PROSE: ReadonlyMap<string, 'body' | 'block-quote'> = new Map([
  ...[
    'note',
    'tip',
    'important',
    'warning',
    'caution',
    'hint',
    'attention',
    'admonition',
    'container',
    'class',
    'sidebar',
    'topic',
  ].map((name) => [name, 'body'] as const),
  ...['epigraph', 'pull-quote', 'highlights', 'compound'].map((name) => [name, 'block-quote'] as const),
]);

class Reader {
  readonly writer: CopyWriter;
  readonly fields = new Map<string, string>();
  private readonly lines: readonly Line[];
  private index = 0;
  private hasHeadline = false;

  constructor(private readonly text: string) {
    this.writer = new CopyWriter({ text, map: null });
    this.lines = readLines(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  }

  /** Reads some blocks; false at the end. */
  next(): boolean {
    const until = this.index + LINES_A_STEP;
    while (this.index < this.lines.length && this.index < until) this.index = this.block(this.index, 0, 'body');
    return this.index < this.lines.length;
  }

  private words(index: number): string {
    const line = this.lines[index];
    return line === undefined ? '' : this.text.slice(line.start, line.end);
  }

  /** Reads the block at a line; returns the index of the line after it. */
  private block(index: number, indentation: number, kind: 'body' | 'block-quote'): number {
    const { lines, writer } = this;
    const line = lines[index]!;
    if (line.blank) return index + 1;
    const words = this.words(index);
    const depth = line.start - line.lineStart;
    const directive = DIRECTIVE.exec(words);
    if (directive !== null) return this.directive(index, depth, directive[1]!.toLowerCase());
    // A comment, a target or the definition of a note, with all that is indented under it.
    if (/^(?:\.\.(?:\s|$)|__(?:\s|$))/.test(words)) return outdentFrom(lines, index + 1, depth + 1);
    const field = /^:([A-Z][\w -]{0,40}):(.*)$/i.exec(words);
    if (field !== null) {
      this.fields.set(field[1]!.toLowerCase(), field[2]!.trim());
      return outdentFrom(lines, index + 1, depth + 1) > index + 1 && !lines[index + 1]!.blank
        ? outdentFrom(lines, index + 1, depth + 1)
        : index + 1;
    }
    if (RULE.test(words)) {
      const isOver = !lines[index + 1]?.blank && RULE.test(this.words(index + 2));
      if (!isOver) return index + 1;
      this.title(index + 1);
      return index + 3;
    }
    if (
      index + 1 < lines.length &&
      RULE.test(this.words(index + 1)) &&
      this.words(index + 1).length >= Math.min(4, words.length)
    ) {
      this.title(index);
      return index + 2;
    }
    if (/^[+|]/.test(words)) return this.grid(index);
    const item = ITEM.exec(words);
    if (item !== null) {
      const end = this.paragraphEnd(index + 1, depth + 1);
      this.paragraph(index, end, 'list-item', item[0].length);
      return end;
    }
    const end = this.paragraphEnd(index + 1, 0);
    const quoted = depth > indentation ? 'block-quote' : kind;
    // "::" announces text that is set as it stands.
    const isLiteral = this.words(end - 1).endsWith('::');
    if (words !== '::') this.paragraph(index, end, quoted, 0, isLiteral ? 1 : 0);
    else writer.endParagraph();
    return isLiteral ? outdentFrom(lines, end, depth + 1) : end;
  }

  private directive(index: number, depth: number, name: string): number {
    const end = outdentFrom(this.lines, index + 1, depth + 1);
    const kind = PROSE.get(name);
    if (kind === undefined) return end;
    let at = index + 1;
    // Options of the directive, and its title.
    while (at < end && /^:[\w-]+:/.test(this.words(at))) at++;
    const inner = this.lines[blankEnd(this.lines, at)];
    const inset = inner === undefined ? depth : inner.start - inner.lineStart;
    while (at < end) at = this.block(at, inset, kind);
    return Math.max(end, at);
  }

  private title(index: number): void {
    const line = this.lines[index]!;
    writeParagraph(this.writer, this.text, this.hasHeadline ? 'heading' : 'headline', line, INLINE);
    this.hasHeadline = true;
  }

  private paragraphEnd(index: number, indentation: number): number {
    const { lines } = this;
    let at = index;
    while (
      at < lines.length &&
      !lines[at]!.blank &&
      lines[at]!.start - lines[at]!.lineStart >= indentation &&
      !(indentation > 0 && ITEM.test(this.words(at)))
    )
      at++;
    return at;
  }

  private paragraph(
    index: number,
    end: number,
    kind: 'body' | 'block-quote' | 'list-item',
    from: number,
    cut = 0,
  ): void {
    const span = { start: this.lines[index]!.start + from, end: this.lines[end - 1]!.end - cut };
    writeParagraph(this.writer, this.text, kind, span, INLINE);
  }

  /** The rows of a table, or the lines of a verse. */
  private grid(index: number): number {
    const end = blankFrom(this.lines, index);
    for (let at = index; at < end; at++) {
      const words = this.words(at);
      if (!words.startsWith('|')) continue;
      const { start, end: lineEnd } = this.lines[at]!;
      const isRow = words.length > 1 && words.endsWith('|');
      const span = { start: start + 1, end: lineEnd - (isRow ? 1 : 0) };
      writeParagraph(this.writer, this.text, isRow ? 'table' : 'body', span, INLINE);
    }
    return end;
  }
}

/** Index of the first line from `index` on that is not blank. */
function blankEnd(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < lines.length && lines[at]!.blank) at++;
  return at;
}
