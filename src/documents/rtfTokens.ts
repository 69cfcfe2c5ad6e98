/** Documents, pure: the signs of an RTF file one after another (Rich Text Format 1.9.1, "Conventions of an RTF reader"). */

/** What stands at a place of the file. `number` is a word's parameter, the code of a byte, or the length of binary data. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly number: number | null }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'byte'; readonly number: number };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const MINUS = 0x2d;
const LONGEST_WORD = 32;

/** The tokens of a file; line ends are none, and binary data is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === 13 || byte === 10 || byte === 0) at++;
    else if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at++;
    } else if (byte !== BACKSLASH) {
      yield { kind: 'byte', number: byte };
      at++;
    } else if (isLetter(bytes[at + 1])) {
      const word = readWord(bytes, at + 1);
      at = word.end;
      if (word.name === 'bin') at += Math.max(0, word.number ?? 0);
      else yield { kind: 'word', name: word.name, number: word.number };
    } else if (bytes[at + 1] === APOSTROPHE) {
      const number = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
      if (!Number.isNaN(number)) yield { kind: 'byte', number };
      at += 4;
    } else {
      const symbol = bytes[at + 1];
      // A backslash at the end of a line ends the paragraph.
      if (symbol === 13 || symbol === 10) yield { kind: 'word', name: 'par', number: null };
      else if (symbol !== undefined) yield { kind: 'symbol', name: String.fromCharCode(symbol) };
      at += 2;
    }
  }
}

function readWord(bytes: Uint8Array, start: number): { name: string; number: number | null; end: number } {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(bytes[at])) at++;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const from = at;
  if (bytes[at] === MINUS && isDigit(bytes[at + 1])) at++;
  while (at - from < 11 && isDigit(bytes[at])) at++;
  const number = at > from ? Number.parseInt(String.fromCharCode(...bytes.subarray(from, at)), 10) : null;
  return { name, number, end: bytes[at] === SPACE ? at + 1 : at };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
