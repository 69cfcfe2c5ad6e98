/** Scripts: runs the bundled tests and writes down what of the engine ran. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export function run(load: () => void): void {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 120_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  load();
  mocha.run((failures) => {
    writeFileSync(process.argv[2]!, JSON.stringify((globalThis as { __coverage__?: unknown }).__coverage__));
    process.exit(failures === 0 ? 0 : 1);
  });
}
