/**
 * Training's room (node only, never bundled): puts the table of features ready-made into a file of weights. The file becomes a
 * good half larger and a reader of it has nothing to make: for weights that an editor waits for when it opens.
 */
import { filesOf, writeBundle } from '../engine/tagger/bundle';
import { INSIDE } from '../engine/tagger/featureTable';
import { aligned, HEADER, readWeights } from '../engine/tagger/weights';
import { concatenate } from './weightsFile';

/** The same file, of one set of weights or a bundle of several, with each table ready. */
export function withReadyTables(bytes: Uint8Array): Uint8Array {
  const files = filesOf(bytes);
  return files === null ? withReadyTable(bytes) : writeBundle(files.map(withReadyTable));
}

/** The same weights with their table ready. */
export function withReadyTable(bytes: Uint8Array): Uint8Array {
  const header = new Uint32Array(bytes.slice(0, HEADER.length * 4).buffer);
  if (header[HEADER.slots]! > 0) return bytes;
  let position = HEADER.length * 4;
  const column = (length: number): Uint8Array => {
    const start = position;
    position += aligned(length);
    return bytes.subarray(start, start + length);
  };
  const labels = header[HEADER.labels]!;
  const [features, weights] = [header[HEADER.features]!, header[HEADER.weights]!];
  const names = column(header[HEADER.nameBytes]!);
  const transitions = column((labels + 2) * labels * 2);
  for (const length of [2 ** header[HEADER.bucketBits]!, features, features, weights, weights]) column(length);
  const tables = bytes.subarray(position);

  const { features: table } = readWeights(bytes);
  const slots = table.slots.slice();
  const outside: number[] = [];
  for (let slot = 0; slot < slots.length; slot += 2) {
    if (slots[slot] === 0 || ((slots[slot]! >>> INSIDE) & 3) > 0) continue;
    const from = slots[slot + 1]! >>> 12;
    const count = slots[slot + 1]! & 0xfff;
    slots[slot + 1] = (outside.length << 12) | count;
    for (let at = from; at < from + count; at++) outside.push(at);
  }
  header[HEADER.weights] = outside.length;
  header[HEADER.slots] = slots.length;
  return concatenate([
    new Uint8Array(header.buffer),
    names,
    transitions,
    new Uint8Array(slots.buffer),
    Uint8Array.from(outside, (at) => table.labels[at]!),
    Uint8Array.from(outside, (at) => table.values[at]! & 0xff),
    tables,
  ]);
}
