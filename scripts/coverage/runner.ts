/** Scripts: runs the bundled tests and writes down what of the engine ran. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import type { Loaders } from '../testBundle';

export function run(loaders: Loaders): void {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 120_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  for (const load of Object.values(loaders)) load();
  mocha.run((failures) => {
    writeFileSync(process.argv[2]!, JSON.stringify((globalThis as { __coverage__?: unknown }).__coverage__));
    process.exit(failures === 0 ? 0 : 1);
  });
}
