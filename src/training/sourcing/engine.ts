/** Training's room (node only, never bundled): the engine as a host would make it, from the working tree. */
import { existsSync, readFileSync } from 'node:fs';
import { compileCards } from '../../cards-build/compile';
import { createEngine, type Engine, type ModelBytes } from '../../engine';

/** The engine with the weights and cards of the working tree. */
export function loadEngine(): Engine {
  const bytes = (name: string): Uint8Array | undefined => {
    const path = `src/models/${name}.bin`;
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };
  const models: Record<string, Uint8Array> = {};
  for (const name of ['names', 'attributions', 'partsOfSpeech']) {
    const weights = bytes(name);
    if (weights !== undefined) models[name] = weights;
  }
  return createEngine({ models: models as ModelBytes, cards: compileCards().cards });
}
