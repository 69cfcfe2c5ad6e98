/** Command line: loads what the build put beside the program (weights and cards) and hands it to the engine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS, type CompiledCards, type ModelBytes, type Resources } from '../engine';
import { whyUnreadable } from './inputs';

/** Thrown when the program was copied without the files it stands beside. */
export class MissingResource extends Error {}

/**
 * Reads `models/*.bin` and `cards.json` from `directory`. Weights that are missing are left out: the annotator that wants
 * them says so in every analysis. Cards are needed to read anything at all.
 */
export function loadResources(directory: string): Resources {
  const models: ModelBytes = Object.fromEntries(
    MODELS.flatMap((name) => {
      const bytes = weights(directory, name);
      return bytes === undefined ? [] : [[name, bytes]];
    }),
  );
  return { models, cards: loadCards(join(directory, 'cards.json')) };
}

function weights(directory: string, name: string): Uint8Array | undefined {
  // The build makes the tables of some ready for the command line; the extension has to be small.
  const path = ['ready', 'models'].map((folder) => join(directory, folder, `${name}.bin`)).find(existsSync);
  if (path === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    throw new MissingResource(`the weights (${path}) cannot be read: ${whyUnreadable(error)}`);
  }
}

function loadCards(path: string): CompiledCards {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new MissingResource(`the background cards (${path}) are missing; build or install copydesk again`);
  }
  try {
    return JSON.parse(text) as CompiledCards;
  } catch {
    throw new MissingResource(`the background cards (${path}) are damaged; build or install copydesk again`);
  }
}
