/** What a word says by itself, worked out once: copy uses the same words again and again, an archive in story after story. */

/** Words that are remembered before all are forgotten: some megabytes at most. */
const MOST_WORDS = 12_000;

/** Depends on nothing but the word, so it can never be seen in a result what is remembered. */
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
