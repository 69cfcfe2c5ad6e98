/**
 * Text layer: Windows-1252, the encoding of old programs' quotation marks. Read by a table of our own: several versions of Node
 * (20.18.3 to 20.20, 22.13 to 24) decode these bytes with TextDecoder as Latin-1, and the marks become control characters.
 */

/** The characters from byte 0x80 to 0x9F; a byte that has none stands for itself. All others are those of Unicode. */
export const WINDOWS_1252_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_MARKS[byte - 0x80]! : String.fromCharCode(byte);
  }
  return text;
}
