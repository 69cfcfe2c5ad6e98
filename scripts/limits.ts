/**
 * Scripts: the table of README that says how fast Copydesk is and what it withstood. Every cell is cut out of what a command prints;
 * the rows that a run does not ask for stay as they are.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/install';
import { table } from './table';

/** One row. */
export interface Figure {
  /** As `npm run readme -- limits:NAME` names it. */
  readonly name: string;
  readonly what: string;
  /** As a reader would run it. */
  readonly shownBy: string;
  /** Programs with their arguments, run one after another. */
  readonly commands: readonly (readonly string[])[];
  /**
   * The cell.
   * @param outputs of the commands, in their order
   * @throws where an output does not have the figure
   */
  readonly cell: (...outputs: readonly string[]) => string;
}

const HEAD = ['what', 'figure', 'shown by'] as const;

const bench = (jobs: 1 | 2): Figure => ({
  name: `speed-${jobs}`,
  what: `Words a second with ${jobs === 1 ? 'one job' : 'two jobs'}, by the wall, and memory at most`,
  shownBy: `\`node ../shared/eval/bench.mjs --peers=. -- node dist/cli.js annotate --format ndjson --jobs ${jobs}\``,
  commands: [
    [
      ...['node', '../shared/eval/bench.mjs', '--json', '--peers=.', '--'],
      ...['node', 'dist/cli.js', 'annotate', '--format', 'ndjson', '--jobs', String(jobs)],
    ],
  ],
  cell: (output) => {
    const [, , , wall, , , memory] = columns(output, 'command');
    const peer = (name: string): string => `${name} ${grouped(columns(output, name)[3]!)}`;
    return `${grouped(wall!)} (${peer('compromise')}, ${peer('wink-nlp')}); ${memory} MB`;
  },
});

/** The suites inside editors, by what README calls them. */
const HOSTS = [
  ['VS Code on Node', 'test:host'],
  ['in a browser', 'test:web'],
  ['in a folder not trusted', 'test:untrusted'],
  ['newest VS Code', 'test:newest'],
  ['Neovim and Emacs', 'test:editors'],
] as const;

export const FIGURES: readonly Figure[] = [
  bench(1),
  bench(2),
  {
    name: 'fuzz',
    what: 'Inputs made up and damaged: engine, edits, workspace files, carriers',
    shownBy: '`npm run fuzz -- --minutes 10`',
    commands: [['npm', 'run', '--silent', 'fuzz', '--', '--minutes', '10']],
    cell: (output) => {
      const [, inputs, throws, spans, differences] = found(output, /^all +([\d,]+) +([\d,]+) +([\d,]+) +([\d,]+)/m);
      return `${inputs}: ${throws} thrown, ${spans} spans that do not slice, ${differences} different to a fresh reading`;
    },
  },
  {
    name: 'mutants',
    what: 'Faults put into the engine on purpose that a test tells',
    shownBy: '`npm run mutants`',
    commands: [['npm', 'run', '--silent', 'mutants']],
    cell: (output) => `${found(output, /^([\d.]+) % killed/m)[1]} %`,
  },
  {
    name: 'faults',
    what: 'Tests of hostile stories, folders, cards, answers and archives',
    shownBy: 'the unit tests that [docs/security.md](docs/security.md) names',
    commands: [['npx', 'mocha', '--reporter', 'scripts/reporter.cjs', ...securityTests()]],
    cell: passed,
  },
  {
    name: 'hosts',
    what: 'Tests inside editors',
    shownBy: HOSTS.map(([, script]) => `\`npm run ${script}\``).join(', '),
    commands: HOSTS.map(([, script]) => ['npm', 'run', '--silent', script]),
    cell: (...outputs) => HOSTS.map(([host], index) => `${host} ${passed(outputs[index]!)}`).join('; '),
  },
];

/**
 * The table with the rows that are asked for run anew.
 * @param before the table as it stands
 * @param name of one row, or none for all
 * @param run runs a program and gives what it prints, whatever its exit code
 */
export function limitsTable(
  before: string,
  name?: string,
  run: (command: readonly string[]) => string = output,
): string {
  const asked = FIGURES.filter((figure) => name === undefined || figure.name === name);
  if (asked.length === 0) throw new Error(`Rows of the table: ${FIGURES.map((figure) => figure.name).join(', ')}`);
  const standing = new Map([...before.matchAll(/^\| (.+?) \| (.+?) \| /gm)].map(([, what, cell]) => [what!, cell!]));
  return table(
    HEAD,
    FIGURES.flatMap((figure) => {
      const cell = asked.includes(figure) ? figure.cell(...figure.commands.map(run)) : standing.get(figure.what);
      return cell === undefined ? [] : [[figure.what, cell, figure.shownBy]];
    }),
  );
}

/** The unit tests that docs/security.md names; those in hosts have their own row. */
function securityTests(): readonly string[] {
  const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
  const paths = [...text.matchAll(/`(test\/(?!host\/)[^`]+\.test\.ts)`/g)].map(([, path]) => path!);
  return [...new Set(paths)].sort();
}

function passed(output: string): string {
  const [, good, bad] = found(output, /^(\d+) passed, (\d+) failed$/m);
  return bad === '0' ? `${good} of ${good}` : `${good} of ${Number(good) + Number(bad)}`;
}

/** The cells of the line that begins with a word, where columns have two blanks or more between. */
function columns(output: string, first: string): readonly string[] {
  const line = output.split('\n').find((each) => each.startsWith(first));
  if (line === undefined) throw new Error(`nothing on ${first} in:\n${output}`);
  return [first, ...line.split(/ {2,}/).slice(1)];
}

function found(output: string, expression: RegExp): RegExpExecArray {
  const match = expression.exec(output);
  if (match === null) throw new Error(`no figure in:\n${output}`);
  return match;
}

function grouped(figure: string): string {
  return Number(figure).toLocaleString('en-GB');
}

function output([program, ...args]: readonly string[]): string {
  const { stdout } = spawnSync(program!, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  // A fault that it met can be made again only by what it prints.
  process.stdout.write(stdout);
  return stdout;
}
