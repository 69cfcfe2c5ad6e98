/** Tests of verbs by their form, and of clauses that need nothing more: both told before any word has its part of speech. */
import assert from 'node:assert/strict';
import { holdsClause, isFiniteVerb } from '../../../src/engine/text/finiteVerbs';
import { storyOf } from '../../support/story';

const VERBS: readonly (readonly [copy: string, verbs: string])[] = [
  ['She left and he stayed.', 'left stayed'],
  ['They all hate it, and they hate us.', 'hate'],
  ['You never came, and I often go.', 'came'],
  ['A red bed, a naked seed and a hundred deeds.', ''],
  ['He fed the dog that Ada wed.', 'fed wed'],
  ['The painted wall, an added room and a used car fell.', 'fell'],
  ['The woman hired him.', 'hired'],
  ["He's late, they've left, she'll go, we'd stay and you're here.", "'s 've left 'll 'd 're"],
  ['He’s late, and it’s wet.', '’s ’s'],
  ["Tom's boat and Ada’s.", ''],
  ['She walks, and Ada walks; the clerk walks.', 'walks walks'],
  ['Ada walks.', ''],
  ['In Oslo gas leaked.', 'leaked'],
  ['The man who works here and the one which sings.', 'works sings'],
  ['Polls close at 8, a close at 8 and a close race; doors open before 9, open doors.', 'close open'],
  ['Was she here? Left alone, 12 slept.', 'slept'],
];

const CLAUSES: readonly string[] = [
  'She left',
  'She said he left',
  'She said that he left',
  'When she left he stayed',
  'She has moved',
  'After the war, she left',
  'As a clerk, she sold hats',
  'Since 2001, she slept',
  'He left that day.',
  'Before the long and cold and wet day, she left',
];
const NO_CLAUSES: readonly string[] = [
  'In the old house',
  'She said',
  'She said she thought',
  'When she left',
  'When she has moved',
  'When they would have come',
  'After she left',
  'If rain, she left',
  'The clerk who left',
  // Nothing is looked for so far on.
  'Before the long and cold and very wet day, she left',
];

describe('finite verbs', () => {
  for (const [copy, verbs] of VERBS) {
    it(`${copy} → ${verbs}`, () => {
      const { tokens } = storyOf(copy, 'plain');
      const found = tokens.filter((_, at) => isFiniteVerb(tokens, at)).map(({ text }) => text);
      assert.equal(found.join(' '), verbs);
    });
  }
  it('do not follow the last word', () => assert.ok(!isFiniteVerb(storyOf('She left', 'plain').tokens, 2)));
});

describe('a clause that needs nothing more', () => {
  const isClause = (copy: string): boolean => {
    const { tokens } = storyOf(copy, 'plain');
    return holdsClause(tokens, 0, tokens.length);
  };
  for (const copy of CLAUSES) it(copy, () => assert.ok(isClause(copy)));
  for (const copy of NO_CLAUSES) it(`is not ${copy}`, () => assert.ok(!isClause(copy)));
  it('stands between two places', () => {
    const { tokens } = storyOf('She left Oslo', 'plain');
    assert.deepEqual(
      [1, 2].map((end) => holdsClause(tokens, 0, end)),
      [false, true],
    );
    assert.ok(!holdsClause(tokens, 2, 3));
  });
});
