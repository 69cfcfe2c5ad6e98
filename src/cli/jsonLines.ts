/** Command line: an archive as JSON lines on standard input, one piece of copy a line, in memory one at a time. */
import { decode } from '../documents/encodings';
import type { Bytes } from './inputs';

/** One line of the input that is a piece of copy. */
export interface Request {
  readonly id: string;
  /** Counted from 1 over all lines. */
  readonly line: number;
  readonly text: string;
  /** As given; whether it is a day of the calendar is the engine's to say. */
  readonly date: string | null;
  readonly warnings: readonly string[];
}

/** One line that is none, with its number, counted from 1 over all lines. */
export interface BadLine {
  readonly id: string | number | null;
  readonly line: number;
  readonly error: string;
}

const LINE_FEED = 0x0a;

/** Bytes; a longer line is no piece of copy, and a text of 512 MB no string. */
export const LONGEST_LINE = 100_000_000;

/** A line that is longer than may be, of which nothing is kept. */
const TOO_LONG = Symbol('too long');

/**
 * Cuts a stream of bytes at U+000A only; other separators (U+2028 among them) may stand inside JSON.
 * @param longest bytes that a line may have
 */
export async function* lines(
  stream: Bytes,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Uint8Array | typeof TOO_LONG> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Uint8Array | typeof TOO_LONG => {
    const line = length > longest ? TOO_LONG : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** Reads requests line by line; blank lines are skipped, and a bad line is handed on as one. */
export async function* readRequests(stream: Bytes, longest: number = LONGEST_LINE): AsyncGenerator<Request | BadLine> {
  let number = 0;
  for await (const bytes of lines(stream, longest)) {
    number += 1;
    if (bytes === TOO_LONG) {
      yield { id: null, line: number, error: `This line is longer than ${longest / 1e6} MB.` };
      continue;
    }
    const { text, warnings } = decode(bytes);
    // A byte-order mark belongs to the file, not to its first line.
    const line = number === 1 && text.startsWith('\u{FEFF}') ? text.slice(1) : text;
    if (line.trim() !== '') yield readRequest(line, number, warnings);
  }
}

/** Reads one line: `{"id": "…", "text": "…", "date": "YYYY-MM-DD"?}`; keys beside these are left alone. */
export function readRequest(line: string, number: number, warnings: readonly string[] = []): Request | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, line: number, error: 'This line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, line: number, error: 'This line is not an object with "id" and "text".' };
  }
  const { id, text, date } = value as Record<string, unknown>;
  const bad = (error: string): BadLine => ({
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    line: number,
    error,
  });
  if (id === undefined) return bad('"id" is missing.');
  if (typeof id !== 'string') return bad('"id" is not a string.');
  if (text === undefined) return bad('"text" is missing.');
  if (typeof text !== 'string') return bad('"text" is not a string.');
  // What is no string cannot be a day either; the engine says so in the document's warnings.
  const day = date === undefined || date === null ? null : typeof date === 'string' ? date : JSON.stringify(date);
  return { id, line: number, text, date: day, warnings };
}
