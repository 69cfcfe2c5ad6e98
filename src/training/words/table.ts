/** Training's room (node only, never bundled): the table of word classes that stands beside the weights for names. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { packWordTable } from '../weightsFile';
import { classesOf } from './classes';
import { readWordVectors } from './vectors';

/** Words that get a class, the commonest first. */
const WORDS = 150_000;

/**
 * The table as bytes for `WordTable`.
 * @param cache a file to keep it in: read where it exists, written where it does not. Making it takes a minute.
 */
export function wordClassTable(cache: string | undefined, say: (line: string) => void): Uint8Array {
  if (cache !== undefined && existsSync(cache)) return new Uint8Array(readFileSync(cache));
  const bytes = packWordTable(classesOf(readWordVectors(WORDS, say), say));
  if (cache !== undefined) writeFileSync(cache, bytes);
  return bytes;
}
