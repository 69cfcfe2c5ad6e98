/** Lexicon room (word lists that several annotators share, as data): turns a block of words into a set, so that lists read as lists. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/).filter((word) => word !== ''));
}
