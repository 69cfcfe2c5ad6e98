/** Tests of the names annotator: what is kept of a paragraph is read anew when another one comes to speak of its names. */
import assert from 'node:assert/strict';
import { itShowsWhatAFreshRunShows, type Edit } from '../../../support/edits';
import { reread } from '../../../support/reread';

const PARAGRAPHS = [
  'Marta Halloran, who chairs the Northgate Harbour Authority (NHA), said on Monday that two berths would close in June.',
  'Halloran said the dredging had cost the town more than anyone had planned for.',
  'A spokesman for NHA said that Corwen Marine would move its tugs to Aberwick.',
  'Corwen did not reply to a letter, and Per Osei, its director, was travelling.',
  'The town council will hear Osei and Halloran in public on Friday.',
];

/** Each edit is made on the text that those before it left. */
const EDITS: readonly Edit[] = [
  ['a full name loses its first name', 'Marta Halloran', 'Halloran'],
  ['it comes back', 'Halloran, who', 'Marta Halloran, who'],
  ['a short form loses its brackets', ' (NHA)', ''],
  ['another one stands there', 'Harbour Authority', 'Harbour Authority (NHA)'],
  ['a firm becomes a person', 'Corwen Marine', 'Owen Corwen'],
  ['a surname is spelt in another way', 'Per Osei', 'Per Osey'],
  ['a letter is typed that changes nothing', 'berths', 'berthes'],
  ['a paragraph goes', `${PARAGRAPHS[1]!}\n\n`, ''],
  ['two become one', 'June.\n\n', 'June. '],
];

describe('names that another paragraph speaks of', () => {
  itShowsWhatAFreshRunShows(PARAGRAPHS.join('\n\n'), EDITS);

  it('are read anew only there', () => {
    const story = PARAGRAPHS.join('\n\n');
    // The one that was edited, and the one after it, which moved by a letter.
    for (const { anew, all } of reread(['names'], story, story.replace('travelling', 'travelled')))
      assert.ok(anew <= 3, `${anew} of ${all}`);
  });
});
