/** The tagger's room: several files of weights in one, for annotators that tag in stages. */
import { wordAligned } from './alignment';
import { aligned, weightsInSteps, type Weights } from './weights';

/** "CDB1", little-endian. */
const MAGIC = 0x31424443;

/**
 * The files in a bundle: 32 bits of magic, 32 bits of count, 32 bits for each length, then the files, each at a multiple of
 * four. Null where the bytes are no bundle.
 * @throws Error with a sentence for people when the bundle is cut short.
 */
export function filesOf(bytes: Uint8Array): readonly Uint8Array[] | null {
  const whole = wordAligned(bytes);
  if (whole.byteLength < 8) throw new Error('The file of weights is too short.');
  const [magic, count = 0] = new Uint32Array(whole.buffer, whole.byteOffset, 2);
  if (magic !== MAGIC || count > 16 || whole.byteLength < 8 + 4 * count) return null;
  let position = 8 + 4 * count;
  const files: Uint8Array[] = [];
  for (const length of new Uint32Array(whole.buffer, whole.byteOffset + 8, count)) {
    const start = position;
    position += aligned(length);
    if (start + length > whole.byteLength) throw new Error('The file of weights is cut short.');
    files.push(whole.subarray(start, start + length));
  }
  return files;
}

/**
 * Reads the files of weights in a bundle. Yields now and then.
 * @throws Error with a sentence for people when the bytes are no bundle, or are cut short.
 */
export function* bundleInSteps(bytes: Uint8Array): Generator<undefined, readonly Weights[], undefined> {
  const files = filesOf(bytes);
  if (files === null) throw new Error('The file of weights is of another kind or version.');
  const weights: Weights[] = [];
  for (const file of files) weights.push(yield* weightsInSteps(file));
  return weights;
}

/** The bytes of a bundle of files. */
export function writeBundle(files: readonly Uint8Array[]): Uint8Array {
  const start = 8 + 4 * files.length;
  const bytes = new Uint8Array(files.reduce((sum, file) => sum + aligned(file.byteLength), start));
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, files.length]);
  new Uint32Array(bytes.buffer, 8, files.length).set(files.map((file) => file.byteLength));
  let position = start;
  for (const file of files) {
    bytes.set(file, position);
    position += aligned(file.byteLength);
  }
  return bytes;
}
