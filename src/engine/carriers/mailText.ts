/** Carriers: how mail writes down text in ASCII: encoded words of headers, quoted-printable, base64, and the character sets below. */
import type { CopyMap } from '../model';
import { decodeWindows1252, WINDOWS_1252_MARKS } from '../text/windows1252';

/** Bytes, and where each stands in the file. */
interface PlacedBytes {
  readonly bytes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Character sets that are read: those of mail in English. */
const WINDOWS_1252 = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'cp1252', 'iso-8859-15', 'ansi_x3.4-1968']);
const UTF_8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', '']);

/** Whether text of a character set can be read. */
export function knowsCharset(charset: string): boolean {
  return WINDOWS_1252.has(charset.toLowerCase()) || UTF_8.has(charset.toLowerCase());
}

/** The text of a part in quoted-printable, with the place of each character in the file. */
export function decodeQuotedPrintable(file: string, start: number, end: number, charset: string): CopyMap {
  const placed: PlacedBytes = { bytes: [], starts: [], ends: [] };
  const add = (byte: number, from: number, to: number): void => {
    placed.bytes.push(byte);
    placed.starts.push(from);
    placed.ends.push(to);
  };
  for (let at = start; at < end;) {
    const code = file.charCodeAt(at);
    if (code !== 0x3d) {
      if (code < 0x80) add(code, at, at + 1);
      // What should have been encoded stands as it is.
      else
        for (const byte of utf8(file.codePointAt(at)!)) add(byte, at, at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1));
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      continue;
    }
    const soft = /^=[ \t]{0,80}(?:\r\n|\n|$)/.exec(file.slice(at, Math.min(end, at + 84)));
    const byte = Number.parseInt(file.slice(at + 1, at + 3), 16);
    if (soft !== null) at += soft[0].length;
    else if (/^[\da-f]{2}$/i.test(file.slice(at + 1, at + 3))) {
      add(byte, at, at + 3);
      at += 3;
    } else add(0x3d, at, ++at);
  }
  return decodePlaced(placed, charset);
}

/** Words as they are written in quoted-printable, in the character set of their part. */
export function encodeQuotedPrintable(words: string, charset: string): string {
  const isWindows = WINDOWS_1252.has(charset.toLowerCase());
  return Array.from(words, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x80 && character !== '=') return character;
    const mark = WINDOWS_1252_MARKS.indexOf(character);
    const bytes =
      code < 0x80 ? [code] : !isWindows ? utf8(code) : mark >= 0 ? [0x80 + mark] : code < 0x100 ? [code] : null;
    // What the character set has not is put as a question mark, as mail programs do.
    return bytes === null ? '?' : bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  }).join('');
}

/** Text of bytes that stand in the file one by one. */
function decodePlaced({ bytes, starts, ends }: PlacedBytes, charset: string): CopyMap {
  const isWindows = WINDOWS_1252.has(charset.toLowerCase());
  const pieces: string[] = [];
  const map = { starts: [] as number[], fileStarts: [] as number[], fileEnds: [] as number[] };
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const size = isWindows ? 1 : sizeOf(bytes, at);
    const reading = isWindows ? decodeWindows1252([bytes[at]!]) : decodeUtf8(bytes.slice(at, at + size));
    const last = map.starts.length - 1;
    const start = starts[at]!;
    const end = ends[at + size - 1]!;
    const isWord = reading.length === end - start;
    const wasWord = last >= 0 && map.fileEnds[last]! - map.fileStarts[last]! === length - map.starts[last]!;
    if (isWord && wasWord && map.fileEnds[last] === start) map.fileEnds[last] = end;
    else {
      map.starts.push(length);
      map.fileStarts.push(start);
      map.fileEnds.push(end);
    }
    pieces.push(reading);
    length += reading.length;
    at += size;
  }
  return {
    copy: pieces.join(''),
    starts: Int32Array.from(map.starts),
    fileStarts: Int32Array.from(map.fileStarts),
    fileEnds: Int32Array.from(map.fileEnds),
  };
}

/** The text of a part in base64; no word of it stands in the file. */
export function decodeBase64(encoded: string, charset: string): string {
  return decodeText(base64Bytes(encoded), charset);
}

function decodeText(bytes: readonly number[], charset: string): string {
  if (WINDOWS_1252.has(charset.toLowerCase())) return decodeWindows1252(bytes);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = sizeOf(bytes, at);
    pieces.push(decodeUtf8(bytes.slice(at, at + size)));
    at += size;
  }
  return pieces.join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

function base64Bytes(encoded: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of encoded) {
    const value = VALUES.get(letter);
    if (letter === '=') break;
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return bytes;
}

/** "=?utf-8?Q?Caf=C3=A9?=" in a header as it is read (RFC 2047). */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=/gi, (whole, given: string, encoding: string, words: string) => {
      const charset = given.split('*')[0]!;
      if (!knowsCharset(charset)) return whole;
      if (encoding.toLowerCase() === 'b') return decodeBase64(words, charset);
      const spaced = words.replaceAll('_', ' ');
      return decodeQuotedPrintable(spaced, 0, spaced.length, charset).copy;
    });
}

/** How many bytes from `at` on are one character in UTF-8; 1 for a byte that begins none. */
function sizeOf(bytes: readonly number[], at: number): number {
  const first = bytes[at]!;
  const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  if (first >= 0xf5) return 1;
  for (let next = 1; next < size; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 1;
  return size;
}

function decodeUtf8(bytes: readonly number[]): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (bytes.length === 1) return first < 0x80 ? String.fromCharCode(first) : '\ufffd';
  if (bytes.length === 2) return String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f));
  if (bytes.length === 3) return String.fromCharCode(((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
  const code = ((first & 7) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function utf8(code: number): number[] {
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}
