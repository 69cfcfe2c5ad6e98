/** Rules on facts at their edges: copy that is just asked about beside copy that just is not. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE } from '../../../src/engine';
import { check, checkBelowSpeech, checkEach } from '../../support/check';

const ASKED = {
  houseStyle: { ...DEFAULT_HOUSE_STYLE, severities: { 'facts/relative-date': 'hint', 'facts/check-worthy': 'hint' } },
  storyDate: '2025-06-04',
} as const;

describe('facts/figures-disagree, at its edges', () => {
  const kinds = ['facts/figures-disagree'];
  const lead = 'Seven people were killed when a ferry sank on Monday, Ada Lind said.';
  describe('asks about', () =>
    checkEach(
      [
        'Paula Greb, 34, runs the mill, she said. Paula Greb, 34, was there. Greb, [37|facts/figures-disagree], swam. Greb, [38|facts/figures-disagree], slept.',
        '# [Six|facts/figures-disagree] killed, [ten|facts/figures-disagree] injured on ferry\n\nSeven people were killed and nine were injured when a ferry sank on Monday, Ada Lind said.',
        '# [Thirty-five|facts/figures-disagree] killed on ferry\n\nThirty-six people were killed when a ferry sank on Monday, Ada Lind said.',
        '[Six|facts/figures-disagree] killed on ferry\n\nHARMOUTH, England – Seven people were killed on a ferry on Monday, Ada Lind said.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        `# Six killed on ferry\n\n${lead}\n\nSix people were killed in May.`,
        '# Six killed on ferry\n\nA ferry sank on Monday, Ada Lind said.\n\nSeven people were killed.',
        '# 35 killed on ferry\n\nThirty-five people were killed when a ferry sank on Monday, Ada Lind said.',
        '# Thirty-five killed on ferry\n\nA ferry sank on Monday, Ada Lind said. Thirty-five people died.',
        '# Six killed on ferry\n\nSeven people were injured when a ferry sank on Monday, Ada Lind said.',
        '# Six killed on ferry\n\nMore than seven people were killed when a ferry sank on Monday, Ada Lind said.',
      ],
      { kinds },
    ));

  it('gives both figures', () => {
    const asked = check(`# Six killed on ferry\n\n${lead}`).findings.find(({ rule }) => rule === kinds[0])!;
    assert.deepEqual(asked.data['figures'], [6, 7]);
    assert.deepEqual(
      asked.related.map(({ text }) => text),
      ['Seven'],
    );
  });
});

describe('facts/hedged-allegation, at its edges', () => {
  const kinds = ['facts/hedged-allegation'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'Jens Holm [may have been involved|facts/hedged-allegation] in the raid. Ada Brunn said so.',
        'Ada Brunn said no. Jens Holm [could have stolen|facts/hedged-allegation] the boat.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Jens Holm may have stolen the boat, Ada Brunn said.',
        '“Jens Holm may have stolen the boat.” Rain fell.',
        'Did Jens Holm steal it? Jens Holm may have stolen the boat?',
        'Somebody may have stolen the boat.',
      ],
      { kinds },
    ));
});

describe('facts/relative-date, at its edges', () => {
  const asks = (word: string): string => `[${word}|facts/relative-date]`;
  describe('asks about', () =>
    checkBelowSpeech(
      [
        `The bridge closed ${asks('today')}, ${asks('tonight')} and ${asks('yesterday')}. It opens ${asks('tomorrow')}.`,
        `The bridge closed ${asks('two years ago')}. It opens ${asks('next Monday')}, and ${asks('last Tuesday')} was wet.`,
        `The bridge closed ${asks('this month')}. It was shut on ${asks('Wednesday')}, ${asks('Thursday')}, ${asks('Friday')}, ${asks('Saturday')} and ${asks('Sunday')}.`,
      ],
      ASKED,
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'The bridge closed in May 2011. It opened in 2012.',
        'The bridge will be shut until the last weekend of the year.',
        'Rain fell on the bridge in January and in the summer.',
      ],
      { ...ASKED, kinds: ['facts/relative-date'] },
    ));

  for (const [copy, words] of [
    ['It opened this month.', '“this month” comes to Jun 2025.'],
    ['It opened yesterday.', '“yesterday” comes to 3 Jun 2025.'],
    ['It opened last week.', '“last week” comes to 26 May 2025 to 1 Jun 2025.'],
  ] as const) {
    it(`says what it comes to: ${copy}`, () => {
      const { findings } = check(`${copy} Ada Brunn said so.`, ASKED);
      assert.equal(findings.find(({ rule }) => rule === 'facts/relative-date')!.message, `${words} Is that meant?`);
    });
  }
});

describe('facts/check-worthy, at its edges', () => {
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'It cost [$3 million|facts/check-worthy] and [7.9%|facts/check-worthy] more. It was [4,000 feet|facts/check-worthy] long.',
        'The flood [caused|facts/check-worthy] a blackout. Ada Brunn said it was late.',
        'The flood [caused|facts/check-worthy] a blackout. It will cost 4,000 jobs, according to Ada Brunn. It was the [largest flood|facts/check-worthy].',
      ],
      ASKED,
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'It opened on 3 May 2011 at noon.',
        '“The flood caused a blackout.” Rain fell.',
        '# The flood caused a blackout\n\nIt rained.',
      ],
      { ...ASKED, kinds: ['facts/check-worthy'] },
    ));
});

describe('facts/office-at-date, at its edges', () => {
  const kinds = ['facts/office-at-date'];
  const options = { kinds, storyDate: '2019-06-04' };
  describe('asks about', () =>
    checkBelowSpeech(
      [
        '[President|facts/office-at-date] Barack Obama left. President Barack Obama came back.',
        '[President|facts/office-at-date] Barack Obama met the board on 3 May 2018.',
        '# [President|facts/office-at-date] Barack Obama leaves\n\nIt rained.',
      ],
      options,
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'The late President Barack Obama left. Ex-President Barack Obama slept.',
        'Acting President Barack Obama left. Outgoing President Barack Obama slept.',
        'Secretary of State and President Barack Obama left.',
        'When President Barack Obama met the board, it rained.',
        'Then President Barack Obama left. As President Barack Obama left, it rained.',
        'President Barack Obama met the board on 3 May 2012.',
        'Governor Barack Obama left.',
      ],
      options,
    ));
  describe('takes a title for history after three full years', () => {
    checkBelowSpeech(['[President|facts/office-at-date] Barack Obama left.'], { kinds, storyDate: '2020-12-31' });
    checkBelowSpeech(['President Barack Obama left.'], { kinds, storyDate: '2021-01-01' });
  });
});
