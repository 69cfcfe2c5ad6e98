/**
 * Command line: the copy of a folder and of those below it, in the order of the paths, found as it is read: memory holds the names of
 * the folders that are open, and one story.
 */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { beginsLikeItem, isToolFolder, standingOfFile, type FileStanding } from '../languageService/documents';
import { bytesOfRegular } from './fileBytes';
import { copyOf, whyUnreadable, type Copy, type Unreadable } from './inputs';

export interface FolderRules {
  /** What the desk's own patterns say of a file; undefined where they say nothing. */
  readonly decide: (path: string) => Promise<boolean | undefined>;
  /** Real path of a folder below that is left out, since the run writes into it; null for none. */
  readonly except: string | null;
}

/** A file that may be copy, or a folder that could not be looked into. */
type Found = { readonly path: string; readonly standing: Exclude<FileStanding, 'no'> } | Unreadable;

/**
 * Reads the copy of a folder. Links are not followed: within the folder they lead to what is read anyway, and out of it nobody has
 * asked to go.
 */
export async function* readFolder(folder: string, rules: FolderRules): AsyncGenerator<Copy | Unreadable> {
  let found = false;
  for await (const file of filesOf(folder, rules)) {
    const read = 'error' in file ? file : await readFound(file.path, file.standing);
    if (read === null) continue;
    found = true;
    yield read;
  }
  if (!found) yield { id: folder, error: 'there is no copy in this folder' };
}

/** How many files of a folder are copy, as far as their names tell. */
export async function countCopy(folder: string, rules: FolderRules): Promise<number> {
  let count = 0;
  for await (const file of filesOf(folder, rules)) if (!('error' in file)) count += 1;
  return count;
}

async function* filesOf(top: string, rules: FolderRules): AsyncGenerator<Found> {
  // Names still to be looked at, those of the folder in hand on top; the next one last.
  const names: string[][] = [];
  const folders: string[] = [];
  const enter = async (folder: string): Promise<Unreadable | null> => {
    try {
      names.push((await readdir(folder)).sort().reverse());
      folders.push(folder);
      return null;
    } catch (error) {
      return { id: folder, error: whyUnreadable(error) };
    }
  };
  const refused = await enter(top);
  if (refused !== null) yield refused;
  for (let open = names.at(-1); open !== undefined; open = names.at(-1)) {
    const name = open.pop();
    if (name === undefined) {
      names.pop();
      folders.pop();
      continue;
    }
    const path = join(folders.at(-1)!, name);
    const kind = await kindOf(path);
    if (kind === 'folder' && !isToolFolder(name) && !(await isExcepted(path, rules))) {
      const closed = await enter(path);
      if (closed !== null) yield closed;
    } else if (kind === 'file') {
      const standing = await standingOf(path, rules);
      if (standing !== 'no') yield { path, standing };
    }
  }
}

async function isExcepted(folder: string, { except }: FolderRules): Promise<boolean> {
  return except !== null && (await realpath(folder).catch(() => folder)) === except;
}

async function standingOf(path: string, { decide }: FolderRules): Promise<FileStanding> {
  const decided = await decide(path);
  if (decided !== undefined) return decided ? 'copy' : 'no';
  return standingOfFile(path.split(sep).join('/'));
}

/** What is gone again, a link, a pipe or a device is nothing to read. */
async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await lstat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}

/** Null for a file that may be an item of an agency, and is none. */
async function readFound(path: string, standing: 'copy' | 'perhaps'): Promise<Copy | Unreadable | null> {
  try {
    const bytes = await bytesOfRegular(path);
    if (typeof bytes === 'string') return { id: path, error: bytes };
    const copy = await copyOf(path, bytes);
    return standing === 'perhaps' && !('error' in copy) && !beginsLikeItem(copy.text) ? null : copy;
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { id: path, error: isGone ? 'it was deleted while the folder was read' : whyUnreadable(error) };
  }
}
