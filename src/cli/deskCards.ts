/** Command line: the desk's own cards, in the `cards` folder beside its configuration, as one layer over the bundled ones. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCardFile } from '../config/cards';
import type { CompiledCard, CompiledCards } from '../engine';
import { Lines } from './formats/position';

/** Folder of the desk's cards, below the folder that holds `.copydesk`. */
export const CARDS_FOLDER = '.copydesk/cards';

/**
 * Reads every card file under the desk's folder; null where there is none. A faulty card is said and left out, the others
 * stand.
 */
export function readDeskCards(root: string, complain: (sentence: string) => void): CompiledCards | null {
  const folder = join(root, CARDS_FOLDER);
  const paths = cardFiles(folder);
  if (paths.length === 0) return null;
  const cards: CompiledCard[] = [];
  const sources: Record<string, CompiledCards['sources'][string]> = {};
  for (const path of paths) {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      complain(`${path}: these cards could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
      continue;
    }
    const reading = readCardFile(text, path);
    const lines = new Lines(text);
    for (const { start, message } of reading.diagnostics) {
      const { line, column } = lines.at(start);
      complain(`${path}:${line}:${column}: ${message}`);
    }
    cards.push(...reading.cards);
    Object.assign(sources, reading.sources);
  }
  return { version: 1, layer: 'workspace', sources, cards };
}

/** The card files of a folder and those below it, in a fixed order. */
function cardFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|md)$/i.test(path))
    .map((path) => join(folder, path))
    .sort();
}
