/** Test support: the engine that all tests share, with the weights and cards of the working tree. Made once per process. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createEngine, type CompiledCards, type Engine, type ModelBytes } from '../../src/engine';

/** The project's folder. */
export const ROOT = resolve(__dirname, '../..');

let shared: Engine | undefined;

/** The one engine of this process. */
export function engine(): Engine {
  shared ??= createEngine({ models: readModelBytes(), cards: readCards() });
  return shared;
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

/** The compiled cards. Compiling takes a second, so the result is kept in out/ until a card or the compiler changes. */
export function readCards(): CompiledCards {
  const stamp = newest(
    ['src/cards', 'src/cards-build', 'src/engine/knowledge', 'package-lock.json'].map((path) => join(ROOT, path)),
  );
  const folder = join(ROOT, 'out');
  const kept = join(folder, `cards-${Math.round(stamp)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as CompiledCards;
  // Loaded only here: the compiler brings data sets of megabytes with it.
  const compiler = createRequire(join(ROOT, 'package.json'))('./src/cards-build/compile.ts') as {
    compileCards(): { cards: CompiledCards };
  };
  const { cards } = compiler.compileCards();
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed, so that a test process at the same time never reads half a file.
  const part = `${kept}.${process.pid}`;
  writeFileSync(part, JSON.stringify(cards));
  for (const old of readdirSync(folder)) if (/^cards-\d+\.json$/.test(old)) rmSync(join(folder, old), { force: true });
  renameSync(part, kept);
  return cards;
}

/** When the newest file under the paths was changed, in milliseconds. */
function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [''];
    for (const file of files) latest = Math.max(latest, statSync(join(path, file)).mtimeMs);
  }
  return latest;
}
