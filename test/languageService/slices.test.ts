/** Long work in short slices: how long one lasts, who comes first, what is dropped. */
import assert from 'node:assert/strict';
import { Slices, type Clock, type Job } from '../../src/languageService/slices';

/** A clock that moves only when work is done. */
function fakeClock(): Clock & { time: number; pauses: number } {
  return {
    time: 0,
    pauses: 0,
    now() {
      return this.time;
    },
    pause() {
      this.pauses++;
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('work in slices', () => {
  let clock: ReturnType<typeof fakeClock>;
  let log: string[];
  let slices: Slices<string, string>;
  let urgent: string;

  beforeEach(() => {
    clock = fakeClock();
    log = [];
    urgent = '';
    slices = new Slices(clock, 8);
  });

  function* work(name: string, steps: number, cost: number): Generator<undefined, string, undefined> {
    for (let step = 0; step < steps; step++) {
      clock.time += cost;
      log.push(name);
      yield;
    }
    return name;
  }

  const job = (name: string, steps: number, cost: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const put: Job<string> = {
        work: work(name, steps, cost),
        urgency: () => (urgent === name ? 0 : 1),
        done: resolve,
        failed: reject,
      };
      slices.put(name, put);
    });

  it('takes no further step once a slice is over', async () => {
    await job('a', 10, 3);
    // Three steps of 3 ms go over 8 ms: 3, 3, 3 and the last one with the end.
    assert.equal(clock.pauses, 5);
  });

  it('turns to the more urgent job between two slices, and goes on with the other afterwards', async () => {
    const a = job('a', 6, 8);
    const b = job('b', 2, 8);
    urgent = 'b';
    await Promise.all([a, b]);
    assert.deepEqual(log.slice(0, 2), ['b', 'b']);
    assert.equal(log.length, 8);
  });

  it('drops what nobody waits for any more', async () => {
    void job('old', 100, 8);
    const other = job('other', 3, 8);
    slices.drop('old');
    assert.equal(await other, 'other');
    assert.ok(!log.includes('old'));
    assert.equal(slices.has('old'), false);
  });

  it('starts a job of the same name anew', async () => {
    void job('a', 100, 8);
    assert.equal(await job('a', 2, 8), 'a');
    assert.equal(log.length, 2);
  });

  it('tells of a failure and goes on with the others', async () => {
    const bad = new Promise((resolve, reject) => {
      slices.put('bad', {
        work: (function* () {
          throw new Error('broken');
        })(),
        urgency: () => 0,
        done: resolve,
        failed: reject,
      });
    });
    const good = job('good', 1, 1);
    await assert.rejects(bad, /broken/);
    assert.equal(await good, 'good');
  });

  it('works again after a rest', async () => {
    await job('a', 1, 1);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await job('b', 1, 1), 'b');
  });
});
