/** Results that the runs over one document reuse. The only place that knows how results are cached. */
import type { Unit } from './model';
import type { Work } from './work';

/** By key, what each stage made under it, at the stage's place. */
type Kept = ReadonlyMap<string, readonly unknown[]>;

/** The stages of the pipeline, in the order in which they were first met. */
const STAGES = new Map<string, number>();

function placeOf(stage: string): number {
  let place = STAGES.get(stage);
  if (place === undefined) STAGES.set(stage, (place = STAGES.size));
  return place;
}

/**
 * A host makes one for each document and hands it to every run over it, as `options.memo`. It makes runs faster and never changes a result,
 * whatever they read. A run that is dropped halfway leaves it as it was.
 */
export class Memo {
  private kept: Kept = new Map();

  /** What a stage used or made in the last run that finished. */
  of(stage: string): readonly unknown[] {
    const place = placeOf(stage);
    return [...this.kept.values()].flatMap((made) => (made[place] === undefined ? [] : [made[place]]));
  }

  /** A run over the document as it stands now. */
  begin(): MemoRun {
    return MemoRun.after(this.kept, (kept) => (this.kept = kept));
  }
}

const NOTHING: Kept = new Map();

/** A run's view of what an earlier one kept. Whatever a run neither uses nor makes is dropped at its end. */
export class MemoRun {
  private readonly kept = new Map<string, unknown[]>();

  private constructor(
    private readonly before: Kept,
    private readonly keep: ((kept: Kept) => void) | null,
    private readonly inSteps: boolean,
  ) {}

  /** A run that begins with what an earlier one kept. @param keep takes what this one keeps for the next, at its end */
  static after(before: Kept, keep: (kept: Kept) => void): MemoRun {
    return new MemoRun(before, keep, true);
  }

  /**
   * A run over a text that is read once, as an archive's: results for its units are neither looked up nor kept.
   * @param inSteps whether somebody may want to stop after a unit: each yield wakes all generators above it
   */
  static once(inSteps = true): MemoRun {
    return new MemoRun(NOTHING, null, inSteps);
  }

  /** Replaces what was kept before with what this run used or made. */
  end(): void {
    this.keep?.(this.kept);
  }

  /** What was put under the key, by this run or the one before; it stays for the next. The key must contain everything that the value depends on. */
  take<T>(stage: string, key: string): T | undefined {
    const place = placeOf(stage);
    const there = (this.kept.get(key)?.[place] ?? this.before.get(key)?.[place]) as T | undefined;
    if (there !== undefined) this.put(stage, key, there);
    return there;
  }

  put(stage: string, key: string, made: unknown): void {
    let results = this.kept.get(key);
    if (results === undefined) this.kept.set(key, (results = []));
    results[placeOf(stage)] = made;
  }

  /**
   * A result for the whole story, for what few edits change. Where an earlier run saw the same inputs, its result is reused.
   * @param sees everything that the result depends on, compared as in `perUnit`
   */
  *ofStory<T>(stage: string, sees: () => readonly unknown[], make: () => Work<T>): Work<T> {
    if (this.keep === null) return yield* make();
    const seen = sees();
    const known = this.take<MadeOfStory<T>>(stage, '');
    if (known !== undefined && isSame(known.seen, seen)) return known.made;
    const made = yield* make();
    this.put(stage, '', { seen, made } satisfies MadeOfStory<T>);
    return made;
  }

  /**
   * A result for each unit, in their order. Where an earlier run had a unit with the same text and inputs, its result is reused. Yields
   * after each that had to be made.
   * @param sees what the result depends on besides the text of the unit (weights, cards, the date, what the story says of its words), for
   *   all units or for each; compared one by one, by identity, lists by what is in them
   * @param place what was made of a unit that now stands elsewhere, for results that hold its place in the story
   */
  *perUnit<T>(
    stage: string,
    units: readonly Unit[],
    make: (unit: Unit, index: number) => T,
    sees: readonly unknown[] | ((unit: Unit, index: number) => readonly unknown[]) = [],
    place?: (made: T, by: Distance) => T,
  ): Work<T[]> {
    const all: T[] = [];
    if (this.keep === null) {
      for (let index = 0; index < units.length; index++) {
        all.push(make(units[index]!, index));
        if (this.inSteps) yield;
      }
      return all;
    }
    for (let index = 0; index < units.length; index++) {
      const unit = units[index]!;
      const seen = typeof sees === 'function' ? sees(unit, index) : sees;
      const known = this.take<MadeOfUnit<T>>(stage, unit.key);
      const isLent = known !== undefined && isSame(known.seen, seen);
      let made: T;
      if (!isLent) made = make(unit, index);
      else if (place === undefined || standsAsBefore(known.unit, unit)) made = known.made;
      else made = place(known.made, distance(known.unit, unit));
      if (!isLent || made !== known.made) this.put(stage, unit.key, new MadeOfUnit(unit, seen, made));
      all.push(made);
      if (!isLent) yield;
    }
    return all;
  }
}

/** What was made of a whole story, and what it saw. */
interface MadeOfStory<T> {
  readonly seen: readonly unknown[];
  readonly made: T;
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
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at], other[at]];
    if (a !== b && !(Array.isArray(a) && Array.isArray(b) && isSame(a, b))) return false;
  }
  return true;
}
