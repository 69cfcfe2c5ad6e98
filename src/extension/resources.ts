/** What the engine is made of, read from the extension's own folder: weights and cards, on the desktop and in the browser. */
import * as vscode from 'vscode';
import { createEngine, type CompiledCards, type Engine, type ModelBytes } from '../engine';

/** Reads weights and cards and makes the engine. A file that is missing is said in the log; the rest works without it. */
export async function loadEngine(extensionUri: vscode.Uri, log: vscode.LogOutputChannel): Promise<Engine> {
  const file = async (...path: string[]): Promise<Uint8Array | undefined> => {
    const uri = vscode.Uri.joinPath(extensionUri, 'dist', ...path);
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      log.error(`${uri.toString()} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const [names, attributions, partsOfSpeech, cards] = await Promise.all([
    file('models', 'names.bin'),
    file('models', 'attributions.bin'),
    file('models', 'partsOfSpeech.bin'),
    file('cards.json'),
  ]);
  const models: ModelBytes = {
    ...(names === undefined ? {} : { names }),
    ...(attributions === undefined ? {} : { attributions }),
    ...(partsOfSpeech === undefined ? {} : { partsOfSpeech }),
  };
  return createEngine({ models, cards: readCards(cards) });
}

function readCards(bytes: Uint8Array | undefined): CompiledCards {
  return JSON.parse(
    bytes === undefined ? '{"cards":[],"sources":{}}' : new TextDecoder().decode(bytes),
  ) as CompiledCards;
}
