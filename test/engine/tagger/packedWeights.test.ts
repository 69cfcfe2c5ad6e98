/** Weights of few labels packed in one word: they come out as the cells say. */
import { strict as assert } from 'node:assert';
import { addWeights } from '../../../src/engine/tagger/featureTable';
import { FeatureTableMaker, type FeatureColumns } from '../../../src/engine/tagger/featureTableMaker';
import { addAllWeights } from '../../../src/engine/tagger/packedWeights';

const BITS = 6;

/** Numbers that look drawn by chance and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield state >>> 8;
  }
}

/** Columns with up to two features in each bucket, with weights up to `heaviest`, and the hashes of the features. */
function columnsOf(labelCount: number, heaviest: number): { columns: FeatureColumns; hashes: number[] } {
  const drawn = numbers();
  const draw = (below: number): number => drawn.next().value % below;
  const [prints, sizes, labels, values, hashes]: number[][] = [[], [], [], [], []];
  const buckets = Uint8Array.from({ length: 2 ** BITS }, (_, bucket) => {
    const own = new Set(Array.from({ length: draw(3) }, () => draw(256)));
    for (const print of own) {
      const size = 1 + draw(labelCount);
      prints!.push(print);
      sizes!.push(size);
      hashes!.push(((bucket << (32 - BITS)) | print) >>> 0);
      for (let label = 0; label < size; label++) {
        labels!.push(label);
        values!.push(draw(2 * heaviest) - heaviest);
      }
    }
    return own.size;
  });
  const columns = {
    labelCount,
    bucketBits: BITS,
    buckets,
    prints: Uint8Array.from(prints!),
    sizes: Uint8Array.from(sizes!),
    labels: Uint8Array.from(labels!),
    values: Int8Array.from(values!),
  };
  return { columns, hashes: hashes! };
}

function tableOf(columns: FeatureColumns): ReturnType<FeatureTableMaker['table']> {
  const maker = new FeatureTableMaker(columns);
  while (maker.add(5));
  return maker.table();
}

describe('weights of few labels', () => {
  for (const labelCount of [2, 3, 5]) {
    for (const heaviest of [40, 127]) {
      it(`weigh the same packed: ${labelCount} labels, up to ${heaviest}`, () => {
        const { columns, hashes } = columnsOf(labelCount, heaviest);
        const packed = tableOf(columns);
        // One label more than any feature has: too many to be packed.
        const plain = tableOf({ ...columns, labelCount: 6 });
        assert.equal(plain.packed, 0);
        const asked = Uint32Array.from([...hashes, ...hashes.map((hash) => hash ^ 0x55), ...hashes]);
        for (let from = 0; from < asked.length; from += 45) {
          const to = Math.min(asked.length, from + 45);
          const [expected, found] = [new Int32Array(labelCount), new Int32Array(labelCount)];
          for (const hash of asked.subarray(from, to)) addWeights(plain, hash, expected, 0);
          addAllWeights(packed, asked, from, to, found, 0);
          assert.deepEqual(
            [...found].map((weight) => weight - found[0]!),
            [...expected].map((weight) => weight - expected[0]!),
          );
        }
      });
    }
  }

  it('are not asked for more often than a sum can hold', () => {
    const { columns, hashes } = columnsOf(5, 127);
    const packed = tableOf(columns);
    const asked = Uint32Array.from(Array.from({ length: 1000 }, (_, index) => hashes[index % hashes.length]!));
    const [whole, parts] = [new Int32Array(5), new Int32Array(5)];
    addAllWeights(packed, asked, 0, asked.length, whole, 0);
    for (let at = 0; at < asked.length; at++) addAllWeights(packed, asked, at, at + 1, parts, 0);
    assert.deepEqual([...whole], [...parts]);
  });
});
