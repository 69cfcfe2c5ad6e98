/** Tests in a real VS Code: runs the suite inside the extension host, Node or web worker, and reports to whoever started it. */
import Mocha from 'mocha';
import { SUITE_MARK } from './suiteMark';

/** Set by the build of the suite: words that the titles of the tests to run hold; empty for all tests. */
declare const ONLY_TESTS: string;

/** Fills in a printf format as mocha's reporters use it: `%s`, `%d`, and the rest after a space. */
function fill(pattern: unknown, ...values: unknown[]): string {
  let next = 0;
  const filled = String(pattern ?? '').replace(/%[sdifjoO]/g, () => String(values[next++]));
  return [filled, ...values.slice(next).map(String)].join(' ');
}

function say(...args: unknown[]): void {
  console.log(SUITE_MARK + fill(...(args as [unknown, ...unknown[]])));
}

/**
 * Runs the tests of the given files, which are loaded once mocha's `describe` and `it` exist. The last line that it prints
 * is `N passed, N failed`. A test that fails is run once more, since a busy machine keeps an editor waiting; which ones, is printed.
 * @throws when a test fails, which makes the host end with an exit code other than 0.
 */
export async function runMocha(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000, retries: 1 });
  Mocha.reporters.Base.consoleLog = say;
  if (ONLY_TESTS !== '') mocha.fgrep(ONLY_TESTS);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of files) await load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      say(`${passes} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else if (passes === 0 || pending > 0) reject(new Error(`${passes} tests ran, ${pending} were left out.`));
      else resolve();
    });
    runner.on('retry', (test: Mocha.Test, error: Error) => say(`    once more: ${test.title} (${error.message})`));
  });
}
