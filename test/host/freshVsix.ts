/** Tests in a real VS Code: the packed extension as the working tree stands, packed again only when something changed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/host/install';
import { packExtension, vsixPath } from '../../scripts/package';

/** What goes into the package, or makes what goes into it. */
const INGREDIENTS = ['src', 'docs', 'syntaxes', 'media', 'package.json', 'README.md', 'esbuild.js', '.vscodeignore'];

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return files.reduce((newest, file) => Math.max(newest, statSync(join(path, file)).mtimeMs), mtimeMs);
}

/** The path of a `.vsix` that is no older than anything in it. */
export function freshVsix(): string {
  const vsix = vsixPath();
  const packed = existsSync(vsix) ? statSync(vsix).mtimeMs : 0;
  const changed = Math.max(...INGREDIENTS.map((path) => newestChange(join(root, path))));
  return packed > changed ? vsix : packExtension();
}
