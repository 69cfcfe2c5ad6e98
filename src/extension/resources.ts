/** What the engine is made of, read from the extension's own folder: weights and cards, on the desktop and in the browser. */
import * as vscode from 'vscode';
import { NO_CARDS } from '../engine/knowledge';
import { createEngine, MODELS, type CompiledCards, type Engine, type ModelBytes } from '../engine';

/** The engine, and the bundled cards that it was made with. */
export interface Loaded {
  readonly engine: Engine;
  readonly bundled: CompiledCards;
}

/** Reads weights and cards and makes the engine. A file that is missing is said in the log; the rest works without it. */
export async function loadEngine(extensionUri: vscode.Uri, log: vscode.LogOutputChannel): Promise<Loaded> {
  const file = async (...path: string[]): Promise<Uint8Array | undefined> => {
    const uri = vscode.Uri.joinPath(extensionUri, 'dist', ...path);
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      log.error(`${uri.toString()} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const [cards, ...weights] = await Promise.all([
    file('cards.json'),
    ...MODELS.map(async (name) => [name, await file('models', `${name}.bin`)] as const),
  ]);
  const models: ModelBytes = Object.fromEntries(weights.filter(([, bytes]) => bytes !== undefined));
  const bundled = readCards(cards);
  return { engine: createEngine({ models, cards: bundled }), bundled };
}

function readCards(bytes: Uint8Array | undefined): CompiledCards {
  return bytes === undefined ? NO_CARDS : (JSON.parse(new TextDecoder().decode(bytes)) as CompiledCards);
}
