/** Fuzzing: random inputs one after the other until the time is up, and what was met in one table. */
import { Chance, seedOf } from './chance';
import { ENGINE_TARGETS } from './engineTargets';
import { FILE_TARGETS } from './fileTargets';
import type { Fault, Target, Trial } from './target';
import { WORKSPACE_TARGETS } from './workspaceTargets';

export const TARGETS: readonly Target[] = [...ENGINE_TARGETS, ...WORKSPACE_TARGETS, ...FILE_TARGETS];

/** What one input came to that was not as it must be. */
export interface Met {
  readonly target: string;
  /** Number of the input: with the seed and the target it is made again. */
  readonly number: number;
  readonly fault: Fault;
}

export interface Row {
  readonly target: string;
  inputs: number;
  throws: number;
  spans: number;
  differences: number;
  /** The longest time per character beside the median; of the slowest inputs, each tried again, the least time counts. */
  ratio: number;
  /** Number of the input that took it. */
  slowest: number;
}

interface Timed {
  readonly number: number;
  readonly cost: number;
}

/** Characters that every input is taken to have: setting up takes as long as reading about so many. */
const OVERHEAD = 300;
/** So many slow inputs are tried again. */
const SUSPECTS = 8;
/** The median is that of the last so many inputs: the first are slower, until the program is compiled. */
const SAMPLE = 10_000;

export class Fuzz {
  readonly rows: readonly Row[];
  readonly met: Met[] = [];
  private readonly costs: number[][];
  private readonly suspects: Timed[][];
  private readonly numbers: number[];

  constructor(
    private readonly seed: number,
    private readonly targets: readonly Target[] = TARGETS,
  ) {
    this.rows = targets.map(({ name }) => ({
      target: name,
      inputs: 0,
      throws: 0,
      spans: 0,
      differences: 0,
      ratio: 0,
      slowest: 0,
    }));
    this.costs = targets.map(() => []);
    this.suspects = targets.map(() => []);
    this.numbers = targets.map(() => 0);
  }

  get inputs(): number {
    return this.rows.reduce((sum, row) => sum + row.inputs, 0);
  }

  /** One round: of each target as many inputs as its share says. */
  async round(): Promise<void> {
    for (const [at, { share }] of this.targets.entries()) {
      for (let left = share; left > 0; left--) await this.try(at, (this.numbers[at]! += 1));
    }
  }

  /** The input of that number, as it is tried. */
  trial(target: Target, number: number): Trial {
    return target.next(new Chance(seedOf(this.seed, target.name, number)));
  }

  private async try(at: number, number: number): Promise<void> {
    const target = this.targets[at]!;
    const row = this.rows[at]!;
    const trial = this.trial(target, number);
    row.inputs += trial.inputs ?? 1;
    const { cost, faults } = await tried(trial);
    for (const fault of faults) {
      row[fault.kind === 'throw' ? 'throws' : fault.kind === 'span' ? 'spans' : 'differences'] += 1;
      this.met.push({ target: target.name, number, fault });
    }
    const costs = this.costs[at]!;
    costs[this.numbers[at]! % SAMPLE] = cost;
    const suspects = this.suspects[at]!;
    if (suspects.length < SUSPECTS || cost > suspects.at(-1)!.cost) {
      suspects.push({ number, cost });
      suspects.sort((one, other) => other.cost - one.cost);
      suspects.length = Math.min(suspects.length, SUSPECTS);
    }
  }

  /** Tries the slowest inputs of each target again, and writes down how much longer the slowest takes than the median. */
  async weighSlowest(): Promise<void> {
    for (const [at, target] of this.targets.entries()) {
      const sorted = this.costs[at]!.filter((cost) => cost > 0).sort((one, other) => one - other);
      const median = sorted[sorted.length >> 1] ?? 1;
      for (const { number, cost } of this.suspects[at]!) {
        let least = cost;
        for (let again = 0; again < 3; again++) least = Math.min(least, (await tried(this.trial(target, number))).cost);
        const row = this.rows[at]!;
        if (least / median > row.ratio) Object.assign(row, { ratio: least / median, slowest: number });
      }
    }
  }
}

/** What a trial comes to, and its time in microseconds of processor time per character. */
async function tried(trial: Trial): Promise<{ readonly cost: number; readonly faults: readonly Fault[] }> {
  const before = process.cpuUsage();
  let faults: readonly Fault[];
  try {
    faults = await trial.run();
  } catch (error) {
    faults = [{ kind: 'throw', what: error instanceof Error ? (error.stack ?? error.message) : String(error) }];
  }
  const { user, system } = process.cpuUsage(before);
  return { cost: (user + system) / (trial.size + OVERHEAD), faults };
}

/** The table: a line a target, and the sums. */
export function table(rows: readonly Row[]): string {
  const sum = (key: 'inputs' | 'throws' | 'spans' | 'differences'): number =>
    rows.reduce((all, row) => all + row[key], 0);
  const cells = [
    ['', 'inputs', 'throws', 'spans that do not slice', 'differences', 'slowest ratio', 'its input'],
    ...rows.map((row) => [
      row.target,
      ...[row.inputs, row.throws, row.spans, row.differences].map(counted),
      row.ratio.toFixed(1),
      String(row.slowest),
    ]),
    [
      'all',
      ...(['inputs', 'throws', 'spans', 'differences'] as const).map((key) => counted(sum(key))),
      Math.max(...rows.map(({ ratio }) => ratio)).toFixed(1),
      '',
    ],
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const counted = (count: number): string => count.toLocaleString('en-GB');
