/** Long work in short slices, most wanted first. Knows no clock of its own: `analysisService.ts` hands one in. */

/** Time as the host has it. */
export interface Clock {
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Lets everything else run, then goes on. */
  pause(): Promise<void>;
}

/** One piece of work, such as the reading of one document. */
export interface Job<Result> {
  readonly work: Generator<undefined, Result, undefined>;
  /** Lower comes first; asked before every slice, since the reader may have turned to another document. */
  urgency(): number;
  done(result: Result): void;
  /** Something that should not throw did. */
  failed(error: unknown): void;
}

/** Runs the jobs put into it, one slice at a time; between two slices the host does everything else. */
export class Slices<Key, Result> {
  private readonly jobs = new Map<Key, Job<Result>>();
  private running = false;

  /** @param slice milliseconds after which a slice takes no further step */
  constructor(
    private readonly clock: Clock,
    private readonly slice: number,
  ) {}

  /** Starts the job, in place of an earlier one of the same key. */
  put(key: Key, job: Job<Result>): void {
    this.jobs.set(key, job);
    if (!this.running) void this.run();
  }

  /** Drops the job: its next slice never comes. */
  drop(key: Key): void {
    this.jobs.delete(key);
  }

  has(key: Key): boolean {
    return this.jobs.has(key);
  }

  private async run(): Promise<void> {
    this.running = true;
    for (;;) {
      await this.clock.pause();
      const next = this.mostWanted();
      if (next === undefined) break;
      this.runSlice(...next);
    }
    this.running = false;
  }

  private mostWanted(): [Key, Job<Result>] | undefined {
    let best: [Key, Job<Result>] | undefined;
    let least = Infinity;
    for (const entry of this.jobs) {
      const urgency = entry[1].urgency();
      if (urgency < least) [best, least] = [entry, urgency];
    }
    return best;
  }

  private runSlice(key: Key, job: Job<Result>): void {
    const end = this.clock.now() + this.slice;
    try {
      do {
        const step = job.work.next();
        if (step.done === true) {
          this.jobs.delete(key);
          job.done(step.value);
          return;
        }
      } while (this.clock.now() < end);
    } catch (error) {
      this.jobs.delete(key);
      job.failed(error);
    }
  }
}
