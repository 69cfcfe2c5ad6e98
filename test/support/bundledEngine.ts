/** Test support: the engine's one door as it ships, in one file. `scripts/testBundle` puts the door itself in place of this. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as door from '../../src/engine';
import { keptInOut, LOCK, ROOT } from './keptInOut';

/** Kept in out/ until a source of it changes. */
export function bundledEngine(): typeof door {
  const bundle = keptInOut('engine', 'cjs', [join(ROOT, 'src/engine'), LOCK], (outfile) => {
    const entryPoints = [join(ROOT, 'src/engine/index.ts')];
    buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'es2022', sourcemap: 'inline' });
  });
  return createRequire(join(ROOT, 'package.json'))(bundle) as typeof door;
}
