/** Text layer: UTF-8 that somebody's program took for Windows-1252 or Mac Roman and saved so: "Itâ€™s", "cafÃ©", "‚Äúno‚Äù". */
import type { Guise } from './asRead';
import { WINDOWS_1252_MARKS } from './windows1252';

/** A run of characters that may be bytes: one that may be the first byte of a UTF-8 sequence, then some that may be the others. */
const RUN = /[\u00c2-\u00df\u00e2\u00f0][\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g;
/** Marks that may be bytes and may as well follow a letter in good copy ("Ä“"): taken for bytes after "Ã" and "Â" alone. */
const ORDINARY = /[“”‘’„‚…–—»«€©®™°]/;

/** What Mac Roman makes of the commonest ones. */
const MAC: Readonly<Record<string, string>> = {
  '‚Äô': '’', '‚Äò': '‘', '‚Äú': '“', '‚Äù': '”', '‚Äì': '–', '‚Äî': '—', '‚Ä¶': '…', '√©': 'é', '√°': 'á', '√≠': 'í', '√≥': 'ó',
  '√∫': 'ú', '√±': 'ñ', '√º': 'ü', '√∂': 'ö', '√§': 'ä', '√ß': 'ç', '√®': 'è', '√¥': 'ô', '√™': 'ê', '√¢': 'â',
}; // prettier-ignore
const MAC_RUN = /‚Ä[ôòúùìî¶]|√[©°≠≥∫±º∂§ß®¥™¢]/g;

/** The characters in a wrong encoding, with what they should be; spans count from the start of `raw`. */
export function* wrongEncodings(raw: string): Iterable<Guise> {
  for (const match of raw.matchAll(RUN)) yield* decoded(match[0], match.index);
  for (const match of raw.matchAll(MAC_RUN)) {
    yield { start: match.index, end: match.index + match[0].length, reading: MAC[match[0]]! };
  }
}

/** Reads a run as bytes, and again, up to three times, where what comes out is bytes once more ("Ã¢â‚¬â„¢"). */
function decoded(run: string, offset: number): readonly Guise[] {
  let pieces: Guise[] = Array.from(run, (reading, at) => ({ start: offset + at, end: offset + at + 1, reading }));
  for (let turn = 0; turn < 3; turn++) {
    const next = decodeOnce(pieces);
    if (next.length === pieces.length) break;
    pieces = next;
  }
  return pieces.filter((piece) => piece.end - piece.start > piece.reading.length);
}

function decodeOnce(pieces: readonly Guise[]): Guise[] {
  const found: Guise[] = [];
  for (let at = 0; at < pieces.length;) {
    const size = sizeAt(pieces, at);
    if (size === 0) {
      found.push(pieces[at++]!);
      continue;
    }
    // Byte 0x9D has no character, so programs drop it: "â€" alone was a closing quotation mark.
    const bytes = pieces.slice(at, at + size).map(({ reading }) => byteOf(reading));
    const reading = size === 2 && bytes[0] === 0xe2 ? '”' : characterOf(bytes);
    found.push({ start: pieces[at]!.start, end: pieces[at + size - 1]!.end, reading });
    at += size;
  }
  return found;
}

/** How many pieces from `at` on are the bytes of one character; 0 for none. */
function sizeAt(pieces: readonly Guise[], at: number): number {
  const first = byteOf(pieces[at]!.reading);
  const size =
    first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (size === 0) return 0;
  for (let next = 1; next < size; next++) {
    const byte = at + next < pieces.length ? byteOf(pieces[at + next]!.reading) : -1;
    if (byte >= 0x80 && byte <= 0xbf) continue;
    return first === 0xe2 && next === 2 && byteOf(pieces[at + 1]!.reading) === 0x80 ? 2 : 0;
  }
  const second = pieces[at + 1]!.reading;
  // "SEÑOR…" and "Ä“" are copy; "Ã" and "Â" with a mark are hardly ever.
  if (size === 2 && first !== 0xc2 && first !== 0xc3 && ORDINARY.test(second)) return 0;
  if (size === 2 && (first === 0xc2 || first === 0xc3) && /[“”’»…–—]/.test(second)) return 0;
  return size;
}

/** The byte that Windows-1252 has for a character; -1 for none. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = WINDOWS_1252_MARKS.indexOf(character);
  return at < 0 ? -1 : 0x80 + at;
}

function characterOf(bytes: readonly number[]): string {
  const [first, ...rest] = bytes as [number, ...number[]];
  const lead = bytes.length === 2 ? first & 0x1f : bytes.length === 3 ? first & 0x0f : first & 0x07;
  return String.fromCodePoint(
    Math.min(
      0x10ffff,
      rest.reduce((code, byte) => code * 64 + (byte & 0x3f), lead),
    ),
  );
}
