/** Weights are read wherever in a host's memory they begin: what VS Code and its kin hand on may be part of a longer message. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../../src/engine/tagger/bundle';
import { hashText, WordTable } from '../../../src/engine/tagger';
import { readWeights } from '../../../src/engine/tagger/weights';
import { packWordTable } from '../../../src/training/weightsFile';
import { ROOT } from '../../support/engine';

const MODELS = join(ROOT, 'src/models');

/** The same bytes at an odd place, as an array of the language's own and as Node's Buffer, whose `slice` copies nothing. */
function atOddPlaces(bytes: Uint8Array): readonly [kind: string, bytes: Uint8Array][] {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes, 1);
  return [
    ['Uint8Array', longer.subarray(1)],
    ['Buffer', Buffer.from(longer.buffer, 1)],
  ];
}

describe('weights at an odd place in memory', () => {
  for (const [kind, bytes] of atOddPlaces(readFileSync(join(MODELS, 'partsOfSpeech.bin'))))
    it(`are read as they are (${kind})`, () => {
      assert.equal(bytes.byteOffset % 4, 1);
      assert.deepEqual(readWeights(bytes).labels, readWeights(new Uint8Array(bytes)).labels);
    });

  for (const [kind, bytes] of atOddPlaces(readFileSync(join(MODELS, 'attributions.bin'))))
    it(`of a bundle too (${kind})`, () => {
      assert.deepEqual(
        filesOf(bytes)?.map(({ length }) => length),
        filesOf(new Uint8Array(bytes))?.map(({ length }) => length),
      );
    });

  for (const [kind, bytes] of atOddPlaces(packWordTable(new Map([[hashText('quay'), 7]]))))
    it(`of words too (${kind})`, () => assert.equal(new WordTable(bytes).get(hashText('quay')), 7));
});
