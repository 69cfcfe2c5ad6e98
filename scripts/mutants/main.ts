/**
 * Scripts: `npm run mutants [-- --sample N] [--seed S] [--jobs N] [--under PATH] [--report FILE]`. Makes faults on purpose, one after
 * the other, and says how many of them a test notices. Each is tried in a process of its own, since the engine keeps tables for as
 * long as it runs.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiledCards, ROOT } from '../../test/support/engine';
import { bundleTests } from '../testBundle';
import type { Coverage } from './runner';
import { drawSample, type Mutant } from './sample';

const FOLDER = 'out/mutants';
/** Milliseconds beyond those that all tests take, times three: a process on a busy machine. */
const PATIENCE = 20_000;

type Outcome = 'killed' | 'timeout' | 'survived' | 'equivalent';

interface Result {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** The first test that failed. */
  readonly test: string;
}

/** A fault that changes nothing that anybody could see, and why. */
interface Equivalent {
  readonly file: string;
  /** The whole line that it stands in, without blanks at its ends. */
  readonly line: string;
  readonly original: string;
  readonly replacement: string;
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
  await bundleTests('scripts/mutants/runner', bundle, sample.sources);
  const coverageFile = join(ROOT, FOLDER, 'coverage.json');
  const whole = await inProcess([bundle, coverageFile], 600_000);
  if (whole.code !== 0) throw new Error(`Without any fault a test fails: ${whole.output}`);
  const coverage = JSON.parse(readFileSync(coverageFile, 'utf8')) as Coverage;
  const { tests, slowest } = coverage;
  console.log(
    `Seed ${values.seed}: ${sample.mutants.length} of ${sample.all} faults; ${tests} tests take ${(whole.milliseconds / 1000).toFixed(1)} s, and the ${slowest.length} slowest are left out.`,
  );
  const equivalents = readEquivalents();
  const results: Result[] = [];
  const left = [...sample.mutants];
  const patience = whole.milliseconds * 3 + PATIENCE;
  const work = async (): Promise<void> => {
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      results.push(await tried(mutant, bundle, coverageFile, patience, equivalents));
      if (results.length % 50 === 0) console.log(`${results.length} tried, ${counted(results, 'survived')} alive`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  const survivors = results.filter(({ outcome }) => outcome === 'survived');
  writeFileSync(
    join(ROOT, values.report),
    survivors
      .map(({ mutant }) => shown(mutant, coverage))
      .sort()
      .join(''),
  );
  console.log(`\n${table(results)}\n`);
  console.log(
    `${score(results)} % killed in ${((Date.now() - began) / 60_000).toFixed(1)} min. Those alive: ${values.report}`,
  );
}

async function tried(
  mutant: Mutant,
  bundle: string,
  coverageFile: string,
  patience: number,
  equivalents: readonly Equivalent[],
): Promise<Result> {
  const isSame = (one: Equivalent): boolean =>
    one.file === mutant.file &&
    one.line === lineOf(mutant) &&
    one.original === mutant.original &&
    one.replacement === mutant.replacement;
  if (equivalents.some(isSame)) return { mutant, outcome: 'equivalent', test: '' };
  const { code, output } = await inProcess([bundle, coverageFile, mutant.id], patience);
  const outcome = code === null ? 'timeout' : code === 0 ? 'survived' : 'killed';
  return { mutant, outcome, test: output.trim() };
}

/** Runs Node in the project's folder; `code` is null where it took too long. */
function inProcess(
  args: readonly string[],
  patience: number,
): Promise<{ readonly code: number | null; readonly output: string; readonly milliseconds: number }> {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output, milliseconds: Date.now() - began });
    });
  });
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
  const met = coverage.mutants[id]?.met ?? 0;
  const cut = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return `${file}:${line} ${kind}, met by ${met} tests\n  ${lineOf(mutant)}\n  - ${cut(original)}\n  + ${cut(replacement)}\n\n`;
}

function counted(results: readonly Result[], ...outcomes: readonly Outcome[]): number {
  return results.filter(({ outcome }) => outcomes.includes(outcome)).length;
}

function score(results: readonly Result[]): string {
  const killed = counted(results, 'killed', 'timeout');
  return ((100 * killed) / (killed + counted(results, 'survived') || 1)).toFixed(1);
}

/** A line a kind of fault, those that most often live first. */
function table(results: readonly Result[]): string {
  const kinds = [...new Set(results.map(({ mutant }) => mutant.kind))];
  const of = (kind: string): Result[] => results.filter(({ mutant }) => mutant.kind === kind);
  kinds.sort((one, other) => counted(of(other), 'survived') - counted(of(one), 'survived'));
  const row = (title: string, some: readonly Result[]): string =>
    [
      title.padEnd(24),
      ...[
        counted(some, 'killed'),
        counted(some, 'timeout'),
        counted(some, 'survived'),
        counted(some, 'equivalent'),
      ].map((count) => String(count).padStart(10)),
      score(some).padStart(8),
    ].join('  ');
  const head = [
    'kind'.padEnd(24),
    ...['killed', 'timeout', 'alive', 'equivalent'].map((title) => title.padStart(10)),
    '%'.padStart(8),
  ].join('  ');
  return [head, ...kinds.map((kind) => row(kind, of(kind))), row('all', results)].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
