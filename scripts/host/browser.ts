/** Scripts: finds the browser that shows the workbench in tests and screenshots, and starts it without a window. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-headless-shell',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a program on PATH, or null. */
export function onPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    if (folder !== '' && existsSync(candidate)) return candidate;
  }
  return null;
}

/** The path of Chromium, Chrome or Edge on this machine (`CHROMIUM` names one outright), or null. */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path !== null) return path;
  }
  return ELSEWHERE.find((path) => existsSync(path)) ?? null;
}

/**
 * The browser's path; as root on Debian it is installed when it is missing.
 * @throws with one line that says what to install.
 */
export function ensureBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found !== null) return found;
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  if (root && onPath('apt-get') !== null) {
    say('No Chromium here: installing Debian’s …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    ]) {
      spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'Install Chromium, Chrome or Edge (on Debian: sudo apt-get install chromium), or name one in CHROMIUM.',
  );
}

/** Starts the browser without a window. It calls nobody: no updates, no sync, no component downloads. */
export async function launchBrowser(say: (line: string) => void): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(say),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
