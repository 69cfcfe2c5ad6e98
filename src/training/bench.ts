/**
 * Training's room (node only, never bundled): `npm run bench [-- --corpora DIR]`: makes one bundle of the engine and of what
 * measures it, as the extension ships it, and runs that. Modules loaded one by one from TypeScript are slower than what readers
 * have: every name that one file takes from another is looked up anew.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const BUNDLE = resolve('out/bench/bench.cjs');

buildSync({
  entryPoints: [resolve('src/training/benchMeasures.ts')],
  outfile: BUNDLE,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  packages: 'external',
  // Files look for data beside themselves: they still do so from the folder of the sources.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve('src/training/bench.ts')).href) },
});
const { status } = spawnSync(process.execPath, [BUNDLE, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
