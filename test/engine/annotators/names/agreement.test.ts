/** The second look over a story: given what the tagger read of each name, how the story reads it. No weights matter. */
import assert from 'node:assert/strict';
import { agree } from '../../../../src/engine/annotators/names/agreement';
import type { LearntType } from '../../../../src/engine/annotators/names/labels';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { Verdicts, votesOf } from '../../../../src/engine/annotators/names/votes';
import { finish } from '../../../../src/engine/work';
import { readMarked, writeMarked } from '../../../support/markedCopy';
import { storyOf } from '../../../support/story';

/** The margin at which a reading counts as sure here. */
const SCALE = 100;

const listsOf = (phrase: string): number => (phrase === 'Pell' ? LISTS.city : 0);

/** The names of copy in which the tagger's pieces are marked, "?" behind those of which it was not sure. */
function agreed(marked: string): string {
  const { text, marks } = readMarked(marked);
  const story = storyOf(text);
  const spans = marks.map(({ start, end, label }) => ({
    start: story.tokens.findIndex((token) => token.end > start),
    end: story.tokens.findIndex((token) => token.end >= end) + 1,
    type: label.replace('?', '') as LearntType,
    margin: label.endsWith('?') ? SCALE / 2 : 2 * SCALE,
  }));
  const votes = votesOf(story, spans, listsOf);
  const found = agree(story, votes, finish(Verdicts.of([votes], SCALE)), SCALE, listsOf);
  return writeMarked(
    text,
    found.map(({ start, end, type }) => ({
      start: story.tokens[start]!.start,
      end: story.tokens[end - 1]!.end,
      label: type,
    })),
  );
}

describe('the second look over a story', () => {
  const finds: [string, string][] = [
    [
      '[Ida Tun Kyi Moss|person] left. Kyi [Moss|person] spoke.',
      '[Ida Tun Kyi Moss|person] left. [Kyi Moss|person] spoke.',
    ],
    [
      '[Ned Jordan|person] came. [Jordan|person?] flew to [Jordan|place], not from [Jordan|place].',
      '[Ned Jordan|person] came. [Jordan|person] flew to [Jordan|place], not from [Jordan|place].',
    ],
    [
      '[Hurricane Odile|event] came. [Odile|person] went, and Odile was gone.',
      '[Hurricane Odile|event] came. [Odile|event] went, and [Odile|event] was gone.',
    ],
    [
      '[Lund Shipping|organization] grew. [Lund|organization?] shut; [Lund|person] and [Lund|person] said so.',
      '[Lund Shipping|organization] grew. [Lund|organization] shut; [Lund|organization] and [Lund|organization] said so.',
    ],
    [
      '[Harmel|organization] grew. [Harmel|organization] shut. [Harmel|place?] sold.',
      '[Harmel|organization] grew. [Harmel|organization] shut. [Harmel|organization] sold.',
    ],
  ];
  for (const [read, whole] of finds) it(whole, () => assert.equal(agreed(read), whole));

  const leaves = [
    '[Ida Moss|person] left. Minister [Moss|person] spoke.',
    "[Ida Tun Moss|person] left. It was Tun's [Moss|person].",
    '[Hurricane Odile|event] came. [Ida Odile|person] left. [Odile|person] wept.',
    '[Pell|organization] won. [Pell|organization] lost. In [Pell|place?] it rained.',
    'In [Jordan|place], not in [Jordan|place], [Ida Moss|person] spoke.',
  ];
  for (const same of leaves) it(`leaves alone: ${same}`, () => assert.equal(agreed(same), same.replaceAll('?', '')));
});
