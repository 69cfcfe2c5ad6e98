/** Scripts: the bundled unit tests in a process that runs one file after the other, as `main.ts` names them. */
import { format } from 'node:util';
import Mocha from 'mocha';
import type { Loaders } from '../testBundle';

/** What came of a file. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Titles of slow tests, with the milliseconds of processor time that they took. */
  readonly slow: readonly (readonly [title: string, time: number])[];
  /** What failed, as mocha shows it. */
  readonly failures: string;
}

/** Milliseconds of processor time that a unit test should not take without need. */
const SLOW = 100;
/** Milliseconds, as in `.mocharc.json`. */
const TIMEOUT = 10_000;

class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

/** @param loaders by file; those named in messages run, only the tests whose title matches where the process was given a pattern */
export function run(loaders: Loaders): void {
  const [, , pattern] = process.argv;
  process.on('message', (file: string) => {
    const mocha = new Mocha({ ui: 'bdd', reporter: Silent, timeout: TIMEOUT });
    if (pattern !== undefined) mocha.grep(new RegExp(pattern));
    mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, file, mocha);
    loaders[file]!();
    void outcome(mocha).then((answer) => process.send!(answer));
  });
  process.on('disconnect', () => process.exit());
  process.send!('ready');
}

function outcome(mocha: Mocha): Promise<Outcome> {
  return new Promise((resolve) => {
    const slow: [string, number][] = [];
    const failed: Mocha.Test[] = [];
    let began = process.cpuUsage();
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      mocha.dispose();
      resolve({ passed: passes, failed: failures, slow, failures: shown(failed) });
    });
    runner.on('test', () => (began = process.cpuUsage()));
    runner.on('pass', (test) => {
      const { user, system } = process.cpuUsage(began);
      const time = Math.round((user + system) / 1000);
      if (time > SLOW) slow.push([test.fullTitle(), time]);
    });
    // A hook that fails comes here too.
    runner.on('fail', (test) => failed.push(test));
  });
}

/** Mocha's list of what failed, with the differences. */
function shown(failed: readonly Mocha.Test[]): string {
  if (failed.length === 0) return '';
  const lines: string[] = [];
  const { Base } = Mocha.reporters;
  const { consoleLog } = Base;
  Base.consoleLog = (...words: unknown[]) => void lines.push(format(...words));
  Base.list([...failed]);
  Base.consoleLog = consoleLog;
  return lines.join('\n');
}
