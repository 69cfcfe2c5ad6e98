/** Tests of names, figures and identities as the Analysis lists them: what an edit leaves as it was is told as a fresh run tells it. */
import assert from 'node:assert/strict';
import { Memo } from '../../src/engine';
import { itShowsWhatAFreshRunShows, type Edit } from '../support/edits';
import { engine } from '../support/engine';

const STORY = [
  'Harbour master Ines Faro shut the lock at Corwen on 3 May after 12 boats ran aground.',
  'Faro told the Aberwick Courier that Mr. Brun had known. Brun, 41, said nothing.',
  'The Regional Board for Docks paid 30,000 euros, said Olaf Brun of the board.',
].join('\n\n');

/** Each edit is made on the text that those before it left. */
const EDITS: readonly Edit[] = [
  ['a letter that touches no name', 'shut', 'shuts'],
  ['a figure comes before a name', 'The Regional', 'In 2011 the Regional'],
  ['a figure goes', ' after 12 boats ran aground', ''],
  ['a title goes', 'Mr. Brun', 'Brun'],
  ['another comes', 'that Brun', 'that Mrs. Brun'],
  ['the fullest name gets a letter', 'Olaf Brun', 'Olaf Bruns'],
  ['it goes', 'Olaf Bruns', 'Olaf Brun'],
  ['a name becomes one of another type', 'Corwen', 'Jonas Corwen'],
  ['a name comes before all', 'Harbour master', 'Anna Holm and harbour master'],
  ['two are one', 'Faro told', 'Brun told'],
];

describe('entities, after an edit', () => {
  itShowsWhatAFreshRunShows(STORY, EDITS);

  it('leave the Analysis of the run before as it was', () => {
    const memo = new Memo();
    const previous = engine().analyze(STORY, { memo });
    const before = structuredClone(previous.identities);
    engine().analyze(STORY.replace('The Regional', 'In 2011 Ines Faro and the Regional'), { memo });
    assert.deepEqual(structuredClone(previous.identities), before);
  });
});
