/** Training's room (node only, never bundled): the engine as a host would make it, from the working tree. */
import { createEngine, type Engine } from '../../engine';
import { workingTreeResources } from '../workingTree';

/** The engine with the weights and cards of the working tree. */
export function loadEngine(): Engine {
  return createEngine(workingTreeResources());
}
