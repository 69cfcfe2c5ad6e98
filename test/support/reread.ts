/** Tests' support: how much of what one run kept was made anew by the next. */
import { Memo } from '../../src/engine';
import { engine } from './engine';

/** How many results of each stage a reading of `after` does not share with one of `before`, and how many it has. */
export function reread(
  stages: readonly string[],
  before: string,
  after: string,
): readonly { readonly stage: string; readonly anew: number; readonly all: number }[] {
  const memo = new Memo();
  engine().analyze(before, { memo });
  const earlier = stages.map((stage) => new Set(resultsOf(stage, memo)));
  engine().analyze(after, { memo });
  return stages.map((stage, index) => {
    const known = earlier[index]!;
    const results = resultsOf(stage, memo);
    return { stage, anew: results.filter((result) => !known.has(result)).length, all: results.length };
  });
}

function resultsOf(stage: string, memo: Memo): readonly unknown[] {
  const results = memo.of(stage);
  if (results.length === 0) throw new Error(`Nothing is kept of ${stage}.`);
  return results;
}
