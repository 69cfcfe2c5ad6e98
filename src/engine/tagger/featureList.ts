/** The tagger's room: the features of a run of tokens, as hashes in one growing buffer that is used again and again. */

/**
 * For each token, the hashes of the features that hold for it:
 *
 *     list.clear();
 *     for (const token of tokens) { list.add(mix(1, word)); list.add(mix(2, shape)); list.endToken(); }
 */
export class FeatureList {
  /** Hashes of all tokens, one token after the other. Longer than what is in use. */
  hashes = new Uint32Array(1 << 14);
  /** Where each token's hashes start; `starts[length]` is where the last one ends. Longer than what is in use. */
  starts = new Uint32Array(1 << 9);
  /** Number of tokens ended so far. */
  length = 0;
  private used = 0;

  /** Empties the list; the buffers stay. */
  clear(): void {
    this.length = 0;
    this.used = 0;
    this.starts[0] = 0;
  }

  /** Adds a feature to the token that has not been ended yet. Any 32-bit number, signed or not. */
  add(hash: number): void {
    if (this.used === this.hashes.length) {
      const longer = new Uint32Array(this.used * 2);
      longer.set(this.hashes);
      this.hashes = longer;
    }
    this.hashes[this.used++] = hash;
  }

  /** Closes a token; what is added from here on belongs to the next one. */
  endToken(): void {
    this.length++;
    if (this.length === this.starts.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.starts);
      this.starts = longer;
    }
    this.starts[this.length] = this.used;
  }
}
