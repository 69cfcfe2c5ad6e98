/** The file of marks: nothing is lost when the machine stops at any point, nor when several hands write at once. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeChecks, NO_CHECKS, readChecks, writeChecks, type Check, type CheckFile } from '../../../src/checklist';
import { KeptFile } from '../../../src/extension/checks/keptFile';
import type { Disk } from '../../../src/languageService/disk';

const NAME = 'quay.txt.jsonl';
const write = (file: CheckFile): string => writeChecks(file, '../quay.txt');

function mark(id: string, state: Check['state'], minute: number): Check {
  const time = new Date(Date.UTC(2026, 1, 3, 12, minute)).toISOString();
  const quote = { exact: id, prefix: '', suffix: '' };
  return {
    ...{
      id: `urn:uuid:${id}`,
      kind: 'figure',
      state,
      note: '',
      evidence: '',
      by: 'Ines',
      created: time,
      modified: time,
    },
    anchor: { quote, start: 0, end: 1, sentence: id, text: '' },
    original: null,
  };
}

const adding =
  (...checks: Check[]) =>
  (file: CheckFile): CheckFile =>
    mergeChecks(file, { ...NO_CHECKS, checks });
/** "a: checked" of each mark. */
const told = ({ checks }: CheckFile): string[] => checks.map(({ anchor, state }) => `${anchor.quote.exact}: ${state}`);

class Stopped extends Error {}

/** A disk in memory, on which the machine stops before the nth step; a file that is being written then is half there. */
class MemoryDisk implements Disk {
  readonly files = new Map<string, string>();
  stepsLeft = Infinity;

  list = (): Promise<readonly string[]> => this.step(() => [...this.files.keys()]);
  read = (name: string): Promise<string | null> => this.step(() => this.files.get(name) ?? null);
  move = (from: string, to: string): Promise<void> =>
    this.step(() => {
      const text = this.files.get(from);
      if (text === undefined || this.files.has(to)) throw new Error(`${from} cannot become ${to}`);
      this.files.delete(from);
      this.files.set(to, text);
    });
  remove = (name: string): Promise<void> => this.step(() => void this.files.delete(name));
  write = (name: string, text: string): Promise<void> =>
    this.step(
      () => void this.files.set(name, text),
      () => void this.files.set(name, text.slice(0, text.length / 2)),
    );

  private async step<Result>(work: () => Result, halfway?: () => void): Promise<Result> {
    await Promise.resolve();
    if (this.stepsLeft === 0) halfway?.();
    if (this.stepsLeft <= 0) throw new Stopped();
    this.stepsLeft -= 1;
    return work();
  }
}

let drafts = 0;
const kept = (disk: Disk): KeptFile => new KeptFile(disk, NAME, write, () => `${++drafts}`);

describe('the file of marks', () => {
  it('is written whole, with nothing left beside it', async () => {
    const disk = new MemoryDisk();
    await kept(disk).update(adding(mark('a', 'checked', 0)));
    await kept(disk).update(adding(mark('b', 'queried', 1)));
    assert.deepEqual([...disk.files.keys()], [NAME]);
    assert.deepEqual(told((await kept(disk).read()).file), ['a: checked', 'b: queried']);
  });

  it('holds the old marks or the new ones too when the machine stops at any point, and the next writer goes on', async () => {
    const before = write(adding(mark('a', 'checked', 0), mark('b', 'queried', 0))(NO_CHECKS));
    let finished = false;
    for (let steps = 0; !finished; steps += 1) {
      const disk = new MemoryDisk();
      disk.files.set(NAME, before);
      disk.stepsLeft = steps;
      await kept(disk)
        .update(adding(mark('b', 'checked', 1), mark('c', 'disputed', 1)))
        .then(
          () => (finished = true),
          (error: unknown) => assert.ok(error instanceof Stopped),
        );
      disk.stepsLeft = Infinity;
      const { file, exists } = await kept(disk).read();
      assert.ok(exists);
      const found = told(file).join('; ');
      assert.ok(
        ['a: checked; b: queried', 'a: checked; b: checked; c: disputed'].includes(found),
        `after ${steps} steps: ${found}`,
      );
      await kept(disk).update(adding(mark('d', 'checked', 2)));
      assert.deepEqual([...disk.files.keys()], [NAME], `after ${steps} steps`);
      assert.ok(told(readChecks(disk.files.get(NAME)!)).includes('d: checked'));
      assert.ok(told(readChecks(disk.files.get(NAME)!)).includes('a: checked'));
      assert.ok(steps < 100);
    }
  });

  it('takes in what two windows write at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const disk = new MemoryDisk();
        disk.files.set(NAME, write(adding(mark('a', 'checked', 0))(NO_CHECKS)));
        const slow: Disk = {
          list: scheduler.scheduleFunction(disk.list),
          read: scheduler.scheduleFunction(disk.read),
          write: scheduler.scheduleFunction(disk.write),
          move: scheduler.scheduleFunction(disk.move),
          remove: scheduler.scheduleFunction(disk.remove),
        };
        const all = Promise.all([
          kept(slow).update(adding(mark('b', 'checked', 1))),
          kept(slow).update(adding(mark('c', 'disputed', 1))),
        ]);
        await scheduler.waitFor(all);
        assert.deepEqual([...disk.files.keys()], [NAME]);
        assert.deepEqual(told(readChecks(disk.files.get(NAME)!)), ['a: checked', 'b: checked', 'c: disputed']);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what another program puts in its place while it is written', async () => {
    const theirs = write(adding(mark('a', 'checked', 0), mark('t', 'queried', 1))(NO_CHECKS));
    for (let steps = 0; steps < 10; steps += 1) {
      const disk = new MemoryDisk();
      disk.files.set(NAME, write(adding(mark('a', 'checked', 0))(NO_CHECKS)));
      let left = steps;
      const interrupted = async <Result>(work: Promise<Result>): Promise<Result> => {
        if (left-- === 0) disk.files.set(NAME, theirs);
        return work;
      };
      const busy: Disk = {
        list: () => interrupted(disk.list()),
        read: (name) => interrupted(disk.read(name)),
        write: (name, text) => interrupted(disk.write(name, text)),
        move: (from, to) => interrupted(disk.move(from, to)),
        remove: (name) => interrupted(disk.remove(name)),
      };
      await kept(busy).update(adding(mark('b', 'checked', 2)));
      const found = told((await kept(disk).read()).file);
      assert.ok(left < 0, `${steps} steps were taken`);
      assert.ok(found.includes('t: queried'), `${steps}: ${found.join('; ')}`);
    }
  });

  it('keeps lines that it cannot read in a file of their own, each time another', async () => {
    const disk = new MemoryDisk();
    disk.files.set(NAME, `nonsense\n${write(adding(mark('a', 'checked', 0))(NO_CHECKS))}`);
    assert.deepEqual((await kept(disk).read()).file.damaged, ['nonsense']);
    await kept(disk).update(adding(mark('b', 'checked', 1)));
    disk.files.set(NAME, `${disk.files.get(NAME)!}{"cut off`);
    await kept(disk).update(adding(mark('c', 'checked', 2)));
    assert.deepEqual([...disk.files.keys()].sort(), [NAME, `${NAME}.unreadable-1.bak`, `${NAME}.unreadable-2.bak`]);
    assert.match(disk.files.get(`${NAME}.unreadable-1.bak`)!, /^nonsense\n/);
    assert.match(disk.files.get(`${NAME}.unreadable-2.bak`)!, /\{"cut off$/);
    assert.deepEqual(told((await kept(disk).read()).file), ['a: checked', 'b: checked', 'c: checked']);
  });

  it('goes under another name with the marks that it had', async () => {
    const disk = new MemoryDisk();
    await kept(disk).update(adding(mark('a', 'checked', 0)));
    const before = (await kept(disk).read()).file;
    for (const address of ['../a.txt', '../z.txt']) {
      const moved = new KeptFile(
        disk,
        `${address.slice(3)}.jsonl`,
        (file) => writeChecks(file, address),
        () => `${++drafts}`,
      );
      assert.deepEqual(told(await moved.update((file) => mergeChecks(file, before))), ['a: checked']);
      assert.ok(disk.files.get(`${address.slice(3)}.jsonl`)!.includes(`"${address}"`));
    }
  });

  it('says why it could not write, and leaves the file as it was', async () => {
    const disk = new MemoryDisk();
    const before = write(adding(mark('a', 'checked', 0))(NO_CHECKS));
    disk.files.set(NAME, before);
    const locked: Disk = { ...disk, move: () => Promise.reject(new Error('locked')) };
    await assert.rejects(kept(locked).update(adding(mark('b', 'checked', 1))), /locked/);
    assert.deepEqual([...disk.files], [[NAME, before]]);
  });
});
