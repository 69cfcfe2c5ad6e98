/** The tagger's room: how words and features become whole numbers. Fast, with no string built on the way. */

/** A well-mixed 32-bit number for the characters of `text` from `start` to `end`. Fixed for ever: weights depend on it. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return avalanche(hash ^ (end - start));
}

/** As `hashText`, of the first one to `most` characters, for as many as the text has. */
export function hashPrefixes(text: string, most: number): number[] {
  const hashes: number[] = [];
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < Math.min(most, text.length); index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hashes.push(avalanche(hash ^ (index + 1)));
  }
  return hashes;
}

/** One number out of two, order minded: `mix(template, word)` is a feature, `mix(mix(template, left), right)` a pair. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x2c1b3c6d, 0x297a2d39) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function avalanche(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
