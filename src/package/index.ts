/** Package: what `import … from 'copydesk'` gives, the engine with its weights and cards. */
import { createEngine, type Engine } from '../engine';
import { loadResources, type Address } from './resources';

export * from '../engine';
export { loadResources, type Address } from './resources';

/**
 * The engine, with the weights and cards of this package.
 * @param base address of the folder that holds `models/` and `cards.json`; that of this package where none is given
 * @throws where they cannot be read
 */
export async function loadEngine(base?: Address): Promise<Engine> {
  return createEngine(await loadResources(base));
}
