/**
 * Scripts: the bundled tests in a process that tries faults made on purpose, one after the other, as `main.ts` hands them in. Named
 * on the command line, a fault is there before anything is loaded: tables that the engine makes once in a process have it too.
 */
import Mocha from 'mocha';
import type { Loaders } from '../testBundle';

/** What the instrumented sources read and write. */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Counts;
}
interface Counts {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

/** What the process is asked for: what each test meets, or a fault to be tried. */
export type Request = 'coverage' | Trial;

export interface Trial {
  readonly mutant: string;
  /** A loop that a fault makes endless meets it more often than this. */
  readonly hitLimit: number;
  /** Titles, in the order in which they run, up to the first that fails. */
  readonly tests: readonly string[];
}

/** What a process without any fault finds out. */
export interface Coverage {
  /** Titles, in their order, of all but the slowest: what is killed is rather more than is said. */
  readonly tests: readonly string[];
  /** Titles of those that fail without any fault: they say nothing of one. */
  readonly failed: readonly string[];
  /** Processor time that each took, in milliseconds. */
  readonly milliseconds: readonly number[];
  readonly mutants: Readonly<Record<string, Meeting>>;
}

/** Which tests meet a fault. */
export interface Meeting {
  /** In one run of all tests. */
  readonly hits: number;
  /** Whether they meet it when they run again in the same process, where the engine keeps words and tables that it made. */
  readonly again: 'all' | 'some' | 'none';
  /** Places in `tests`, those that meet the fewest faults first. */
  readonly tests: readonly number[];
}

export interface Verdict {
  /** The first test that failed. */
  readonly failed: string | null;
  /** Whether that test passes as soon as the fault is gone: if not, it has left something behind, or one before it has. */
  readonly isClean: boolean;
}

/** A test that takes more than this share of the time of all takes more than it finds. */
const SLOW = 0.005;
/** Tests run in groups, each so many times as large as the one before. */
const GROWTH = 8;
/** All but the tests that measure time, which say nothing here. */
const EVERY =
  /^(?!.*(?:proportion to the text|in many steps|10,000|well under a frame|at once, also of|pause between two slices))/;

class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

const namespace = ((globalThis as { __stryker__?: Namespace }).__stryker__ ??= {});

export function run(loaders: Loaders): void {
  namespace.activeMutant = process.argv[2];
  const mocha = new Mocha({ ui: 'bdd', reporter: Silent });
  mocha.cleanReferencesAfterRun(false);
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  for (const load of Object.values(loaders)) load();
  prepare(mocha.suite);
  process.on('message', (request: Request) => {
    const answer: Promise<Coverage | Verdict> = request === 'coverage' ? cover(mocha) : attempt(mocha, request);
    void answer.then((message) => process.send!(message));
  });
  process.on('disconnect', () => process.exit(0));
}

/** Takes all limits of time away: the machine may be busy, and what runs too long is ended from without. */
function prepare(suite: Mocha.Suite): void {
  suite.timeout(0);
  suite.tests.forEach((test) => test.timeout(0));
  suite.suites.forEach(prepare);
}

async function attempt(mocha: Mocha, { mutant, hitLimit, tests }: Trial): Promise<Verdict> {
  Object.assign(namespace, { activeMutant: mutant, hitCount: 0, hitLimit });
  let failed: string | null = null;
  for (let from = 0, size = GROWTH; from < tests.length && failed === null; from += size, size *= GROWTH) {
    const group = new Set(tests.slice(from, from + size));
    [failed = null] = await failures(mocha, (title) => group.has(title), true);
  }
  Object.assign(namespace, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  const isClean = failed === null || (await failures(mocha, (title) => title === failed, true)).length === 0;
  return { failed, isClean };
}

/** Runs the tests with these titles, and says which fail. */
function failures(
  mocha: Mocha,
  isMeant: (title: string) => boolean,
  bail: boolean,
  follow: (runner: Mocha.Runner) => void = () => undefined,
): Promise<readonly string[]> {
  // All that mocha does with a pattern is to test titles.
  mocha.grep({ test: isMeant } as unknown as RegExp);
  return new Promise((resolve) => {
    const failed: string[] = [];
    const runner = mocha.run(() => resolve(failed));
    runner.on('fail', (test) => {
      failed.push(test.fullTitle());
      if (bail) runner.abort();
    });
    follow(runner);
  });
}

/** Runs all tests twice, and counts which faults each meets. */
async function cover(mocha: Mocha): Promise<Coverage> {
  const tests: string[] = [];
  const milliseconds: number[] = [];
  /** What runs before all tests of a suite is met by each of them. */
  const suites: (readonly string[])[] = [];
  const SUITE = 'suite: ';
  const follow = (runner: Mocha.Runner): void => {
    let began = process.cpuUsage();
    runner.on('suite', (suite) => (namespace.currentTestId = SUITE + suite.fullTitle()));
    runner.on('test', (test) => {
      namespace.currentTestId = test.fullTitle();
      began = process.cpuUsage();
    });
    runner.on('test end', (test) => {
      const { user, system } = process.cpuUsage(began);
      tests.push(test.fullTitle());
      milliseconds.push((user + system) / 1000);
      suites.push(ancestors(test).map((suite) => SUITE + suite.fullTitle()));
      namespace.currentTestId = SUITE + test.parent!.fullTitle();
    });
  };
  const failed = await failures(mocha, (title) => EVERY.test(title), false, follow);
  namespace.currentTestId = undefined;
  // The sources go on counting in the same object.
  const counts = (): Counts => structuredClone(namespace.mutantCoverage ?? { static: {}, perTest: {} });
  const once = counts();
  const all = tests.length;
  const failedAgain = await failures(mocha, (title) => EVERY.test(title), false, follow);
  const twice = counts();

  const mutants: Record<string, { hits: number; again: Meeting['again']; tests: number[] }> = {};
  for (const [mutant, hits] of Object.entries(once.static)) mutants[mutant] = { hits, again: 'none', tests: [] };
  for (const [place, met] of Object.entries(once.perTest)) {
    for (const [mutant, hits] of Object.entries(met)) {
      const again = twice.perTest[place]![mutant]! > hits ? 'all' : 'none';
      const meeting = (mutants[mutant] ??= { hits: 0, again, tests: [] });
      meeting.hits += hits;
      if (meeting.again !== again) meeting.again = 'some';
    }
  }
  const whole = milliseconds.slice(0, all).reduce((sum, time) => sum + time, 0);
  const fails = new Set([...failed, ...failedAgain]);
  const quick = [...tests.keys()].filter(
    (at) => at < all && milliseconds[at]! <= whole * SLOW && !fails.has(tests[at]!),
  );
  const faults = quick.map(
    (at) => new Set([tests[at]!, ...suites[at]!].flatMap((place) => Object.keys(once.perTest[place] ?? {}))),
  );
  const narrowFirst = [...faults.keys()].sort((one, other) => faults[one]!.size - faults[other]!.size);
  for (const place of narrowFirst) for (const mutant of faults[place]!) mutants[mutant]!.tests.push(place);
  return {
    tests: quick.map((at) => tests[at]!),
    failed: [...fails],
    milliseconds: quick.map((at) => milliseconds[at]!),
    mutants,
  };
}

function ancestors({ parent }: { readonly parent?: Mocha.Suite | undefined }): Mocha.Suite[] {
  return parent === undefined ? [] : [parent, ...ancestors(parent)];
}
