/** Command line: the folder that an export is written into, a name for each story, and no copy overwritten. */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { ExportFile } from '../formats/export';
import { STANDARD_INPUT } from './inputs';

/** What the files of standard input are called. */
const NAME_OF_STANDARD_INPUT = 'standard-input';

export type Written = { readonly name: string; readonly renamed: boolean } | { readonly error: string };

export class OutputFolder {
  /** Names taken by stories of this run; small letters, since not every disk tells them from capitals. */
  private readonly taken = new Set<string>();
  private copy: ReadonlySet<string> = new Set();

  /** @param inputs the copy of this run, which nothing may be written over */
  constructor(
    private readonly folder: string,
    private readonly inputs: readonly string[],
  ) {}

  /** Makes the folder where there is none. @returns what is wrong with it, or null */
  async open(): Promise<string | null> {
    try {
      await mkdir(this.folder, { recursive: true });
      this.copy = new Set(await Promise.all(this.inputs.map(realPath)));
      return null;
    } catch (error) {
      return `${this.folder}: ${whyNot(error)}`;
    }
  }

  /** Writes the files of a story under its own name, or with a number behind it where another story has that name. */
  async write(id: string, files: readonly ExportFile[]): Promise<Written> {
    const own = id === STANDARD_INPUT ? NAME_OF_STANDARD_INPUT : basename(id, extname(id));
    let stem = own;
    for (let number = 2; this.taken.has(stem.toLowerCase()); number += 1) stem = `${own}-${number}`;
    const paths = files.map(({ extension }) => join(this.folder, stem + extension));
    for (const path of paths) {
      if (this.copy.has(await realPath(path)))
        return { error: `${path} is the copy itself and was not written over; name another folder` };
    }
    this.taken.add(stem.toLowerCase());
    try {
      for (const [index, { text }] of files.entries()) await writeFile(paths[index]!, text);
    } catch (error) {
      return { error: `it could not be written into ${this.folder}: ${whyNot(error)}` };
    }
    return { name: basename(paths[0]!), renamed: stem !== own };
  }
}

/** The file's one path, whatever links lead to it; the path as it is where there is no file. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EEXIST':
      return 'this is a file, not a folder';
    case 'ENOTDIR':
      return 'part of its path is a file, not a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it may not be written to';
    case 'EISDIR':
      return 'a folder has the name of the file';
    case 'ENOSPC':
      return 'the disk is full';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return message;
  }
}
