/** One timer for each of several things. */
export class Timers<Key> {
  private readonly running = new Map<Key, ReturnType<typeof setTimeout>>();

  /** Runs `then` after so many milliseconds, in place of what was to come before. */
  start(key: Key, milliseconds: number, then: () => void): void {
    this.stop(key);
    const timer = setTimeout(() => {
      this.running.delete(key);
      then();
    }, milliseconds);
    this.running.set(key, timer);
  }

  has(key: Key): boolean {
    return this.running.has(key);
  }

  stop(key: Key): void {
    clearTimeout(this.running.get(key));
    this.running.delete(key);
  }

  stopAll(): void {
    for (const timer of this.running.values()) clearTimeout(timer);
    this.running.clear();
  }
}
