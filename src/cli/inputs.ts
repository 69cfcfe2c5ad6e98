/** Command line: the copy it is given, as files or on standard input. */
import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { DocumentFormat } from '../documents';
import { isDocument, isDocumentName } from '../documents/recognition';
import { carrierOf, type CarrierName } from '../engine';
import { decode } from '../documents/encodings';
import { bytesOfNamed, bytesOfStream, type Bytes } from './fileBytes';

export type { Bytes };

/** A piece of copy that could be read. */
export interface Copy {
  /** The path as it was given, or `-`. */
  readonly id: string;
  readonly text: string;
  readonly carrier: CarrierName | 'auto';
  /** Of a word processor's document that `text` was taken out of. */
  readonly document?: DocumentFormat;
  /** Sentences about how it was read. */
  readonly warnings: readonly string[];
}

/** A piece that could not be read, with why. */
export interface Unreadable {
  readonly id: string;
  readonly error: string;
}

/** Standard input as a name among files. */
export const STANDARD_INPUT = '-';

/**
 * Reads each input when it is its turn; one that cannot be read never keeps the others from being done.
 * @param folder reads the copy of a folder; where it is not given, a folder is no input
 */
export async function* readInputs(
  paths: readonly string[],
  standardInput: Bytes,
  folder?: (path: string) => AsyncIterable<Copy | Unreadable>,
): AsyncGenerator<Copy | Unreadable> {
  let standardInputTaken = false;
  // On Windows both slashes part a path; what is handed on has the one that addresses have.
  for (const path of sep === '\\' ? paths.map((each) => each.replaceAll('\\', '/')) : paths) {
    if (path !== STANDARD_INPUT) {
      if (folder !== undefined && (await isFolder(path))) yield* folder(path);
      else yield await readCopy(path, () => bytesOfNamed(path));
    } else if (standardInputTaken) {
      yield { id: path, error: 'standard input was already read' };
    } else {
      standardInputTaken = true;
      yield await readCopy(path, () => bytesOfStream(standardInput));
    }
  }
}

/** Whether a folder has this path, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readCopy(id: string, bytesOf: () => Promise<Uint8Array | string>): Promise<Copy | Unreadable> {
  try {
    const bytes = await bytesOf();
    return typeof bytes === 'string' ? { id, error: bytes } : await copyOf(id, bytes);
  } catch (error) {
    return { id, error: whyUnreadable(error) };
  }
}

/** The copy of a file: its text, or what a document has to read. */
export async function copyOf(id: string, bytes: Uint8Array): Promise<Copy | Unreadable> {
  if (!isDocumentName(id) && !isDocument(bytes)) return { id, carrier: carrierOf({ path: id }), ...decode(bytes) };
  // Its parsers are set up for documents alone.
  const { readDocument } = await import('../documents');
  const reading = readDocument(bytes);
  if ('error' in reading) return { id, error: reading.error };
  const { copy, format, notes, faults } = reading;
  return { id, text: copy, carrier: 'markdown', document: format, warnings: [...faults, ...notes] };
}

/** A sentence without its subject: "there is no such file". */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'ENOTDIR':
      return 'part of its path is a file, not a folder';
    case 'EISDIR':
      return 'this is a folder, not a file';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    case 'ELOOP':
      return 'it is a link that leads round in a circle';
    case 'ENAMETOOLONG':
      return 'its path is too long';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'it is too large to be read at once';
    default:
      return message;
  }
}
