/** What the rules on names, facts and attribution except, each beside what it is an exception to. */
import { DEFAULT_HOUSE_STYLE, checks, type HouseStyle } from '../../../src/engine';
import { checkBelowSpeech } from '../../support/check';

/** A house that asks everything. */
const HOUSE: HouseStyle = {
  ...DEFAULT_HOUSE_STYLE,
  severities: Object.fromEntries(checks.filter(({ severity }) => severity === 'off').map(({ rule }) => [rule, 'hint'])),
  spellings: [
    { prefer: 'chicken Kiev', instead: ['Kiev'] },
    { prefer: 'harbor', instead: ['harbour'] },
  ],
};

describe('attribution/loaded-verb', () => {
  checkBelowSpeech(
    [
      'Ada Brunn maintained that the pool was safe. The mill maintained the image of a good neighbour.',
      'Ada Brunn [revealed|attribution/loaded-verb] that the pool was shut. The report revealed a gulf between them.',
      'Ada Brunn [pointed out|attribution/loaded-verb] that the pool was shut. Ada Brunn pointed to the pool that was shut.',
      'Ada Brunn was admitted to hospital. Ada Brunn insisted on being late.',
      '“Jens claimed that the pool was shut,” said Ada Brunn.',
      'The group claimed responsibility for the raid. Jens Holm admitted guilt.',
    ],
    { kinds: ['attribution/loaded-verb'] },
  );
});

describe('attribution/state-of-mind', () => {
  checkBelowSpeech(
    [
      'Ada Brunn [believes|attribution/state-of-mind] that the vote will fail.',
      'Ada Brunn would believe that the vote had failed. Jens Holm went home, hoping that it would.',
      '“Ada believes that the vote will fail,” said Jens Holm.',
      'Jens Holm said that Ada Brunn believes that the vote will fail.',
    ],
    { kinds: ['attribution/state-of-mind'] },
  );
});

describe('attribution/unbalanced-quote', () => {
  checkBelowSpeech(
    [
      'The pool is safe,[”|attribution/unbalanced-quote] Ada Brunn said.',
      'Ada Brunn said [“|attribution/unbalanced-quote]the pool is safe.\n\nIt will stay open.\n\nThe roof holds,” Jens Holm said.',
    ],
    { kinds: ['attribution/unbalanced-quote'] },
  );
});

describe('facts/check-worthy', () => {
  checkBelowSpeech(
    [
      'The flood [caused|facts/check-worthy] a blackout that cost [$3 million|facts/check-worthy].',
      'The flood caused a blackout that cost $3 million, Ada Brunn said.',
      'It cost [7.9%|facts/check-worthy] more, and was the [tallest|facts/check-worthy] of all.',
    ],
    { kinds: ['facts/check-worthy'], houseStyle: HOUSE },
  );
});

describe('facts/hedged-allegation', () => {
  checkBelowSpeech(
    [
      'Jens Holm [may have been involved|facts/hedged-allegation] in the raid.',
      'Jens Holm [might also have played|facts/hedged-allegation] a part in the raid.',
      'Jens Holm may have played football. Jens Holm may have been ill.',
      'May Jens Holm have been involved? Might Ada Brunn have been involved in the raid?',
      'Jens Holm spoke of men who, long before he came to the town and bought the mill, may have been involved in the raid.',
    ],
    { kinds: ['facts/hedged-allegation'] },
  );
});

describe('facts/office-at-date', () => {
  checkBelowSpeech(
    [
      'The board met [President|facts/office-at-date] Abdelaziz Bouteflika on Monday.',
      'The board was founded under President Abdelaziz Bouteflika. It met on Monday.',
      'The board met President Abdelaziz Bouteflika in May 2012.',
      '“I met President Abdelaziz Bouteflika,” Ada Brunn said.',
    ],
    { kinds: ['facts/office-at-date'], storyDate: '2021-05-12' },
  );
  checkBelowSpeech(['The board met President Abdelaziz Bouteflika on Monday.'], {
    kinds: ['facts/office-at-date'],
    storyDate: '2029-05-12',
  });
});

describe('facts/relative-date', () => {
  checkBelowSpeech(
    [
      'The bridge closed [last week|facts/relative-date] and opened on [Monday|facts/relative-date].',
      'The bridge closed on 3 May 2011 and in 2012.',
    ],
    { kinds: ['facts/relative-date'], houseStyle: HOUSE, storyDate: '2025-06-04' },
  );
});

describe('names/acronym-undefined', () => {
  checkBelowSpeech(
    [
      '[RBDC|names/acronym-undefined] called off the strike. The mill opened again.',
      'RBDC, a union of drivers, called off the strike. The mill opened again.',
      'RBDC (the drivers) called off the strike. The union SSANU did not, nor did the union, PENGASSAN.',
      'RBDC CALLS OFF STRIKE AT MILL.',
    ],
    { kinds: ['names/acronym-undefined'] },
  );
});

describe('names/house-style', () => {
  checkBelowSpeech(
    ['[Kiev|names/house-style] has a [harbour|names/house-style].', 'They ate chicken Kiev in the harbor.'],
    {
      kinds: ['names/house-style'],
      houseStyle: HOUSE,
    },
  );
});

describe('names/full-name-again', () => {
  checkBelowSpeech(
    [
      'Ada Brunn said no. Then it rained. Later [Ada Brunn|names/full-name-again] said yes. Then Ada Brunn left.',
      'Ada Brunn said no. Jens Brunn said nothing. Later Ada Brunn said yes.',
    ],
    { kinds: ['names/full-name-again'], houseStyle: HOUSE },
  );
});

describe('names/unnamed-office', () => {
  checkBelowSpeech(
    [
      'Envoys waited for the [Algerian president|names/unnamed-office] in the capital. The Algerian president came.',
      '“We waited for the Algerian president,” Ada Brunn said.',
      'Envoys waited for the Algerian president. Abdelaziz Bouteflika came.',
    ],
    { kinds: ['names/unnamed-office'], storyDate: '2012-10-29' },
  );
});

describe('names/inconsistent-spelling', () => {
  checkBelowSpeech(
    [
      'Erik Sorensen, the mayor, opened the session. Mr. Sorensen spoke. Mr. [Sorenson|names/inconsistent-spelling] closed it, a clerk said.',
      'Erik Sorensen, the mayor, opened the session. Mr. Sorensen spoke. His wife, Mrs. Ann Sorenson, closed it, a clerk said.',
    ],
    { kinds: ['names/inconsistent-spelling'] },
  );
});
