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

interface Changes {
  /** Names of today that hold something else, each with the name it had. */
  readonly changed: ReadonlyMap<string, string>;
  /** Names that the revision has. */
  readonly kept: ReadonlySet<string>;
}

/** The repository round a folder, at one of its revisions. */
export class Revision {
  private changes: Promise<Changes> | undefined;

  private constructor(
    /** As it was asked for. */
    readonly name: string,
    /** Full hash of its commit; null in a repository that has none yet. */
    private readonly commit: string | null,
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
    // Every repository has a HEAD but the one that waits for its first commit.
    if ('error' in commit && name === 'HEAD') return new Revision(name, null, root);
    if ('error' in commit) throw new GitRefusal(`the Git repository at ${root} has no revision “${name}”`);
    return new Revision(name, lineOf(commit.bytes), root);
  }

  /**
   * The bytes of a file of the working folder as the revision has it, be it under another name; `unchanged` where they are those of
   * today, null where it has none.
   * @param path absolute
   * @throws GitRefusal
   */
  async versionOf(path: string): Promise<Uint8Array | 'unchanged' | null> {
    if (this.commit === null) return null;
    this.changes ??= this.readChanges(this.commit);
    const { changed, kept } = await this.changes;
    const inside = this.inside(path);
    const before = changed.get(inside);
    if (before === undefined) return kept.has(inside) ? 'unchanged' : null;
    return this.read(before);
  }

  /** One answer of Git for all files: which are others today, with the name that each had, and all that were there. */
  private async readChanges(commit: string): Promise<Changes> {
    const diff = await git(this.root, [
      ...[
        '-c',
        'core.fsmonitor=false',
        'diff',
        '--no-ext-diff',
        '--no-textconv',
        '--name-status',
        '--find-renames',
        '-z',
      ],
      ...[commit, '--'],
    ]);
    const tree = await git(this.root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    const failed = [diff, tree].find((answer) => 'error' in answer);
    if (failed !== undefined && 'error' in failed)
      throw new GitRefusal(`Git could not tell what has changed: ${failed.error}`);
    const changed = new Map<string, string>();
    const fields = fieldsOf(diff);
    for (let at = 0; at + 1 < fields.length;) {
      const isRenamed = /^[RC]/.test(fields[at]!);
      changed.set(fields[at + (isRenamed ? 2 : 1)]!, fields[at + 1]!);
      at += isRenamed ? 3 : 2;
    }
    return { changed, kept: new Set(fieldsOf(tree)) };
  }

  /** The path as Git has it: from the repository's folder, with forward slashes. */
  private inside(path: string): string {
    return (isAbsolute(path) ? relative(realPath(this.root), throughLinks(path)) : path).split(sep).join('/');
  }

  /**
   * The bytes of a file as the revision has it; null where it has none.
   * @param path from the repository's folder, or absolute
   * @throws GitRefusal where it is a folder, or kept outside the repository
   */
  async read(path: string): Promise<Uint8Array | null> {
    if (this.commit === null) return null;
    const object = `${this.commit}:${this.inside(path)}`;
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
  if (name === '' || path === '') throw new GitRefusal(`“${given}” is not a file at a revision: write REV:path`);
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

/** The parts of an answer that NUL separates. */
function fieldsOf(answer: Answer): readonly string[] {
  return 'error' in answer ? [] : answer.bytes.toString('utf8').split('\0').slice(0, -1);
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
