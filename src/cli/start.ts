/**
 * The command `copydesk`: starts the program beside it. V8 compiles half a megabyte of program anew in each process, which a single
 * story waits for longer than for its reading; so what it made the first time is kept beside the program, and taken from there.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

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

const program = join(__dirname, 'program.js');
/** The build deletes it; V8 refuses one of another version or of other flags, or that is cut short. */
const kept = join(__dirname, `program.${process.version}-${process.arch}.cache`);

const cachedData = read(kept);
const script = new Script(wrap(readFileSync(program, 'utf8')), {
  filename: program,
  ...(cachedData && { cachedData }),
});
const run = script.runInThisContext() as (...given: unknown[]) => void;
const module = { exports: {} };
run(module.exports, createRequire(program), module, program, __dirname);

// After copy has been read, all that reads it has been compiled.
const readsCopy = ['annotate', 'check', 'export'].includes(process.argv[2] ?? '');
if (isMainThread && readsCopy && (cachedData === undefined || script.cachedDataRejected === true))
  process.on('exit', () => keep(script.createCachedData()));

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Where the program's folder may not be written to, each process compiles for itself. */
function keep(code: Buffer): void {
  const draft = `${kept}.${process.pid}`;
  try {
    writeFileSync(draft, code);
    renameSync(draft, kept);
  } catch {
    // Nothing is lost.
  }
}
