/** Scripts: starts a VS Code server build behind a gate on a loopback port, with a data folder of its own, and ends it again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGate, type Gate } from './gate';
import type { ServerBuild } from './install';

export interface ServerOptions {
  /** User settings, over those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** An extension to install before the start. */
  readonly vsix?: string;
  /** Lets newer server builds run a suite inside the extension host; hides notifications. */
  readonly forTests?: boolean;
  /** False: no folder is trusted, and nobody is asked. */
  readonly trusted?: boolean;
}

export interface RunningServer {
  /** A folder that goes when the server stops. */
  readonly scratch: string;
  readonly port: number;
  /** The address by which the workbench knows a file of this machine. */
  uri(path: string): string;
  /** The workbench's address, with a folder open and payload entries such as `['openFile', uri]`. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  stop(): void;
  /** Resolves when the server has ended by itself. */
  readonly ended: Promise<void>;
}

const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * Starts the server and waits until it listens. Everything that it writes lies in one scratch folder; `stop`, and the end
 * of this process, kill the server's whole process group and remove the folder.
 * @throws with the server's last lines when it does not come up in 60 s.
 */
export async function startServer(build: ServerBuild, options: ServerOptions = {}): Promise<RunningServer> {
  const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-vscode-'));
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const trusted = options.trusted ?? true;
  const settings = {
    ...QUIET,
    ...(trusted ? {} : { 'security.workspace.trust.startupPrompt': 'never' }),
    ...options.settings,
  };
  mkdirSync(join(scratch, 'data/User'), { recursive: true });
  writeFileSync(join(scratch, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
  const socketPath = join(scratch, 'server.sock');
  const folders = ['--server-data-dir', scratch, '--extensions-dir', join(scratch, 'extensions')];
  const common = [build.program, '--accept-server-license-terms', ...folders];
  // No call to a gallery, whatever this build would use.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  if (options.vsix !== undefined) installExtension(build, common, env, options.vsix);

  const server = spawn(
    build.node,
    [
      ...common,
      ...['--socket-path', socketPath, '--without-connection-token'],
      ...['--telemetry-level', 'off'],
      ...(trusted ? ['--disable-workspace-trust'] : []),
      ...(options.forTests === true ? ['--enable-smoke-test-driver'] : []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const ended = new Promise<void>((resolvePromise) => server.once('close', () => resolvePromise()));
  let gate: Gate | undefined;
  const stop = () => {
    gate?.close();
    endProcessGroup(server);
    remove();
  };
  process.once('exit', stop);
  try {
    await listening(server);
    gate = await openGate(socketPath, options.port ?? 0);
    const { port } = gate;
    const authority = `127.0.0.1:${port}`;
    return {
      scratch,
      port,
      ended,
      stop,
      uri: (path) => `vscode-remote://${authority}${path}`,
      url: (folder, payload = []) => {
        const query = JSON.stringify([['skipWelcome', 'true'], ...payload]);
        return `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(query)}`;
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function installExtension(build: ServerBuild, common: string[], env: NodeJS.ProcessEnv, vsix: string): void {
  const { status, stdout, stderr } = spawnSync(build.node, [...common, '--install-extension', resolve(vsix)], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0 || !stdout.includes('successfully installed')) {
    throw new Error(`VS Code would not install ${vsix}:\n${tail(stdout + stderr)}`);
  }
}

/** Waits until the server says that it listens. */
function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolvePromise, reject) => {
    let said = '';
    const late = setTimeout(
      () => reject(new Error(`the VS Code server did not start in 60 s:\n${tail(said)}`)),
      60_000,
    );
    const read = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-100_000);
      if (!said.includes('Extension host agent listening on')) return;
      clearTimeout(late);
      resolvePromise();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('error', reject);
    server.on('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the VS Code server ended with ${code}:\n${tail(said)}`));
    });
  });
}

/** The last lines, each cut short: the server's errors quote whole minified files. */
function tail(output: string): string {
  return output
    .split('\n')
    .slice(-20)
    .map((line) => line.slice(0, 300))
    .join('\n');
}

function endProcessGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
}
