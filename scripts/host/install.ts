/**
 * Scripts: installs a VS Code server build from npm. The package `code-server` carries a complete built VS Code (server,
 * web workbench, both extension hosts). It is never a dependency of the project, because its own install scripts compile
 * and download; here they do not run, and the two native modules that they would compile get stand-ins.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

/** VS Code 1.100.3, the last server build for Node 20, and the newest one that the suite is known to run on. */
export const SERVER_BUILDS = { pinned: '4.100.3', newest: '4.139.1' } as const;

/** The first line of @vscode/ripgrep whose programs are npm packages and not downloads from elsewhere. */
const RIPGREP = '1.18.0';

/** An installed server build: its folder, its server program and the Node that it runs on. */
export interface ServerBuild {
  readonly version: string;
  readonly folder: string;
  readonly program: string;
  readonly node: string;
}

/** Writes log lines to files as the native logger does; compiled code is not needed for that. */
const LOGGER = `const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.plain = false;
    if (file) fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, line) {
    if (!this.file || level < this.level) return;
    const head = this.plain ? '' : new Date().toISOString() + ' [' + levels[level] + '] ';
    fs.appendFileSync(this.file, head + line + (this.plain ? '' : '\\n'));
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
}
levels.forEach((name, level) => { Logger.prototype[name] = function (line) { this.write(level, line); }; });
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
`;

const WATCHDOG = 'exports.start = () => {};\n';

/**
 * Installs the server build into `.vscode-host/<version>` unless it is there, and says so. The folder appears only when
 * all of it is in place, so that a run that was cut off leaves nothing half done.
 * @throws when npm cannot fetch it.
 */
export function installServerBuild(version: string, say: (line: string) => void): ServerBuild {
  const folder = join(root, '.vscode-host', version);
  if (!existsSync(folder)) {
    say(`Installing a VS Code server build (code-server ${version}) from npm into .vscode-host/ …`);
    const partial = `${folder}.partial-${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    try {
      fetchServerBuild(version, partial);
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      throw error;
    }
  }
  const own = join(folder, 'node_modules', nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return {
    version,
    folder,
    program: join(serverFolder(folder), 'out/server-main.js'),
    node: existsSync(own) ? own : process.execPath,
  };
}

function fetchServerBuild(version: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "vscode-host", "private": true }\n');
  npmInstall(folder, `code-server@${version}`);
  const server = serverFolder(folder);
  const wanted = Number.parseInt(readEngine(join(folder, 'node_modules/code-server/package.json')), 10);
  if (Number.parseInt(process.versions.node, 10) < wanted) npmInstall(folder, `${nodePackage()}@${wanted}`);
  const { dependencies } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  npmInstall(server, '--no-save', ...('@vscode/ripgrep' in dependencies ? [`@vscode/ripgrep@${RIPGREP}`] : []));
  writeFileSync(join(server, 'node_modules/@vscode/spdlog/index.js'), LOGGER);
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const module = join(server, 'node_modules', name);
    if (existsSync(module)) writeFileSync(join(module, 'index.js'), WATCHDOG);
  }
  // Source maps are half of the size and nobody steps through VS Code's own code here.
  for (const part of ['out', 'extensions']) {
    for (const file of readdirSync(join(server, part), { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.map')) rmSync(join(server, part, file));
    }
  }
}

function serverFolder(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode');
}

/** The npm package that carries a Node program for this machine. */
function nodePackage(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function readEngine(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { engines: { node: string } }).engines.node;
}

function npmInstall(folder: string, ...args: string[]): void {
  const fixed = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...fixed, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${args.join(' ')}: is the npm registry reachable?`);
}
