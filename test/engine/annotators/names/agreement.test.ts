/** The second look over a story: given what the tagger read of each name, how the story reads it. No weights matter. */
import assert from 'node:assert/strict';
import { agree } from '../../../../src/engine/annotators/names/agreement';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { Verdicts, votesOf } from '../../../../src/engine/annotators/names/votes';
import { finish } from '../../../../src/engine/work';
import { MARGIN, readSpans, writeSpans } from '../../../support/readSpans';

const listsOf = (phrase: string): number => (phrase === 'Pell' ? LISTS.city : 0);

/** The names of copy in which the tagger's pieces are marked, "?" after those of which it was not sure. */
function agreed(marked: string): string {
  const { story, spans } = readSpans(marked);
  const votes = votesOf(story, spans, listsOf);
  return writeSpans(story, agree(story, votes, finish(Verdicts.of([votes], MARGIN)), MARGIN, listsOf));
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
    ['[Ned March|person] won. March said so.', '[Ned March|person] won. [March|person] said so.'],
    ['[Ban Ki-tun|person] spoke. Ban left.', '[Ban Ki-tun|person] spoke. [Ban|person] left.'],
  ];
  for (const [read, whole] of finds) it(whole, () => assert.equal(agreed(read), whole));

  const leaves = [
    '[Ida Moss|person] left. Minister [Moss|person] spoke.',
    "[Ida Tun Moss|person] left. It was Tun's [Moss|person].",
    '[Hurricane Odile|event] came. [Ida Odile|person] left. [Odile|person] wept.',
    '[Pell|organization] won. [Pell|organization] lost. In [Pell|place?] it rained.',
    '[Ned March|person] won. In March she left.',
    '[Ned March|person] won. A poll last March said so.',
    '[Ban Ki-tun|person] spoke. Ban on arms sales stays.',
    '[Ban Kitun|person] spoke. Ban left.',
    'In [Jordan|place], not in [Jordan|place], [Ida Moss|person] spoke.',
  ];
  for (const same of leaves) it(`leaves alone: ${same}`, () => assert.equal(agreed(same), same.replaceAll('?', '')));
});
