/**
 * Scripts: runs the bundled tests in one process, with or without a fault made on purpose. Without one it writes down which test
 * meets which of them. With one, the tests that meet it come first, then all others: tables that the engine makes once in a process
 * are met by the first test only, though others hang on them. Tests that take long are left out, so that what is killed is rather
 * more than is said. Ends with 1 as soon as a test fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** What the instrumented sources read and write. */
interface Namespace {
  activeMutant?: string;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** What a run without a fault writes down. */
export interface Coverage {
  /** How many there are. */
  readonly tests: number;
  /** Titles of those that take the most time. */
  readonly slowest: readonly string[];
  /** By mutant: how often it is met, by how many tests, and of these the ones that meet the fewest mutants. */
  readonly mutants: Readonly<
    Record<string, { readonly hits: number; readonly met: number; readonly tests: readonly string[] }>
  >;
}

/** So many of the tests that meet a mutant run before all others. */
const FIRST = 40;
/** A test that takes more than this share of the time of all is left out. */
const SLOW = 0.01;
/** A fault that makes a loop endless is met so many times as often as the code it stands in. */
const HIT_LIMIT_FACTOR = 100;
/** All but the tests that measure time, which say nothing here. */
const EVERY =
  /^(?!.*(?:proportion to the text|in many steps|10,000|well under a frame|at once, also of|pause between two slices))/;

class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

const namespace = ((globalThis as { __stryker__?: Namespace }).__stryker__ ??= {});

export function run(load: () => void): void {
  const [, , coverageFile = '', mutant] = process.argv;
  const mocha = new Mocha({ ui: 'bdd', reporter: Silent });
  mocha.cleanReferencesAfterRun(false);
  const coverage = mutant === undefined ? undefined : (JSON.parse(readFileSync(coverageFile, 'utf8')) as Coverage);
  const met = mutant === undefined ? undefined : coverage?.mutants[mutant];
  if (mutant !== undefined) {
    namespace.activeMutant = mutant;
    if (met !== undefined) Object.assign(namespace, { hitCount: 0, hitLimit: met.hits * HIT_LIMIT_FACTOR });
  }
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  load();
  takeTime(mocha.suite);
  if (coverage === undefined) {
    writeCoverage(mocha, coverageFile);
    return;
  }
  const all = (): void => {
    leaveOut(mocha.suite, new Set(coverage.slowest));
    runOnly(mocha, EVERY, () => process.exit(0));
  };
  if (met === undefined || met.tests.length === 0) all();
  else runOnly(mocha, oneOf(met.tests), all);
}

/** Runs the tests whose titles match, up to the first that fails, which ends the process. */
function runOnly(mocha: Mocha, titles: RegExp, next: () => void): void {
  bail(mocha.suite);
  mocha.grep(titles);
  const runner = mocha.run((failures) => {
    if (failures > 0) process.exit(1);
    next();
  });
  runner.on('fail', (test) => {
    process.stdout.write(`${test.fullTitle()}\n`);
    process.exit(1);
  });
}

function bail(suite: Mocha.Suite): void {
  suite.bail(true);
  suite.suites.forEach(bail);
}

/** Takes all limits of time away: the machine may be busy, and what runs too long is ended from without. */
function takeTime(suite: Mocha.Suite): void {
  suite.timeout(0);
  suite.tests.forEach((test) => test.timeout(0));
  suite.suites.forEach(takeTime);
}

function leaveOut(suite: Mocha.Suite, titles: ReadonlySet<string>): void {
  suite.tests = suite.tests.filter((test) => !titles.has(test.fullTitle()));
  suite.suites.forEach((each) => leaveOut(each, titles));
}

function oneOf(titles: readonly string[]): RegExp {
  return new RegExp(titles.map((title) => `^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`).join('|'));
}

function writeCoverage(mocha: Mocha, file: string): void {
  const times = new Map<string, number>();
  const failed: string[] = [];
  mocha.suite.beforeEach(function () {
    namespace.currentTestId = this.currentTest?.fullTitle();
  });
  mocha.grep(EVERY);
  const runner = mocha.run(() => {
    const { perTest, static: once } = namespace.mutantCoverage ?? { perTest: {}, static: {} };
    const mutants = new Map<string, { hits: number; met: number; tests: string[] }>();
    const count = (mutant: string, hits: number, test: string | null): void => {
      const counted = mutants.get(mutant) ?? { hits: 0, met: 0, tests: [] };
      mutants.set(mutant, counted);
      counted.hits += hits;
      if (test === null) return;
      counted.met += 1;
      if (counted.tests.length < FIRST && !slowest.has(test)) counted.tests.push(test);
    };
    const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
    const slowest = new Set([...times.keys()].filter((test) => times.get(test)! > whole * SLOW));
    const breadth = (test: string): number => Object.keys(perTest[test] ?? {}).length;
    for (const test of Object.keys(perTest).sort((one, other) => breadth(one) - breadth(other)))
      for (const [mutant, hits] of Object.entries(perTest[test]!)) count(mutant, hits, test);
    for (const [mutant, hits] of Object.entries(once)) count(mutant, hits, null);
    const coverage: Coverage = { tests: times.size, slowest: [...slowest], mutants: Object.fromEntries(mutants) };
    writeFileSync(file, JSON.stringify(coverage));
    process.stdout.write(failed.join('\n'));
    process.exit(failed.length === 0 ? 0 : 1);
  });
  runner.on('test end', (test) => times.set(test.fullTitle(), test.duration ?? 0));
  runner.on('fail', (test, error) => failed.push(`${test.fullTitle()}: ${String(error)}`));
}
