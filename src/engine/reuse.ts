/** Lends what an earlier run worked out to this one, by key. The only place that knows how results are kept. */
import type { Kept } from './model';

/**
 * A run's view of kept results. `get` returns what the previous run kept under the same stage and key, else computes it;
 * either way it is kept for the next run. A key must hold everything that the result depends on (text of the unit, state
 * that enters it, story features it reads), so that reuse can never be seen in the result.
 */
export class Reuse {
  private readonly next = new Map<string, Map<string, unknown>>();

  constructor(private readonly previous: Kept | undefined) {}

  get<T>(stage: string, key: string, compute: () => T): T {
    const before = this.previous?.get(stage)?.get(key);
    let now = this.next.get(stage);
    if (now === undefined) this.next.set(stage, (now = new Map()));
    if (now.has(key)) return now.get(key) as T;
    const value = before === undefined ? compute() : (before as T);
    now.set(key, value);
    return value;
  }

  /** Whether `get` would have to compute. */
  misses(stage: string, key: string): boolean {
    return !(this.next.get(stage)?.has(key) ?? false) && !(this.previous?.get(stage)?.has(key) ?? false);
  }

  /** All that this run used or made, for the next one. Results that this run did not touch are dropped. */
  kept(): Kept {
    return this.next;
  }
}
