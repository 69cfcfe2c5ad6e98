/** Tests of titles in copy beside posts on cards: which words count, and which post a title can mean. */
import assert from 'node:assert/strict';
import type { Card } from '../../../src/engine/knowledge/card';
import { boreTitle, titlePositions, titleWords } from '../../../src/engine/knowledge/inForce';

describe('the words of a title', () => {
  for (const [title, words] of [
    ['Prime Minister', 'prime minister'],
    ['the Minister of Fisheries for Norland', 'minister fisheries norland'],
    ['a mayor and an aide', 'mayor aide'],
    ['then current new Mr. Mrs. Ms. his her mayor', 'mayor'],
    ['Gov.', 'governor'],
    ['Sen.', 'senator'],
    ['Rep.', 'representative'],
    ['Pres.', 'president'],
    ['PM', 'prime minister'],
    ['Sec. of State', 'secretary state'],
    ['Lt. Gen.', 'lt general'],
    ['undersecretary', 'under secretary'],
    ['co-chair', 'co chair'],
    ['Député-maire', 'député maire'],
    ['No. 2', 'no 2'],
    ['', ''],
    ['—', ''],
  ] as const)
    it(`${title || '(none)'}: ${words}`, () => assert.equal(titleWords(title).join(' '), words));
});

const cardOf = (...posts: readonly (readonly [post: string, title?: string])[]): Card =>
  ({ positions: posts.map(([post, title]) => (title === undefined ? { post } : { post, title })) }) as unknown as Card;

describe('a title', () => {
  const rows = (expected: boolean, all: readonly (readonly [title: string, post: string, of?: string])[]): void => {
    for (const [title, post, of] of all)
      it(`“${title}”: ${post}${of === undefined ? '' : ` (${of})`}`, () =>
        assert.equal(titlePositions(cardOf(of === undefined ? [post] : [post, of]), title).length === 1, expected));
  };
  describe('can mean', () => {
    rows(true, [
      ['Prime Minister', 'Prime Minister of Norland', 'Prime Minister'],
      ['Norland’s Prime Minister', 'Prime Minister of Norland', 'Prime Minister'],
      ['President', 'Interim President of Norland', 'Interim President'],
      ['President', 'Acting President', 'Acting President'],
      ['president', 'Transitional President', 'Transitional President'],
      ['president', 'Transition President', 'Transition President'],
      ['prime minister', 'Caretaker Prime Minister', 'Caretaker Prime Minister'],
      ['Vice President', 'Vice President of Norland', 'Vice President'],
      ['Deputy Governor', 'Deputy Governor of the bank', 'Governor'],
      ['governor', 'Governor'],
      ['Gov.', 'Governor of Tarn', 'Governor'],
    ]);
  });
  describe('cannot mean', () => {
    rows(false, [
      ['Minister', 'Prime Minister of Norland', 'Prime Minister'],
      ['former President', 'President of Norland', 'President'],
      ['Vice President', 'President of Norland', 'President'],
      ['President', 'Vice President of Norland', 'Vice President'],
      ['ex-president', 'President of Norland', 'President'],
      ['acting president', 'President of Norland', 'President'],
      ['deputy president', 'President of Norland', 'President'],
      ['assistant governor', 'Governor', 'Governor'],
      ['under secretary', 'Secretary', 'Secretary'],
      ['late president', 'President of Norland', 'President'],
      ['incoming president', 'President of Norland', 'President'],
      ['outgoing president', 'President of Norland', 'President'],
      ['president-elect', 'President of Norland', 'President'],
      ['president-designate', 'President of Norland', 'President'],
      ['interim president', 'President of Norland', 'President'],
      ['would-be president', 'President of Norland', 'President'],
      ['next president', 'President of Norland', 'President'],
      ['to be president', 'President of Norland', 'President'],
      ['would president', 'President of Norland', 'President'],
      ['the', 'President of Norland', 'President'],
      ['Interim', 'Interim', 'Interim'],
      ['Mayor', 'President of Norland', 'President'],
    ]);
  });
  it('was borne where any post that it can mean says so', () => {
    const card = {
      positions: [
        { post: 'Mayor of Tarn', title: 'Mayor', from: '2001', to: '2003' },
        { post: 'Mayor of Aro', title: 'Mayor', from: '2010', to: '2013' },
        { post: 'Clerk', from: '2010' },
      ],
    } as unknown as Card;
    const answers = (title: string): string[] =>
      ['2002-05-01', '2003-05-01', '2005-05-01', '2012-05-01'].map((day) => boreTitle(card, title, day));
    assert.deepEqual(answers('Mayor'), ['yes', 'unknown', 'no', 'yes']);
    assert.deepEqual(answers('Clerk'), ['no', 'no', 'no', 'unknown']);
    assert.deepEqual(answers('Baker'), ['no', 'no', 'no', 'no']);
  });
});
