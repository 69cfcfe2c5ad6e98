/** Command line: the bytes of a file or a stream, up to what a story may have: some streams never end. */
import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { devNull } from 'node:os';
import { isatty } from 'node:tty';
import { isDocument, isDocumentName } from '../documents/recognition';
import { LARGEST_DOCUMENT_FILE, LARGEST_STORY_FILE } from '../languageService/documents';

/** The bytes of a stream, one after another. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * All of a stream, or a sentence where it is longer than may be; then no more of it is read.
 * @param largest bytes that it may have; where nothing is said, a story's, or a document's where it begins like one
 */
export async function bytesOfStream(stream: Bytes, largest?: number): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let most = largest;
  for await (const chunk of stream) {
    length += chunk.length;
    chunks.push(chunk);
    // What a document is known by are its first few bytes.
    if (most === undefined && length >= FIRST_BYTES)
      most = isDocument(Buffer.concat(chunks)) ? LARGEST_DOCUMENT_FILE : LARGEST_STORY_FILE;
    if (most !== undefined && length > most) return tooLarge(most);
  }
  return Buffer.concat(chunks);
}

const FIRST_BYTES = 8;

/**
 * The bytes of what somebody has named, or a sentence. A pipe is read like a file, since a shell makes one of `<(…)`; of devices, a
 * terminal, where somebody types, and the one that holds nothing.
 * @param largest bytes that it may have, where it is no story
 */
export async function bytesOfNamed(path: string, largest?: number): Promise<Uint8Array | string> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    const found = await handle.stat();
    if (found.isFile()) return await bytesOfHandle(handle, found.size, largest ?? largestOf(path));
    const isDevice = found.isCharacterDevice() || found.isBlockDevice();
    const isNothing = found.rdev === (await stat(devNull).catch(() => null))?.rdev;
    if (isDevice && !isNothing && !isatty(handle.fd)) return 'it is a device, and is not read';
    return await bytesOfStream(
      handle.createReadStream({ autoClose: false }),
      largest ?? (isDocumentName(path) ? LARGEST_DOCUMENT_FILE : undefined),
    );
  } finally {
    await handle.close();
  }
}

/** The bytes of a regular file, or a sentence. Another may put something else there in between: opening waits for nobody. */
export async function bytesOfRegular(path: string): Promise<Uint8Array | string> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    if (!found.isFile()) return 'it is no regular file, and is not read';
    return await bytesOfHandle(handle, found.size, largestOf(path));
  } finally {
    await handle.close();
  }
}

/** A file of /proc says that it is empty, and what it has to say may never end. */
async function bytesOfHandle(handle: FileHandle, size: number, largest: number): Promise<Uint8Array | string> {
  if (size > largest) return tooLarge(largest);
  return size > 0 ? handle.readFile() : bytesOfStream(handle.createReadStream({ autoClose: false }), largest);
}

function largestOf(path: string): number {
  return isDocumentName(path) ? LARGEST_DOCUMENT_FILE : LARGEST_STORY_FILE;
}

function tooLarge(largest: number): string {
  return `it is larger than ${largest / 1e6} MB, and ${largest > LARGEST_DOCUMENT_FILE ? 'is not read' : 'no story is'}`;
}
