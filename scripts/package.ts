/** Scripts: `npm run package`. Builds for production, packs the `.vsix` with vsce and prints what it weighs. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/install';
import { readVsix } from './vsix';

/** Where the packed extension goes: beside package.json, as vsce itself would name it. */
export function vsixPath(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  return join(root, `${name}-${version}.vsix`);
}

/**
 * Builds for production and packs the extension.
 * @throws when the build or vsce fails.
 */
export function packExtension(): string {
  const run = (program: string, ...args: string[]) => {
    const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
  };
  const vsix = vsixPath();
  run('esbuild.js', '--production');
  run(
    'node_modules/@vscode/vsce/vsce',
    ...['package', '--no-dependencies', '--out', vsix],
    // README's picture is packed with it, and there is no repository address to turn its path into.
    ...['--no-rewrite-relative-links', '--allow-missing-repository'],
  );
  return vsix;
}

if (require.main === module) {
  const vsix = packExtension();
  const weights = readVsix(vsix)
    .filter(({ name }) => name.endsWith('.bin'))
    .reduce((sum, { packed }) => sum + packed, 0);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`${vsix}: ${megabytes(statSync(vsix).size)}, of which trained weights ${megabytes(weights)}.`);
}
