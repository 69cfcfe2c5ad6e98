/** Test support: a Git repository of its own in a temporary folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Repository {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-git-')));

  constructor() {
    this.git('init', '--quiet');
  }

  /** Writes a file of the working folder. */
  write(path: string, text: string | Uint8Array): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  commit(): void {
    this.git('add', '.');
    this.git('-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', 'commit', '--quiet', '-m', 'A draft');
  }

  git(...options: readonly string[]): void {
    const { status, stderr } = spawnSync('git', options, { cwd: this.root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
