/**
 * A file whose versions can be laid over one another, kept so that nothing is lost: not where the machine stops at any point, not
 * where another window or program writes at the same time. VS Code's own disk deletes a file before it puts another in its place,
 * so the new text goes beside the old file, the old file moves to a `.bak`, the new one takes its place, and the `.bak` goes only
 * when the new one has been read back and holds all that was in it. Pure: a disk is handed in.
 */
import { NO_CHECKS, mergeChecks, readChecks, sameChecks, type CheckFile } from '../../checklist';
import type { Disk } from '../../languageService/disk';

/** What was read of the file and of what an interrupted writer may have left beside it. */
export interface KeptReading {
  readonly file: CheckFile;
  /** Whether there is any file at all. */
  readonly exists: boolean;
  /** Drafts and backups that are part of it. */
  readonly leftovers: readonly string[];
}

/** Writers that meet again and again give up after so many rounds, and say so. */
const MOST_ROUNDS = 8;
const DRAFT = '.new';
const BACKUP = '.bak';
/** In the name of a backup with lines that cannot be read: it stays, for a person to look at. */
const UNREADABLE = '.unreadable-';

export class KeptFile {
  /**
   * @param name of the file in the folder
   * @param write the text of the file
   * @param token a part for a name that no other writer will ever use
   */
  constructor(
    private readonly disk: Disk,
    private readonly name: string,
    private readonly write: (file: CheckFile) => string,
    private readonly token: () => string,
  ) {}

  async read(): Promise<KeptReading> {
    for (let round = 1; ; round += 1) {
      const names = await this.names();
      const texts = await Promise.all(names.map((name) => this.disk.read(name)));
      // A writer has moved the file between the two looks: look again.
      if (texts.includes(null) && round < MOST_ROUNDS) continue;
      const files = texts.map((text, index): CheckFile => {
        const file = readChecks(text ?? '');
        // The end of a draft may be missing; that is no damage to what somebody wrote.
        return names[index]!.endsWith(DRAFT) ? { ...file, damaged: [] } : file;
      });
      return {
        file: mergeChecks(NO_CHECKS, ...files),
        exists: texts.some((text) => text !== null),
        leftovers: names.filter((name) => name !== this.name),
      };
    }
  }

  /**
   * Changes the file as it stands by then, whoever wrote it.
   * @param change may be called more than once, and must give the same for the same
   * @returns what the file holds afterwards
   */
  async update(change: (file: CheckFile) => CheckFile): Promise<CheckFile> {
    let reason: unknown;
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const { file, leftovers } = await this.read();
      const after = change(file);
      const text = this.write(after);
      const own = `${this.name}.${this.token()}`;
      await this.disk.write(own + DRAFT, text);
      if ((await this.disk.read(own + DRAFT)) !== text) continue;
      await this.disk.move(this.name, own + BACKUP).catch(() => undefined);
      try {
        await this.disk.move(own + DRAFT, this.name);
      } catch (error) {
        // Another writer was faster, or the folder is locked.
        reason = error;
        continue;
      }
      const [placed, moved] = [await this.disk.read(this.name), await this.disk.read(own + BACKUP)];
      const all = mergeChecks(after, readChecks(placed ?? ''), readChecks(moved ?? ''));
      if (placed === null || !sameChecks(readChecks(placed), all)) continue;
      // Only what was read in this round is in the new file: of what came since, its writer will hear.
      for (const name of [...leftovers, own + BACKUP]) await this.putAway(name);
      return readChecks(placed);
    }
    await this.dropDrafts();
    throw reason instanceof Error ? reason : new Error(`${this.name} is being written by others all the time.`);
  }

  /** Takes the file and what was left beside it away. */
  async remove(): Promise<void> {
    for (const name of await this.names()) await this.disk.remove(name);
  }

  private async dropDrafts(): Promise<void> {
    for (const name of await this.names()) if (name.endsWith(DRAFT)) await this.disk.remove(name);
  }

  /** The file, its backups and its drafts, as far as they are there. */
  private async names(): Promise<readonly string[]> {
    return (await this.disk.list()).filter((name) => {
      if (name === this.name) return true;
      if (!name.startsWith(`${this.name}.`) || name.startsWith(this.name + UNREADABLE)) return false;
      return name.endsWith(DRAFT) || name.endsWith(BACKUP);
    });
  }

  /** Deletes a draft or a backup; a backup with lines that cannot be read goes under a number instead. */
  private async putAway(name: string): Promise<void> {
    const text = name.endsWith(BACKUP) ? await this.disk.read(name) : null;
    if (text === null || readChecks(text).damaged.length === 0) return this.disk.remove(name);
    const taken = new Set(await this.disk.list());
    let number = 1;
    while (taken.has(`${this.name}${UNREADABLE}${number}${BACKUP}`)) number += 1;
    await this.disk.move(name, `${this.name}${UNREADABLE}${number}${BACKUP}`);
  }
}
