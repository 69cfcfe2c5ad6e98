/**
 * Scripts: `npm start`. Opens the sample story, annotated, in a real VS Code: a desktop `code` when there is one and a
 * display to show it on, else a server build from npm at a loopback address. Runs until Ctrl+C and leaves nothing behind.
 *
 *   npm start -- --server    the server build even where there is a desktop `code`
 *   npm start -- --port=N    at this port
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onPath } from './host/browser';
import { installServerBuild, root, SERVER_BUILDS } from './host/install';
import { startServer } from './host/server';

const say = (line: string) => console.log(line);

/** Whether windows can be shown here. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** The desktop VS Code's command, or null. In a terminal of VS Code's own server, `code` is another program. */
function desktopCode(): string | null {
  if (!hasDisplay() || process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return null;
  return onPath('code') ?? onPath('codium');
}

/** What a person edits is a copy of the sample, in a folder of its own that goes at the end. */
function copySample(): { folder: string; story: string; remove: () => void } {
  const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-start-'));
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const folder = join(scratch, 'sample');
  cpSync(join(root, 'dist/sample'), folder, { recursive: true });
  return { folder, story: join(folder, 'sample-story.md'), remove };
}

function buildIfMissing(): void {
  const parts = ['extension.js', 'cards.json', 'models', 'rules', 'sample'];
  if (parts.every((part) => existsSync(join(root, 'dist', part)))) return;
  say('Building the extension …');
  const { status } = spawnSync(process.execPath, ['esbuild.js'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed.');
}

/** This process's parents up to npm, as far as they can be told: npm starts scripts through a shell. */
function parents(): string {
  const { ppid } = process;
  if (process.platform !== 'linux') return String(ppid);
  try {
    // Second field from the closing parenthesis of the name: the parent's own parent.
    const grandparent = readFileSync(`/proc/${ppid}/stat`, 'utf8').split(') ').pop()?.split(' ')[1];
    return `${ppid} ${grandparent}`;
  } catch {
    return String(ppid);
  }
}

/** Runs `end` once on Ctrl+C, SIGTERM, a closed terminal, or when whoever started this was killed; then ends. */
function onStop(end: () => void): void {
  const stop = () => {
    end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const before = parents();
  setInterval(() => {
    if (parents() !== before) stop();
  }, 1000).unref();
}

/** Ends the window: `code` starts it as a program of its own, known by the folder of its profile. */
function endProgramsOf(profile: string): void {
  if (process.platform === 'win32') return;
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  for (const line of (stdout ?? '').split('\n')) {
    const pid = Number.parseInt(line, 10);
    if (!line.includes(profile) || pid === process.pid) continue;
    try {
      process.kill(pid);
    } catch {
      // It has gone by itself.
    }
  }
}

async function openDesktop(code: string): Promise<void> {
  const { folder, story, remove } = copySample();
  say(`Opening the sample story in ${code}. Close its window or press Ctrl+C to end.`);
  const profile = join(dirname(folder), 'profile');
  const window: ChildProcess = spawn(
    code,
    [
      ...['--wait', '--new-window', '--disable-workspace-trust', '--skip-welcome', '--disable-extensions'],
      ...['--user-data-dir', join(profile, 'data'), '--extensions-dir', join(profile, 'extensions')],
      ...[`--extensionDevelopmentPath=${root}`, '--no-sandbox', folder, story],
    ],
    { stdio: 'ignore' },
  );
  onStop(() => {
    window.kill();
    endProgramsOf(profile);
    remove();
  });
  await new Promise<void>((resolve, reject) => {
    window.on('error', reject);
    window.on('close', () => resolve());
  });
}

async function openServer(port: number): Promise<void> {
  say('No desktop VS Code with a display here: using a VS Code server build.');
  const build = installServerBuild(SERVER_BUILDS.pinned, say);
  const { folder, story, remove } = copySample();
  say('Starting VS Code …');
  const server = await startServer(build, { port, forTests: false });
  onStop(() => {
    server.stop();
    remove();
  });
  const address = server.url(folder, [
    ['extensionDevelopmentPath', server.uri(root)],
    ['openFile', server.uri(story)],
  ]);
  say('The sample story is open, annotated, at this address, on this machine only. Press Ctrl+C to end.');
  say(address);
  openInBrowser(address);
  await server.ended;
  throw new Error('The VS Code server has ended.');
}

/** Shows the address in the reader's own browser, where there is a display; says nothing where that does not work. */
function openInBrowser(address: string): void {
  if (!hasDisplay()) return;
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
  const opener = spawn(program!, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

async function main(args: readonly string[]): Promise<void> {
  buildIfMissing();
  const port = Number(args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length) ?? 0);
  const code = args.includes('--server') ? null : desktopCode();
  if (code === null) await openServer(port);
  else await openDesktop(code);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
