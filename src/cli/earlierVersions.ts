/** Command line: what the files on the command line were at a revision, each in the Git repository round it. */
import { dirname, resolve } from 'node:path';
import { GitRefusal, Revision } from './git';
import { copyOf, STANDARD_INPUT, type Copy } from './inputs';

export class EarlierVersions {
  private constructor(private readonly byFolder: ReadonlyMap<string, Revision>) {}

  /** @throws GitRefusal where a file lies in no repository, or the repository has no such revision */
  static async open(name: string, paths: readonly string[]): Promise<EarlierVersions> {
    if (paths.includes(STANDARD_INPUT))
      throw new GitRefusal('standard input has no earlier version; name the file, or use “copydesk compare”');
    const byFolder = new Map<string, Revision>();
    for (const folder of new Set(paths.map(folderOf))) byFolder.set(folder, await Revision.open(name, folder));
    return new EarlierVersions(byFolder);
  }

  /** The version of a file; `unchanged` where it is the one of today, null where there was none that can be read. */
  async of(path: string): Promise<Copy | 'unchanged' | null> {
    const bytes = await this.byFolder.get(folderOf(path))!.versionOf(resolve(path));
    if (bytes === null || bytes === 'unchanged') return bytes;
    const copy = await copyOf(path, bytes);
    return 'error' in copy ? null : copy;
  }
}

function folderOf(path: string): string {
  return dirname(resolve(path));
}
