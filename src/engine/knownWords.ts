/** Facts about single words, worked out once: copy uses the same words again and again, and an archive does in story after story. */

/** How many words are remembered at most: some megabytes. */
const MOST_WORDS = 12_000;

/**
 * A fact depends on nothing but its word, so no result can show whether it was remembered. Words are forgotten half at a time: those of
 * the older half that were not asked for again while the younger one filled. So a common word is worked out once in an archive of any length.
 */
export class KnownWords<T extends object> {
  private known = new Map<string, T>();
  private before = new Map<string, T>();

  constructor(private readonly make: (word: string) => T) {}

  of(word: string): T {
    return this.known.get(word) ?? this.remember(word);
  }

  private remember(word: string): T {
    const made = this.before.get(word) ?? this.make(word);
    if (this.known.size === MOST_WORDS / 2) {
      this.before = this.known;
      this.known = new Map();
    }
    this.known.set(word, made);
    return made;
  }
}
