/** Tests: weights were trained with the features that the code makes. */
import assert from 'node:assert/strict';
import { MODELS, readModels, type ModelName } from '../../src/engine/tagger';
import { HEADER } from '../../src/engine/tagger/weights';
import { fingerprintsIn, fingerprintsOf, withFingerprints } from '../../src/training/fingerprint';
import { PROBE, probeTags } from '../../src/training/fingerprintProbe';
import { storyOf } from '../../src/training/names/examples';
import { workingTreeModels } from '../../src/training/workingTree';

const TASKS: Readonly<Record<ModelName, string>> = {
  names: 'names',
  partsOfSpeech: 'parts-of-speech',
  attributions: 'attribution',
  sourcing: 'sourcing',
};

describe('the weights', () => {
  const bytes = workingTreeModels();
  const models = readModels(bytes);
  before(() => models.names);

  for (const name of MODELS) {
    it(`of ${name} were trained with the features of today`, () => {
      assert.deepEqual(
        fingerprintsIn(bytes[name]!),
        fingerprintsOf(name, models),
        `src/models/${name}.bin was trained with other features than the code makes, or with other rows of engine/english. ` +
          `Undo that, put a + before a row that is new, or train again: npm run train -- ${TASKS[name]}`,
      );
    });
  }

  it('keep all else where a fingerprint is written', () => {
    const stamped = bytes.sourcing!;
    const without = (file: Uint8Array): Uint8Array =>
      file.map((byte, at) => (at >> 2 === HEADER.fingerprint ? 0 : byte));
    assert.deepEqual(fingerprintsIn(without(stamped)), [0]);
    assert.deepEqual(without(withFingerprints('sourcing', without(stamped), models)), without(stamped));
  });

  it('are found to be of another making where words are classed otherwise', () => {
    assert.notDeepEqual(fingerprintsOf('partsOfSpeech', readModels({})), fingerprintsIn(bytes.partsOfSpeech!));
  });
});

describe('the copy that fingerprints are taken on', () => {
  it('has speech, passives, quotations, numbers, names and a heading in capitals', () => {
    const story = storyOf(PROBE);
    const tags = new Set(probeTags(story));
    for (const tag of ['VBD', 'VBN', 'VBZ', 'MD', 'NNP', 'NNS', 'NN', 'CD', '``', "''", ','])
      assert.ok(tags.has(tag), tag);
    assert.ok(story.quotations.length >= 4);
    assert.ok(story.units.length >= 6);
  });
});
