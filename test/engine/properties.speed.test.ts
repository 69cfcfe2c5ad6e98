/** Tests of the time that odd texts take: in proportion to their length, whatever stands in them. */
import assert from 'node:assert/strict';
import { storyOf } from '../support/story';

describe('an odd text', () => {
  it('takes time in proportion to the text', function () {
    this.timeout(60_000);
    // A line without a stop, nested marks, one word of 200,000 letters: each four times as long, in at most some ten times the time.
    for (const piece of [
      'word ',
      '“a ',
      "'b' ",
      '[c](',
      '*d',
      '`e ',
      'F. ',
      '(g ',
      '"h" said ',
      '1,',
      'a.b.',
      '\n> ',
      '#',
      '--- ',
      'x',
    ]) {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        const before = process.cpuUsage().user;
        for (const markup of ['plain', 'markdown'] as const) storyOf(text, markup);
        return process.cpuUsage().user - before;
      };
      // A busy machine only ever adds: what seems too long is measured again, and the least counts.
      let [short, long] = [time(1000), time(4000)];
      for (let again = 0; again < 8 && long >= 12 * Math.max(short, 4_000); again++) {
        [short, long] = [Math.min(short, time(1000)), Math.min(long, time(4000))];
      }
      assert.ok(long < 12 * Math.max(short, 4_000), `${JSON.stringify(piece)}: ${short} µs, then ${long} µs`);
    }
  });
});
