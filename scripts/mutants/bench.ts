/**
 * Scripts: tries faults in processes that run the tests. One process tries many, since it takes two seconds to start, and the engine
 * keeps in it what it made before: so a test that fails must pass again without the fault, and a fault in what is kept is tried in a
 * process of its own.
 */
import { execFile, fork, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../../test/support/engine';
import type { Coverage, Request, Trial, Verdict } from './runner';
import type { Mutant } from './sample';

/** `endless`: killed since it took many times the processor time that its tests take; how busy the machine is does not count. */
export type Outcome = 'killed' | 'endless' | 'survived';

export interface Result {
  readonly mutant: Mutant;
  readonly outcome: Outcome | 'equivalent';
  /** The first test that failed. */
  readonly test: string;
}

/** A fault may make tests take so many times as long, and so many milliseconds more to start and for what they make once. */
const PATIENCE_FACTOR = 5;
const PATIENCE = 15_000;
/** A loop may be met so many times as often. */
const HIT_LIMIT_FACTOR = 100;
/** Milliseconds between two looks at the time that a process has taken. */
const LOOK = 3_000;

export class Bench {
  private warm: TestProcess | null = null;

  constructor(
    private readonly bundle: string,
    private readonly coverage: Coverage,
    /** Places of the tests that meet any fault in the same file, by path. */
    private readonly testsOfFile: ReadonlyMap<string, ReadonlySet<number>>,
  ) {}

  async attempt(mutant: Mutant): Promise<Result> {
    const met = this.coverage.mutants[mutant.id];
    if (met === undefined) return { mutant, outcome: 'survived', test: '' };
    if (met.tests.length > 0) {
      const result = await this.amongOthers(mutant, met.tests);
      if (result.outcome !== 'survived' || met.again === 'all') return result;
    }
    // What is made once shows in tests that do not meet it; where only some words are kept, those that meet it will do.
    const others =
      met.again === 'none' ? [...(this.testsOfFile.get(mutant.file) ?? []), ...this.coverage.tests.keys()] : [];
    const tests = [...new Set([...met.tests, ...others])];
    const alone = new TestProcess(this.bundle, mutant.id);
    const { failed } = await alone.attempt(this.trial(mutant, tests), this.patience(tests));
    alone.end();
    return resultOf(mutant, failed);
  }

  end(): void {
    this.warm?.end();
  }

  /** In a process that may have tried others before: what fails is tried again in a fresh one if they could be the cause. */
  private async amongOthers(mutant: Mutant, tests: readonly number[]): Promise<Result> {
    const isFresh = this.warm === null;
    this.warm ??= new TestProcess(this.bundle);
    const { failed, isClean } = await this.warm.attempt(this.trial(mutant, tests), this.patience(tests));
    if (isClean) return resultOf(mutant, failed);
    this.warm.end();
    this.warm = null;
    return isFresh ? resultOf(mutant, failed) : this.amongOthers(mutant, tests);
  }

  private trial({ id }: Mutant, tests: readonly number[]): Trial {
    const hitLimit = this.coverage.mutants[id]!.hits * HIT_LIMIT_FACTOR;
    return { mutant: id, hitLimit, tests: tests.map((at) => this.coverage.tests[at]!) };
  }

  private patience(tests: readonly number[]): number {
    return PATIENCE + PATIENCE_FACTOR * tests.reduce((sum, at) => sum + this.coverage.milliseconds[at]!, 0);
  }
}

const ENDLESS = 'endless';

function resultOf(mutant: Mutant, failed: string | null): Result {
  if (failed === null) return { mutant, outcome: 'survived', test: '' };
  return { mutant, outcome: failed === ENDLESS ? 'endless' : 'killed', test: failed };
}

/** Runs the bundle, and answers one request after the other. */
export class TestProcess {
  private readonly child: ChildProcess;

  /** @param mutant a fault that is there from the start */
  constructor(bundle: string, mutant?: string) {
    this.child = fork(bundle, mutant === undefined ? [] : [mutant], {
      cwd: ROOT,
      // Not those of the loader of TypeScript: what is run is bundled.
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }

  /** @throws Error if the process ends */
  async cover(): Promise<Coverage> {
    return (await this.ask('coverage')) as Coverage;
  }

  /** @param patience milliseconds of processor time after which the fault is one that goes on for ever */
  async attempt(trial: Trial, patience: number): Promise<Verdict> {
    const before = (await processorTime(this.child)) ?? 0;
    let isEndless = false;
    const watch = setInterval(() => {
      void processorTime(this.child).then((time) => {
        if (time === null || time - before < patience) return;
        isEndless = true;
        this.end();
      });
    }, LOOK);
    try {
      return (await this.ask(trial)) as Verdict;
    } catch (error) {
      return { failed: isEndless ? ENDLESS : String(error), isClean: false };
    } finally {
      clearInterval(watch);
    }
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  private ask(request: Request): Promise<unknown> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      const stop = (code: number | null): void => {
        child.off('message', take);
        reject(new Error(`The process ended with ${code}.`));
      };
      const take = (message: unknown): void => {
        child.off('exit', stop);
        resolve(message);
      };
      child.once('message', take).once('exit', stop);
      child.send(request);
    });
  }
}

/** Milliseconds, to a second; null if the process is gone. */
async function processorTime({ pid }: ChildProcess): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'time=', '-p', String(pid)]);
    // "[days-][hours:]minutes:seconds"
    const parts = stdout.trim().split(/[-:]/).map(Number).reverse();
    const factors = [1, 60, 3600, 86_400];
    return 1000 * parts.reduce((sum, part, at) => sum + part * factors[at]!, 0);
  } catch {
    return null;
  }
}
