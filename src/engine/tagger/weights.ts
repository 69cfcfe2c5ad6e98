/**
 * The tagger's room: the file of weights, and how it is read. Columns of plain numbers are looked at where they lie in
 * the bytes; nothing is parsed. Written by `src/training/weightsFile.ts`.
 *
 * Little-endian; every column starts at a multiple of four:
 *
 *     header        12 × 32 bits, see `HEADER`
 *     names         ASCII: labels, a line each
 *     transitions   int16 [labels + 2][labels]: row `labels` is the start; row `labels + 1` holds what may end. ILLEGAL bars
 *     buckets       uint8 [2^bits]: how many features lie in each bucket (upper bits of the hash)
 *     prints        uint8 [features]: the hash's low byte, to tell apart what shares a bucket
 *     sizes         uint8 [features]: how many labels each feature weighs
 *     labels        uint8 [weights], then values int8 [weights]
 *     tables        ASCII directory ("name length", a line each), then the bytes of each
 *
 * In a file with a ready table, which is larger and read in no time, `slots` of the header is not 0, and in place of buckets,
 * prints and sizes stand
 *
 *     slots         uint32 [slots]: see `FeatureTable`; labels and values are those of the weights that stand outside of slots
 */

import { wordAligned } from './alignment';
import type { FeatureTable } from './featureTable';
import { FeatureTableMaker, spreadOf } from './featureTableMaker';
import { FEW_LABELS } from './packedWeights';
import { WordTable } from './wordTable';

export const MAGIC = 0x47544443;
export const VERSION = 1;
/** A transition that never happens ("O" to "I-person"). */
export const ILLEGAL = -32768;

/** Positions of the header's fields, in 32-bit steps. */
export const HEADER = {
  magic: 0,
  version: 1,
  labels: 2,
  nameBytes: 3,
  bucketBits: 4,
  features: 5,
  weights: 6,
  directoryBytes: 7,
  /** float32: confidence = 1 / (1 + exp(-(slope × margin + offset))). */
  slope: 8,
  offset: 9,
  /** The length of a ready table's slots, in words; 0 where the table is made when the file is read. */
  slots: 10,
  /** What the features were when the weights were trained, as a number; for tests (`src/training/fingerprint.ts`). */
  fingerprint: 11,
  length: 12,
} as const;

/** Trained weights, ready for `Decoder`. Immutable: one may serve any number of decoders. */
export interface Weights {
  readonly labels: readonly string[];
  readonly transitions: Int16Array;
  /** Where the weights of each feature stand: see `FeatureTable`. */
  readonly features: FeatureTable;
  readonly slope: number;
  readonly offset: number;
  /** Tables that training put beside the weights (word lists, clusters), by name. */
  readonly tables: ReadonlyMap<string, WordTable>;
}

/** The next multiple of four. */
export function aligned(length: number): number {
  return (length + 3) & ~3;
}

/** Buckets taken in between two yields. */
const BUCKETS_A_STEP = 32_768;

/**
 * Reads a file of weights.
 * @throws Error with a sentence for people when the bytes are no such file, or are cut short.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const work = weightsInSteps(bytes);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** As `readWeights`; yields now and then. */
export function* weightsInSteps(bytes: Uint8Array): Generator<undefined, Weights, undefined> {
  const whole = wordAligned(bytes);
  if (whole.byteLength < HEADER.length * 4) throw new Error('The file of weights is too short.');
  const header = new Uint32Array(whole.buffer, whole.byteOffset, HEADER.length);
  if (header[HEADER.magic] !== MAGIC || header[HEADER.version] !== VERSION) {
    throw new Error('The file of weights is of another kind or version.');
  }
  const calibration = new Float32Array(whole.buffer, whole.byteOffset, HEADER.length);
  let position = HEADER.length * 4;
  const column = (length: number): number => {
    const start = whole.byteOffset + position;
    position += aligned(length);
    if (position > whole.byteLength) throw new Error('The file of weights is cut short.');
    return start;
  };
  const { buffer } = whole;
  const read = (length: number): Uint8Array => new Uint8Array(buffer, column(length), length);
  const labelCount = header[HEADER.labels]!;
  const labels = ascii(read(header[HEADER.nameBytes]!)).split('\n');
  const cells = (labelCount + 2) * labelCount;
  const transitions = new Int16Array(buffer, column(cells * 2), cells);
  const bucketBits = header[HEADER.bucketBits]!;
  const features = header[HEADER.features]!;
  const weights = header[HEADER.weights]!;
  const values = (): Int8Array => new Int8Array(buffer, column(weights), weights);
  const slots = header[HEADER.slots]!;
  let table: FeatureTable;
  if (slots > 0) {
    table = {
      slots: new Uint32Array(buffer, column(slots * 4), slots),
      labels: read(weights),
      values: values(),
      packed: labelCount <= FEW_LABELS ? labelCount : 0,
      bucketShift: 32 - bucketBits,
      spread: spreadOf(features, bucketBits),
    };
    // Every search begins in a bucket and ends at a free slot.
    if (slots < 2 ** (bucketBits + table.spread + 1) || table.slots.at(-2) !== 0)
      throw new Error('The file of weights has a table without an end.');
  } else {
    const maker = new FeatureTableMaker({
      labelCount,
      bucketBits,
      buckets: read(2 ** bucketBits),
      prints: read(features),
      sizes: read(features),
      labels: read(weights),
      values: values(),
    });
    while (maker.add(BUCKETS_A_STEP)) yield;
    table = maker.table();
  }
  const directory = ascii(read(header[HEADER.directoryBytes]!));
  const tables = new Map<string, WordTable>();
  for (const line of directory.split('\n')) {
    const [name, length] = line.split(' ');
    if (name && length) tables.set(name, new WordTable(read(Number(length))));
  }
  return {
    labels,
    transitions,
    features: table,
    slope: calibration[HEADER.slope]!,
    offset: calibration[HEADER.offset]!,
    tables,
  };
}

/** The greatest weight of a transition, barred ones aside: the most by which neighbours can favour a label. */
export function widestStep({ transitions }: Weights): number {
  return transitions.reduce((most, step) => Math.max(most, step === ILLEGAL ? 0 : Math.abs(step)), 0);
}

/** Names of labels and tables are ASCII. */
function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
