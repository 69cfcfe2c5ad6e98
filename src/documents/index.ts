/** Documents, pure: the room's door. Reads .docx, .odt and .rtf from bytes; says in a sentence why it cannot. */
import { carrierOf } from '../engine';
import { DocumentFault, type DocumentCopy, type UnreadableDocument } from './document';
import { isDocx, readDocx } from './docx';
import { isOdt, readOdt } from './odt';
import { storyOf, type CarriedStory } from './carriedCopy';
import { decode } from './encodings';
import { isCompoundFile, isDocument, isDocumentName, isRtf, isZip } from './recognition';
import { readRtf } from './rtf';
import { ZipArchive } from './zip';

export { pastedCopy } from './carriedCopy';
export type { DocumentCopy, DocumentFormat, UnreadableDocument } from './document';

/** A book with pictures is smaller. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads a document by what its bytes are, whatever its name. Never throws. */
export function readDocument(bytes: Uint8Array): DocumentCopy | UnreadableDocument {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof DocumentFault) return { error: error.message };
    return { error: `It is damaged and cannot be read (${error instanceof Error ? error.message : String(error)}).` };
  }
}

/** A file's story, with sentences on what could not be read of it; `copy` is empty where the file has none. */
export interface FileStory extends CarriedStory {
  readonly faults: readonly string[];
}

/** A document, mail or whatever else carries copy as a story that stands for itself. Never throws. */
export function storyOfFile(name: string, bytes: Uint8Array): FileStory | UnreadableDocument {
  if (isDocumentName(name) || isDocument(bytes)) return readDocument(bytes);
  const { text, warnings } = decode(bytes);
  return { ...storyOf(text, carrierOf({ path: name })), faults: warnings };
}

function read(bytes: Uint8Array): DocumentCopy {
  if (bytes.length === 0) throw new DocumentFault('It is empty.');
  if (bytes.length > LARGEST_FILE)
    throw new DocumentFault(`It is larger than ${LARGEST_FILE / 1024 / 1024} MB, which is no story.`);
  if (isRtf(bytes)) return readRtf(bytes);
  if (isCompoundFile(bytes)) throw new DocumentFault(whyNotCompound(bytes));
  if (!isZip(bytes)) throw new DocumentFault('It is no Word, OpenDocument or RTF document.');
  const archive = new ZipArchive(bytes);
  if (isDocx(archive)) return readDocx(archive);
  if (isOdt(archive)) return readOdt(archive);
  throw new DocumentFault(whyNotText(archive.names));
}

function whyNotCompound(bytes: Uint8Array): string {
  const lock = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return holds(bytes, lock)
    ? 'It is locked with a password; save a copy without one.'
    : 'It is an old Word document (.doc); save it as .docx.';
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function whyNotText(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'It is a spreadsheet, no document of text.';
  if (names.some((name) => name.startsWith('ppt/'))) return 'It is a presentation, no document of text.';
  if (names.includes('encrypted-package')) return 'It is locked with a password; save a copy without one.';
  if (names.some((name) => /\.(?:docx|odt|rtf)$/i.test(name)))
    return 'It is an archive with documents in it; take them out first.';
  return 'It is a zip archive, but no Word or OpenDocument text.';
}
