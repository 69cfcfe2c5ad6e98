/** Tests of speakers: what is kept of a paragraph is read anew when what stands beside it, or who is meant, changes. */
import assert from 'node:assert/strict';
import { itShowsWhatAFreshRunShows, type Edit } from '../../support/edits';
import { reread } from '../../support/reread';

const PARAGRAPHS = [
  'Transport Minister Greta Solheim opened the new ferry quay at Aberwick on Monday.',
  '"We are late," Solheim said. She added that the ramp would follow in May.',
  'The minister said the cost was not known.',
  'An engineer at the yard,',
  'Tomas Rehn, said the piles were too short. He asked for more steel.',
  'A spokeswoman for Corwen Marine said the firm would answer later. The company said nothing about the price.',
  'Two dockers said they had not been asked. The dockers said they would strike.',
  '"Nobody told us," said one of them.',
];

/** Each edit is made on the text that those before it left. */
const EDITS: readonly Edit[] = [
  ['the minister is another one', 'Transport Minister Greta Solheim', 'Transport Minister Arne Solheim'],
  ['the one before "she" is nobody', '"We are late," Solheim said. ', ''],
  ['a title goes', 'Transport Minister Arne Solheim', 'Arne Solheim'],
  ['a comma that holds two paragraphs together goes', 'at the yard,', 'at the yard'],
  ['it comes back', 'at the yard', 'at the yard,'],
  ['a name beside a description goes', 'Tomas Rehn, said', 'He said'],
  ['a body gets another name', 'Corwen Marine', 'Aberwick Port Authority'],
  ['a noun becomes another', 'Two dockers', 'Two fishermen'],
  ['a quotation loses its end', 'told us,"', 'told us,'],
  ['it comes back', 'told us,', 'told us,"'],
  ['a letter is typed that changes nothing', 'ramp', 'ramps'],
  ['a paragraph goes', `${PARAGRAPHS[2]!}\n\n`, ''],
  ['one comes before all', 'Arne Solheim opened', 'A clerk said it rained.\n\nArne Solheim opened'],
];

describe('who speaks, after an edit', () => {
  itShowsWhatAFreshRunShows(PARAGRAPHS.join('\n\n'), EDITS);

  describe('where a mark that was a letter becomes Markdown', () => {
    itShowsWhatAFreshRunShows('The harbour board met.\n\nOfficials at the `quay` said *the* crane had failed.', [
      ['front matter comes', 'The harbour', '---\ndate: 2019-05-15\n---\nThe harbour'],
      ['it goes', '---\ndate: 2019-05-15\n---\n', ''],
    ]);
  });

  it('is told anew only beside the edit', () => {
    const rounds = ['', ' It rained.', ' It snowed.'];
    const story = rounds.flatMap((end) => PARAGRAPHS.map((paragraph) => paragraph + end)).join('\n\n');
    for (const { stage, anew, all } of reread(['speakers.candidates'], story, story.replace('ramp', 'ramps')))
      assert.ok(anew <= 8, `${stage}: ${anew} of ${all}`);
  });
});
