/** Lends what an earlier run worked out to this one, by key. The only place that knows how results are kept. */
import type { Unit } from './model';
import type { Work } from './work';

/** What one stage of a run has kept. `inputs` are compared by identity. */
interface KeptStage {
  readonly inputs: readonly unknown[];
  readonly results: unknown;
}

/** Kept results of a run, by stage. */
export type Kept = ReadonlyMap<string, KeptStage>;

/**
 * What the runs over one document lend one another. A host makes one for each document and hands it to every run, as `options.memo`.
 * It makes runs faster and shows in nothing that they say, whatever they read. A run that is dropped halfway leaves it as it was.
 */
export class Memo {
  private results: Kept = new Map();

  /** What the last run that came to its end kept. */
  get kept(): Kept {
    return this.results;
  }

  /** Has what a run kept stand in for what was kept before. */
  keep(results: Kept): void {
    this.results = results;
  }
}

/**
 * A run's view of kept results. A stage asks for what the previous run kept under the same key or for the same unit, and puts
 * what it works out itself; either is kept for the next run. A key must hold everything that the result depends on (text of
 * the unit, state that enters it, story features it reads), so that reuse can never be seen in the result.
 */
export class Reuse {
  private readonly next = new Map<string, KeptStage>();
  private readonly products = new Map<object, unknown>();
  private indices: Int32Array = new Int32Array(0);
  private unitsBefore = 0;

  constructor(private readonly previous: Kept | undefined) {}

  /** Says which units the story has. Before it has been said, rows lend nothing. */
  align(units: readonly Unit[]): void {
    const before = this.previous?.get(UNITS)?.results as readonly Unit[] | undefined;
    this.next.set(UNITS, { inputs: NONE, results: units });
    this.indices = indicesBefore(before ?? [], units);
    this.unitsBefore = before?.length ?? 0;
  }

  /** Whether the unit followed the one before it in the previous run too. With the number of units: whether the last one was last. */
  followed(index: number): boolean {
    const before = index === 0 ? -1 : this.indices[index - 1]!;
    if (index > 0 && before < 0) return false;
    return (index === this.indices.length ? this.unitsBefore : this.indices[index]!) === before + 1;
  }

  /**
   * What one stage keeps by key.
   * @param inputs what every result of the stage depends on beside its key (cards, date), compared by identity: where one
   *   of them is another than in the previous run, nothing of that run is lent
   */
  shelf<T>(stage: string, inputs: readonly unknown[] = NONE): Shelf<T> {
    const now = this.keep<Map<string, T>>(stage, inputs, () => new Map());
    return new Shelf<T>(this.lent<ReadonlyMap<string, T>>(stage, inputs), now);
  }

  /**
   * What one stage keeps by unit: one result for each, which depends on nothing outside the unit's key but what the stage
   * itself holds against the result that it is lent.
   * @param inputs as for `shelf`
   */
  row<T>(stage: string, inputs: readonly unknown[] = NONE): Row<T> {
    const now = this.keep<T[]>(stage, inputs, () => new Array<T>(this.indices.length));
    return new Row<T>(this.indices, this.lent<readonly T[]>(stage, inputs), now);
  }

  /**
   * What is made of each unit, in their order. One with the same text that saw the same is taken as an earlier run made it. Yields
   * after each that had to be made.
   * @param sees what the result depends on beside the text of the unit (weights, cards, the date, what the story says of its words),
   *   for all units or for each; compared one by one, by identity
   * @param place what was made of a unit that now stands elsewhere, for results that hold its place in the story
   */
  *perUnit<T>(
    stage: string,
    units: readonly Unit[],
    make: (unit: Unit, index: number) => T,
    sees: readonly unknown[] | ((unit: Unit, index: number) => readonly unknown[]) = NONE,
    place?: (made: T, by: Distance) => T,
  ): Work<T[]> {
    const kept = this.shelf<MadeOfUnit<T>>(stage);
    const all: T[] = [];
    for (let index = 0; index < units.length; index++) {
      const unit = units[index]!;
      const seen = typeof sees === 'function' ? sees(unit, index) : sees;
      const known = kept.take(unit.key);
      const isLent = known !== undefined && isSame(known.seen, seen);
      if (isLent && (place === undefined || standsAsBefore(known.unit, unit))) {
        all.push(known.made);
        continue;
      }
      const made = isLent ? place!(known.made, distance(known.unit, unit)) : make(unit, index);
      kept.put(unit.key, new MadeOfUnit(unit, seen, made));
      all.push(made);
      if (!isLent) yield;
    }
    return all;
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

  /** What this run keeps for the stage; a stage that asks twice is given the same. */
  private keep<R>(stage: string, inputs: readonly unknown[], make: () => R): R {
    const there = this.next.get(stage);
    if (there !== undefined) return there.results as R;
    const results = make();
    this.next.set(stage, { inputs, results });
    return results;
  }

  private lent<R>(stage: string, inputs: readonly unknown[]): R | undefined {
    const before = this.previous?.get(stage);
    if (before?.inputs.length !== inputs.length) return undefined;
    return before.inputs.every((input, at) => input === inputs[at]) ? (before.results as R) : undefined;
  }
}

/** What was made of a unit, where it stood, and what it saw. */
class MadeOfUnit<T> {
  constructor(
    readonly unit: Unit,
    readonly seen: readonly unknown[],
    readonly made: T,
  ) {}
}

/** How far a unit has moved. */
export interface Distance {
  /** In UTF-16 offsets. */
  readonly offsets: number;
  readonly paragraphs: number;
  readonly tokens: number;
}

function distance(from: Unit, to: Unit): Distance {
  return {
    offsets: to.start - from.start,
    paragraphs: to.paragraph - from.paragraph,
    tokens: to.firstToken - from.firstToken,
  };
}

function standsAsBefore(one: Unit, other: Unit): boolean {
  return one.start === other.start && one.paragraph === other.paragraph && one.firstToken === other.firstToken;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** No name of a stage. */
const UNITS = '\0units';
const NONE: readonly unknown[] = [];

/**
 * Index in the previous run of each unit, -1 for one that is new. An edit parts a story in what stands before it and what stands
 * behind it: there units follow one another as they did, and only between are they looked up by their keys.
 */
function indicesBefore(before: readonly Unit[], units: readonly Unit[]): Int32Array {
  const indices = new Int32Array(units.length).fill(-1);
  const growth = units.length - before.length;
  const shorter = Math.min(before.length, units.length);
  let head = 0;
  for (; head < shorter && before[head]!.key === units[head]!.key; head++) indices[head] = head;
  let tail = units.length;
  for (; units.length - tail < shorter - head && before[tail - 1 - growth]!.key === units[tail - 1]!.key; tail--)
    indices[tail - 1] = tail - 1 - growth;
  const between = new Map<string, number>();
  for (let index = head; index < tail - growth; index++) between.set(before[index]!.key, index);
  for (let index = head; index < tail; index++) indices[index] = between.get(units[index]!.key) ?? -1;
  return indices;
}

/** The kept results of one stage, by unit. */
export class Row<T> {
  constructor(
    private readonly indicesBefore: Int32Array,
    private readonly before: readonly T[] | undefined,
    private readonly now: T[],
  ) {}

  /**
   * What the previous run put for this unit, or this one has; it stays for the next run.
   * @param index of the unit in `story.units`
   */
  take(index: number): T | undefined {
    const there = this.now[index];
    if (there !== undefined || this.before === undefined) return there;
    const old = this.indicesBefore[index] ?? -1;
    const lent = old < 0 ? undefined : this.before[old];
    if (lent !== undefined) this.now[index] = lent;
    return lent;
  }

  put(index: number, value: T): void {
    this.now[index] = value;
  }
}

/** The kept results of one stage. */
export class Shelf<T> {
  constructor(
    private readonly before: ReadonlyMap<string, T> | undefined,
    private readonly now: Map<string, T>,
  ) {}

  /** What this run or the previous one put under the key; it stays for the next run. */
  take(key: string): T | undefined {
    const there = this.now.get(key);
    if (there !== undefined) return there;
    const lent = this.before?.get(key);
    if (lent !== undefined) this.now.set(key, lent);
    return lent;
  }

  put(key: string, value: T): void {
    this.now.set(key, value);
  }

  /** What was put under the key, else what is worked out now. */
  of(key: string, compute: () => T): T {
    const known = this.take(key);
    if (known !== undefined) return known;
    const made = compute();
    this.put(key, made);
    return made;
  }
}
