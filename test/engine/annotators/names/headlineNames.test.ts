/** Names in headlines that set nearly every word with a capital: given what the tagger read, what is marked. No weights matter. */
import assert from 'node:assert/strict';
import { withoutHeadlineWords } from '../../../../src/engine/annotators/names/headlineNames';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { Verdicts, votesOf } from '../../../../src/engine/annotators/names/votes';
import { finish } from '../../../../src/engine/work';
import { MARGIN, readSpans, writeSpans } from '../../../support/readSpans';

const COMMON = new Set('crush reject win river says fall'.split(' '));
const listsOf = (phrase: string): number => (COMMON.has(phrase.toLowerCase()) ? LISTS.commonWord : 0);

function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  const votes = votesOf(story, spans, listsOf);
  return writeSpans(story, withoutHeadlineWords(story, spans, listsOf, votes, finish(Verdicts.of([votes], MARGIN))));
}

describe('names in headlines', () => {
  const finds: [string, string][] = [
    ['[Norland Beats Sudland|place] At Home In Cup', '[Norland|place] Beats [Sudland|place] At Home In Cup'],
    ['[Moss|place] Vows [To Crush Rebels|place] In North', '[Moss|place] Vows To Crush Rebels In North'],
    [
      '[Harmouth Lawmakers Reject Moss|place] Budget Plan',
      '[Harmouth|place] Lawmakers Reject [Moss|place] Budget Plan',
    ],
    ['[Lund After Moss|person] As Mayor Of Harmouth', '[Lund|person] After [Moss|person] As Mayor Of Harmouth'],
    ['Crews Say [River Win|organization] Is Near', 'Crews Say River Win Is Near'],
    ['Crowd [Hails Keeper Pell|person] In Cup Final', 'Crowd Hails Keeper [Pell|person] In Cup Final'],
  ];
  for (const [read, told] of finds) it(told, () => assert.equal(named(read), told));

  const leaves = [
    '[Ida Moss|person] Leaves [Harmouth|place] For [Norland|place]',
    '[Tarn Rangers|organization] Hold [Pell City|organization] In Cup Final',
    'Crowd Hails [Otto Luther King Jr.|person] At Harmouth Hall',
    'Lt. Gov. [Will Lund|person] left.',
    'The men of [Norland Beats|organization] sang on.',
    'He met [Ned To|person] there, and they went on to see her.',
  ];
  for (const copy of leaves) it(`leaves alone: ${copy}`, () => assert.equal(named(copy), copy));
});
