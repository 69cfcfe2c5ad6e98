/**
 * Scripts: tests and what they test in one file, with sources put in place of others: those that count what runs, or those that hold
 * faults made on purpose. A process that runs it starts in half a second, and the engine that the tests share is the one in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../test/support/engine';

/** Tests of whatever an Analysis is shown as: all of them read copy with the engine. */
const FOLDERS = ['engine', 'checklist', 'compare', 'formats', 'languageService', 'report'];
/** Tests of what makes the engine's data, which run some of its code that nothing else does. */
const MAKERS = ['cards-build', 'config', 'training'];
const FILES = ['test/meta/pipeline.test.ts'];

/** What they measure would be the counting. */
const ABOUT_TIME = /speed\.test\.ts$/;

/**
 * Tests that any change to the engine should be noticed by.
 * @param withMakers and those of what makes its cards, its house and its weights
 */
export function engineTests(withMakers = false): readonly string[] {
  const found = [...FOLDERS, ...(withMakers ? MAKERS : [])].flatMap((folder) =>
    readdirSync(join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join('test', folder, file),
    ),
  );
  return [...found.filter((file) => file.endsWith('.test.ts') && !ABOUT_TIME.test(file)), ...FILES].sort();
}

/**
 * Writes the bundle.
 * @param runner file whose `run(load)` is called with a function that loads the test files into mocha
 * @param outfile from the project's folder, two folders deep: what the tests take for their place is two above
 * @param instead contents by path from the project's folder
 */
export async function bundleTests(
  runner: string,
  outfile: string,
  instead: ReadonlyMap<string, string>,
  tests: readonly string[] = engineTests(),
): Promise<void> {
  const entry = [
    `import { run } from './${runner}';`,
    `run(() => {`,
    ...tests.map((file) => `  require('./${file}');`),
    `});`,
  ].join('\n');
  await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    external: ['mocha', 'esbuild', 'xmllint-wasm'],
    logLevel: 'error',
    plugins: [putInPlace(instead)],
  });
}

function putInPlace(instead: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'put-in-place',
    setup({ onLoad }) {
      onLoad({ filter: /test[\\/]support[\\/]bundledEngine\.ts$/ }, () => ({
        contents: "export const bundledEngine = () => require('../../src/engine');",
        resolveDir: join(ROOT, 'test/support'),
      }));
      // In one file all would have its address; these look for data beside themselves.
      onLoad({ filter: /[\\/]src[\\/](?:cards-build|training)[\\/].*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('__dirname', JSON.stringify(dirname(path))),
        loader: 'ts',
      }));
      onLoad({ filter: /[\\/]src[\\/]engine[\\/].*\.ts$/ }, ({ path }) => ({
        contents: instead.get(relative(ROOT, path).replaceAll('\\', '/')) ?? readFileSync(path, 'utf8'),
        loader: 'ts',
      }));
    },
  };
}
