/** Tests of headlines by their capitals. */
import assert from 'node:assert/strict';
import { isHeadline, isTitleCase, lookOf } from '../../../src/engine/text/headlineCase';
import { storyOf } from '../../support/story';

const tokensOf = (copy: string) => storyOf(copy, 'plain').tokens;
const LOOKS = ['running copy', 'all capitals', 'a headline’s capitals'] as const;

describe('a line by its capitals', () => {
  const rows: readonly [copy: string, look: (typeof LOOKS)[number]][] = [
    ['PIER SHUT', 'all capitals'],
    ['UN AND EU MEET', 'all capitals'],
    ['UN EU', 'all capitals'],
    ['PIER SHUT AS DOCKERS WALK OUT IN HARMOUTH, officials', 'a headline’s capitals'],
    ['THE PIER WAS SHUT AND NOBODY KNEW WHY OR when', 'all capitals'],
    ['Pier Shut as Dockers Walk Out', 'a headline’s capitals'],
    ['Pier Shut as Dockers walk Out', 'a headline’s capitals'],
    ['Pier shut as dockers Walk Out', 'running copy'],
    ['Pier Is Shut', 'running copy'],
    ['Orr Shuts “Big” Pier', 'a headline’s capitals'],
    ['PIER', 'running copy'],
    ['12 34 PIER', 'running copy'],
    ['The pier was shut on Monday', 'running copy'],
    ['الميناء مغلق اليوم كله', 'running copy'],
    ['港は閉鎖 港は閉鎖', 'running copy'],
  ];
  for (const [copy, look] of rows)
    it(`${copy}: ${look}`, () => {
      const tokens = tokensOf(copy);
      assert.equal(LOOKS[lookOf(tokens, 0, tokens.length)], look);
    });
});

describe('a headline in title case', () => {
  for (const [copy, headline, titleCase] of [
    ['Pier Shut as Dockers Walk Out', true, true],
    ['Pier Shut as Dockers Walk Out.', false, true],
    ['Pier Shut as Dockers Walk Out?', false, true],
    ['“Pier Shut as Dockers Walk Out”', false, true],
    ['Pier Shut – Dockers Out', false, false],
    ['PIER SHUT AS DOCKERS WALK OUT', false, false],
    ['Pier shut as dockers walk out', false, false],
  ] as const)
    it(`${copy}: ${headline}`, () => {
      const tokens = tokensOf(copy);
      assert.deepEqual(
        [isHeadline(tokens, 0, tokens.length), isTitleCase(tokens, 0, tokens.length)],
        [headline, titleCase],
      );
    });
});
