/**
 * Scripts: `npm run mutants [-- --sample N] [--seed S] [--jobs N] [--under PATH] [--report FILE]`. Makes faults on purpose, one after
 * the other, and says how many of them a test notices.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { compiledCards, ROOT } from '../../test/support/engine';
import { engineTests, testBundle } from '../testBundle';
import { Bench, TestProcess, type Result } from './bench';
import type { Coverage } from './runner';
import { drawSample, FOLDERS, type Mutant } from './sample';

const FOLDER = 'out/mutants';

/** A fault that changes nothing that anybody could see, and why. */
interface Equivalent {
  readonly file: string;
  /** The whole line that it stands in, without blanks at its ends. */
  readonly line: string;
  readonly original: string;
  /** Left out where it is the same with any. */
  readonly replacement?: string;
  readonly why: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(Math.max(1, cpus().length)) },
      under: { type: 'string', multiple: true },
      report: { type: 'string', default: join(FOLDER, 'survivors.txt') },
    },
  });
  const began = Date.now();
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  // Made here once, not by each process.
  compiledCards();
  const sample = await drawSample(Number(values.sample), Number(values.seed), values.under);
  const bundle = join(FOLDER, 'tests.cjs');
  await build(testBundle('scripts/mutants/runner', bundle, engineTests(), sample.sources));
  const first = new TestProcess(bundle);
  const coverage = await first.cover();
  first.end();
  if (coverage.failed.length > 0)
    console.log(`Left out, since they fail without any fault: ${coverage.failed.join('; ')}`);
  const seconds = coverage.milliseconds.reduce((sum, time) => sum + time, 0) / 1000;
  console.log(
    `Seed ${values.seed}: ${sample.mutants.length} of ${sample.all} faults; ${coverage.tests.length} tests take ${seconds.toFixed(1)} s.`,
  );
  const equivalents = readEquivalents();
  const testsOfFile = whoMeetsFiles(sample.mutants, coverage);
  const results: Result[] = [];
  // Written as they are found: a run that is stopped leaves them behind.
  const report = join(ROOT, values.report);
  writeFileSync(report, '');
  const left = [...sample.mutants];
  const work = async (): Promise<void> => {
    const bench = new Bench(bundle, coverage, testsOfFile);
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const result: Result = isEquivalent(mutant, equivalents)
        ? { mutant, outcome: 'equivalent', test: '' }
        : await bench.attempt(mutant);
      results.push(result);
      if (result.outcome === 'survived') appendFileSync(report, shown(mutant, coverage));
      if (results.length % 20 === 0)
        console.log(`${results.length} tried, ${score(results)} % killed, ${minutesSince(began)} min`);
    }
    bench.end();
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  console.log(`\n${table('kind', results, ({ kind }) => kind)}`);
  console.log(
    `\n${table('folder', results, ({ file }) => FOLDERS.find((folder) => file.startsWith(folder)) ?? file)}\n`,
  );
  console.log(`${score(results)} % killed in ${minutesSince(began)} min. Those alive: ${values.report}`);
}

function minutesSince(began: number): string {
  return ((Date.now() - began) / 60_000).toFixed(1);
}

/** By file, the places of the tests that meet any of its faults. */
function whoMeetsFiles(mutants: readonly Mutant[], coverage: Coverage): ReadonlyMap<string, ReadonlySet<number>> {
  const tests = new Map<string, Set<number>>();
  for (const { file, id } of mutants) {
    const of = tests.get(file) ?? new Set();
    tests.set(file, of);
    for (const test of coverage.mutants[id]?.tests ?? []) of.add(test);
  }
  return tests;
}

/** Where the work yields shows in nothing that is read, and the tests that measure its steps do not run here. */
const YIELD = /^if \([^{}]+\) yield(?: undefined)?;$/;

function isEquivalent(mutant: Mutant, equivalents: readonly Equivalent[]): boolean {
  const line = lineOf(mutant);
  if (YIELD.test(line)) return true;
  return equivalents.some(
    (one) =>
      one.file === mutant.file &&
      one.line === line &&
      one.original === mutant.original &&
      (one.replacement === undefined || one.replacement === mutant.replacement),
  );
}

function readEquivalents(): readonly Equivalent[] {
  const file = join(ROOT, 'scripts/mutants/equivalent.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Equivalent[]) : [];
}

const contents = new Map<string, readonly string[]>();

function lineOf({ file, line }: Mutant): string {
  let lines = contents.get(file);
  if (lines === undefined) contents.set(file, (lines = readFileSync(join(ROOT, file), 'utf8').split('\n')));
  return lines[line - 1]!.trim();
}

/** A fault that no test noticed, as a person reads it. */
function shown(mutant: Mutant, coverage: Coverage): string {
  const { file, line, kind, original, replacement, id } = mutant;
  const met = coverage.mutants[id]?.tests.length ?? 0;
  const cut = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return `${file}:${line} ${kind}, met by ${met} tests\n  ${lineOf(mutant)}\n  - ${cut(original)}\n  + ${cut(replacement)}\n\n`;
}

function counted(results: readonly Result[], ...outcomes: readonly Result['outcome'][]): number {
  return results.filter(({ outcome }) => outcomes.includes(outcome)).length;
}

function score(results: readonly Result[]): string {
  const killed = counted(results, 'killed', 'endless');
  return ((100 * killed) / (killed + counted(results, 'survived') || 1)).toFixed(1);
}

/** A line for each kind or each folder, those where most live first. */
function table(title: string, results: readonly Result[], groupOf: (mutant: Mutant) => string): string {
  const kinds = [...new Set(results.map(({ mutant }) => groupOf(mutant)))];
  const of = (kind: string): Result[] => results.filter(({ mutant }) => groupOf(mutant) === kind);
  kinds.sort((one, other) => counted(of(other), 'survived') - counted(of(one), 'survived'));
  const row = (name: string, some: readonly Result[]): string =>
    [
      name.padEnd(24),
      ...[
        counted(some, 'killed'),
        counted(some, 'endless'),
        counted(some, 'survived'),
        counted(some, 'equivalent'),
      ].map((count) => String(count).padStart(10)),
      score(some).padStart(8),
    ].join('  ');
  const head = [
    title.padEnd(24),
    ...['killed', 'endless', 'alive', 'equivalent'].map((each) => each.padStart(10)),
    '%'.padStart(8),
  ].join('  ');
  return [head, ...kinds.map((kind) => row(kind, of(kind))), row('all', results)].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
