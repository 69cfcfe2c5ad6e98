/** Command line: the folder that an export is written into, a name for each story, and no copy overwritten. */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ExportFile } from '../formats/export';
import { standingOfFile } from '../languageService/documents';
import { isThere } from './deskFiles';
import { isFolder, STANDARD_INPUT } from './inputs';

/** What the files of standard input are called. */
const NAME_OF_STANDARD_INPUT = 'standard-input';

export type Written = { readonly name: string; readonly renamed: boolean } | { readonly error: string };

export class OutputFolder {
  /** Names taken by stories of this run; small letters, since not every disk tells them from capitals. */
  private readonly taken = new Set<string>();
  /** Real paths of the files and of the folders that are read. */
  private copy: ReadonlySet<string> = new Set();
  private copyFolders: readonly string[] = [];
  private real = '';

  /** @param inputs the copy of this run, which nothing may be written over */
  constructor(
    private readonly folder: string,
    private readonly inputs: readonly string[],
  ) {}

  /** Its real path, once it is open. */
  get place(): string {
    return this.real;
  }

  /** Makes the folder where there is none. @returns what is wrong with it, or null */
  async open(): Promise<string | null> {
    try {
      await mkdir(this.folder, { recursive: true });
      this.real = await realPath(this.folder);
      this.copy = new Set(await Promise.all(this.inputs.map(realPath)));
      for (const path of this.copy) if (await isFolder(path)) this.copyFolders = [...this.copyFolders, path];
      return null;
    } catch (error) {
      return `${this.folder}: ${whyNot(error)}`;
    }
  }

  /**
   * Writes the files of a story under its own name, or with a number after it where another story has that name. What lies below a
   * folder that was named lies as far below this one.
   */
  async write(id: string, files: readonly ExportFile[]): Promise<Written> {
    const own = id === STANDARD_INPUT ? NAME_OF_STANDARD_INPUT : join(this.below(id), basename(id, extname(id)));
    let stem = own;
    for (let number = 2; this.taken.has(stem.toLowerCase()); number += 1) stem = `${own}-${number}`;
    const paths = files.map(({ extension }) => join(this.folder, stem + extension));
    for (const path of paths) {
      if (await this.isCopy(path))
        return { error: `${path} is the copy itself and was not written over; name another folder` };
    }
    this.taken.add(stem.toLowerCase());
    try {
      await mkdir(dirname(paths[0]!), { recursive: true });
      for (const [index, { text }] of files.entries()) await writeFile(paths[index]!, text);
    } catch (error) {
      return { error: `it could not be written into ${this.folder}: ${whyNot(error)}` };
    }
    return { name: basename(paths[0]!), renamed: stem !== own };
  }

  /** From the folder that was named, and that the story was found in, to its own; nothing for a file that was named. */
  private below(id: string): string {
    if (this.inputs.includes(id)) return '';
    const folder = this.inputs.find((input) => resolve(id).startsWith(withSeparator(resolve(input))));
    return folder === undefined ? '' : dirname(relative(folder, id));
  }

  /** Whether the file is copy of this run; what lies in this folder is not, where it lies below one that is read. */
  private async isCopy(path: string): Promise<boolean> {
    const real = await realPath(path);
    if (this.copy.has(real)) return true;
    const isInside = this.copyFolders.some((folder) => {
      const isLeftOut = this.real !== folder && this.real.startsWith(withSeparator(folder));
      return real.startsWith(withSeparator(folder)) && !(isLeftOut && real.startsWith(withSeparator(this.real)));
    });
    return isInside && isThere(real) && standingOfFile(real.split(sep).join('/')) !== 'no';
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
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
