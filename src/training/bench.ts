/**
 * Training's room (node only, never bundled): `npm run bench [-- --corpora DIR] [--only measures|keystrokes|carriers|ablation]`: makes bundles of the engine and of what
 * measures it, as the extension ships it, and runs those. Modules loaded one by one from TypeScript are slower than what readers
 * have: every name that one file takes from another is looked up anew.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const PARTS = ['benchMeasures', 'benchKeystrokes', 'benchCarriers'];
/** Run only where somebody asks for it by name: some minutes. */
const ON_REQUEST = ['benchAblation'];
const only = process.argv.indexOf('--only');
const parts =
  only < 0
    ? PARTS
    : [...PARTS, ...ON_REQUEST].filter(
        (part) => part.toLowerCase() === `bench${process.argv[only + 1] ?? ''}`.toLowerCase(),
      );

for (const part of parts) {
  const bundle = resolve(`out/bench/${part}.cjs`);
  buildSync({
    entryPoints: [resolve(`src/training/${part}.ts`)],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    packages: 'external',
    // Files look for data beside themselves: they still do so from the folder of the sources.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve('src/training/bench.ts')).href) },
  });
  const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
