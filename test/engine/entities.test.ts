/** Tests of names, figures and identities as the Analysis lists them: what an edit leaves as it was is told as a fresh run tells it. */
import assert from 'node:assert/strict';
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

  it('have the very identities of the run before where nothing of them has changed', () => {
    const previous = engine().analyze(STORY);
    const edited = engine().analyze(STORY.replace('shut', 'shuts'), { previous });
    const stayed = edited.identities.filter((identity) => previous.identities.includes(identity));
    const untitled = edited.identities.filter(({ roles }) => roles.length === 0);
    assert.ok(untitled.length > 1);
    assert.deepEqual(
      untitled.filter((identity) => !stayed.includes(identity)),
      [],
    );
  });

  it('leave the Analysis of the run before as it was', () => {
    const previous = engine().analyze(STORY);
    const before = structuredClone(previous.identities);
    engine().analyze(STORY.replace('The Regional', 'In 2011 Ines Faro and the Regional'), { previous });
    assert.deepEqual(structuredClone(previous.identities), before);
  });
});
