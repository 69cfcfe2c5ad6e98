/** Training's room (node only, never bundled): pruning, rounding and writing of weights, as `readWeights` reads them. */
import { aligned, HEADER, ILLEGAL, MAGIC, VERSION } from '../engine/tagger/weights';
import type { Trained } from './trained';

export interface PackOptions {
  /** How many weights to keep, the heaviest first. */
  readonly keep: number;
  /** Steps of the smallest kept weight's size: finer costs bytes. Default 4. */
  readonly resolution?: number;
  /** Keeps the heaviest weights whole, as several cells of one label, where they would be cut short at 127. */
  readonly whole?: boolean;
  /** Tables to put beside the weights (from `packWordTable`), by name (ASCII, no spaces). */
  readonly tables?: ReadonlyMap<string, Uint8Array>;
}

/** How margins become confidences. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Prunes to the heaviest weights, rounds to whole numbers of eight bits and writes the file. */
export function packWeights(trained: Trained, options: PackOptions): Uint8Array {
  const { labels, hashes, rows } = trained;
  const count = labels.length;
  const threshold = heaviest(rows, options.keep);
  // Fine enough for the smallest weight, coarse enough that hardly any of the heaviest is cut short at 127.
  const fine = Math.max(threshold / (options.resolution ?? 4), 1e-6);
  const step = options.whole ? fine : Math.max(fine, heaviest(rows, options.keep / 500) / 127);
  const cells = (weight: number): number[] => {
    const whole = Math.round(weight / step);
    const rest = Math.sign(whole) * (Math.abs(whole) % 127);
    if (Math.abs(whole) <= 127 || !options.whole) return [Math.max(-127, Math.min(127, whole))];
    const full = Array<number>(Math.min(20, Math.floor(Math.abs(whole) / 127))).fill(Math.sign(whole) * 127);
    return rest === 0 ? full : [...full, rest];
  };

  const kept: number[] = [];
  hashes.forEach((_, feature) => {
    for (let label = 0; label < count; label++) {
      if (Math.abs(rows[feature * count + label]!) >= threshold && threshold > 0) {
        kept.push(feature);
        break;
      }
    }
  });
  const bucketBits = Math.max(4, Math.ceil(Math.log2(kept.length + 1)));
  const order = kept.sort((a, b) => hashes[a]! - hashes[b]! || a - b);
  const buckets = new Uint8Array(2 ** bucketBits);
  const prints: number[] = [];
  const sizes: number[] = [];
  const rowLabels: number[] = [];
  const rowValues: number[] = [];
  let lastKey = -1;
  // Within a bucket features stand in the order of their low byte, so that those told apart by nothing are neighbours.
  order.sort((a, b) => key(hashes[a]!, bucketBits) - key(hashes[b]!, bucketBits) || a - b);
  for (const feature of order) {
    const here = key(hashes[feature]!, bucketBits);
    const bucket = hashes[feature]! >>> (32 - bucketBits);
    if (here === lastKey || buckets[bucket] === 255) continue;
    lastKey = here;
    let size = 0;
    for (let label = 0; label < count; label++) {
      const weight = rows[feature * count + label]!;
      if (Math.abs(weight) < threshold) continue;
      for (const cell of cells(weight)) {
        rowLabels.push(label);
        rowValues.push(cell);
        size++;
      }
    }
    buckets[bucket] = buckets[bucket]! + 1;
    prints.push(hashes[feature]! & 0xff);
    sizes.push(size);
  }
  const transitions = Int16Array.from(trained.transitions, (weight) =>
    Number.isNaN(weight) ? ILLEGAL : Math.max(-32000, Math.min(32000, Math.round(weight / step))),
  );
  const tables = [...(options.tables ?? [])];
  const names = ascii(labels.join('\n'));
  const directory = ascii(tables.map(([name, data]) => `${name} ${data.byteLength}\n`).join(''));
  const header = new Uint32Array(HEADER.length);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.labels] = count;
  header[HEADER.nameBytes] = names.length;
  header[HEADER.bucketBits] = bucketBits;
  header[HEADER.features] = prints.length;
  header[HEADER.weights] = rowLabels.length;
  header[HEADER.directoryBytes] = directory.length;
  new Float32Array(header.buffer)[HEADER.slope] = 0.05;
  return concatenate([
    new Uint8Array(header.buffer),
    names,
    new Uint8Array(transitions.buffer),
    buckets,
    Uint8Array.from(prints),
    Uint8Array.from(sizes),
    Uint8Array.from(rowLabels),
    new Uint8Array(Int8Array.from(rowValues).buffer),
    directory,
    ...tables.map(([, data]) => data),
  ]);
}

/** The same file with another calibration. */
export function withCalibration(bytes: Uint8Array, calibration: Calibration): Uint8Array {
  const copy = bytes.slice();
  const fields = new Float32Array(copy.buffer, copy.byteOffset, HEADER.length);
  fields[HEADER.slope] = calibration.slope;
  fields[HEADER.offset] = calibration.offset;
  return copy;
}

/** Fits `1 / (1 + exp(-(slope × margin + offset)))` to what was right and what was not (Newton's method, as Platt). */
export function fitLogistic(margins: ArrayLike<number>, right: ArrayLike<boolean>): Calibration {
  const count = margins.length;
  let spread = 0;
  for (let index = 0; index < count; index++) spread += Math.abs(margins[index]!);
  const unit = count > 0 && spread > 0 ? spread / count : 1;
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (let index = 0; index < count; index++) {
      const x = margins[index]! / unit;
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = (right[index] ? 1 : 0) - p;
      const weight = p * (1 - p);
      g0 += error * x;
      g1 += error;
      h00 += weight * x * x;
      h01 += weight * x;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (Math.abs(determinant) < 1e-9) break;
    slope += (h11 * g0 - h01 * g1) / determinant;
    offset += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: slope / unit, offset };
}

/** Bucket and print as one number: what the reader can tell apart. */
function key(hash: number, bucketBits: number): number {
  return (hash >>> (32 - bucketBits)) * 256 + (hash & 0xff);
}

/** The size of the `keep`-th heaviest weight. */
function heaviest(rows: Float32Array, keep: number): number {
  const sizes = rows.filter((weight) => weight !== 0).map((weight) => Math.abs(weight));
  if (sizes.length === 0) return 0;
  sizes.sort();
  return sizes[Math.max(0, sizes.length - Math.max(1, Math.floor(keep)))]!;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Columns one after the other, each at a multiple of four. */
export function concatenate(columns: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(columns.reduce((sum, column) => sum + aligned(column.byteLength), 0));
  let position = 0;
  for (const column of columns) {
    whole.set(column, position);
    position += aligned(column.byteLength);
  }
  return whole;
}

/** A table of hash to number (1 to 65,535) as `WordTable` reads it. */
export function packWordTable(entries: ReadonlyMap<number, number>): Uint8Array {
  const bits = Math.max(2, Math.ceil(Math.log2(entries.size + 1)));
  const shift = 32 - bits;
  const order = [...entries].map(([hash, value]) => ({ hash: hash >>> 0, value }));
  order.sort((a, b) => a.hash - b.hash);
  const buckets = 2 ** bits;
  const bytes = new Uint8Array(8 + buckets + order.length * 4);
  new Uint32Array(bytes.buffer, 0, 2).set([bits, order.length]);
  const prints = new Uint16Array(bytes.buffer, 8 + buckets, order.length);
  const values = new Uint16Array(bytes.buffer, 8 + buckets + order.length * 2, order.length);
  order.forEach(({ hash, value }, index) => {
    bytes[8 + (hash >>> shift)] = bytes[8 + (hash >>> shift)]! + 1;
    prints[index] = hash & 0xffff;
    values[index] = value;
  });
  return bytes;
}
