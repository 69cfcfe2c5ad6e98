/** Tests of the words that a card requires in the story. */
import assert from 'node:assert/strict';
import { StoryContext } from '../../../../src/engine/annotators/identities/storyContext';
import { MemoRun } from '../../../../src/engine/memo';
import { finish } from '../../../../src/engine/work';
import { storyOf } from '../../../support/story';

const has = (copy: string, ...phrases: string[]): boolean =>
  finish(StoryContext.of(storyOf(copy), MemoRun.once())).has(phrases);

describe('the words that a card requires', () => {
  for (const [copy, phrase] of [
    ['The bank is in Lomé.', 'lome'],
    ['The bank is in Lome.', 'Lomé'],
    ['Ships left Côte d’Ivoire.', "Cote d'Ivoire"],
    ['The U.N. voted.', 'UN'],
    ['MALI voted.', 'Mali'],
    ['Mali’s vote was late.', 'mali'],
    ['The Mali-based bank failed.', 'mali'],
    ['It met in Tarn.\n\nThe bank failed.', 'Tarn bank'],
    ['Le Cœur, a bank, failed.', 'coeur'],
    ['So\u00adma\u00adlia voted.', 'somalia'],
    ['A bank in ΟΓΚΟΣ failed.', 'ογκος'],
  ] as const)
    it(`finds “${phrase}” in “${copy}”`, () => assert.ok(has(copy, phrase) && has(copy, 'nowhere', phrase)));

  for (const [copy, phrase] of [
    ['Somalia voted.', 'mali'],
    ['The bank failed.', 'ban'],
    ['The UN. voted to.', 'unv'],
    ['The bank failed.', 'river bank'],
    ['It paid 100 francs.', '100'],
    ['', 'bank'],
  ] as const)
    it(`leaves “${phrase}” of “${copy}” alone`, () => assert.ok(!has(copy, phrase)));
});
