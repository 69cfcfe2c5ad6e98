/**
 * Tests in a real VS Code: the entry point. `@vscode/test-electron` starts the program, a desktop VS Code or (by default)
 * the server build with a browser, and takes its exit code.
 *
 *   tsx test/host/runTest.ts              the suite in the Node extension host
 *   tsx test/host/runTest.ts --web        the suite in the web worker extension host
 *   tsx test/host/runTest.ts --untrusted  the short suite for a folder that is not trusted
 *   tsx test/host/runTest.ts --newest     the suite on the newest server build
 *   tsx test/host/runTest.ts --desktop    the suite on a desktop VS Code, downloaded or named in VSCODE_EXECUTABLE
 *   tsx test/host/runTest.ts --grep=WORDS only the tests whose title holds these words
 */
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/host/install';

const GREP = '--grep=';

/** Bundles the suite: for Node with mocha beside it, for the web worker as one file with only `vscode` outside. */
async function bundleSuite(entry: string, web: boolean, words: string): Promise<string> {
  const outfile = join(root, 'out/host', `${entry}.${web ? 'web' : 'node'}.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [`test/host/suite/${entry}.ts`],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    define: { WEB_WORKER: String(web), ONLY_TESTS: JSON.stringify(words) },
    external: web ? ['vscode'] : ['vscode', 'mocha'],
    ...(web
      ? {
          platform: 'browser',
          alias: {
            'node:assert/strict': join(root, 'test/host/suite/strictAssert.ts'),
            mocha: join(root, 'test/host/suite/webMocha.ts'),
          },
          banner: {
            js: "var process = globalThis.process || { env: {}, nextTick: (f) => Promise.resolve().then(f), cwd: () => '/' }; var global = globalThis;",
          },
        }
      : { platform: 'node' }),
  });
  return outfile;
}

async function main(args: readonly string[]): Promise<void> {
  if (!existsSync(join(root, 'dist/extension.js'))) throw new Error('dist/ is not built: npm run build');
  const untrusted = args.includes('--untrusted');
  const words = args.find((arg) => arg.startsWith(GREP))?.slice(GREP.length) ?? '';
  const suite = await bundleSuite(untrusted ? 'untrusted' : 'trusted', args.includes('--web'), words);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-suite-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  cpSync(join(root, 'src/sample'), folder, { recursive: true });
  const vscodeExecutablePath = args.includes('--desktop')
    ? (process.env['VSCODE_EXECUTABLE'] ?? (await downloadAndUnzipVSCode('stable')))
    : join(root, 'test/host/code.cjs');
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [folder, '--disable-extensions', ...args.filter((arg) => arg !== '--desktop' && !arg.startsWith(GREP))],
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
