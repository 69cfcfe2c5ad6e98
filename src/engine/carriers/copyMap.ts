/** Carriers: from the copy to the file and back. */
import type { CopyMap, Span, Story } from '../model';

/** Where the words from `start` to `end` of the copy stand in the file: an empty span for what stands nowhere in it. */
export function toFile(map: CopyMap, { start, end }: Span): Span {
  return { start: fileStartOf(map, start), end: Math.max(fileStartOf(map, start), fileEndOf(map, end)) };
}

/** Where the character at `offset` of the copy begins in the file; at its end, where the file's last copy ends. */
export function fileStartOf(map: CopyMap, offset: number): number {
  const at = stretchAt(map.starts, offset);
  if (at < 0) return 0;
  const into = offset - map.starts[at]!;
  const length = lengthOf(map, at);
  if (into >= length) return map.fileEnds[at]!;
  return isVerbatim(map, at) ? map.fileStarts[at]! + into : map.fileStarts[at]!;
}

/** Where the character before `offset` of the copy ends in the file. */
export function fileEndOf(map: CopyMap, offset: number): number {
  if (offset <= 0) return fileStartOf(map, 0);
  const at = stretchAt(map.starts, offset - 1);
  if (at < 0) return 0;
  return isVerbatim(map, at)
    ? map.fileStarts[at]! + Math.min(offset - map.starts[at]!, lengthOf(map, at))
    : map.fileEnds[at]!;
}

/** The words of a stretch of the story as a reader sees them, without the markup among them. */
export function wordsOf(
  { text, map, markup, tokens }: Pick<Story, 'text' | 'map' | 'markup' | 'tokens'>,
  span: Span,
): string {
  if (map !== null) {
    const { start, end } = toCopy(map, span);
    return map.copy.slice(start, end);
  }
  const raw = text.slice(span.start, span.end);
  if (markup === 'plain') return raw;
  // Markdown has no copy of its own: its tokens are what is read.
  let words = '';
  for (let at = firstTokenFrom(tokens, span.start); at < tokens.length && tokens[at]!.end <= span.end; at++) {
    const { text: word, spaced } = tokens[at]!;
    words += spaced && words !== '' ? ` ${word}` : word;
  }
  return words === raw.replace(/\s+/g, ' ') ? raw : words;
}

/** A word as it is read, with its place in the file. */
export interface PlacedWord extends Span {
  readonly text: string;
  /** Whether it stands there by itself: no tag, no other markup and no escape among its letters. */
  readonly isWhole: boolean;
}

/** The words of a stretch of the story, each at its place, without the markup among them. */
export function placedWordsOf(
  { text, map, markup }: Pick<Story, 'text' | 'map' | 'markup'>,
  span: Span,
): readonly PlacedWord[] {
  const { start, end } = map === null ? span : toCopy(map, span);
  const words = (map === null ? text : map.copy).slice(start, end);
  const pattern = map === null && markup === 'markdown' ? /[^\s*_`~[\]<>]+/g : /\S+/g;
  return Array.from(words.matchAll(pattern), ({ index, 0: word }) => {
    const own = { start: start + index, end: start + index + word.length };
    const place = map === null ? own : toFile(map, own);
    return { ...place, text: word, isWhole: text.slice(place.start, place.end) === word };
  });
}

function firstTokenFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of the copy that stand, in part at least, between two offsets of the file. */
export function toCopy(map: CopyMap, { start, end }: Span): Span {
  const from = copyOffsetOf(map, start, 'from');
  return { start: from, end: Math.max(from, copyOffsetOf(map, end, 'to')) };
}

/** The copy's offset of a place in the file; in the middle of a stretch that is not word for word, before (`from`) or after it. */
function copyOffsetOf(map: CopyMap, offset: number, side: 'from' | 'to'): number {
  // The last stretch that starts before the place, or, for the start of a span, at it: empty stretches do not get in the way.
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = side === 'from' ? map.fileEnds[middle]! <= offset : map.fileStarts[middle]! < offset;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  if (side === 'from') {
    if (low === map.starts.length) return map.copy.length;
    const into = offset - map.fileStarts[low]!;
    return map.starts[low]! + (into > 0 && isVerbatim(map, low) ? into : 0);
  }
  const at = low - 1;
  if (at < 0) return 0;
  const length = lengthOf(map, at);
  const into = offset - map.fileStarts[at]!;
  return map.starts[at]! + (isVerbatim(map, at) ? Math.min(into, length) : length);
}

/** Whether the stretch stands in the file word for word. */
export function isVerbatim(map: CopyMap, at: number): boolean {
  return map.fileEnds[at]! - map.fileStarts[at]! === lengthOf(map, at);
}

function lengthOf({ starts, copy }: CopyMap, at: number): number {
  return (at + 1 < starts.length ? starts[at + 1]! : copy.length) - starts[at]!;
}

/** Index of the last stretch that starts at or before the offset; -1 where there is none. */
export function stretchAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
