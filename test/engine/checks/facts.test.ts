/** Rules on facts: what each asks about and what it leaves alone. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE } from '../../../src/engine';
import { check, checkEach } from '../../support/check';

const RULES = { kinds: ['facts/'] };
const ON = {
  houseStyle: { ...DEFAULT_HOUSE_STYLE, severities: { 'facts/relative-date': 'hint', 'facts/check-worthy': 'hint' } },
} as const;

describe('facts/office-at-date', () => {
  describe('asks about', () =>
    checkEach(['[Secretary of State|facts/office-at-date] Hillary Clinton spoke to the press in Oslo, aides said.'], {
      ...RULES,
      storyDate: '2014-05-02',
    }));
  describe('leaves alone', () =>
    checkEach(
      [
        ['Secretary of State Hillary Clinton spoke to the press in Oslo, aides said.', { storyDate: '2012-05-02' }],
        ['Secretary of State Hillary Clinton spoke to the press in Oslo, aides said.', { storyDate: null }],
        [
          'Former Secretary of State Hillary Clinton spoke to the press in Oslo, aides said.',
          { storyDate: '2014-05-02' },
        ],
        [
          'Then-Secretary of State Hillary Clinton spoke to the press in Oslo, aides said.',
          { storyDate: '2014-05-02' },
        ],
        ['In 2011, Secretary of State Hillary Clinton spoke in Oslo, aides said.', { storyDate: '2014-05-02' }],
        ['He served under Secretary of State Hillary Clinton, aides said.', { storyDate: '2014-05-02' }],
      ],
      RULES,
    ));
});

describe('facts/figures-disagree', () => {
  describe('asks about', () =>
    checkEach(
      [
        'Paula Greb, 34, runs the mill. Her brother helps her, she said. Paula Greb, [37|facts/figures-disagree], was born there.',
        '# [Six|facts/figures-disagree] killed on ferry\n\nSeven people were killed when a ferry sank on Monday, Ada Lind said.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Paula Greb, 34, runs the mill. Karl Brunn, 37, helps her, she said.',
        '# Seven killed on ferry\n\nSeven people were killed when a ferry sank on Monday, Ada Lind said.',
        '# At least six killed on ferry\n\nSeven people were killed when a ferry sank on Monday, Ada Lind said.',
        '# Six killed on ferry\n\nA ferry sank on Monday, Ada Lind said. Six people died. Two died there in 2009.',
      ],
      RULES,
    ));
});

describe('facts/hedged-allegation', () => {
  describe('asks about', () =>
    checkEach(
      [
        'The town mourns, Ada Lind said. Boko Haram [may have been involved|facts/hedged-allegation] in the raid.',
        'The town mourns, Ada Lind said. Karl Brunn [might have bribed|facts/hedged-allegation] two guards.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Boko Haram may have been involved in the raid, Ada Lind said.',
        'Ada Lind said Boko Haram may have been involved in the raid.',
        'The town mourns, Ada Lind said. Karl Brunn may have been tired.',
        'The town mourns, Ada Lind said. In May have been involved twelve firms.',
        'The town mourns, Ada Lind said. The wind may have broken the mast.',
      ],
      RULES,
    ));
});

describe('facts/relative-date', () => {
  it('is silent by default', () => check('The bridge closed on Monday, Ada Lind said.', RULES));
  it('says what a day comes to', () => {
    const { findings } = check('The bridge closed [Monday|facts/relative-date], Ada Lind said.', {
      ...ON,
      storyDate: '2012-10-31',
    });
    assert.match(findings.find(({ rule }) => rule === 'facts/relative-date')?.message ?? '', /29 Oct 2012/);
  });
  it('asks which day, where the story has no date', () => {
    check('The bridge closed [yesterday|facts/relative-date], Ada Lind said.', ON);
  });
});

describe('facts/check-worthy', () => {
  it('is silent by default', () => check('Ada Lind spoke. The tower is the tallest building in the country.', RULES));
  it('lists what nobody is said to have said', () => {
    check('The tower, Ada Lind said, is old. It is the [tallest building|facts/check-worthy] in the country.', ON);
  });
  it('leaves alone what somebody said', () => {
    check('The tower is the tallest building in the country, Ada Lind said.', { ...ON, kinds: ['facts/'] });
  });
});
