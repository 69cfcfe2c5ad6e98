/** Training's room (node only, never bundled): weights and cards of the working tree, as a host hands them in. */
import { existsSync, readFileSync } from 'node:fs';
import { compileCards } from '../cards-build/compile';
import { MODELS, type ModelBytes, type Resources } from '../engine';

export function workingTreeResources(): Resources {
  return { models: workingTreeModels(), cards: compileCards().cards };
}

/** Weights that are not trained yet are left out. */
export function workingTreeModels(): ModelBytes {
  const trained = MODELS.filter((name) => existsSync(`src/models/${name}.bin`));
  return Object.fromEntries(trained.map((name) => [name, new Uint8Array(readFileSync(`src/models/${name}.bin`))]));
}
