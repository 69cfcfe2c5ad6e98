/** Text layer: the paragraphs of plain copy. A line is a paragraph, unless the lines of a block are plainly wrapped. */
import type { Span } from '../model';
import { readLines, type Block, type Line } from './block';
import { classOf, isLower, LETTER } from './characters';

const NOTHING: readonly Span[] = [];

const SPACE = 0x20;
const ASTERISK = 0x2a;
const HYPHEN = 0x2d;
const MIDDLE_DOT = 0xb7;
const BULLET = 0x2022;

/** The blocks of `text` from `from` (after any heading data) to `to`. */
export function readPlainBlocks(text: string, from: number, to: number = text.length): Block[] {
  const lines = readLines(text, from, to);
  const hasTabs = text.includes('\t', from);
  const blocks: Block[] = [];
  const { runs, margin } = runsOf(text, lines);
  for (const { first, end, isWrapped } of runs) {
    if (isWrapped || isCutAt(margin, text, lines, first, end)) {
      blocks.push(body(lines[first]!.start, lines[end - 1]!.end));
    } else {
      const isRunning = runsOn(text, lines, first, end);
      for (let index = first; index < end; index++) {
        const start = index;
        while (index + 1 < end && isOneSentence(text, lines[index]!, lines[index + 1]!, isRunning)) index++;
        blocks.push(line(text, lines[start]!.start, lines[index]!.end, hasTabs));
      }
    }
  }
  return blocks;
}

/** Lines between blank ones, from `first` up to, not including, `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly isWrapped: boolean;
}

/** The runs of lines between blank ones, and the length of the longest line that was cut at a right margin; 0 where none was. */
function runsOf(text: string, lines: readonly Line[]): { readonly runs: readonly Run[]; readonly margin: number } {
  const runs: Run[] = [];
  let margin = 0;
  for (let first = 0; first < lines.length; first++) {
    if (lines[first]!.blank) continue;
    let end = first;
    while (end < lines.length && !lines[end]!.blank) end++;
    const isOne = isWrapped(text, lines, first, end);
    if (isOne) for (let index = first; index < end - 1; index++) margin = Math.max(margin, lengthOf(lines[index]!));
    runs.push({ first, end, isWrapped: isOne });
    first = end;
  }
  return { runs, margin };
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}

/**
 * Whether each line but the last ends where the margin of the other paragraphs ends it, since the next line's first word had no room: so
 * a paragraph of two lines is told whose break falls between two capitals.
 */
function isCutAt(margin: number, text: string, lines: readonly Line[], first: number, end: number): boolean {
  if (margin === 0 || end - first < 2) return false;
  for (let index = first; index < end - 1; index++) {
    const length = lengthOf(lines[index]!);
    const { start, end: to } = lines[index + 1]!;
    const space = text.slice(start, to).search(/\s/);
    const word = space < 0 ? to - start : space;
    if (length < SHORTEST_WRAPPED || length > margin || length + 1 + word <= margin || startsItem(text, start))
      return false;
  }
  return true;
}

/** The letters of a line that was cut at a right margin. */
const [SHORTEST_WRAPPED, LONGEST_WRAPPED] = [40, 120];

function body(start: number, end: number): Block {
  return { start, end, kind: 'body', excluded: NOTHING, skip: NOTHING };
}

/** @param hasTabs whether the text has any */
function line(text: string, start: number, end: number, hasTabs: boolean): Block {
  if (startsItem(text, start) && /[\p{L}\d]/u.test(text.slice(start, Math.min(end, start + 40)))) {
    const marker = { start, end: start + 1 };
    return { start, end, kind: 'list-item', excluded: NOTHING, skip: [marker] };
  }
  if (!hasTabs) return body(start, end);
  const cells = text.slice(start, Math.min(end, start + 2000)).split('\t').length;
  return cells > 2 ? { ...body(start, end), kind: 'table' } : body(start, end);
}

function startsItem(text: string, start: number): boolean {
  const mark = text.charCodeAt(start);
  if (mark === BULLET) return true;
  return (mark === ASTERISK || mark === HYPHEN || mark === MIDDLE_DOT) && text.charCodeAt(start + 1) === SPACE;
}

/**
 * Whether the lines of a block are one paragraph cut at a right margin: all but the last are of like length, and at one of
 * the breaks at least a sentence plainly goes on (no stop before, a small letter after).
 */
function isWrapped(text: string, lines: readonly Line[], first: number, end: number): boolean {
  let found = false;
  for (let index = first; index < end - 1; index++) {
    const line = lines[index]!;
    const length = lengthOf(line);
    if (length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) return false;
    found ||= goesOn(text, line, lines[index + 1]!);
  }
  return found;
}

/** The fewest lines of a block that make it running text when its sentences all continue over its breaks. Set by hand. */
const RUNNING_LINES = 3;

/**
 * Whether the lines of a block are running text cut anywhere, so that a name may stand on two of them: one break at least is plainly
 * inside a sentence, or none of three lines or more ends a sentence but the last.
 */
function runsOn(text: string, lines: readonly Line[], first: number, end: number): boolean {
  if (!opensSentence(text, lines[first]!)) return false;
  let isOpen = end - first >= RUNNING_LINES && endsSentence(text, lines[end - 1]!);
  for (let index = first; index < end - 1; index++) {
    if (goesOn(text, lines[index]!, lines[index + 1]!)) return true;
    isOpen &&= !endsSentence(text, lines[index]!);
  }
  return isOpen;
}

/** Whether the line begins as a sentence does and no headline: with a small word ("The", "In"), or with a comma or stop inside. */
function opensSentence(text: string, { start, end }: Line): boolean {
  const line = text.slice(start, end);
  return SMALL_FIRST_WORD.test(line) || /[,.] \S/.test(line);
}

const SMALL_FIRST_WORD =
  /^(?:The|A|An|In|On|At|For|But|And|He|She|It|They|His|Her|Its|Their|This|That|These|Those|When|After|Before) /;

function endsSentence(text: string, line: Line): boolean {
  return /[.!?…:;"”’)]/.test(text[line.end - 1]!);
}

function isOneSentence(text: string, line: Line, next: Line, isRunning: boolean): boolean {
  if (goesOn(text, line, next)) return true;
  if (!isRunning || classOf(text.charCodeAt(next.start)) !== LETTER || isByline(text, line) || isByline(text, next))
    return false;
  return classOf(text.charCodeAt(line.end - 1)) === LETTER || text[line.end - 1] === ',';
}

function isByline(text: string, { start }: Line): boolean {
  return text.startsWith('By ', start);
}

/**
 * Whether a sentence plainly runs over the end of the line: a letter or comma before, a small letter after, or a hyphen in the middle of
 * a word ("Adeyemi-" and "Cole").
 */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (text.charCodeAt(line.end - 1) === HYPHEN && classOf(text.charCodeAt(line.end - 2)) === LETTER)
    return classOf(text.charCodeAt(next.start)) === LETTER;
  if (!isLower(text.charCodeAt(next.start))) return false;
  return classOf(text.charCodeAt(line.end - 1)) === LETTER || text[line.end - 1] === ',';
}
