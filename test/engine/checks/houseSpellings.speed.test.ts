/** Tests of what a house's list of spellings costs, which would measure the counting where what runs is counted. */
import assert from 'node:assert/strict';
import { HouseSpellings } from '../../../src/engine/annotators/observations/houseSpellings';
import { leastTime } from '../../support/leastTime';
import { storyOf } from '../../support/story';

const SENTENCES = [
  'The advisor told the Al Qaeda cell that the health care bill was dead, and the bill was dead.',
  'In chicken Kiev the butter stays in, the naïve cook said; in a cafe\u0301 it does not.',
  'I don’t, he said: “Anyone can e-mail the Kiev  office.”',
];

describe('the spellings of a house', () => {
  it('take at most two milliseconds for 1,000 words with 10,000 entries', () => {
    const text = Array.from({ length: 60 }, (_, at) => SENTENCES[at % SENTENCES.length]!).join(' ');
    const story = storyOf(text);
    const thousands = text.split(/\s+/).length / 1000;
    const lists: [kind: string, limit: number, entries: readonly string[]][] = [
      ['words of all kinds', 2, Array.from({ length: 10_000 }, (_, at) => (at * 2_654_435_761).toString(36))],
      ['one beginning for all', 2, Array.from({ length: 10_000 }, (_, at) => `the ${at}`)],
      // Nobody writes these; they agree with the copy for 40 words from wherever one begins.
      [
        'long phrases of the copy',
        10,
        Array.from({ length: 10_000 }, (_, at) => text.slice(at % 900, (at % 900) + 190) + at),
      ],
    ];
    for (const [kind, limit, instead] of lists) {
      const spellings = new HouseSpellings([{ prefer: 'x', instead }]);
      const took = leastTime(() => spellings.placesIn(story, 0, story.tokens.length), limit * thousands) / thousands;
      assert.ok(took <= limit, `${kind}: ${took.toFixed(2)} ms`);
    }
  });
});
