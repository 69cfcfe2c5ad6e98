/** Scripts: reads a packed extension, which is a ZIP file, by its central directory. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** A file in the `.vsix`; sizes are bytes. */
export interface PackedFile {
  /** Path inside, with forward slashes: "extension/package.json". */
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  read(): Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/**
 * The files of a `.vsix`, in its own order.
 * @throws when the file is no ZIP file.
 */
export function readVsix(path: string): PackedFile[] {
  const zip = readFileSync(path);
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error(`${path} is no ZIP file`);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const files: PackedFile[] = [];
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`${path}: its directory is damaged`);
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const size = zip.readUInt32LE(at + 24);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    files.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      packed,
      size,
      read: () => {
        // The local header may carry more extra fields than the directory does.
        const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const bytes = zip.subarray(start, start + packed);
        return method === STORED ? bytes : inflateRawSync(bytes);
      },
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
