/** What training joins of the names that a corpus cuts in two, and what it leaves apart. */
import assert from 'node:assert/strict';
import { namesOnTokens } from '../../../src/training/names/examples';
import { wholeNames } from '../../../src/training/names/wholeNames';
import { readMarked, writeMarked } from '../../support/markedCopy';
import { storyOf } from '../../support/story';

const NAMES: Readonly<Record<string, string>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  f: 'facility',
};

function joined(marked: string): string {
  const { text, marks } = readMarked(marked);
  const story = storyOf(text);
  const names = marks.map(({ start, end, label }) => ({ start, end, type: NAMES[label]! }));
  return writeMarked(
    text,
    wholeNames(story, namesOnTokens(story, names)).map(({ start, end, type }) => ({
      start: story.tokens[start]!.start,
      end: story.tokens[end - 1]!.end,
      label: type[0] === 'p' && type !== 'person' ? 'l' : type[0]!,
    })),
  );
}

describe('the joined form of a corpus', () => {
  const joins: [string, string][] = [
    ['The [Norland|l] [Revenue Authority|o] met.', 'The [Norland Revenue Authority|o] met.'],
    ['The [Norlandic|g] [Institute of Tides|o] met.', 'The [Norlandic Institute of Tides|o] met.'],
    ['The [Bank of|o] [Norland|l] lent.', 'The [Bank of Norland|o] lent.'],
    ['[Ada Orr|p] [University|o] opened.', '[Ada Orr University|o] opened.'],
    ['[Gull Air|o] [Norland|l] fell.', '[Gull Air Norland|o] fell.'],
    ['The [Royal|o] [Norlandic|g] [Police|o] came.', 'The [Royal Norlandic Police|o] came.'],
    ['[Harmouth|l] [Police Station|f] shut.', '[Harmouth Police Station|f] shut.'],
    ['The [Union of the|o] [Gulls|g] [Party|o] won.', 'The [Union of the Gulls Party|o] won.'],
  ];
  for (const [cut, whole] of joins) it(whole, () => assert.equal(joined(cut), whole));

  for (const same of [
    'The [Norlandic|g] [Gulltech|o] grew.',
    '[Harmouth-based|l] [Harbour Union|o] left.',
    '[Ada Orr|p] [Gulltech|o] chief.',
    "[Norland|l]['s Navy|o] sailed.",
    '[Gulltech|o], [Norland|l], grew.',
    '[Gulltech|o] [Ada Orr|p] spoke.',
  ])
    it(`apart: ${same}`, () => assert.equal(joined(same), same));
});
