/** A few inputs of each kind that `npm run fuzz` makes by the million. */
import assert from 'node:assert/strict';
import { Fuzz, table, TARGETS } from './fuzz';

describe('hostile input', function () {
  this.timeout(30_000);

  for (const target of TARGETS) {
    it(`does no harm: ${target.name}`, async () => {
      const fuzz = new Fuzz(20250603, [target]);
      await fuzz.round();
      assert.deepEqual(fuzz.met, []);
      assert.ok(fuzz.inputs >= target.share);
    });
  }

  it('is told in one table, with what was met and where', async () => {
    const fuzz = new Fuzz(1, [
      {
        name: 'spans',
        share: 2,
        next: () => ({ size: 9, inputs: 3, show: () => '', run: () => [{ kind: 'span', what: '1-0' }] }),
      },
      {
        name: 'throws',
        share: 1,
        next: () => ({
          size: 9,
          show: () => '',
          run() {
            throw new Error('no');
          },
        }),
      },
    ]);
    await fuzz.round();
    assert.deepEqual(
      table(fuzz.rows)
        .split('\n')
        .map((line) => line.split(/ {2,}/).slice(0, 5)),
      [
        ['', 'inputs', 'throws', 'spans that do not slice', 'differences'],
        ['spans', '6', '0', '2', '0'],
        ['throws', '1', '1', '0', '0'],
        ['all', '7', '1', '2', '0'],
      ],
    );
    assert.deepEqual(
      fuzz.met.map(({ target, number }) => `${target} ${number}`),
      ['spans 1', 'spans 2', 'throws 1'],
    );
  });

  it('is the same again for the same seed, and another for another', () => {
    for (const target of TARGETS) {
      const shown = (seed: number): string => new Fuzz(seed).trial(target, 5).show();
      assert.equal(shown(7), shown(7));
      assert.notEqual(shown(7), shown(8));
    }
  });
});
