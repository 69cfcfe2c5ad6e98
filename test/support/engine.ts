/**
 * Test support: the engine that all tests share, with the weights and cards of the working tree. Made once per process, and from
 * one bundle as it ships: loaded file by file from TypeScript it reads half as fast.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CompileResult } from '../../src/cards-build/compile';
import { MODELS, type CompiledCards, type Engine, type ModelBytes, type Resources } from '../../src/engine';
import { bundledEngine } from './bundledEngine';
import { keptInOut, LOCK, ROOT } from './keptInOut';

export { ROOT } from './keptInOut';

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
  const file = (name: string): string => join(ROOT, 'src/models', `${name}.bin`);
  const trained = MODELS.filter((name) => existsSync(file(name)));
  return Object.fromEntries(trained.map((name) => [name, new Uint8Array(readFileSync(file(name)))]));
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
