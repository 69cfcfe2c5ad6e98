/** Checks: a house's list of spellings, however long, in one pass over the words. */
import assert from 'node:assert/strict';
import { Memo } from '../../../src/engine';
import { HouseSpellings } from '../../../src/engine/annotators/observations/houseSpellings';
import { DEFAULT_HOUSE_STYLE } from '../../../src/engine/houseStyle';
import { check } from '../../support/check';
import { engine } from '../../support/engine';
import { storyOf } from '../../support/story';

const SENTENCES = [
  'The advisor told the Al Qaeda cell that the health care bill was dead, and the bill was dead.',
  'In chicken Kiev the butter stays in, the naïve cook said; in a cafe\u0301 it does not.',
  'I don’t, he said: “Anyone can e-mail the Kiev  office.”',
];
const LIST = [
  'advisor',
  'Al Qaeda',
  'al-Qaeda',
  'health care',
  'health care bill',
  'naïve',
  'café',
  "don't",
  'e',
  'Kiev office',
];

/** What each spelling of the list finds when it is looked for by itself. */
function oneByOne(text: string): string[] {
  const story = storyOf(text);
  return LIST.flatMap((spelling) =>
    new HouseSpellings([{ prefer: 'x', instead: [spelling] }])
      .placesIn(story, 0, story.tokens.length)
      .map(({ first, end }) => `${first}-${end}`),
  ).sort();
}

describe('the spellings of a house', () => {
  it('are found together as each is by itself', () => {
    const text = SENTENCES.join(' ');
    const story = storyOf(text);
    const together = new HouseSpellings([{ prefer: 'x', instead: LIST }]).placesIn(story, 0, story.tokens.length);
    const found = together.map(({ first, end }) => `${first}-${end}`).sort();
    assert.deepEqual(found, oneByOne(text));
    const words = together.map(({ first, end }) => text.slice(story.tokens[first]!.start, story.tokens[end - 1]!.end));
    assert.deepEqual(words, [
      'advisor',
      'Al Qaeda',
      'health care',
      'health care bill',
      'naïve',
      'cafe\u0301',
      'don’t',
      'Kiev  office',
    ]);
  });

  it('ask once where two entries want the same spelling gone: the first says what to write', () => {
    const spellings = [
      { prefer: 'adviser', instead: ['advisor', 'adviser'] },
      { prefer: 'aide', instead: ['advisor'] },
    ];
    const { findings } = check('An advisor said no.', { houseStyle: { ...DEFAULT_HOUSE_STYLE, spellings } });
    const asked = findings.filter(({ rule }) => rule === 'names/house-style');
    assert.deepEqual(
      asked.map(({ data }) => data['suggestion']),
      ['adviser'],
    );
  });

  it('are asked about after an edit as in a fresh reading, also with another list', () => {
    const houseStyle = { ...DEFAULT_HOUSE_STYLE, spellings: [{ prefer: 'Kyiv', instead: ['Kiev'] }] };
    const other = { ...DEFAULT_HOUSE_STYLE, spellings: [{ prefer: 'adviser', instead: ['advisor'] }] };
    const [before, after] = ['An advisor said so.\n\nIt was in Kiev.', 'An advisor said so!\n\nIt was in Kiev.'];
    for (const then of [houseStyle, other]) {
      const memo = new Memo();
      engine().analyze(before, { houseStyle, memo });
      const { findings } = engine().analyze(after, { houseStyle: then, memo });
      assert.deepEqual(findings, engine().analyze(after, { houseStyle: then }).findings);
    }
  });
});
