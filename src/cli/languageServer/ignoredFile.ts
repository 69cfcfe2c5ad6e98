/** Language server: adds to the desk's `ignored.json` what a reader waves through, beside whoever else writes it. */
import { randomUUID } from 'node:crypto';
import { accessSync, constants, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IGNORED_FILE, addIgnore, readIgnored, type IgnoreEntry } from '../../config';
import type { Disk } from '../../languageService/disk';
import { IgnoredFile } from '../../languageService/ignoredFile';
import { DeskFiles, isThere } from '../deskFiles';

/** The entry that a client hands back from a code action; null where it is none. */
export function ignoreEntryOf(value: unknown): IgnoreEntry | null {
  const { ignored } = readIgnored(JSON.stringify({ ignored: [value] }));
  return ignored.entries[0] ?? null;
}

/**
 * Writes the entry down, with the time.
 * @param root folder that holds `.copydesk`, or will
 * @throws a sentence for people where the file stands but cannot be read or written: it is left as it is then
 */
export async function ignoreIn(root: string, entry: IgnoreEntry): Promise<void> {
  const path = join(root, IGNORED_FILE);
  refuseLinksAndReadOnly(path);
  const file = new IgnoredFile(new DeskDisk(root), basename(path), randomUUID, pause);
  const at = new Date().toISOString();
  try {
    await file.update((ignored) => addIgnore(ignored, { ...entry, at }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} was not changed. ${reason}`, { cause: error });
  }
}

/** Writing would put a file in the place of a link, or of one that somebody has locked. */
function refuseLinksAndReadOnly(path: string): void {
  for (const each of [dirname(path), path]) {
    if (!isThere(each)) return;
    if (lstatSync(each).isSymbolicLink()) throw new Error(`${each} is a link; links are not followed here.`);
  }
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw new Error(`${path} is read-only and was not changed.`);
  }
}

/** The desk's folder on the machine's own disk. */
class DeskDisk implements Disk {
  private readonly folder: string;
  private readonly files: DeskFiles;

  constructor(root: string) {
    this.folder = join(root, dirname(IGNORED_FILE));
    this.files = new DeskFiles(root, ({ error }) => {
      throw new Error(error);
    });
  }

  list(): Promise<readonly string[]> {
    return attempt(() => (isThere(this.folder) ? readdirSync(this.folder) : []));
  }

  read(name: string): Promise<string | null> {
    return attempt(() => this.files.read(join(dirname(IGNORED_FILE), name))?.text ?? null);
  }

  write(name: string, text: string): Promise<void> {
    return attempt(() => {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(join(this.folder, name), text);
    });
  }

  move(from: string, to: string): Promise<void> {
    return attempt(() => {
      if (isThere(join(this.folder, to))) throw new Error(`${to} is there already.`);
      renameSync(join(this.folder, from), join(this.folder, to));
    });
  }

  remove(name: string): Promise<void> {
    return attempt(() => rmSync(join(this.folder, name), { force: true }));
  }
}

/** What fails, fails in its promise. */
function attempt<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(work()));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
