/** Command line: the desk's own cards, in the `cards` folder beside its configuration, as one layer over the bundled ones. */
import { join } from 'node:path';
import { readCardFile } from '../config/cards';
import { CARDS_FOLDER } from '../config/deskFiles';
import type { CardList, CompiledCard, CompiledCards } from '../engine';
import { Lines } from '../formats/lines';
import type { Complaints } from './complaints';
import type { DeskFiles } from './deskFiles';

/** The desk's cards as a layer, with the place of each ("path:line:column") for what is said of it later. */
export interface DeskCards extends CardList {
  readonly placeOf: (file: string | undefined, card: string) => string;
}

/**
 * Reads every card file of the desk; null where there is none. A faulty card is said and left out, the others stand.
 */
export function readDeskCards(root: string, files: DeskFiles, complaints: Complaints): DeskCards | null {
  const cards: CompiledCard[] = [];
  const sources: Record<string, CompiledCards['sources'][string]> = {};
  const places = new Map<string, string>();
  const keyOf = (file: string, card: string): string => `${file}\n${card}`;
  let isEmpty = true;
  for (const { path, text } of files.cards()) {
    isEmpty = false;
    const reading = readCardFile(text, path);
    const lines = new Lines(text);
    const placeAt = (start: number): string => {
      const { line, column } = lines.at(start);
      return `${path}:${line}:${column}`;
    };
    complaints.about(reading.diagnostics.map(({ start, message }) => `${placeAt(start)}: ${message}`));
    for (const [card, { start }] of reading.places) places.set(keyOf(path, card), placeAt(start));
    cards.push(...reading.cards);
    Object.assign(sources, reading.sources);
  }
  if (isEmpty) return null;
  const placeOf = (file = join(root, CARDS_FOLDER), card: string): string => places.get(keyOf(file, card)) ?? file;
  return { version: 1, layer: 'workspace', sources, cards, placeOf };
}
