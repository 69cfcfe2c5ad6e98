/** What was read as an organization, or as somebody's name, although its own words or the article before it say otherwise. No weights matter. */
import assert from 'node:assert/strict';
import { withOrganizationKinds } from '../../../../src/engine/annotators/names/organizationKinds';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { readSpans, writeSpans } from '../../../support/readSpans';

const LISTED = new Map([['norland', LISTS.country]]);
const listsOf = (phrase: string): number => LISTED.get(phrase.toLowerCase()) ?? 0;

function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  return writeSpans(story, withOrganizationKinds(story, spans, listsOf));
}

describe('names that are no organization', () => {
  const finds: [string, string][] = [
    ['Said a [South Harmouth Democrat|organization].', 'Said a [South Harmouth Democrat|group].'],
    ['Another [Norland Tory|organization] agreed.', 'Another [Norland Tory|group] agreed.'],
    ['A [Tarn Democrat|person] agreed.', 'A [Tarn Democrat|group] agreed.'],
    ['In the [Republic of Norland|organization] it rained.', 'In the [Republic of Norland|place] it rained.'],
    ['It signed the [Tarn Treaty|organization].', 'It signed the [Tarn Treaty|other].'],
  ];
  for (const [read, told] of finds) it(told, () => assert.equal(named(read), told));

  const leaves = [
    'The [Tarn Republican|organization] wrote so.',
    'A [Tarn Republican Club|organization] met.',
    'Then [Lena Tory|person] agreed.',
    'A [Democrat|group] agreed.',
    'The [Republic of Tarn|organization] band played.',
  ];
  for (const text of leaves) it(text, () => assert.equal(named(text), text));
});
