/**
 * The names annotator's room: what the story says of each word or wording, after an edit: the large map of an earlier run, which
 * nobody may write to, and over it what has changed since.
 */

/** With more amendments than this they are put into a map of their own. */
const MOST_AMENDMENTS = 400;

export class AmendedMap<K, V> {
  private constructor(
    private readonly base: ReadonlyMap<K, V>,
    /** What stands there now, undefined for what is gone. */
    private readonly amendments: ReadonlyMap<K, V | undefined>,
  ) {}

  static of<K, V>(base: ReadonlyMap<K, V>): AmendedMap<K, V> {
    return new AmendedMap(base, new Map());
  }

  get(key: K): V | undefined {
    return this.amendments.size > 0 && this.amendments.has(key) ? this.amendments.get(key) : this.base.get(key);
  }

  /** The same with other values at these keys; undefined takes one out. */
  amended(changes: Iterable<readonly [K, V | undefined]>): AmendedMap<K, V> {
    const amendments = new Map(this.amendments);
    for (const [key, value] of changes) amendments.set(key, value);
    if (amendments.size <= MOST_AMENDMENTS) return new AmendedMap(this.base, amendments);
    const base = new Map(this.base);
    for (const [key, value] of amendments) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return AmendedMap.of(base);
  }
}
