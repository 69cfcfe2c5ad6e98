/** What the desk waved through, written by two windows at the same time: nothing is lost. */
import assert from 'node:assert/strict';
import { addIgnore, readIgnored, removeIgnore, writeIgnored, type Ignored, type IgnoreEntry } from '../../src/config';
import type { Disk } from '../../src/languageService/disk';
import { IgnoredFile } from '../../src/languageService/ignoredFile';

const NAME = 'ignored.json';
const entry = (name: string): IgnoreEntry => ({ scope: 'name', name });
const adding =
  (name: string) =>
  (ignored: Ignored): Ignored =>
    addIgnore(ignored, entry(name));
const takingBack =
  (name: string) =>
  (ignored: Ignored): Ignored =>
    removeIgnore(ignored, entry(name));
const textOf = (...names: string[]): string => writeIgnored({ entries: names.map(entry), unknown: [] });
const names = ({ entries }: Ignored): string[] => entries.map((each) => ('name' in each ? each.name : '')).sort();

/**
 * A time of its own, in which whoever waits longest waits least: 300 runs take a moment. Tasks that are due at the same time run in
 * the order in which they asked.
 */
class Time {
  now = 0;
  private readonly due: { readonly at: number; readonly run: () => void }[] = [];

  pause = (milliseconds: number): Promise<void> =>
    new Promise((run) => {
      this.due.push({ at: this.now + milliseconds, run });
    });

  async run<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const done = (): void => void (isDone = true);
    work.then(done, done);
    for (;;) {
      // Everything that follows from the last step comes before the next one.
      await new Promise((resolve) => setImmediate(resolve));
      if (isDone) return work;
      this.due.sort((a, b) => a.at - b.at);
      const next = this.due.shift();
      assert.ok(next, 'somebody waits for nothing');
      this.now = next.at;
      next.run();
    }
  }
}

/**
 * A disk as VS Code's own: each step takes its time, and whether a name is free is looked up some time before the file is moved
 * there, over whatever has come in between.
 */
class SlowDisk implements Disk {
  constructor(
    private readonly time: Time,
    private readonly random: () => number,
    readonly files = new Map<string, string>(),
    private readonly slowness = 1,
  ) {}

  list = async (): Promise<readonly string[]> => {
    await this.step();
    return [...this.files.keys()];
  };
  read = async (name: string): Promise<string | null> => {
    await this.step();
    return this.files.get(name) ?? null;
  };
  write = async (name: string, text: string): Promise<void> => {
    await this.step();
    this.files.set(name, text);
  };
  move = async (from: string, to: string): Promise<void> => {
    await this.step();
    if (this.files.has(to)) throw new Error(`${to} is taken`);
    await this.step();
    const text = this.files.get(from);
    if (text === undefined) throw new Error(`there is no ${from}`);
    this.files.delete(from);
    this.files.set(to, text);
  };
  remove = async (name: string): Promise<void> => {
    await this.step();
    this.files.delete(name);
  };

  private step(): Promise<void> {
    return this.time.pause(this.slowness * (0.2 + 3 * this.random()));
  }
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('the file of what is ignored', () => {
  let tokens = 0;
  const fileOn = (disk: Disk, time: Time): IgnoredFile => new IgnoredFile(disk, NAME, () => `${++tokens}`, time.pause);

  it('has every entry of two windows that write within 20 milliseconds, 300 times of 300', async () => {
    let kept = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const time = new Time();
      const random = lots(seed);
      const disk = new SlowDisk(time, random);
      if (seed % 3 > 0) disk.files.set(NAME, textOf('old', 'gone'));
      const windows = [fileOn(disk, time), fileOn(disk, time)];
      await time.run(Promise.all(windows.map((file) => file.read())));
      const write = async (file: IgnoredFile, change: (ignored: Ignored) => Ignored): Promise<void> => {
        await time.pause(20 * random());
        await file.update(change);
      };
      await time.run(
        Promise.all([
          write(windows[0]!, adding('a')),
          write(windows[1]!, seed % 2 > 0 ? adding('b') : takingBack('gone')),
        ]),
      );
      const expected = [
        'a',
        ...(seed % 2 > 0 ? ['b'] : []),
        ...(seed % 3 > 0 ? ['old', ...(seed % 2 > 0 ? ['gone'] : [])] : []),
      ];
      assert.deepEqual(names(readIgnored(disk.files.get(NAME) ?? '').ignored), expected.sort(), `seed ${seed}`);
      assert.deepEqual([...disk.files.keys()], [NAME], `seed ${seed}`);
      for (const file of windows) assert.deepEqual(names((await time.run(file.read())).ignored), expected);
      kept += 1;
    }
    assert.equal(kept, 300);
  });

  it('has the entries of a window that was long done when a slow one writes what it read before', async () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const time = new Time();
      const random = lots(seed);
      const files = new Map([[NAME, textOf('old')]]);
      const quick = fileOn(new SlowDisk(time, random, files), time);
      const slow = fileOn(new SlowDisk(time, random, files, 100), time);
      const later = time.pause(1000 * random()).then(() => quick.update(adding('quick')));
      await time.run(Promise.all([slow.update(adding('slow')), later]));
      assert.deepEqual(names(readIgnored(files.get(NAME) ?? '').ignored), ['old', 'quick', 'slow'], `seed ${seed}`);
    }
  });

  it('does not take a file that is being moved for one that was emptied', async () => {
    const time = new Time();
    const disk = new SlowDisk(time, lots(1));
    disk.files.set(NAME, textOf('a'));
    const file = fileOn(disk, time);
    await time.run(file.read());
    // As a window of an older version writes: the file is deleted, then another takes its place.
    disk.files.delete(NAME);
    const reading = file.read();
    void time.pause(40).then(() => disk.files.set(NAME, textOf('a', 'b')));
    assert.deepEqual(names((await time.run(reading)).ignored), ['a', 'b']);
  });

  it('takes a file that stays away for one that was deleted', async () => {
    const time = new Time();
    const disk = new SlowDisk(time, lots(1));
    disk.files.set(NAME, textOf('a'));
    const file = fileOn(disk, time);
    await time.run(file.read());
    disk.files.delete(NAME);
    assert.deepEqual(names((await time.run(file.read())).ignored), []);
    await time.run(file.update(adding('b')));
    assert.equal(disk.files.get(NAME), textOf('b'));
  });

  it('finds what a writer left that was stopped on its way', async () => {
    const time = new Time();
    const disk = new SlowDisk(time, lots(1));
    disk.files.set(`${NAME}.9.bak`, textOf('a'));
    disk.files.set(`${NAME}.9.new`, textOf('a', 'b'));
    const file = fileOn(disk, time);
    assert.deepEqual(names((await time.run(file.read())).ignored), ['a', 'b']);
    await time.run(file.update(adding('c')));
    assert.equal(disk.files.get(NAME), textOf('a', 'b', 'c'));
  });

  it('is never written over where it cannot be read', async () => {
    const time = new Time();
    const disk = new SlowDisk(time, lots(1));
    disk.files.set(NAME, '{"ignored": [');
    await assert.rejects(time.run(fileOn(disk, time).update(adding('a'))), /not JSON/);
    assert.deepEqual([...disk.files], [[NAME, '{"ignored": [']]);
  });

  it('stays as it was where the folder is locked, and says why', async () => {
    const time = new Time();
    const disk = new SlowDisk(time, lots(1));
    disk.files.set(NAME, textOf('a'));
    const locked: Disk = { ...disk, move: () => Promise.reject(new Error('locked')) };
    await assert.rejects(time.run(fileOn(locked, time).update(adding('b'))), /locked/);
    assert.deepEqual([...disk.files], [[NAME, textOf('a')]]);
  });
});
