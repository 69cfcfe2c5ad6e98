/** Training's room (node only, never bundled): how the bench takes times, and what it makes of several. */

/** Milliseconds of one run: by the clock on the wall, and as the process was charged for it (other threads' work counts too). */
export interface Times {
  readonly wall: number;
  readonly processor: number;
}

export function measure(run: () => unknown): Times {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which the share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
