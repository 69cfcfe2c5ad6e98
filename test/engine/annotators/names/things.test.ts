/** Storms, ships and the numbered parts of laws: given what the tagger read, what is marked. No weights matter. */
import assert from 'node:assert/strict';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { withThings } from '../../../../src/engine/annotators/names/things';
import { engine } from '../../../support/engine';
import { readSpans, writeSpans } from '../../../support/readSpans';

const LISTED = new Map([
  ['norland', LISTS.country],
  ['airways', LISTS.organizationWord],
  ['center', LISTS.organizationWord],
  ['storm lake', LISTS.city],
]);
const listsOf = (phrase: string): number => LISTED.get(phrase.toLowerCase()) ?? 0;

function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  return writeSpans(story, withThings(story, spans, listsOf));
}

describe('what is named like people and places', () => {
  const finds: [string, string][] = [
    ['[Hurricane Odile|person] came.', '[Hurricane Odile|event] came.'],
    ['Typhoon [Odile|place] came.', '[Typhoon Odile|event] came.'],
    ['Tropical Storm Odile and [Storm Ida|person] came.', 'Tropical [Storm Odile|event] and [Storm Ida|event] came.'],
    ['The aircraft carrier [Abel Tarn|person] left.', 'The aircraft carrier [Abel Tarn|product] left.'],
    ['The [USS Abel Tarn|organization] left.', 'The [USS Abel Tarn|product] left.'],
    ['HMS [Tarn|place] left.', '[HMS Tarn|product] left.'],
    ['Under [Title|place] IX it must.', 'Under Title IX it must.'],
    ['Under [Article III|person] it must.', 'Under Article III it must.'],
    ['See [Tab|organization] 3.', 'See Tab 3.'],
  ];
  for (const [read, whole] of finds) it(whole, () => assert.equal(named(read), whole));

  const leaves = [
    '[Storm Adeyemi|person] Cole sang.',
    'The [Hurricane Center|organization] warned.',
    'Hurricane Center staff left.',
    'In [Storm Lake|place] it rained.',
    'The [Hurricane Odile Fund|organization] paid.',
    'The carrier [Norland Airways|organization] fell.',
    'The tanker [Norland|place] seized was empty.',
    'The captain [Abel Tarn|person] left.',
    '[Title|organization] sells shoes.',
    '[Ida III|person] reigned.',
    '[Article 19|organization] protested.',
  ];
  for (const same of leaves) it(`leaves alone: ${same}`, () => assert.equal(named(same), same));
});

describe('a name that the story has in full elsewhere', () => {
  const namesOf = (copy: string): string[] =>
    engine()
      .analyze(copy)
      .entities.map(({ text, type }) => `${text}/${type}`);

  it('calls a storm a storm where it stands bare', () => {
    const copy = 'Hurricane Odile reached Cuba on Monday.\n\nOdile killed nine people, officials said.';
    assert.deepEqual(
      namesOf(copy).filter((name) => name.includes('Odile')),
      ['Hurricane Odile/event', 'Odile/event'],
    );
  });

  it('calls a person of the same name a person', () => {
    const copy = 'Hurricane Odile reached Cuba.\n\nIda Odile lost her house. Odile said she would leave.';
    assert.ok(namesOf(copy).includes('Odile/person'));
  });

  it('keeps a surname somebody’s though it is a country’s too', () => {
    const copy =
      'The director Ned Jordan spoke in Oslo.\n\n“I saw it,” Jordan said. He flew to Jordan and to Jordan again.';
    assert.ok(namesOf(copy).includes('Jordan/person'));
  });
});
