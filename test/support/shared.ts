/**
 * Test support: material that stands beside the project and is no part of it (`../shared`: stories with gold, corpora,
 * reference data). Tests that use it are left out, with a notice, where it is missing.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './engine';

/** The path of a file or folder of the shared material, or null where it is not there. */
export function sharedPath(...parts: readonly string[]): string | null {
  const path = join(process.env['COPYDESK_SHARED'] ?? resolve(ROOT, '../shared'), ...parts);
  return existsSync(path) ? path : null;
}

/** A test over one file or folder of the shared material. */
export function itWithShared(
  title: string,
  parts: readonly string[],
  run: (path: string) => void | Promise<void>,
): void {
  const path = sharedPath(...parts);
  if (path !== null) {
    it(title, () => run(path));
    return;
  }
  console.log(`    Left out, ../shared/${parts.join('/')} is not here: ${title}`);
}
