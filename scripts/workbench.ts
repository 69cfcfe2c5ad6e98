/**
 * Scripts: `npm run screenshots [-- FILE ...]`. The tests that drive the workbench's window, all of them or those of the files. A
 * window on a busy machine loses a key now and then: a file with a failure is run once more, in a new window, and what then counts
 * is what it shows there. Which files needed that is printed. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './host/install';

const FOLDER = 'test/host/workbench';
const REPORT = join('out', 'workbench.json');

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** The totals of each file, by its path from the root; null where mocha itself came to no end. */
function run(files: readonly string[]): Map<string, Totals> | null {
  rmSync(join(root, REPORT), { force: true });
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const reporter = ['--reporter', 'scripts/reporter.cjs', '--reporter-option', `byFile=${REPORT}`];
  spawnSync(process.execPath, [mocha, ...reporter, '--timeout', '60000', ...files], { cwd: root, stdio: 'inherit' });
  try {
    const totals = JSON.parse(readFileSync(join(root, REPORT), 'utf8')) as Record<string, Totals>;
    return new Map(Object.entries(totals).map(([file, counts]) => [relative(root, file), counts]));
  } catch {
    return null;
  }
}

function main(chosen: readonly string[]): void {
  mkdirSync(join(root, 'out'), { recursive: true });
  const tests = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.test.ts'));
  const files = chosen.length > 0 ? chosen : tests.map((name) => `${FOLDER}/${name}`);
  const totals = run(files) ?? new Map<string, Totals>();
  const again = totals.size === 0 ? files : [...totals].filter(([, { failed }]) => failed > 0).map(([file]) => file);
  if (again.length > 0) {
    console.log(`\nOnce more, in a new window: ${again.join(', ')}\n`);
    for (const [file, counts] of run(again) ?? []) totals.set(file, counts);
  }
  const sum = (of: (counts: Totals) => number): number =>
    [...totals.values()].reduce((so, counts) => so + of(counts), 0);
  const passed = sum((counts) => counts.passed);
  // Where mocha came to no end twice, that is a failure too.
  const failed = totals.size === 0 ? 1 : sum((counts) => counts.failed);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main(process.argv.slice(2));
