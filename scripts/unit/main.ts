/**
 * Scripts: `npm run test:unit [-- --grep PATTERN] [-- --watch]`. Bundles all unit tests, runs them in processes side by side, and ends
 * with the totals alone on a line, `N passed, N failed`. Loaded file by file, they take twice as long.
 */
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { context, type Plugin } from 'esbuild';
import { compiledCards, ROOT } from '../../test/support/engine';
import { testBundle, unitTests } from '../testBundle';
import type { Outcome } from './runner';

const BUNDLE = 'out/unit/tests.cjs';
/** Each process makes the engine anew. */
const MOST_PROCESSES = 4;
/** As in `.mocharc.json`; a failure names the line of the source. */
const FLAGS = ['--interrupt-budget=1000000', '--min-semi-space-size=32', '--enable-source-maps'];

const { values } = parseArgs({ options: { grep: { type: 'string' }, watch: { type: 'boolean', default: false } } });

async function main(): Promise<void> {
  mkdirSync(join(ROOT, 'out/unit'), { recursive: true });
  // Made here once, not by each process.
  compiledCards();
  const tests = unitTests();
  const options = testBundle('scripts/unit/runner', BUNDLE, tests);
  const plugins = [...(options.plugins ?? []), ...(values.watch ? [runAfterwards(tests)] : [])];
  const bundle = await context({ ...options, plugins, sourcemap: 'linked', sourcesContent: false });
  if (values.watch) return bundle.watch();
  await bundle.rebuild();
  await bundle.dispose();
  await runAll(tests);
}

function runAfterwards(tests: readonly string[]): Plugin {
  return {
    name: 'run-afterwards',
    setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length > 0 ? undefined : runAll(tests))),
  };
}

/** Runs the test files, each in whichever process is free. */
async function runAll(tests: readonly string[]): Promise<void> {
  const began = Date.now();
  const left = [...tests];
  const outcomes: Outcome[] = [];
  const processes = Math.min(MOST_PROCESSES, availableParallelism());
  await Promise.all(Array.from({ length: processes }, () => work(left, outcomes)));
  for (const { slow } of outcomes) for (const [title, time] of slow) console.log(`${time} ms: ${title}`);
  for (const { failures } of outcomes) if (failures !== '') console.log(failures);
  const sum = (count: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  console.log(`\n${tests.length} files in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

/** One process, until no file is left. A file that ends its process has failed. */
function work(left: string[], outcomes: Outcome[]): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(BUNDLE, values.grep === undefined ? [] : [values.grep], { cwd: ROOT, execArgv: FLAGS });
    let file: string | undefined;
    child.on('message', (message: Outcome | 'ready') => {
      if (message !== 'ready') outcomes.push(message);
      file = left.shift();
      if (file === undefined) child.disconnect();
      else child.send(file);
    });
    child.on('exit', () => {
      if (file === undefined) return resolve();
      outcomes.push({ passed: 0, failed: 1, slow: [], failures: `  ${file}: its process ended` });
      resolve(work(left, outcomes));
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
