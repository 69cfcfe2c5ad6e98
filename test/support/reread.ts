/** Tests' support: how much of what one run kept was made anew by the next. */
import type { Analysis } from '../../src/engine';

/** How many results of the stage the later Analysis does not share with the earlier one, and how many it has. */
export function reread(
  stage: string,
  before: Analysis,
  now: Analysis,
): { readonly anew: number; readonly all: number } {
  const earlier = new Set(resultsOf(stage, before));
  const results = resultsOf(stage, now);
  return { anew: results.filter((result) => !earlier.has(result)).length, all: results.length };
}

function resultsOf(stage: string, { kept }: Analysis): readonly unknown[] {
  const results = kept.get(stage)?.results;
  if (results instanceof Map) return [...results.values()];
  if (Array.isArray(results)) return results.filter((result) => result !== undefined);
  throw new Error(`Nothing is kept of ${stage}.`);
}
