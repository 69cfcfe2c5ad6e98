/**
 * Scripts: `npm run coverage`. Counts what of the engine runs in its tests: branches, functions and statements, by folder, and which
 * branches never do. The sources count themselves: what V8 counts of a file that a loader has rewritten calls methods covered that
 * nobody calls.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';
import { compiledCards, ROOT } from '../../test/support/engine';
import { engineTests, testBundle } from '../testBundle';

const FOLDER = 'out/coverage';
const LEAST_BRANCHES = 90;

/** Istanbul's form. */
interface FileCoverage {
  readonly s: Readonly<Record<string, number>>;
  readonly f: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly fnMap: Readonly<Record<string, { readonly name: string; readonly loc: Range }>>;
  readonly branchMap: Readonly<
    Record<string, { readonly type: string; readonly locations: readonly Range[]; readonly loc: Range }>
  >;
}
interface Range {
  readonly start: { readonly line?: number; readonly column?: number };
  readonly end: { readonly line?: number; readonly column?: number };
}

/** How many of how many. */
class Share {
  constructor(
    readonly met: number,
    readonly all: number,
  ) {}

  static of(counts: readonly number[]): Share {
    return new Share(counts.filter((count) => count > 0).length, counts.length);
  }

  plus(other: Share): Share {
    return new Share(this.met + other.met, this.all + other.all);
  }

  get percent(): number {
    return this.all === 0 ? 100 : (100 * this.met) / this.all;
  }
}

type Shares = readonly [branches: Share, functions: Share, statements: Share];

async function main(): Promise<void> {
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  compiledCards();
  const bundle = join(FOLDER, 'tests.cjs');
  await build(testBundle('scripts/coverage/runner', bundle, engineTests(true), countingSources()));
  const file = join(ROOT, FOLDER, 'coverage.json');
  const { status } = spawnSync(process.execPath, [bundle, file], { cwd: ROOT, stdio: 'inherit' });
  const coverage = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, FileCoverage>>;
  const folders = new Map<string, Shares>();
  const never: string[] = [];
  for (const [path, counted] of Object.entries(coverage).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shares: Shares = [
      Share.of(Object.values(counted.b).flat()),
      Share.of(Object.values(counted.f)),
      Share.of(Object.values(counted.s)),
    ];
    for (const folder of ['src/engine', dirname(path).split('/').slice(0, 4).join('/')]) add(folders, folder, shares);
    never.push(...neverRun(path, counted));
  }
  writeFileSync(join(ROOT, FOLDER, 'never.txt'), never.join('\n'));
  console.log(table(folders));
  console.log(`\nWhat never ran: ${FOLDER}/never.txt`);
  const [branches] = folders.get('src/engine')!;
  if (status !== 0 || branches.percent < LEAST_BRANCHES) process.exitCode = 1;
}

/** The engine's sources, each of which counts what of it runs. */
function countingSources(): ReadonlyMap<string, string> {
  const instrumenter = createInstrumenter({ esModules: true, parserPlugins: ['typescript'], compact: false });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src/engine'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return new Map(
    listed
      .split('\n')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, instrumenter.instrumentSync(readFileSync(join(ROOT, file), 'utf8'), file)]),
  );
}

function add(folders: Map<string, Shares>, folder: string, shares: Shares): void {
  const before = folders.get(folder);
  const sum = (at: 0 | 1 | 2): Share => (before === undefined ? shares[at] : before[at].plus(shares[at]));
  folders.set(folder, [sum(0), sum(1), sum(2)]);
}

/** A line for each function and each branch that never ran, with the source line it stands in. */
function neverRun(path: string, { b, f, branchMap, fnMap }: FileCoverage): readonly string[] {
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
  const line = (at: Range, what: string): string =>
    `${path}:${at.start.line} ${what}: ${(lines[(at.start.line ?? 1) - 1] ?? '').trim()}`;
  const functions = Object.entries(f)
    .filter(([, count]) => count === 0)
    .map(([id]) => line(fnMap[id]!.loc, 'function'));
  const branches = Object.entries(b).flatMap(([id, counts]) =>
    counts.flatMap((count, at) => {
      if (count > 0) return [];
      const { type, locations, loc } = branchMap[id]!;
      const place = locations[at]?.start.line === undefined ? loc : locations[at];
      return [line(place, `${type} ${at + 1} of ${counts.length}`)];
    }),
  );
  return [...functions, ...branches];
}

function table(folders: ReadonlyMap<string, Shares>): string {
  const row = (folder: string, cells: readonly string[]): string =>
    [folder.padEnd(40), ...cells.map((cell) => cell.padStart(12))].join('');
  return [
    row('', ['branches', 'functions', 'statements']),
    ...[...folders]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([folder, shares]) =>
        row(
          folder,
          shares.map(({ percent }) => `${percent.toFixed(1)} %`),
        ),
      ),
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
