/**
 * The room of English as data: turns a block of words into a set, so that lists read as lists. There are more than a
 * hundred, and the first marks need few of them: a set is made when it is first asked.
 */

/**
 * The words of the block, and of other sets.
 * @param block words with white space between
 */
export function wordSet(block: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new WordSet(() => {
    const words = new Set(block.split(/\s+/).filter((word) => word !== ''));
    for (const other of others) for (const word of other) words.add(word);
    return words;
  });
}

/** The words as they are written at the start of a sentence. */
export function capitalised(words: ReadonlySet<string>): ReadonlySet<string> {
  return new WordSet(() => Array.from(words, (word) => word[0]!.toUpperCase() + word.slice(1)));
}

/** A set of words that is made when it is first asked for. */
export class WordSet implements ReadonlySet<string> {
  private read: Set<string> | null = null;

  constructor(private readonly make: () => Iterable<string>) {}

  has(word: string): boolean {
    return (this.read ?? this.words()).has(word);
  }

  get size(): number {
    return this.words().size;
  }

  forEach(take: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) take(word, word, this);
  }

  entries(): SetIterator<[string, string]> {
    return this.words().entries();
  }

  keys(): SetIterator<string> {
    return this.words().keys();
  }

  values(): SetIterator<string> {
    return this.words().values();
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.words().values();
  }

  private words(): Set<string> {
    return (this.read ??= new Set(this.make()));
  }
}
