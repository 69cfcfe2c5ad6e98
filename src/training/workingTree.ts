/** Training's room (node only, never bundled): weights and cards of the working tree, as a host hands them in. */
import { existsSync, readFileSync } from 'node:fs';
import { compileCards } from '../cards-build/compile';
import type { ModelBytes, Resources } from '../engine';

export function workingTreeResources(): Resources {
  return { models: workingTreeModels(), cards: compileCards().cards };
}

/** Weights that are not trained yet are left out. */
export function workingTreeModels(): ModelBytes {
  const bytes = (name: string): Uint8Array | undefined => {
    const path = `src/models/${name}.bin`;
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };
  const [names, attributions, partsOfSpeech] = [bytes('names'), bytes('attributions'), bytes('partsOfSpeech')];
  return {
    ...(names && { names }),
    ...(attributions && { attributions }),
    ...(partsOfSpeech && { partsOfSpeech }),
  };
}
