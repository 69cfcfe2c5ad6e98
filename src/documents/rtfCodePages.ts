/** Documents, pure: the code pages of an RTF file, as the encodings that hosts can decode. */
import { decodeWindows1252 } from '../engine';

/** Encodings by the number of a code page (`\ansicpg`, `\cpg`). */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [page, `windows-${page}`]),
  [10000, 'macintosh'],
  [20866, 'koi8-r'],
  [65001, 'utf-8'],
]);

/** Code pages by the character set of a font (`\fcharset`). */
const CHARACTER_SETS: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** A font of signs: its letters are pictures. */
const SYMBOLS = 'symbols';

/** The encoding of a code page; null for one that is not known. */
export function encodingOfPage(page: number): string | null {
  return CODE_PAGES.get(page) ?? null;
}

/** The encoding of a font's character set; null where the document's own applies. */
export function encodingOfSet(set: number): string | null {
  if (set === 2) return SYMBOLS;
  return encodingOfPage(CHARACTER_SETS.get(set) ?? 0);
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding === SYMBOLS) return '';
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  let decoder = decoders.get(encoding);
  if (decoder === undefined) decoders.set(encoding, (decoder = new TextDecoder(encoding)));
  return decoder.decode(Uint8Array.from(bytes));
}
