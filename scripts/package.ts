/** Scripts: `npm run package`. Builds for production, packs the `.vsix` with vsce and prints what it weighs. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBillOfMaterials } from './billOfMaterials';
import { root } from './host/install';
import { readVsix } from './vsix';

/** Where the packed extension goes: beside package.json, as vsce itself would name it. */
export function vsixPath(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  return join(root, `${name}-${version}.vsix`);
}

/**
 * Builds for production, lists what of others is in it, and packs the extension.
 * @throws when the build or vsce fails, or the notices are not those of what is bundled.
 */
export function packExtension(): string {
  const run = (program: string, args: readonly string[], cwd = root) => {
    const { status } = spawnSync(process.execPath, [join(root, program), ...args], { cwd, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
  };
  const vsix = vsixPath();
  run('esbuild.js', ['--production']);
  writeBillOfMaterials();
  const staged = stage();
  const pack = ['package', '--no-dependencies', '--out', vsix];
  // README's picture is packed with it, and there is no repository address to turn its path into.
  const links = ['--no-rewrite-relative-links', '--allow-missing-repository'];
  run('node_modules/@vscode/vsce/vsce', [...pack, ...links], staged);
  return vsix;
}

/**
 * Puts what vsce packs into a folder of its own: it refuses a manifest that says with `files` what npm packs and a folder that says with
 * `.vscodeignore` what the editor gets, and the two are not the same. @returns the folder
 */
function stage(): string {
  const folder = join(root, 'out/vsix');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of STAGED) cpSync(join(root, name), join(folder, name), { recursive: true });
  const {
    files: _files,
    exports: _exports,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  // The build has run.
  const { prepack: _prepack, ...scripts } = manifest['scripts'] as Record<string, string>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts }, null, 2));
  return folder;
}

/** Whatever `.vscodeignore` may let through. */
const STAGED = [
  '.vscodeignore',
  'package.nls.json',
  'package.nls.fr.json',
  'l10n',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'THIRD_PARTY_NOTICES.md',
  'dist',
  'docs',
  'syntaxes',
  'media',
];

if (require.main === module) {
  const vsix = packExtension();
  const weights = readVsix(vsix)
    .filter(({ name }) => name.endsWith('.bin'))
    .reduce((sum, { packed }) => sum + packed, 0);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`${vsix}: ${megabytes(statSync(vsix).size)}, of which trained weights ${megabytes(weights)}.`);
}
