/** Tests: how long work takes when nothing is in its way. Compiler, collector and other programs only ever add to it. */

/** Milliseconds for which work is tried again before a test believes that it takes as long as it seems to. */
const PATIENCE = 8000;

/**
 * The milliseconds that work took the quickest time, of as many as it needs to come within the limit.
 * @param limit milliseconds
 */
export function leastTime(work: () => unknown, limit: number): number {
  const oneStep = function* () {
    work();
  };
  return leastTimes(oneStep, limit)[0]!;
}

/**
 * The same of each step of work that is done in steps, as many every time: steps depend on the text alone.
 * @param limit milliseconds for a step
 */
export function leastTimes(begin: () => Iterator<unknown>, limit: number): readonly number[] {
  const end = performance.now() + PATIENCE;
  let least = stepTimes(begin());
  while (performance.now() < end && least.some((time) => time > limit)) {
    const again = stepTimes(begin());
    if (again.length !== least.length) throw new Error(`${again.length} steps where there were ${least.length}`);
    least = least.map((time, at) => Math.min(time, again[at]!));
  }
  return least;
}

function stepTimes(work: Iterator<unknown>): readonly number[] {
  const times: number[] = [];
  for (let isDone = false; !isDone;) times.push(timed(() => (isDone = work.next().done === true)));
  return times;
}

/** The milliseconds that work takes this once. */
export function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
