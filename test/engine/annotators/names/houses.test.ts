/** The houses of Downing Street: given what the tagger read, what is marked. No weights matter. */
import assert from 'node:assert/strict';
import { withHouses } from '../../../../src/engine/annotators/names/houses';
import { readSpans, writeSpans } from '../../../support/readSpans';

function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  return writeSpans(story, withHouses(story, spans));
}

describe('houses that stand for those who govern from them', () => {
  const finds: [string, string][] = [
    ['No. 10 said so.', '[No. 10|organization] said so.'],
    ['Number Ten has refused to say.', '[Number Ten|organization] has refused to say.'],
    ['A No 10 spokeswoman agreed.', 'A [No 10|organization] spokeswoman agreed.'],
    ['She was told by No 10’s press office.', 'She was told by [No 10|organization]’s press office.'],
    ['No.10 insiders were cross.', '[No.10|organization] insiders were cross.'],
    ['Sources inside Number 11 disagree.', 'Sources inside [Number 11|organization] disagree.'],
    ['The prime minister left No. 10 at noon.', 'The prime minister left [No. 10|organization] at noon.'],
    ['[Labour|organization] hopes to be in No 10.', '[Labour|organization] hopes to be in [No 10|organization].'],
    ['They met at No. 10 [Downing Street|place].', 'They met at [No. 10 Downing Street|organization].'],
    ['[Downing Street|place] said so.', '[Downing Street|organization] said so.'],
    ['10 [Downing Street|place] declined to say.', '[10 Downing Street|organization] declined to say.'],
    ['They met at 10 [Downing Street|organization].', 'They met at [10 Downing Street|place].'],
  ];
  for (const [read, told] of finds) it(told, () => assert.equal(named(read), told));

  const leaves = [
    'The No. 10 seed lost.',
    'It entered at No. 10 in the charts.',
    'Labour’s anthem stayed at No. 10 in the charts.',
    'No. 10 [Ned Orr|person] kicked two penalties.',
    'The prime minister wore No. 10.',
    'The prime minister’s number 10 shirt sold.',
    'Rule No. 10 says so.',
    'Argentina’s number 10 said so.',
    'Bus No. 10 was late.',
    'The British No. 10 quarterback lost.',
    'He lives at No. 10 [Sandhill Road|place].',
    'No. 12 said so.',
    'No one said so.',
    'They walked up [Downing Street|place] with flags.',
    '[Sandhill Street|place] said so.',
  ];
  for (const copy of leaves) it(copy, () => assert.equal(named(copy), copy));
});
