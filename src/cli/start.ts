/**
 * The command `copydesk`: starts the program beside it. V8 compiles half a megabyte of program anew in each process, which a single
 * story waits for longer than for its reading; so what it made the first time is kept beside the program, and taken from there.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import type * as Program from './main';

/**
 * How many bytes of bytecode a function runs before V8 considers optimizing it. At V8's own figure (67,584 in Node 20) it
 * compiles before it has seen much, throws the code away at the next surprise and compiles anew: half the processor time of
 * an archive went there, on V8's own threads. See docs/performance.md.
 */
const INTERRUPT_BUDGET = 1_000_000;
setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);

/** By how much, in percent, what is alive may grow before garbage is collected: V8 lets it double and more where memory is free. */
const HEAP_GROWTH = 30;
setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);

// Where threads read copy side by side, helpers that sweep up after each of them only take their cores: 3 % of an archive's processor time.
setFlagsFromString('--no-parallel-scavenge');

// V8 throws away the code of functions that have not run for a while. What an archive kept at its end had lost those of the start.
setFlagsFromString('--no-flush-bytecode');

/** What V8 made of a file: the build deletes it; V8 refuses one of another version or of other flags, or that is cut short. */
const keptFor = (path: string): string =>
  join(__dirname, `${basename(path, '.js')}.${process.version}-${process.arch}.cache`);

/** The files that were compiled anew, for the lack of what V8 had made of them. */
const compiled: { readonly path: string; readonly script: Script }[] = [];
const loaded = new Map<string, { exports: unknown }>();

/** The exports of the program, or of a library that it asks for: a server's own would be compiled anew as well. */
function load(path: string): unknown {
  const known = loaded.get(path);
  if (known !== undefined) return known.exports;
  const cachedData = read(keptFor(path));
  const script = new Script(wrap(readFileSync(path, 'utf8')), { filename: path, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) compiled.push({ path, script });
  const module = { exports: {} as unknown };
  loaded.set(path, module);
  const fromThere = createRequire(path);
  const require = (id: string): unknown => (id.startsWith(LIBRARIES) ? load(join(__dirname, id)) : fromThere(id));
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run(module.exports, require, module, path, __dirname);
  return module.exports;
}

/** How the program names its libraries: see esbuild.js. */
const LIBRARIES = './libraries/';

const program = load(join(__dirname, 'program.js')) as Pick<typeof Program, 'onceServed'>;

// After copy has been read, all that reads it has been compiled. A server may end without warning: it says when it has read some.
const readsCopy = ['annotate', 'check', 'export'].includes(process.argv[2] ?? '');
if (isMainThread && readsCopy) process.on('exit', keepCode);
if (isMainThread) program.onceServed(keepCode);

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Where the program's folder may not be written to, each process compiles for itself. */
function keepCode(): void {
  for (const { path, script } of compiled) {
    const draft = `${keptFor(path)}.${process.pid}`;
    try {
      writeFileSync(draft, script.createCachedData());
      renameSync(draft, keptFor(path));
    } catch {
      // Nothing is lost.
    }
  }
}
