/** Tests of training and of the tagger together: learns a toy grammar, repeats to the byte, reads what was written. */
import assert from 'node:assert/strict';
import { confidenceOf, Decoder, FeatureList, hashText, mix, readModels, readWeights } from '../../src/engine/tagger';
import { trainPerceptron } from '../../src/training/perceptron';
import { meanOf, type Trained } from '../../src/training/trained';
import { labelsOf, labelsOfSpans, spansOfLabels, TrainingSet, type LabelledSpan } from '../../src/training/trainingSet';
import { HEADER } from '../../src/engine/tagger/weights';
import { withReadyTable } from '../../src/training/readyTable';
import { fitLogistic, packWeights, packWordTable, withCalibration } from '../../src/training/weightsFile';

const GIVEN = ['Ana', 'Bruno', 'Celia', 'Duarte'];
const SURNAMES = ['Prado', 'Quint', 'Rossi'];
const CITIES = ['Porto', 'Ghent', 'Turku'];

function describeWords(words: readonly string[], features: FeatureList): void {
  features.clear();
  words.forEach((word, index) => {
    features.add(mix(1, hashText(word)));
    features.add(mix(2, hashText(words[index - 1] ?? '<')));
    features.add(mix(3, hashText(words[index + 1] ?? '>')));
    features.endToken();
  });
}

function sentences(): { words: string[]; spans: LabelledSpan[] }[] {
  const all = [];
  for (const given of GIVEN)
    for (const surname of SURNAMES)
      for (const city of CITIES) {
        const words = [given, surname, 'flew', 'to', city, 'on', 'time'];
        all.push({
          words,
          spans: [
            { start: 0, end: 2, type: 'person' },
            { start: 4, end: 5, type: 'place' },
          ],
        });
      }
  return all;
}

const trained = new Map<string, Trained>();

/** Trained once for all tests: nothing writes to what was learnt. */
function train(seed: number, partial = false): Trained {
  const key = `${seed} ${partial}`;
  const there = trained.get(key) ?? trainAnew(seed, partial);
  trained.set(key, there);
  return there;
}

function trainAnew(seed: number, partial = false): Trained {
  const features = new FeatureList();
  const set = new TrainingSet(labelsOf('bilou', ['person', 'place']));
  for (const { words, spans } of sentences()) {
    describeWords(words, features);
    const shown = partial ? spans.map((span) => ({ ...span, type: 'person|place' })) : spans;
    set.add(features, 0, words.length, labelsOfSpans('bilou', words.length, shown));
  }
  return trainPerceptron(set, { scheme: 'bilou', epochs: 4, seed });
}

function read(bytes: Uint8Array, words: readonly string[]): string[] {
  const weights = readWeights(bytes);
  const features = new FeatureList();
  describeWords(words, features);
  const { labels, length } = new Decoder(weights).decode(features);
  return Array.from({ length }, (_, index) => weights.labels[labels[index]!]!);
}

describe('the trained tagger', () => {
  const bytes = packWeights(train(7), { keep: 500 });

  it('learns names of one and of two words, also in sentences that it has not seen', () => {
    assert.deepEqual(read(bytes, ['Celia', 'Quint', 'flew', 'to', 'Turku']), [
      'B-person',
      'L-person',
      'O',
      'O',
      'U-place',
    ]);
  });

  it('repeats to the byte for the same seed', () => {
    assert.deepEqual(packWeights(trainAnew(7), { keep: 500 }), bytes);
  });

  it('never gives a row that is not legal', () => {
    for (const words of [['Prado'], ['Ana'], ['to', 'Ana', 'to'], ['Porto', 'Prado', 'Prado', 'Ghent', 'Ana']]) {
      const labels = read(bytes, words);
      const rebuilt = labelsOfSpans('bilou', words.length, spansOfLabels(labels)).map((one) => one[0]);
      assert.deepEqual(rebuilt, labels);
    }
  });

  it('learns which of two types is meant from nothing but the spans, without failing', () => {
    const labels = read(packWeights(train(7, true), { keep: 500 }), [
      'Ana',
      'Prado',
      'flew',
      'to',
      'Ghent',
      'on',
      'time',
    ]);
    assert.deepEqual(
      labels.map((label) => label[0]),
      ['B', 'L', 'O', 'O', 'U', 'O', 'O'],
    );
  });

  it('bars labels from a token where it is told to', () => {
    const weights = readWeights(bytes);
    const features = new FeatureList();
    describeWords(['flew', 'to', 'Porto'], features);
    const allowed = new Uint8Array(3 * weights.labels.length).fill(1);
    allowed[2 * weights.labels.length + weights.labels.indexOf('U-place')] = 0;
    const { labels } = new Decoder(weights).decode(features, 0, 3, allowed);
    assert.notEqual(weights.labels[labels[2]!], 'U-place');
  });

  it('keeps tables and the calibration', () => {
    const hash = hashText('turku');
    const tables = new Map([['lists', packWordTable(new Map([[hash, 9]]))]]);
    const packed = packWeights(train(7), { keep: 500, tables });
    const weights = readWeights(withCalibration(packed, { slope: 0.5, offset: -1 }));
    assert.equal(weights.tables.get('lists')!.get(hash), 9);
    assert.equal(weights.tables.get('lists')!.get(hashText('porto')), 0);
    assert.equal(confidenceOf(weights, 2), 0.5);
  });

  it('reads the same from a file with its table ready', () => {
    const words = ['Ana', 'Costa', 'flew', 'to', 'Porto', 'with', 'Bruno'];
    const tables = new Map([['lists', packWordTable(new Map([[hashText('turku'), 9]]))]]);
    const made = packWeights(train(7), { keep: 500, tables });
    const ready = withReadyTable(made);
    assert.notDeepEqual(ready, made);
    assert.deepEqual(withReadyTable(ready), ready);
    assert.deepEqual(read(ready, words), read(made, words));
    assert.equal(readWeights(ready).tables.get('lists')!.get(hashText('turku')), 9);
  });

  it('reads the same from bytes that start at an odd place', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const words = ['Bruno', 'Rossi', 'flew'];
    assert.deepEqual(read(shifted.subarray(1), words), read(bytes, words));
  });
});

/** The same bytes with a header that says more buckets than there are. */
function withMoreBuckets(bytes: Uint8Array): Uint8Array {
  const damaged = bytes.slice();
  new Uint32Array(damaged.buffer)[HEADER.bucketBits]! += 8;
  return damaged;
}

describe('a file of weights that is none', () => {
  const damaged: [string, Uint8Array][] = [
    ['empty', new Uint8Array(0)],
    ['text', new TextEncoder().encode('{"not": "weights, but long enough to hold a whole header"}'.repeat(4))],
    ['cut short', packWeights(train(1), { keep: 100 }).slice(0, 300)],
    ['a table in which a search would not end', withMoreBuckets(withReadyTable(packWeights(train(1), { keep: 100 })))],
  ];
  for (const [name, file] of damaged) {
    it(`becomes a sentence, not a crash: ${name}`, () => {
      const models = readModels({ names: file });
      assert.equal(models.names, null);
      assert.equal(models.faults.length, 1);
    });
  }
});

describe('fitLogistic', () => {
  it('gives the share that was right', () => {
    const margins = [1, 1, 1, 1, 3, 3, 3, 3];
    const right = [true, false, true, false, true, true, true, false];
    const { slope, offset } = fitLogistic(margins, right);
    const at = (margin: number) => 1 / (1 + Math.exp(-(slope * margin + offset)));
    assert.ok(Math.abs(at(1) - 0.5) < 0.01 && Math.abs(at(3) - 0.75) < 0.01);
  });
});

describe('the mean of several trainings', () => {
  it('of one is that one', () => {
    const one = train(3);
    assert.deepEqual(packWeights(meanOf([one]), { keep: 500 }), packWeights(one, { keep: 500 }));
  });

  it('reads what each of them reads', () => {
    const bytes = packWeights(meanOf([train(1), train(2), train(3)]), { keep: 500 });
    assert.deepEqual(read(bytes, ['Ana', 'Rossi', 'flew', 'to', 'Turku']), [
      'B-person',
      'L-person',
      'O',
      'O',
      'U-place',
    ]);
  });

  it('has the same bytes each time', () => {
    const bytes = (): Uint8Array => packWeights(meanOf([trainAnew(1), trainAnew(2)]), { keep: 500 });
    assert.deepEqual(bytes(), bytes());
  });

  it('of none is an error', () => {
    assert.throws(() => meanOf([]), RangeError);
  });
});
