/** Command line: what the files on the command line were at a revision, each in the Git repository round it. */
import { dirname, join, resolve } from 'node:path';
import { isThere } from './deskFiles';
import { GitRefusal, Revision } from './git';
import { copyOf, isFolder, STANDARD_INPUT, type Copy } from './inputs';

export class EarlierVersions {
  private constructor(
    private readonly name: string,
    private readonly byFolder: Map<string, Revision>,
  ) {}

  /** @throws GitRefusal where a file lies in no repository, or the repository has no such revision */
  static async open(name: string, paths: readonly string[]): Promise<EarlierVersions> {
    if (paths.includes(STANDARD_INPUT))
      throw new GitRefusal('standard input has no earlier version; name the file, or use “copydesk compare”');
    const byFolder = new Map<string, Revision>();
    for (const path of paths) {
      const folder = (await isFolder(path)) ? resolve(path) : folderOf(path);
      if (!byFolder.has(folder)) byFolder.set(folder, await Revision.open(name, folder));
    }
    return new EarlierVersions(name, byFolder);
  }

  /**
   * The version of a file; `unchanged` where it is the one of today, null where there was none that can be read.
   * @throws GitRefusal where it lies in a repository of its own, below a folder that was named, without that revision
   */
  async of(path: string): Promise<Copy | 'unchanged' | null> {
    const bytes = await (await this.revisionOf(folderOf(path))).versionOf(resolve(path));
    if (bytes === null || bytes === 'unchanged') return bytes;
    const copy = await copyOf(path, bytes);
    return 'error' in copy ? null : copy;
  }

  /** The revision for a folder that was named, or that lies below one. */
  private async revisionOf(folder: string): Promise<Revision> {
    let revision = this.byFolder.get(folder);
    if (revision === undefined) {
      const isRepository = isThere(join(folder, '.git'));
      revision = isRepository ? await Revision.open(this.name, folder) : await this.revisionOf(dirname(folder));
      this.byFolder.set(folder, revision);
    }
    return revision;
  }
}

function folderOf(path: string): string {
  return dirname(resolve(path));
}
