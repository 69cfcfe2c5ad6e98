/** Facts about single words, worked out once: copy uses the same words again and again, and an archive does in story after story. */

/** How many words are cached before the cache is emptied: some megabytes at most. */
const MOST_WORDS = 12_000;

/** A fact depends on nothing but its word, so no result can show whether it was cached. */
export class KnownWords<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly make: (word: string) => T) {}

  of(word: string): T {
    let made = this.known.get(word);
    if (made === undefined) {
      if (this.known.size === MOST_WORDS) this.known.clear();
      this.known.set(word, (made = this.make(word)));
    }
    return made;
  }
}
