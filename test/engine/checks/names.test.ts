/** Rules on names: what each asks about and what it leaves alone. */
import assert from 'node:assert/strict';
import { DEFAULT_HOUSE_STYLE } from '../../../src/engine';
import { check, checkEach } from '../../support/check';

const RULES = { kinds: ['names/'] };

describe('names/dateline', () => {
  describe('asks about', () =>
    checkEach(
      [
        '[CASABLACNA|names/dateline], Morocco (AP) — The harbor opened again on Monday.',
        '[NAIROBBI|names/dateline], Kenya – The harbor opened again on Monday.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'CASABLANCA, Morocco (AP) — The harbor opened again on Monday.',
        'NAIROBI, Kenya – The harbor opened again on Monday.',
        // A village near nothing that is listed.
        'TINFOU, Morocco (AP) — The harbor opened again on Monday.',
        // One letter from Lagos, in another country.
        'LAGOL, Peru (AP) — The harbor opened again on Monday.',
      ],
      RULES,
    ));

  it('keeps the case of the copy and offers the fix', () => {
    const { findings } = check('[CASABLACNA|names/dateline], Morocco (AP) — The harbor opened again on Monday.', RULES);
    assert.deepEqual(findings[0]?.fixes[0]?.edits, [{ start: 0, end: 10, replacement: 'CASABLANCA' }]);
  });
});

describe('names/inconsistent-spelling', () => {
  describe('asks about', () =>
    checkEach(
      [
        'Erik Sorensen, the mayor, opened the session. Mr. Sorensen spoke for an hour. Mr. [Sorenson|names/inconsistent-spelling] closed it, a clerk said.',
        'Erik Tome Lindgren was freed on Monday. The wife of Erik [Tomer|names/inconsistent-spelling] Lindgren was not told.',
        'Erik Tome Lindgren, the mayor, spoke. The wife of Erik [Tove|names/inconsistent-spelling] Lindgren left, a clerk said.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Mayor Erik Soren\u00adsen opened the session. Sorensen closed it, a clerk said.',
        'Erik Tome Lindgren spoke. His sister, Anna Tove Lindgren, left, a clerk said.',
        'Erik Sorensen, the mayor, opened the session. Mr. Sorensen closed it, a clerk said.',
        'Mayor Erik Sorensen and Judge Olaf Sorenson opened the session, a clerk said.',
        'Igor Ivanov and Olga Ivanova opened the session, a clerk said.',
        'The Department of Marine Safety in Maine opened the session, a clerk said.',
      ],
      { kinds: ['names/inconsistent-spelling'] },
    ));
});

describe('names/no-first-reference', () => {
  describe('asks about', () =>
    checkEach(
      [
        'The strike will go on. “We have time,” Mr. [Brunnhuber|names/no-first-reference] said. Mr. Brunnhuber said he had asked for talks.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Karl Brunnhuber said the strike would go on. “We have time,” Brunnhuber said.',
        'Pope Francis said he would pray for them. “I am with you,” Francis said.',
        '“We asked Brunnhuber,” the mayor, Ada Lind, said.',
      ],
      RULES,
    ));
});

describe('names/two-surnames', () => {
  describe('asks about', () =>
    checkEach(
      [
        'Ada Brunn met her brother, Jens Brunn. Later [Brunn|names/two-surnames] said the mill would close.',
        'Tom Miller and Sue Miller own the mill. [Miller|names/two-surnames] said on Monday that it would close.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Ada Brunn met her brother, Jens Brunn. Later Ada Brunn said the mill would close.',
        'Ada Brunn met her brother, Jens Brunn. Mrs. Brunn said the mill would close.',
        'Mayor Ada Brunn opened the mill. Brunn said it would stay. Her father, Jens Brunn, built it. Brunn left at noon.',
      ],
      { kinds: ['names/two-surnames'] },
    ));
});

describe('names/full-name-again', () => {
  const houseStyle = { ...DEFAULT_HOUSE_STYLE, severities: { 'names/full-name-again': 'hint' } } as const;
  it('asks where the house wants it', () => {
    check('Karl Brunnhuber said no on Monday.\n\nOn Friday [Karl Brunnhuber|names/full-name-again] said yes.', {
      houseStyle,
      ...RULES,
    });
  });
  it('is silent by default', () => {
    check('Karl Brunnhuber said no on Monday.\n\nOn Friday Karl Brunnhuber said yes.', RULES);
  });
});

describe('names/acronym-undefined', () => {
  describe('asks about', () =>
    checkEach(
      ['The talks failed on Monday, and leaders of [NUPENG|names/acronym-undefined] said the strike would go on.'],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'NATO said the talks had failed.',
        'The UN and the EU said the talks had failed.',
        'The National Union of Petroleum Engineers (NUPE) said the talks had failed. NUPE will strike.',
        'The talks failed, the news agency PTI said.',
        'The talks were taped.\n\nHALDER: The talks have failed.\n\nKEMP: No, they have not.\n\n“KEMP: I said no.”',
        'The talks failed, the National Union of Petroleum Engineers, or NUPE, said. NUPE will strike.',
      ],
      RULES,
    ));
  it('leaves alone what the house lists', () => {
    const houseStyle = { ...DEFAULT_HOUSE_STYLE, knownAcronyms: ['NUPENG'] };
    check('The talks failed on Monday, and leaders of NUPENG said the strike would go on.', { houseStyle, ...RULES });
  });
});

describe('names/acronym-unused', () => {
  describe('asks about', () =>
    checkEach(
      [
        'The River Basin Development Board ([RBDB|names/acronym-unused]) met on Friday, Ada Lind said. The board meets twice a year.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The River Basin Development Board (RBDB) met on Friday, Ada Lind said. The RBDB meets twice a year.',
        'PORTO, Portugal (UPI) — The board met on Friday, Ada Lind said.',
        'By ADA LIND\nAssociated Press\n\nPORTO, Portugal (AP) — The board met on Friday, Ada Lind said.',
      ],
      RULES,
    ));
});

describe('names/house-style', () => {
  const houseStyle = {
    ...DEFAULT_HOUSE_STYLE,
    spellings: [
      { prefer: 'Kyiv', instead: ['Kiev'] },
      { prefer: 'al-Qaida', instead: ['al-Qaeda', 'Al Qaeda'] },
      { prefer: 'adviser', instead: ['advisor'] },
    ],
  };
  const options = { houseStyle, kinds: ['names/house-style'] };
  describe('asks about', () =>
    checkEach(
      [
        'Ada Lind flew to [Kiev|names/house-style] on Monday, she said.',
        '[Advisor|names/house-style] Karl Brunn said the pier was shut.',
        'A cell of [al-Qaeda|names/house-style] was found, Ada Lind said. [Al Qaeda|names/house-style] denied it.',
      ],
      options,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Ada Lind flew to Kyiv on Monday, she said.',
        'An adviser said no.',
        'The Kievan kings are long gone, Ada Lind said.',
      ],
      options,
    ));

  it('keeps a capital at the start', () => {
    const { findings } = check('[Advisor|names/house-style] Karl Brunn said the pier was shut.', options);
    assert.equal(findings.find(({ rule }) => rule === 'names/house-style')?.data['suggestion'], 'Adviser');
  });

  it('asks nothing without a list', () => {
    check('Ada Lind flew to Kiev on Monday, she said.', { kinds: ['names/house-style'] });
  });
});
