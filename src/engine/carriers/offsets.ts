/** Carriers: a growing list of offsets that becomes a typed array at no cost: a long file has some hundred thousand. */
export class Offsets {
  private values = new Int32Array(64);
  private size = 0;

  get length(): number {
    return this.size;
  }

  push(offset: number): void {
    if (this.size === this.values.length) {
      const larger = new Int32Array(2 * this.size);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = offset;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  /** Puts another offset in the place of the last. */
  setLast(offset: number): void {
    this.values[this.size - 1] = offset;
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.size);
  }
}
