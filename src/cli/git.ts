/** Command line: what a Git repository holds of a file at a revision. Git is run as a program, never through a shell. */
import { execFile } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Thrown with one sentence for people where Git is not there, or has no such revision or file. */
export class GitRefusal extends Error {}

/** Largest file taken out of a repository, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** A file kept elsewhere (Git LFS) stands in the repository as a note that begins so. */
const LFS_NOTE = 'version https://git-lfs.github.com/spec/';

/** The repository round a folder, at one of its revisions. */
export class Revision {
  private constructor(
    /** As it was asked for. */
    readonly name: string,
    /** Full hash of its commit. */
    private readonly commit: string,
    /** The repository's folder. */
    readonly root: string,
  ) {}

  /** @throws GitRefusal */
  static async open(name: string, folder: string): Promise<Revision> {
    if (name.startsWith('-')) throw new GitRefusal(`“${name}” is no revision: it begins with a dash`);
    if (!isFolder(folder)) throw new GitRefusal(`there is no folder ${folder}`);
    const top = await git(folder, ['rev-parse', '--show-toplevel']);
    if ('error' in top) {
      const isNone = /not a git repository/i.test(top.error);
      throw new GitRefusal(isNone ? `${folder} lies in no Git repository` : `Git refuses ${folder}: ${top.error}`);
    }
    const root = lineOf(top.bytes);
    const commit = await git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`, '--']);
    if ('error' in commit) throw new GitRefusal(`the Git repository at ${root} has no revision “${name}”`);
    return new Revision(name, lineOf(commit.bytes), root);
  }

  /**
   * The bytes of a file as the revision has it; null where it has none.
   * @param path from the repository's folder, or absolute
   * @throws GitRefusal where it is a folder, or kept outside the repository
   */
  async read(path: string): Promise<Uint8Array | null> {
    const inside = isAbsolute(path) ? relative(realPath(this.root), throughLinks(path)) : path;
    const object = `${this.commit}:${inside.split(sep).join('/')}`;
    const type = await git(this.root, ['cat-file', '-t', object]);
    if ('error' in type) return null;
    const kind = lineOf(type.bytes);
    if (kind !== 'blob') throw new GitRefusal(`${path} is a folder at “${this.name}”; name a file in it`);
    const file = await git(this.root, ['cat-file', 'blob', object]);
    if ('error' in file) throw new GitRefusal(`Git could not read ${path} at “${this.name}”: ${file.error}`);
    if (file.bytes.subarray(0, LFS_NOTE.length).toString('latin1') === LFS_NOTE)
      throw new GitRefusal(`${path} is kept in Git LFS, so the repository holds none of its words`);
    return file.bytes;
  }
}

/**
 * A draft given as `REV:path`. The path goes from the repository's folder, or from the working folder where it begins with a dot or
 * is found only there.
 * @param folder the repository round this folder
 * @returns the path where the file would lie now
 * @throws GitRefusal
 */
export async function readAtRevision(given: string, folder: string): Promise<{ path: string; bytes: Uint8Array }> {
  const colon = given.indexOf(':');
  const [name, path] = [given.slice(0, colon), given.slice(colon + 1)];
  if (name === '' || path === '') throw new GitRefusal(`“${given}” is no file at a revision: write REV:path`);
  const revision = await Revision.open(name, folder);
  const paths = /^\.\.?(?:[\\/]|$)/.test(path) ? [resolve(path)] : [path, resolve(path)];
  for (const each of paths) {
    const bytes = await revision.read(each);
    if (bytes !== null) return { path: resolve(revision.root, each), bytes };
  }
  throw new GitRefusal(`revision “${name}” has no file ${path}`);
}

type Answer = { readonly bytes: Buffer } | { readonly error: string };

/** Runs Git in a folder. @throws GitRefusal where there is none */
function git(folder: string, options: readonly string[]): Promise<Answer> {
  const environment = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  // A hook of Git sets these for the repository that it runs in; the file may lie in another.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete (environment as never)[name];
  return new Promise((done, refuse) => {
    const wanted = {
      cwd: folder,
      env: environment,
      encoding: 'buffer',
      maxBuffer: LARGEST,
      windowsHide: true,
    } as const;
    execFile('git', options, wanted, (error, stdout, stderr) => {
      if (error === null) done({ bytes: stdout });
      else if (error.code === 'ENOENT')
        refuse(new GitRefusal('Git is not installed, or not where programs are looked for'));
      else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') done({ error: 'it is too large' });
      else
        done({
          error: stderr
            .toString('utf8')
            .trim()
            .split('\n')[0]!
            .replace(/^fatal: /, ''),
        });
    });
  });
}

function lineOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\r?\n$/, '');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The path with the links of its folder resolved, as Git has its own; the file itself may be gone. */
function throughLinks(path: string): string {
  return join(realPath(dirname(path)), basename(path));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
