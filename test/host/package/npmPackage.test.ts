/** Tests of the npm package, from `npm pack` in an empty folder: Node, a page, a worker, types, and the surface that others build on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { REPORT, apiReport } from '../../../scripts/apiReport';
import { ensureBrowser } from '../../../scripts/host/browser';
import { root } from '../../../scripts/host/install';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
};

/** The programs that README has for the package, in their order. */
function programs(): readonly string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('\n## Package\n'), readme.indexOf('\n## Assistants\n'));
  return [...section.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]!);
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

describe('the npm package', function () {
  this.timeout(300_000);
  let folder: string;
  let server: Server;

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-npm-')));
    const home = join(folder, 'node_modules/copydesk');
    mkdirSync(home, { recursive: true });
    run('npm', ['pack', '--silent', '--pack-destination', folder], root);
    const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    assert.ok(packed !== undefined, 'npm pack made a package');
    run('tar', ['-xzf', join(folder, packed), '--strip-components=1', '-C', home], folder);
    // Nothing that it names as a dependency is there: all that runs stands in its own files.
    server = createServer((request, response) => {
      const path = normalize(new URL(request.url!, 'http://localhost').pathname);
      try {
        const bytes = readFileSync(join(folder, path));
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs the first two programs of README in Node', () => {
    const [first, second] = programs();
    writeFileSync(join(folder, 'first.mjs'), first!);
    writeFileSync(join(folder, 'second.mjs'), second!);
    assert.equal(run(process.execPath, ['first.mjs'], folder), 'unnamed: Two clerks\nnamed: Ann Bell\n');
    const said = run(process.execPath, ['second.mjs'], folder);
    assert.match(said, /^error: Sources: /m);
    assert.match(said, /^Ann Bell Harbour master of Tarn$/m);
    const other = second!.replace('told Ann Bell', 'told Ann Bell and Mia Fox');
    assert.notEqual(other, second);
    writeFileSync(join(folder, 'other.mjs'), other);
    assert.match(run(process.execPath, ['other.mjs'], folder), /^Mia Fox undefined$/m);
  });

  it('runs the command line', () => {
    const cli = join(folder, 'node_modules/copydesk/dist/cli.js');
    writeFileSync(join(folder, 'story.txt'), 'Sources said the bridge was shut.\n');
    assert.match(run(process.execPath, [cli, 'check', 'story.txt'], folder), /Sources/);
  });

  it('runs in a page, and the third program in a worker', async () => {
    writeFileSync(join(folder, 'worker.js'), programs()[2]!);
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><script type="module">
        import { loadEngine } from './node_modules/copydesk/dist/package/index.mjs';
        const text = 'Sources said the bridge was shut.';
        window.inPage = loadEngine().then((engine) => engine.analyze(text).findings.map(({ rule, text }) => rule + ': ' + text));
        window.inWorker = new Promise((resolve, reject) => {
          const worker = new Worker('worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(text);
        });
      </script>`,
    );
    const browser = await chromium.launch({ executablePath: ensureBrowser(console.log), args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(240_000);
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/index.html`, { timeout: 240_000 });
      await page.waitForFunction('window.inPage && window.inWorker');
      const inPage = (await page.evaluate('window.inPage')) as string[];
      assert.ok(inPage.includes('sourcing/bare-source: Sources'), inPage.join('; '));
      assert.deepEqual(await page.evaluate('window.inWorker'), inPage);
    } finally {
      await browser.close();
    }
  });

  it('has types that hold in a program, for both ways of looking modules up, and in those of README', () => {
    writeFileSync(
      join(folder, 'program.mts'),
      `import { loadEngine, type Analysis } from 'copydesk';
import { readHouseConfig, resolveHouseStyle } from 'copydesk/house';
import { readCardFile } from 'copydesk/cards';
import { readDocument } from 'copydesk/documents';
const engine = await loadEngine();
const analysis: Analysis = engine.analyze('', { houseStyle: resolveHouseStyle('ap', readHouseConfig('').config) });
const named: boolean = analysis.sources[0]!.named;
const words: string = readCardFile('', 'x.yaml').diagnostics.map(({ message }) => message).join() + String(named);
export const document: { error: string } | { copy: string } = readDocument(new Uint8Array(words.length));
`,
    );
    const [first, second] = programs();
    writeFileSync(join(folder, 'first.mts'), first!);
    writeFileSync(join(folder, 'second.mts'), second!);
    const shared = { noEmit: true, strict: true, target: 'es2022', types: [] };
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      // The first program needs neither the types of pages nor those of Node; README's have a console.
      for (const [files, lib] of [
        [['program.mts'], ['es2023']],
        [
          ['program.mts', 'first.mts', 'second.mts'],
          ['es2023', 'dom'],
        ],
      ]) {
        const compilerOptions = { ...shared, lib, module, moduleResolution };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
        run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
      }
    }
  });

  it('exports what docs/api.txt says (else: npm run api)', () => {
    assert.equal(apiReport(join(folder, 'node_modules/copydesk/dist/types')), readFileSync(REPORT, 'utf8'));
  });
});
