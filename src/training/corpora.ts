/** Training's room (node only, never bundled): reading the corpora, which stand outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The rows of a file of gzipped JSON lines.
 * @throws Error with a sentence for people when the file is missing.
 */
export function readRows<Row>(corpora: string, file: string): Row[] {
  const path = join(corpora, file);
  if (!existsSync(path)) throw new Error(`No corpus file ${path}. Say where the corpora are with --corpora.`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** A sentence of `ner/` or `pos/`; offsets are UTF-16 code units of `text`. */
export interface TokenRow {
  /** Rows of one document share it and follow one another; empty where documents are not told apart. */
  readonly doc: string;
  readonly par?: number;
  readonly tokens: readonly string[];
  readonly tags?: readonly string[];
  readonly upos?: readonly string[];
  readonly xpos?: readonly string[];
  readonly text?: string;
  readonly off?: readonly (readonly [number, number])[];
}
