/** Command line: the desk's own cards, in the `cards` folder beside its configuration, as one layer over the bundled ones. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCardFile } from '../config/cards';
import type { CardList, CompiledCard, CompiledCards } from '../engine';
import { Lines } from '../formats/lines';

/** Folder of the desk's cards, below the folder that holds `.copydesk`. */
export const CARDS_FOLDER = '.copydesk/cards';

/** The desk's cards as a layer, with the place of each ("path:line:column") for what is said of it later. */
export interface DeskCards extends CardList {
  readonly placeOf: (file: string | undefined, card: string) => string;
}

/**
 * Reads every card file under the desk's folder; null where there is none. A faulty card is said and left out, the others
 * stand.
 */
export function readDeskCards(root: string, complain: (sentence: string) => void): DeskCards | null {
  const folder = join(root, CARDS_FOLDER);
  const paths = cardFiles(folder);
  if (paths.length === 0) return null;
  const cards: CompiledCard[] = [];
  const sources: Record<string, CompiledCards['sources'][string]> = {};
  const places = new Map<string, string>();
  const keyOf = (file: string, card: string): string => `${file}\n${card}`;
  for (const path of paths) {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      // A folder may be called "harbour.md".
      if (code !== 'EISDIR') complain(`${path}: these cards could not be read (${code})`);
      continue;
    }
    const reading = readCardFile(text, path);
    const lines = new Lines(text);
    const placeAt = (start: number): string => {
      const { line, column } = lines.at(start);
      return `${path}:${line}:${column}`;
    };
    for (const { start, message } of reading.diagnostics) complain(`${placeAt(start)}: ${message}`);
    for (const [card, { start }] of reading.places) places.set(keyOf(path, card), placeAt(start));
    cards.push(...reading.cards);
    Object.assign(sources, reading.sources);
  }
  const placeOf = (file = folder, card: string): string => places.get(keyOf(file, card)) ?? file;
  return { version: 1, layer: 'workspace', sources, cards, placeOf };
}

/** The card files of a folder and those below it, in a fixed order. */
export function cardFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|md)$/i.test(path))
    .map((path) => join(folder, path))
    .sort();
}
