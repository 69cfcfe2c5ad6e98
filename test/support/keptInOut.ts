/** Test support: what is made of sources and takes long, kept in out/ until one of them changes. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(__dirname, '../..');

/** Says which packages there are. */
export const LOCK = join(ROOT, 'package-lock.json');

/**
 * A file that is made of sources and kept in out/ under the time when the newest of them was changed.
 * @param make writes it
 * @returns its path
 */
export function keptInOut(
  name: string,
  type: string,
  sources: readonly string[],
  make: (file: string) => void,
): string {
  const folder = join(ROOT, 'out');
  const kept = join(folder, `${name}-${Math.round(newest(sources))}.${type}`);
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed, so that a test process at the same time never reads half a file.
  const part = `${kept}.${process.pid}`;
  make(part);
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`${name}-`) && /-\d+\.(?:cjs|json)$/.test(old)) rmSync(join(folder, old), { force: true });
  }
  renameSync(part, kept);
  return kept;
}

/** When the newest file under the paths was changed, in milliseconds. */
function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    // A folder's own time tells of files that were taken away.
    const within = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    const files = ['', ...within];
    for (const file of files) latest = Math.max(latest, statSync(join(path, file)).mtimeMs);
  }
  return latest;
}
