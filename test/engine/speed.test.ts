/** Tests of how the engine's work is parted: in steps short enough for an editor between two frames, and lent from run to run. */
import assert from 'node:assert/strict';
import { engine } from '../support/engine';
import { leastTimes } from '../support/leastTime';
import { reread } from '../support/reread';

const SENTENCES = [
  'Ada Lund, the mayor of Bergen, said on Monday that the harbour would close in March.',
  '“We have waited for 12 years,” said Per Holm, an analyst at Northgate Ferries.',
  'A senior official at the Port Authority of Bergen (PAB), who asked not to be named, said the talks had failed.',
  'Critics say the board spent $1.4 billion on quays that nobody uses.',
  'She told reporters that Norway and Denmark had agreed to pay 7.9% more.',
  'Holm declined to comment.',
];

/** Copy of so many sentences, no two alike. */
function story(sentences: number, gap: string): string {
  return Array.from({ length: sentences }, (_, at) => `In week ${at} it rained. ${SENTENCES[at % 6]!}`).join(gap);
}

/** Milliseconds: twice a frame, for machines that are slower than an editor's. */
const LONGEST = 32;

/** A fresh reading. */
const reading = (text: string) => engine().steps(text, { storyDate: '2019-05-15' });

describe('a reading in steps', function () {
  this.timeout(60_000);
  // The first text that an engine reads takes steps of its own for the weights.
  before(() => void engine().analyze(story(1, ' ')));

  for (const [title, gap] of [
    ['in paragraphs', '\n\n'],
    ['on one line', ' '],
  ] as const) {
    it(`takes no step that a reader would feel, ${title}`, () => {
      const text = story(60, gap);
      const times = leastTimes(() => reading(text), LONGEST);
      const longest = Math.max(...times);
      assert.ok(longest <= LONGEST, `${longest.toFixed(1)} ms at step ${times.indexOf(longest)}`);
    });
  }

  it('goes to the end of a line of 200,000 characters', () => {
    for (const text of ['x'.repeat(200_000), `${'x'.repeat(99_999)} "${'y'.repeat(99_999)}`]) {
      const { failures, story: read } = engine().analyze(text);
      assert.deepEqual(failures, []);
      assert.equal(read.tokens.at(-1)?.end, text.length);
    }
  });

  it('takes more steps the longer the copy is', () => {
    const steps = (sentences: number): number => [...reading(story(sentences, ' '))].length;
    const [short, long] = [steps(10), steps(50)];
    assert.ok(long > short + 40, `${short} steps, then ${long}`);
  });
});

describe('an edit in a long story', () => {
  it('reads again the paragraph that it touched, and little else', () => {
    const text = story(40, '\n\n');
    // Near the end: what stands after an edit is moved.
    const at = text.lastIndexOf('quays');
    const stages = ['names.votes', 'names', 'copy', 'identities', 'attributions', 'figures', 'sources.phrases'];
    for (const { stage, anew, all } of reread(stages, text, `${text.slice(0, at)}x${text.slice(at)}`))
      assert.ok(anew <= 3, `${stage}: ${anew} of ${all}`);
  });
});
