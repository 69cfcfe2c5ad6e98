/** Lends what an earlier run worked out to this one, by key. The only place that knows how results are kept. */
import type { Kept } from './model';

/**
 * A run's view of kept results. `get` returns what the previous run kept under the same stage and key, else computes it;
 * either way it is kept for the next run. A key must hold everything that the result depends on (text of the unit, state
 * that enters it, story features it reads), so that reuse can never be seen in the result.
 */
export class Reuse {
  private readonly next = new Map<string, Map<string, unknown>>();
  private readonly products = new Map<object, unknown>();

  constructor(private readonly previous: Kept | undefined) {}

  get<T>(stage: string, key: string, compute: () => T): T {
    const now = this.stage(stage);
    const there = now.get(key);
    if (there !== undefined) return there as T;
    const before = this.previous?.get(stage)?.get(key);
    const value = before === undefined ? compute() : (before as T);
    now.set(key, value);
    return value;
  }

  /** Whether `get` would have to compute. */
  misses(stage: string, key: string): boolean {
    return !(this.next.get(stage)?.has(key) ?? false) && !(this.previous?.get(stage)?.has(key) ?? false);
  }

  /**
   * The kept results of one stage, for a stage that asks often.
   * @param inputs what every result of the stage depends on beside its key (cards, date), compared by identity: where one
   *   of them is another than in the previous run, nothing of that run is lent
   */
  shelf<T>(stage: string, inputs: readonly unknown[] = []): Shelf<T> {
    const now = this.stage(stage);
    const before = this.previous?.get(stage);
    const lent = before?.get(INPUTS) as readonly unknown[] | undefined;
    const isSame = lent?.length === inputs.length && lent.every((input, at) => input === inputs[at]);
    now.set(INPUTS, inputs);
    return new Shelf<T>(isSame ? before : undefined, now);
  }

  /** What was made of the object in this run. */
  made<T>(of: object): T | undefined {
    return this.products.get(of) as T | undefined;
  }

  /** Has what was made of the object at hand for others that ask in this run; nothing of it is kept for the next one. */
  make<T>(of: object, made: T): T {
    this.products.set(of, made);
    return made;
  }

  /** All that this run used or made, for the next one. Results that this run did not touch are dropped. */
  kept(): Kept {
    return this.next;
  }

  private stage(stage: string): Map<string, unknown> {
    let now = this.next.get(stage);
    if (now === undefined) this.next.set(stage, (now = new Map()));
    return now;
  }
}

/** Not a key of any unit: those begin with the kind of their paragraph. */
const INPUTS = '\0inputs';

/** The kept results of one stage. */
export class Shelf<T> {
  constructor(
    private readonly before: ReadonlyMap<string, unknown> | undefined,
    private readonly now: Map<string, unknown>,
  ) {}

  /** What this run or the previous one put under the key; it stays for the next run. */
  take(key: string): T | undefined {
    const there = this.now.get(key) as T | undefined;
    if (there !== undefined) return there;
    const lent = this.before?.get(key) as T | undefined;
    if (lent !== undefined) this.now.set(key, lent);
    return lent;
  }

  put(key: string, value: T): void {
    this.now.set(key, value);
  }
}
