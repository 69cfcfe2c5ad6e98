/**
 * Test support: the engine that all tests share, with the weights and cards of the working tree. Made once per process, and from
 * one bundle as it ships: loaded file by file from TypeScript it reads half as fast.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { CompileResult } from '../../src/cards-build/compile';
import type * as door from '../../src/engine';
import type { CompiledCards, Engine, ModelBytes, Resources } from '../../src/engine';

/** The project's folder. */
export const ROOT = resolve(__dirname, '../..');

let shared: Engine | undefined;

/** The one engine of this process. */
export function engine(): Engine {
  return (shared ??= engineOf({ models: readModelBytes(), cards: readCards() }));
}

/** An engine with other weights or cards. */
export function engineOf(resources: Resources): Engine {
  return bundledEngine().createEngine(resources);
}

/** The weights in src/models, as a host hands them in; those not trained yet are left out. */
export function readModelBytes(): ModelBytes {
  const bytes = (name: string): Uint8Array | undefined => {
    const path = join(ROOT, 'src/models', `${name}.bin`);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };
  const [names, attributions, partsOfSpeech] = [bytes('names'), bytes('attributions'), bytes('partsOfSpeech')];
  return { ...(names && { names }), ...(attributions && { attributions }), ...(partsOfSpeech && { partsOfSpeech }) };
}

/** The engine's one door, bundled; kept in out/ until a source of it changes. */
function bundledEngine(): typeof door {
  const bundle = keptInOut('engine', 'cjs', [join(ROOT, 'src/engine'), LOCK], (outfile) => {
    const entryPoints = [join(ROOT, 'src/engine/index.ts')];
    buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'es2022', sourcemap: 'inline' });
  });
  return createRequire(join(ROOT, 'package.json'))(bundle) as typeof door;
}

/** The compiled cards. */
export function readCards(): CompiledCards {
  return compiledCards().cards;
}

let compiled: CompileResult | undefined;

/**
 * The compiled cards and what the compiler says of them. Compiling takes a second, so the result is kept in out/ until a card or
 * the compiler changes.
 */
export function compiledCards(): CompileResult {
  return (compiled ??= readCompiled());
}

function readCompiled(): CompileResult {
  const sources = ['src/cards', 'src/cards-build', 'src/config/cards', 'src/engine/knowledge'].map((path) =>
    join(ROOT, path),
  );
  const kept = keptInOut('compiled-cards', 'json', [...sources, LOCK], (file) => {
    // Loaded only here: the compiler brings data sets of megabytes with it.
    const compiler = createRequire(join(ROOT, 'package.json'))('./src/cards-build/compile.ts') as {
      compileCards(): CompileResult;
    };
    writeFileSync(file, JSON.stringify(compiler.compileCards()));
  });
  return JSON.parse(readFileSync(kept, 'utf8')) as CompileResult;
}

const LOCK = join(ROOT, 'package-lock.json');

/**
 * A file that is made of sources and kept in out/ under the time when the newest of them was changed.
 * @param make writes it
 * @returns its path
 */
function keptInOut(name: string, type: string, sources: readonly string[], make: (file: string) => void): string {
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
