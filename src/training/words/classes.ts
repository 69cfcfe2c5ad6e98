/**
 * Training's room (node only, never bundled): classes of words that are used alike, from their vectors. Spherical k-means (Dhillon
 * and Modha 2001), three times over: all words into wide classes, each of these into middle ones, each of those into narrow ones, so
 * that one number tells all three.
 */
import { hashText } from '../../engine/tagger';
import { MIDDLE_IN_WIDE, NARROW_IN_MIDDLE, WIDE_CLASSES } from '../../engine/tagger/wordClasses';
import { seededRandom } from '../random';
import type { WordVectors } from './vectors';

const PASSES = 15;

/** The narrow class of each word, by its hash, as `WordClasses` reads them. */
export function classesOf(vectors: WordVectors, say: (line: string) => void): Map<number, number> {
  const { words } = vectors;
  const all = Uint32Array.from(words, (_, index) => index);
  const numbers = new Uint32Array(words.length);
  const split = (members: Uint32Array, sizes: readonly number[], base: number): void => {
    const [size, ...further] = sizes;
    if (size === undefined) {
      for (const word of members) numbers[word] = base + 1;
      return;
    }
    const classes = sphericalMeans(vectors, members, size);
    for (let one = 0; one < size; one++) {
      const inside = members.filter((_, at) => classes[at] === one);
      if (inside.length > 0) split(inside, further, (base + one) * (further[0] ?? 1));
    }
  };
  split(all, [WIDE_CLASSES, MIDDLE_IN_WIDE, NARROW_IN_MIDDLE], 0);
  say(`${words.length} words in classes`);
  return new Map(words.map((word, index) => [hashText(word), numbers[index]!]));
}

/** The class of each member, 0 up to, not including, `count`. */
function sphericalMeans({ values, dimensions }: WordVectors, members: Uint32Array, count: number): Uint16Array {
  const classes = new Uint16Array(members.length);
  const means = new Float32Array(count * dimensions);
  const random = seededRandom(members.length + count);
  for (let one = 0; one < count; one++) {
    const word = members[Math.floor(random() * members.length)]!;
    means.set(values.subarray(word * dimensions, (word + 1) * dimensions), one * dimensions);
  }
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    for (let at = 0; at < members.length; at++) {
      const from = members[at]! * dimensions;
      let best = 0;
      let nearest = -Infinity;
      for (let one = 0; one < count; one++) {
        const base = one * dimensions;
        let product = 0;
        for (let axis = 0; axis < dimensions; axis++) product += values[from + axis]! * means[base + axis]!;
        if (product > nearest) {
          nearest = product;
          best = one;
        }
      }
      if (classes[at] !== best) moved++;
      classes[at] = best;
    }
    if (moved === 0 && pass > 0) break;
    means.fill(0);
    for (let at = 0; at < members.length; at++) {
      const [from, base] = [members[at]! * dimensions, classes[at]! * dimensions];
      for (let axis = 0; axis < dimensions; axis++) means[base + axis] = means[base + axis]! + values[from + axis]!;
    }
    for (let one = 0; one < count; one++) {
      const mean = means.subarray(one * dimensions, (one + 1) * dimensions);
      const length = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0));
      if (length > 0) mean.forEach((value, axis) => (mean[axis] = value / length));
      else {
        // A class that has lost all its words starts anew at one of them.
        const word = members[Math.floor(random() * members.length)]!;
        mean.set(values.subarray(word * dimensions, (word + 1) * dimensions));
      }
    }
  }
  return classes;
}
