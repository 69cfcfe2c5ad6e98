/**
 * The file of what the desk waved through, kept so that nothing is lost where two windows write at the same time. No file system
 * of VS Code has a lock, its own disk deletes a file before it renames another over it, and looks for one of that name before, not
 * while, it renames. So a writer moves the file aside, puts its own in the place, and looks at what it moved: if that is not what
 * it had read, another has written in between, and both are brought together and written again. At last it looks once more, after
 * any other that was on its way has arrived. Pure: a disk and a clock are handed in.
 */
import { mergeIgnored, NOTHING_IGNORED, readIgnored, writeIgnored, type Ignored } from '../config';
import type { Disk } from './disk';

/** What was read, with what is wrong with it. */
export interface IgnoredReading {
  readonly ignored: Ignored;
  /** Sentences. Where there are any and nothing is kept aside as unknown, the file is not ours and is not written over. */
  readonly faults: readonly string[];
}

/** Writers that meet again and again give up after so many rounds, and say so. */
const MOST_ROUNDS = 12;
/** A file that is missing is looked for again so often: a writer may just be moving it. */
const LOOKS = 5;
/** Milliseconds between two looks, and until the last look after writing. */
const LOOK_AGAIN = 30;
const SETTLED = 60;
const DRAFT = '.new';
const BACKUP = '.bak';

export class IgnoredFile {
  /** As the file was last read or written, while it was there. */
  private known: Ignored = NOTHING_IGNORED;

  /**
   * @param name of the file in the folder
   * @param token a part for a name that no other writer will ever use
   * @param pause waits for so many milliseconds
   */
  constructor(
    private readonly disk: Disk,
    private readonly name: string,
    private readonly token: () => string,
    private readonly pause: (milliseconds: number) => Promise<void>,
  ) {}

  /** What stands in the file. One that is missing for a moment is no empty one; one that stays away is. */
  async read(): Promise<IgnoredReading> {
    const text = await this.lookFor();
    const { ignored, diagnostics } =
      text === null ? { ignored: await this.leftBehind(), diagnostics: [] } : readIgnored(text);
    this.known = ignored;
    return { ignored, faults: diagnostics };
  }

  /**
   * Changes what stands in the file by then, whoever wrote it.
   * @param change adds or takes back; what it has done already it leaves as it is
   * @returns what the file holds afterwards
   * @throws a sentence where the file is not ours, or could not be written
   */
  async update(change: (ignored: Ignored) => Ignored): Promise<Ignored> {
    /** What others wrote over what was read: their changes are laid over whatever stands there now. */
    const others: { readonly before: Ignored; readonly after: Ignored }[] = [];
    const wanted = (now: Ignored): Ignored =>
      change(others.reduce((all, { before, after }) => mergeIgnored(before, after, all), now));
    let reason: unknown;
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      if (round > 1) await this.pause(Math.random() * LOOK_AGAIN);
      const { known } = this;
      const text = await this.lookFor();
      // Away between two of our own looks: whoever has moved it brings it back, with what was in it.
      const there = text === null && round > 1 ? known : text === null ? await this.leftBehind() : understood(text);
      const own = `${this.name}.${this.token()}`;
      const written = writeIgnored(wanted(there));
      if (text === written) return (this.known = understood(text));
      await this.disk.write(own + DRAFT, written);
      const isMoved = await this.disk.move(this.name, own + BACKUP).then(
        () => true,
        () => false,
      );
      const moved = isMoved ? await this.disk.read(own + BACKUP) : null;
      try {
        await this.disk.move(own + DRAFT, this.name);
      } catch (error) {
        // Another writer was faster, or the folder is locked.
        reason = error;
        await this.disk.remove(own + DRAFT);
        if (isMoved) await this.putBack(own + BACKUP);
        if (moved !== null && moved !== text) others.push({ before: there, after: readIgnored(moved).ignored });
        continue;
      }
      if (moved !== null && moved !== text) others.push({ before: there, after: readIgnored(moved).ignored });
      if (isMoved) await this.disk.remove(own + BACKUP);
      await this.pause(SETTLED);
      const placed = await this.lookFor();
      if (placed === null) continue;
      const now = understood(placed);
      this.known = now;
      if (writeIgnored(wanted(now)) === placed) return now;
    }
    throw reason instanceof Error ? reason : new Error(`${this.name} is being written by others all the time.`);
  }

  /** The text of the file, looked for again where it is missing and was not, or where a writer has left its traces. */
  private async lookFor(): Promise<string | null> {
    for (let look = 1; ; look += 1) {
      const text = await this.disk.read(this.name);
      if (text !== null || look === LOOKS) return text;
      if (this.known === NOTHING_IGNORED && (await this.traces()).length === 0) return null;
      await this.pause(LOOK_AGAIN);
    }
  }

  /** What a writer that was stopped on its way has left beside the file, all of it; it is put in its place by the next one. */
  private async leftBehind(): Promise<Ignored> {
    const texts = await Promise.all((await this.traces()).map((name) => this.disk.read(name)));
    return joinLeftBehind(texts);
  }

  private async traces(): Promise<readonly string[]> {
    return (await this.disk.list()).filter((name) => isLeftBehind(name, this.name));
  }

  /** Into the place of the file where that is free; away where another stands there. */
  private async putBack(backup: string): Promise<void> {
    try {
      await this.disk.move(backup, this.name);
    } catch {
      await this.disk.remove(backup);
    }
  }
}

/** Whether a file, by its name, is one that a writer of `file` puts beside it on its way. */
export function isLeftBehind(name: string, file: string): boolean {
  return name.startsWith(`${file}.`) && (name.endsWith(DRAFT) || name.endsWith(BACKUP));
}

/** What stands in files that a writer has left behind; null for one that is gone since. */
export function joinLeftBehind(texts: readonly (string | null)[]): Ignored {
  return texts.reduce<Ignored>(
    (all, text) => (text === null ? all : mergeIgnored(NOTHING_IGNORED, readIgnored(text).ignored, all)),
    NOTHING_IGNORED,
  );
}

/** @throws the fault of a file that is not ours: it may hide somebody's entries, and is never written over */
function understood(text: string): Ignored {
  const { ignored, diagnostics } = readIgnored(text);
  const [fault] = diagnostics;
  if (fault !== undefined && ignored.unknown.length === 0) throw new Error(fault);
  return ignored;
}
