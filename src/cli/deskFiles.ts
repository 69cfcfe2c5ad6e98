/**
 * Command line: the one reader of files under a desk's `.copydesk`. It reads regular files that lie in the desk's folder, each
 * once, up to a size; whatever else stands under their names is said by name, and nothing of it is read.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { CARDS_FOLDER, isCardFile, LARGEST_DESK_FILE, LONGEST_PASS, MOST_CARD_FILES } from '../config/deskFiles';
import { whyUnreadable, type Unreadable } from './inputs';

/** A file of the desk. */
export interface DeskFile {
  readonly path: string;
  /** Without a byte-order mark; bytes that are not UTF-8 stand as U+FFFD. */
  readonly text: string;
}

export class DeskFiles {
  /** Where the desk's folder really is: what lies elsewhere is not the desk's. */
  private readonly home: string;

  /**
   * @param root folder that holds `.copydesk`
   * @param refuse is told what was not read, and why
   * @param limits how long a pass over the cards may take, by a clock that only ever grows, and how many it reads
   */
  constructor(
    private readonly root: string,
    private readonly refuse: (unreadable: Unreadable) => void,
    private readonly limits = { now: (): number => performance.now(), mostCards: MOST_CARD_FILES },
  ) {
    this.home = realpathSync(root);
  }

  /** A file by its path below the folder; null where there is none, or none that may be read. */
  read(name: string): DeskFile | null {
    const path = join(this.root, name);
    return isThere(path) ? this.attempt(path, () => ({ path, text: readRegular(this.realPath(path)) })) : null;
  }

  /** The files beside one that belong to it by their names, by their paths below the folder. */
  beside(name: string, belongs: (other: string, name: string) => boolean): readonly string[] {
    const folder = join(this.root, dirname(name));
    const names = isThere(folder) ? this.attempt(folder, () => readdirSync(this.realPath(folder))) : [];
    return (names ?? []).filter((other) => belongs(other, basename(name))).map((other) => join(dirname(name), other));
  }

  /** The card files, in the order of their paths, as long as time lasts. */
  *cards(): Generator<DeskFile> {
    const folder = join(this.root, CARDS_FOLDER);
    const end = this.limits.now() + LONGEST_PASS;
    const paths = this.cardPaths(end);
    for (const [index, path] of paths.entries()) {
      if (index === this.limits.mostCards || this.limits.now() > end) {
        const why = index === this.limits.mostCards ? 'they are too many' : 'reading took longer than a minute';
        this.refuse({
          id: folder,
          error: `${paths.length - index} of ${paths.length} card files were not read: ${why}`,
        });
        return;
      }
      const file = this.attempt(path, () => ({ path, text: readRegular(this.realPath(path)) }));
      if (file !== null) yield file;
    }
  }

  /** The paths of the card files, in their order. */
  cardPaths(end: number = this.limits.now() + LONGEST_PASS): readonly string[] {
    const folder = join(this.root, CARDS_FOLDER);
    return isThere(folder) ? [...this.walk(folder, end)].sort() : [];
  }

  /** Paths of card files in the folder and below it. A link may lead back up, or to what another has led to: each place counts once. */
  private *walk(top: string, end: number): Generator<string> {
    const seen = new Set<string>();
    const folders = [top];
    let found = 0;
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
      const path = folder;
      const names = this.attempt(path, () => {
        const real = this.realPath(path);
        if (seen.has(real)) return [];
        seen.add(real);
        if (!statSync(real).isDirectory()) throw new Refused('this is a file, not a folder');
        return readdirSync(real).sort();
      });
      for (const name of names ?? []) {
        const inside = join(path, name);
        const kind = this.attempt(inside, () => {
          const real = lstatSync(inside).isSymbolicLink() ? this.realPath(inside) : inside;
          return { isFolder: statSync(real).isDirectory(), real: realpathSync(real) };
        });
        if (kind === null) continue;
        if (kind.isFolder) folders.push(inside);
        else if (isCardFile(name) && !seen.has(kind.real)) {
          seen.add(kind.real);
          found += 1;
          yield inside;
        }
        // Whoever reads will say how many are left.
        if (found > 2 * this.limits.mostCards || this.limits.now() > end) return;
      }
    }
  }

  /** The path with its links followed. */
  private realPath(path: string): string {
    let real: string;
    try {
      real = realpathSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refused('it is a link to nothing');
      throw error;
    }
    const home = this.home.endsWith(sep) ? this.home : this.home + sep;
    if (real !== this.home && !real.startsWith(home))
      throw new Refused('it is a link that leads out of the folder, and is not followed');
    return real;
  }

  private attempt<Result>(path: string, work: () => Result): Result | null {
    try {
      return work();
    } catch (error) {
      this.refuse({ id: path, error: error instanceof Refused ? error.message : whyUnreadable(error) });
      return null;
    }
  }
}

/** Why a file is not read, for people. */
class Refused extends Error {}

/**
 * The text of a file that the reader of the copy has named: wherever it is, and from a pipe too.
 * @throws what the file system says, or a sentence
 */
export function readNamed(path: string): string {
  return readUpTo(openSync(path, constants.O_RDONLY));
}

/** Whether anything has this name, also a link to nothing or what may not be looked at. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
  }
}

/** @param path without links */
function readRegular(path: string): string {
  const { isFile, isDirectory } = kindOf(path);
  if (isDirectory) throw new Refused('this is a folder, not a file');
  if (!isFile) throw new Refused('it is no regular file, and is not read');
  // Another may put something else there in between: what is opened is looked at again, and opening waits for nobody.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  if (!fstatSync(handle).isFile()) {
    closeSync(handle);
    throw new Refused('it is no regular file, and is not read');
  }
  return readUpTo(handle);
}

function kindOf(path: string): { readonly isFile: boolean; readonly isDirectory: boolean } {
  const stat = lstatSync(path);
  return { isFile: stat.isFile(), isDirectory: stat.isDirectory() };
}

/** Reads and closes the handle. */
function readUpTo(handle: number): string {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(65_536);
      const read = readSync(handle, chunk, 0, chunk.length, null);
      if (read === 0) return new TextDecoder().decode(Buffer.concat(chunks));
      chunks.push(chunk.subarray(0, read));
      size += read;
      if (size > LARGEST_DESK_FILE)
        throw new Refused(`it is larger than ${LARGEST_DESK_FILE / 1e6} MB, and is not read`);
    }
  } finally {
    closeSync(handle);
  }
}
