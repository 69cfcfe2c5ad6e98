/** Tests' support: how much of what one run kept was made anew by the next. */
import { Memo } from '../../src/engine';
import { engine } from './engine';

type Kept = Memo['kept'];

/** How many results of each stage a reading of `after` does not share with one of `before`, and how many it has. */
export function reread(
  stages: readonly string[],
  before: string,
  after: string,
): readonly { readonly stage: string; readonly anew: number; readonly all: number }[] {
  const memo = new Memo();
  engine().analyze(before, { memo });
  const earlier = memo.kept;
  engine().analyze(after, { memo });
  return stages.map((stage) => {
    const known = new Set(resultsOf(stage, earlier));
    const results = resultsOf(stage, memo.kept);
    return { stage, anew: results.filter((result) => !known.has(result)).length, all: results.length };
  });
}

function resultsOf(stage: string, kept: Kept): readonly unknown[] {
  const results = kept.get(stage);
  if (results === undefined) throw new Error(`Nothing is kept of ${stage}.`);
  return [...results.values()];
}
