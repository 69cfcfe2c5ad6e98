/** Language server: the desk round each open document, read again when its files have changed. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE, IGNORED_FILE } from '../../config';
import { Desks, rootAbove, type Desk, type DeskOptions } from '../desk';
import { Complaints } from '../complaints';
import { DeskFiles } from '../deskFiles';

export class LiveDesks {
  private desks: Desks;
  /** What the files of the desk above each folder looked like when they were last read. */
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly options: DeskOptions,
    private readonly complain: (sentence: string) => void,
  ) {
    this.desks = new Desks(options, new Complaints(complain));
  }

  /** The desk of what lies in a folder. */
  of(folder: string): Desk {
    if (!this.seen.has(folder)) this.seen.set(folder, this.look(folder));
    return this.desks.inFolder(folder);
  }

  /** Looks at the files again. @returns whether any of them came, went or was written. */
  refresh(): boolean {
    let changed = false;
    for (const [folder, before] of this.seen) {
      const now = this.look(folder);
      if (now === before) continue;
      this.seen.set(folder, now);
      changed = true;
    }
    if (changed) this.desks = new Desks(this.options, new Complaints(this.complain));
    return changed;
  }

  private look(folder: string): string {
    const { config } = this.options;
    const given = typeof config === 'string' ? [config] : [];
    const root = config === false ? null : rootAbove(folder);
    const own =
      root === null
        ? []
        : [join(root, CONFIG_FILE), join(root, IGNORED_FILE), ...new DeskFiles(root, () => undefined).cardPaths()];
    return JSON.stringify([root, ...[...given, ...own].map(stampOf)]);
  }
}

function stampOf(path: string): readonly (string | number)[] {
  if (!existsSync(path)) return [path];
  try {
    const { mtimeMs, size } = statSync(path);
    return [path, mtimeMs, size];
  } catch {
    // Gone since, or not to be looked at: it is as if it were not there.
    return [path];
  }
}
