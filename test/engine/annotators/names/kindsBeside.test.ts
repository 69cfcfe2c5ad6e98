/** Names that the words beside them tell the kind of: given what the tagger read, what is marked. No weights matter. */
import assert from 'node:assert/strict';
import { withKindsBeside } from '../../../../src/engine/annotators/names/kindsBeside';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { readSpans, writeSpans } from '../../../support/readSpans';

const LISTED = new Map([
  ['norland', LISTS.country],
  ['tern river', LISTS.organization],
]);
const listsOf = (phrase: string): number => LISTED.get(phrase.toLowerCase()) ?? 0;

function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  return writeSpans(story, withKindsBeside(story, spans, listsOf));
}

describe('names whose kind the words beside them tell', () => {
  const finds: [string, string][] = [
    ['In the village of [Tarn|person] it rained.', 'In the village of [Tarn|place] it rained.'],
    ['They crossed the river [Tarn|organization].', 'They crossed the river [Tarn|place].'],
    [
      'After the fall of the [Tarn|person] dynasty it rained.',
      'After the fall of the [Tarn|organization] dynasty it rained.',
    ],
    ['She met [Tarn|organization], a 30-year-old baker.', 'She met [Tarn|person], a 30-year-old baker.'],
    ['She met [Ida Tarn|place], an 18 year old baker.', 'She met [Ida Tarn|person], an 18 year old baker.'],
    ['[Tarn|place], aged 61, left.', '[Tarn|person], aged 61, left.'],
    ['It sails to islands such as [Tarn|person].', 'It sails to islands such as [Tarn|place].'],
    ['Some historians, such as [Tarn|place], disagree.', 'Some historians, such as [Tarn|person], disagree.'],
    ['It buys from companies such as [Tarn|person].', 'It buys from companies such as [Tarn|organization].'],
    ['They chose [Tarn|place] I with joy.', 'They chose [Tarn I|person] with joy.'],
    ['[Tarn|person] I, the first king, reigned.', '[Tarn I|person], the first king, reigned.'],
    ['After the [Tarn Crisis|organization] it rained.', 'After the [Tarn Crisis|event] it rained.'],
    ['In [Tern Hill Park|organization] it rained.', 'In [Tern Hill Park|place] it rained.'],
    ['In the [Tarn Oblast|organization] it rained.', 'In the [Tarn Oblast|place] it rained.'],
    ['[Tarn Shipping N.V.|place] fell.', '[Tarn Shipping N.V.|organization] fell.'],
    // Titles of works.
    ['They sang the song "[Ida|person]" at noon.', 'They sang the song "[Ida|other]" at noon.'],
    ['A film, [Tarn|person], directed by Ada, won.', 'A film, [Tarn|other], directed by Ada, won.'],
    ['The film Rowing in the [Tarn|place] won.', 'The film Rowing in the [Tarn|other] won.'],
  ];
  for (const [read, told] of finds) it(told, () => assert.equal(named(read), told));

  const leaves = [
    'The mayor of [Tarn|person] left.',
    'The head of the village, [Ida Tarn|person], left.',
    'In the city of the [Tarn Fishing Union|organization] it rained.',
    'The [Tarn|person] family left.',
    'The [Tarn Council|organization], a 30-year-old body, fell.',
    '[Tarn|place], a 30-mile-long lake, froze.',
    'Powers such as [Norland|place] agree.',
    'He came as [Tarn|person].',
    'In [Tarn|place] I saw her.',
    'With [Ida|person] I agree.',
    "[Queen's Park|organization] won.",
    '[Tern Park|organization] won.',
    '[Tern River|organization] sells boats.',
    '"[Ida|person]" was her name.',
    'In the film [Ida Tarn|person] plays a pilot.',
    'He was in [Tarn|place].',
    '[Storm Ida|event] dynasty.',
  ];
  for (const same of leaves) it(`leaves alone: ${same}`, () => assert.equal(named(same), same));
});
