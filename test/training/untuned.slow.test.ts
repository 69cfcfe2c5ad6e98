/** The untuned part of the annotated real copy: training leaves it out, and refuses what comes another way. */
import assert from 'node:assert/strict';
import { FeatureList, WordClasses, WordTable } from '../../src/engine/tagger';
import { WordReader } from '../../src/engine/annotators/names/wordFacts';
import { addDocuments } from '../../src/training/names/examples';
import { markedTexts } from '../../src/training/names/runningText';
import { LEARNT_TYPES, TRAINED_ON } from '../../src/training/names/schemes';
import { readAnnotated } from '../../src/training/sourcing/realCopy';
import { labelsOf, TrainingSet } from '../../src/training/trainingSet';
import { readTrainingRows, refuseUntuned } from '../../src/training/untuned';
import { itWithShared } from '../support/shared';

describe('articles that nothing is learnt from', () => {
  const untuned = readAnnotated().filter(({ part }) => part === 'untuned');

  it('are fifty, all of train files', () => {
    assert.equal(untuned.length, 50);
    assert.deepEqual([...new Set(untuned.map(({ file }) => file))].sort(), [
      'attribution/polnear-train',
      'ner/worldwide-train',
    ]);
  });

  it('are refused by name, each of them', () => {
    for (const { file, doc } of untuned) assert.throws(() => refuseUntuned(`${file}.jsonl.gz`, doc), /untuned part/);
  });

  it('are refused where examples are made', () => {
    const corpus = TRAINED_ON.find(({ file }) => file.includes('worldwide'))!;
    const { doc } = untuned.find(({ file }) => file.includes('worldwide'))!;
    const lists = new WordTable(undefined);
    const reader = new WordReader(lists, new WordClasses());
    const set = new TrainingSet(labelsOf('bilou', LEARNT_TYPES));
    const add = (name: string): number =>
      addDocuments(
        set,
        markedTexts([{ doc: name, tokens: ['Ada', 'Orr', 'left', '.'] }]),
        corpus,
        reader,
        lists,
        new FeatureList(),
      );
    assert.equal(add('another'), 1);
    assert.throws(() => add(doc), /untuned part/);
  });

  it('are not refused in other files, nor are tuned ones', () => {
    const [one] = untuned;
    refuseUntuned('ner/conll2003-train.jsonl.gz', one!.doc);
    const tuned = readAnnotated().find(({ part }) => part === 'tuned')!;
    refuseUntuned(`${tuned.file}.jsonl.gz`, tuned.doc);
  });

  for (const file of ['attribution/polnear-train', 'ner/worldwide-train']) {
    itWithShared(`are left out of the rows of ${file}`, ['corpora', `${file}.jsonl.gz`], () => {
      const docs = new Set(
        readTrainingRows<{ doc: string }>('../shared/corpora', `${file}.jsonl.gz`).map(({ doc }) => doc),
      );
      for (const article of untuned) if (article.file === file) assert.ok(!docs.has(article.doc), article.doc);
      assert.ok(docs.size > 700);
    });
  }
});
