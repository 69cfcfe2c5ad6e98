/**
 * Tests in a real VS Code: does what a desktop `code --extensionTestsPath=…` does, with a server build and a browser
 * without a window. The workbench opens there, its extension host loads the extension and runs the suite, and the result
 * comes back over the page.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from '../../scripts/host/browser';
import { installServerBuild, root, SERVER_BUILDS } from '../../scripts/host/install';
import { startServer } from '../../scripts/host/server';
import { SUITE_MARK } from './suite/suiteMark';

interface Run {
  readonly extension: string;
  readonly suite: string;
  readonly folder: string;
  /** Whether extensions run in the browser's web worker and not in Node. */
  readonly web: boolean;
  readonly trusted: boolean;
  readonly version: string;
}

/** Reads the flags, runs the suite and sets the exit code: 0 only when every test passed. */
export async function main(args: readonly string[]): Promise<void> {
  const value = (name: string): string => {
    const given = args.find((arg) => arg.startsWith(`--${name}=`));
    if (given === undefined) throw new Error(`--${name}=… is missing`);
    return resolve(given.slice(name.length + 3));
  };
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (folder === undefined) throw new Error('no folder to open');
  process.exitCode = await runSuite({
    extension: value('extensionDevelopmentPath'),
    suite: value('extensionTestsPath'),
    folder: resolve(folder),
    web: args.includes('--web'),
    trusted: !args.includes('--untrusted'),
    version: args.includes('--newest') ? SERVER_BUILDS.newest : SERVER_BUILDS.pinned,
  });
}

async function runSuite(run: Run): Promise<number> {
  const say = (line: string) => console.log(line);
  const build = installServerBuild(run.version, say);
  const manifest = JSON.parse(readFileSync(join(run.extension, 'package.json'), 'utf8')) as Record<string, string>;
  const id = `${manifest['publisher']}.${manifest['name']}`;
  const server = await startServer(build, {
    forTests: true,
    trusted: run.trusted,
    settings: run.web ? { 'remote.extensionKind': { [id]: ['web'] } } : {},
  });
  // In Ctrl+C and SIGTERM the server must go as well; its own exit hook does that.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const log = join(root, 'out/host', `${run.web ? 'web' : 'node'}-workbench.log`);
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  try {
    const browser = await launchBrowser(say);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      let heard = 0;
      let finish: (result: number | string) => void;
      const result = new Promise<number | string>((resolvePromise) => (finish = resolvePromise));
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        const line = format(...args);
        if (line.startsWith(SUITE_MARK)) {
          heard++;
          console.log(line.slice(SUITE_MARK.length));
        } else appendFileSync(log, `${type}: ${line}\n`);
      });
      await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
      page.on('crash', () => finish('the page crashed'));
      const limit = Number(process.env['COPYDESK_SUITE_SECONDS'] ?? 300);
      const late = setTimeout(() => finish(`no result within ${limit} s`), limit * 1000);
      await page.goto(
        server.url(run.folder, [
          ['extensionDevelopmentPath', server.uri(run.extension)],
          ['extensionTestsPath', server.uri(run.suite)],
        ]),
        { timeout: limit * 1000 },
      );
      const code = await result;
      clearTimeout(late);
      if (code === 0 && heard > 0) return 0;
      if (heard === 0) console.error(`The suite never began.\n${errorsIn(log)}`);
      if (typeof code === 'string') {
        const picture = join(root, 'out/host/failed.png');
        await page.screenshot({ path: picture }).catch(() => undefined);
        console.error(`${code}; what the window showed is in ${picture}`);
      }
      console.error(`The workbench's own log is in ${log}`);
      return 1;
    } finally {
      await browser.close().catch(() => undefined);
    }
  } finally {
    server.stop();
  }
}

/** The errors in the workbench's log, one line each. */
function errorsIn(log: string): string {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('error:'))
    .map((line) => line.slice(0, 400))
    .join('\n');
}
