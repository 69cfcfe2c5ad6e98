/** Documents, pure: the bytes of a file as text, in the encodings that newsrooms have files in. */
import { decodeWindows1252 } from '../engine';

/** Text, with sentences about how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly warnings: string[];
}

/** Said of copy that was read though parts of it are in another encoding. */
export const NOT_UTF8 = 'Not all of it is UTF-8; what could not be read stands as U+FFFD.';

/**
 * Bytes as text, a byte-order mark kept (it counts in offsets): UTF-16 where such a mark says so, else UTF-8. What is plainly
 * Windows-1252 is read as that, with a warning; other bytes that are not UTF-8 become U+FFFD, with another.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) {
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
    return {
      text,
      warnings: text.includes('\ufffd') ? ['Not all of it is UTF-16; what could not be read stands as U+FFFD.'] : [],
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), warnings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (looksLikeWindows1252(bytes, text))
      return { text: decodeWindows1252(bytes), warnings: ['This is not UTF-8; it was read as Windows-1252.'] };
    return { text, warnings: [NOT_UTF8] };
  }
}

/**
 * Whether more of the bytes over 0x7F are no UTF-8 than are, and each can be Windows-1252.
 * @param text the bytes read as UTF-8
 */
function looksLikeWindows1252(bytes: Uint8Array, text: string): boolean {
  for (const byte of bytes) {
    if (byte === 0 || byte === 0xff) return false;
    if (byte >= 0x80 && byte <= 0x9f && /[\u0080-\u009f]/.test(decodeWindows1252([byte]))) return false;
  }
  let faulty = 0;
  let sound = 0;
  for (const character of text) {
    if (character === '\ufffd') faulty += 1;
    else if (character > '\u007f') sound += 1;
  }
  return faulty > sound;
}
