/**
 * Scripts: tests and what they test in one file, as they are or with sources put in place of others: those that count what runs, or
 * those that hold faults made on purpose. A process that runs it starts in half a second, and the engine that the tests share is the
 * one in it.
 */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { ROOT } from '../test/support/engine';

/** Tests of whatever an Analysis is shown as: all of them read copy with the engine. */
const FOLDERS = ['engine', 'checklist', 'compare', 'formats', 'languageService', 'report'];
/** Tests of what makes the engine's data, which run some of its code that nothing else does. */
const MAKERS = ['cards-build', 'config', 'training'];
const FILES = ['test/meta/pipeline.test.ts'];

/** What they measure would be the counting. */
const ABOUT_TIME = /speed\.test\.ts$/;
/** Tests of processes, long copy, real articles and speed, and those that need a host, run by themselves. */
const APART = /^test[\\/]host[\\/]|(?:\.slow|speed)\.test\.ts$/;

/** By path from the project's folder, what loads each test file into mocha. */
export type Loaders = Readonly<Record<string, () => void>>;

/** All unit tests, the longest files first: those that end last leave the least to wait for. */
export function unitTests(): readonly string[] {
  const size = new Map(
    testsUnder('test')
      .filter((file) => !APART.test(file))
      .map((file) => [file, statSync(join(ROOT, file)).size]),
  );
  return [...size.keys()].sort((one, other) => size.get(other)! - size.get(one)!);
}

/**
 * Tests that any change to the engine should be noticed by.
 * @param withMakers and those of what makes its cards, its house and its weights
 */
export function engineTests(withMakers = false): readonly string[] {
  const found = [...FOLDERS, ...(withMakers ? MAKERS : [])].flatMap((folder) => testsUnder(join('test', folder)));
  return [...found.filter((file) => !ABOUT_TIME.test(file)), ...FILES].sort();
}

function testsUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
}

/**
 * What esbuild is told to make the bundle.
 * @param runner file whose `run(loaders)` is called with what loads each test file
 * @param outfile from the project's folder
 * @param instead contents by path from the project's folder
 */
export function testBundle(
  runner: string,
  outfile: string,
  tests: readonly string[],
  instead: ReadonlyMap<string, string> = new Map(),
): BuildOptions {
  const entry = [
    `import { run } from './${runner}';`,
    `run({`,
    ...tests.map((file) => file.replaceAll('\\', '/')).map((file) => `  '${file}': () => require('./${file}'),`),
    `});`,
  ].join('\n');
  return {
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    supported: { 'regexp-unicode-property-escapes': true },
    external: ['mocha', 'esbuild', 'typescript', 'xmllint-wasm'],
    // Packages written as ES modules ask where they are; in this one file they get its own address. And no script in it is the one
    // that was started.
    define: { 'import.meta.url': 'bundleAddress', 'require.main': 'null' },
    banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'error',
    plugins: [ownSources(instead)],
  };
}

function ownSources(instead: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'own-sources',
    setup({ onLoad }) {
      onLoad({ filter: /test[\\/]support[\\/]bundledEngine\.ts$/ }, () => ({
        contents: "export const bundledEngine = () => require('../../src/engine');",
        resolveDir: join(ROOT, 'test/support'),
      }));
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const name = relative(ROOT, path).replaceAll('\\', '/');
        if (!/^(?:src|test|scripts)\//.test(name)) return null;
        const contents = instead.get(name) ?? (await readFile(path, 'utf8'));
        return { contents: atItsPlace(contents, path), loader: 'ts' };
      });
    },
  };
}

/** In one file all would have its address; some look for data beside themselves. */
function atItsPlace(contents: string, path: string): string {
  if (!/\b(?:import\.meta\.url|__dirname|__filename)\b/.test(contents)) return contents;
  return contents
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('__dirname', JSON.stringify(dirname(path)))
    .replaceAll('__filename', JSON.stringify(path));
}
