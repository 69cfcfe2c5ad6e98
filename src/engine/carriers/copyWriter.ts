/**
 * Carriers: builds the copy as a reader of markup finds it, paragraph by paragraph, and records where each stretch of it stands in the
 * file. White space collapses as on a page; the breaks between paragraphs are added.
 */
import type { CopyMap, Markup, ParagraphKind, Span } from '../model';
import type { Block } from '../text/block';
import { readPlainBlocks } from '../text/plainBlocks';
import { endsStep, type Work } from '../work';
import { fileEndOf, fileStartOf, isVerbatim, stretchAt } from './copyMap';
import { Offsets } from './offsets';

/** Text with the way back to the file: the file's own, or what an escape or a piece of mail stands for. */
export interface SourceText {
  readonly text: string;
  /** Null where the text is the file's own. */
  readonly map: CopyMap | null;
}

/** Paragraphs whose line breaks cut them as those of plain copy do. */
const CUT_AT_LINES: ReadonlySet<ParagraphKind> = new Set(['body']);

/** What a reader of markup passes to the writer. */
export interface WrittenCopy {
  readonly copy: string;
  readonly map: CopyMap;
  readonly markup: Markup;
  readonly blocks: readonly Block[];
}

const MOST_PIECES = 4_096;

/** Paragraphs looked at between two yields. */
const BLOCKS_A_STEP = 2_000;

export class CopyWriter {
  /** The copy in long pieces, and the short ones after them: joined all at once, those of a long file would take a frame. */
  private readonly written: string[] = [];
  private pieces: string[] = [];
  private length = 0;
  private readonly starts = new Offsets();
  private readonly fileStarts = new Offsets();
  private readonly fileEnds = new Offsets();
  private readonly blocks: Block[] = [];
  private excluded: Span[] = [];
  /** Where the open paragraph starts in the copy; its text, where it has any, starts with no space. */
  private start = 0;
  private kind: ParagraphKind = 'body';
  /** A space that is written when a word follows. */
  private space: Span | null = null;
  /** Line breaks that are written when a word follows, each with its place. */
  private breaks: Span[] = [];
  /** Whether the next paragraph is part of the open one. */
  private goesOn = false;

  constructor(private source: SourceText) {}

  /** Reads on in another text of the same file, which follows what was read so far. */
  readFrom(source: SourceText): void {
    this.source = source;
  }

  /** Begins a paragraph. */
  paragraph(kind: ParagraphKind): void {
    if (this.goesOn) this.space = null;
    else this.endParagraph();
    this.kind = kind;
  }

  /** Words as they stand in the source, white space as a page shows it. */
  words(start: number, end: number): void {
    const { text } = this.source;
    let from = start;
    for (let at = start; at < end; at++) {
      if (!isSpace(text.charCodeAt(at))) continue;
      let spaceEnd = at + 1;
      while (spaceEnd < end && isSpace(text.charCodeAt(spaceEnd))) spaceEnd++;
      if (at > from) this.verbatim(from, at);
      this.space ??= { start: at, end: spaceEnd };
      from = spaceEnd;
      at = spaceEnd - 1;
    }
    if (end > from) this.verbatim(from, end);
  }

  /** Words as they stand in the source, with their lines and spaces. */
  lines(start: number, end: number): void {
    const { text } = this.source;
    for (let at = start; at < end;) {
      const found = text.indexOf('\n', at);
      const lineEnd = found < 0 || found > end ? end : found;
      const hasReturn = lineEnd > at && text.charCodeAt(lineEnd - 1) === 13;
      const last = hasReturn ? lineEnd - 1 : lineEnd;
      if (last > at) {
        if (isEmpty(text, at, last)) this.space ??= { start: at, end: last };
        else this.verbatim(at, last);
      }
      if (lineEnd < end) this.lineBreak(last, lineEnd + 1);
      at = lineEnd + 1;
    }
  }

  /** A character that the source writes as an escape or an entity. */
  character(reading: string, start: number, end: number): void {
    if (reading === ' ' || reading === '\t' || reading === '\n' || reading === '\r') {
      this.space ??= { start, end };
      return;
    }
    this.writeGap();
    this.push(reading, this.fileStart(start), this.fileEnd(end));
  }

  /** Text that is not in the file, inserted at a place of the source. */
  insert(words: string, at: number): void {
    this.writeGap();
    const place = this.fileStart(at);
    this.push(words, place, place);
  }

  /** Text that is not in the file, added right after the last word. */
  append(words: string): void {
    if (!this.hasWords) return;
    const place = this.copyEnd;
    this.push(words, place, place);
  }

  /** What comes next goes on in the open paragraph, after these words, whatever paragraph it is in. */
  goOn(words: string): void {
    if (!this.hasWords) return;
    this.append(words);
    this.goesOn = true;
  }

  /** A line that ends here, at the mark that ends it. */
  lineBreak(start: number, end: number): void {
    this.space = null;
    if (this.hasWords) this.breaks.push({ start: this.fileStart(start), end: this.fileEnd(end) });
  }

  /** Whether what is added next joins on to a word of its paragraph, with no space between. */
  get isGlued(): boolean {
    return this.hasWords && this.space === null && this.breaks.length === 0;
  }

  /** The copy's length so far: the offset of what is written next. */
  get end(): number {
    return this.length;
  }

  /** Whether the open paragraph has any words yet. */
  get hasWords(): boolean {
    return this.length > this.start;
  }

  /** What was written of the paragraph from `from` on is not copy, and no mark touches it. */
  exclude(from: number): void {
    const start = Math.max(from, this.start);
    if (this.length > start) this.excluded.push({ start, end: this.length });
  }

  endParagraph(): void {
    this.goesOn = false;
    this.space = null;
    this.breaks = [];
    if (!this.hasWords) return;
    const { start, length: end, kind, excluded } = this;
    this.blocks.push({ start, end, kind, excluded, skip: excluded });
    const place = this.copyEnd;
    this.push('\n\n', place, place);
    this.start = this.length;
    this.excluded = [];
    this.kind = 'body';
  }

  /** The copy, its map and its paragraphs. */
  *finish(): Work<WrittenCopy> {
    this.endParagraph();
    this.written.push(this.pieces.join(''));
    yield;
    const copy = this.written.join('');
    yield;
    const [starts, fileStarts, fileEnds] = [this.starts.toArray(), this.fileStarts.toArray(), this.fileEnds.toArray()];
    const map: CopyMap = { copy, starts, fileStarts, fileEnds };
    yield;
    const blocks: Block[] = [];
    for (let at = 0; at < this.blocks.length; at++) {
      blocks.push(...cutAtLines(copy, this.blocks[at]!));
      if (endsStep(at, BLOCKS_A_STEP)) yield;
    }
    return { copy, map, markup: 'plain', blocks };
  }

  private verbatim(start: number, end: number): void {
    this.writeGap();
    const { text, map } = this.source;
    if (map === null) {
      this.push(text.slice(start, end), start, end);
      return;
    }
    // Decoded text may be escapes in the file.
    for (let at = start; at < end;) {
      const index = stretchAt(map.starts, at);
      const stretchEnd = Math.min(end, map.starts[index + 1] ?? map.copy.length);
      const isWhole = !isVerbatim(map, index);
      const from = isWhole ? map.fileStarts[index]! : fileStartOf(map, at);
      const to = isWhole ? map.fileEnds[index]! : fileEndOf(map, stretchEnd);
      this.push(text.slice(at, stretchEnd), from, to);
      at = stretchEnd;
    }
  }

  /** The space or the line breaks before a word. */
  private writeGap(): void {
    const { breaks, space } = this;
    this.goesOn = false;
    this.breaks = [];
    this.space = null;
    if (!this.hasWords) return;
    if (breaks.length > 0) {
      for (const { start, end } of breaks) this.push('\n', start, end);
    } else if (space !== null) {
      this.push(' ', this.fileStart(space.start), this.fileEnd(space.end));
    }
  }

  private push(words: string, fileStart: number, fileEnd: number): void {
    const last = this.starts.length - 1;
    const isWord = words.length === fileEnd - fileStart;
    const follows = last >= 0 && this.fileEnds.at(last) === fileStart;
    const wasWord = last >= 0 && fileStart - this.fileStarts.at(last) === this.length - this.starts.at(last);
    if (follows && isWord && wasWord) this.fileEnds.setLast(fileEnd);
    else {
      this.starts.push(this.length);
      this.fileStarts.push(fileStart);
      this.fileEnds.push(fileEnd);
    }
    this.pieces.push(words);
    if (this.pieces.length === MOST_PIECES) {
      this.written.push(this.pieces.join(''));
      this.pieces = [];
    }
    this.length += words.length;
  }

  /** Where the last word ends in the file. */
  private get copyEnd(): number {
    return this.fileEnds.at(this.fileEnds.length - 1);
  }

  private fileStart(at: number): number {
    return this.source.map === null ? at : fileStartOf(this.source.map, at);
  }

  private fileEnd(at: number): number {
    return this.source.map === null ? at : fileEndOf(this.source.map, at);
  }
}

/** A paragraph with line breaks in it, as paragraphs of plain copy. */
function cutAtLines(copy: string, block: Block): readonly Block[] {
  const { start, end, kind, excluded } = block;
  const found = copy.indexOf('\n', start);
  if (!CUT_AT_LINES.has(kind) || found < 0 || found >= end) return [block];
  const lines = readPlainBlocks(copy, start, end);
  if (excluded.length === 0) return lines;
  return lines.map((line) => {
    const inside = excluded.filter((span) => span.start < line.end && span.end > line.start);
    return { ...line, excluded: inside, skip: [...line.skip, ...inside].sort((a, b) => a.start - b.start) };
  });
}

/** White space that a page shows as one space; a non-breaking space does not count. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
