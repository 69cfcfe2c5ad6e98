/**
 * The tagger's room: a table from the hash of a word or phrase to a number, looked up in place in the bytes. About one in sixty thousand
 * words that are not in the table is taken for one that is.
 */
import { wordAligned } from './alignment';

/** Bytes: bits of the bucket number (uint32), entries (uint32), uint8 counts per bucket, uint16 prints, uint16 values. */
export class WordTable {
  private readonly shift: number;
  private readonly starts: Uint32Array;
  private readonly prints: Uint16Array;
  private readonly values: Uint16Array;

  constructor(bytes: Uint8Array | undefined) {
    const whole = bytes === undefined ? EMPTY : wordAligned(bytes);
    const [bits = 0, entries = 0] = new Uint32Array(whole.buffer, whole.byteOffset, 2);
    const buckets = 2 ** bits;
    const counts = new Uint8Array(whole.buffer, whole.byteOffset + 8, buckets);
    this.shift = 32 - bits;
    this.starts = runningSums(counts);
    this.prints = new Uint16Array(whole.buffer, whole.byteOffset + 8 + buckets, entries);
    this.values = new Uint16Array(whole.buffer, whole.byteOffset + 8 + buckets + 2 * entries, entries);
  }

  /** The number that stands for this hash, 0 where there is none. */
  get(hash: number): number {
    const bucket = hash >>> this.shift;
    const print = hash & 0xffff;
    const end = this.starts[bucket + 1]!;
    for (let entry = this.starts[bucket]!; entry < end; entry++) {
      if (this.prints[entry] === print) return this.values[entry]!;
    }
    return 0;
  }
}

/** Where each bucket's entries start, and where the last one's end. */
function runningSums(counts: Uint8Array): Uint32Array {
  const { length } = counts;
  const starts = new Uint32Array(length + 1);
  let sum = 0;
  for (let bucket = 0; bucket < length;) {
    sum += counts[bucket]!;
    starts[++bucket] = sum;
  }
  return starts;
}

/** Four buckets with nothing in them. */
const EMPTY = Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
