/** The program as a process: what only a real pipe and a real exit code can show. Few, since each costs a start. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { NO_CARDS } from './surroundings';

const { bundles } = createRequire(__filename)('../../esbuild.js') as { bundles: Record<string, BuildOptions> };

describe('the program copydesk', function () {
  this.timeout(20_000);
  let folder: string;
  let program: string;

  before(async () => {
    mkdirSync('out', { recursive: true });
    folder = mkdtempSync(resolve('out', 'cli-'));
    program = join(folder, 'cli.js');
    // As the build makes it, in another place.
    for (const name of ['cli.js', 'program.js'])
      await build({ ...bundles[`dist/${name}`], outfile: join(folder, name), sourcemap: false });
    writeFileSync(join(folder, 'cards.json'), JSON.stringify(NO_CARDS));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says what it can do, without reading anything', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /annotate[\s\S]*check[\s\S]*config[\s\S]*Exit codes/);
  });

  it('ends with 2 on a bad argument and says so on standard error', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', '--fail-on', 'hint'], {
      encoding: 'utf8',
      input: '',
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /--fail-on/);
  });

  it('opens a pipe that a shell makes, and no device: exit code 2', function () {
    if (process.platform === 'win32') return;
    // Within limits: a reader of the device would take all the memory that there is.
    const run = (words: string) =>
      spawnSync('bash', ['-c', `ulimit -v 6000000; "$@" ${words}`, 'bash', process.execPath, program, 'check'], {
        encoding: 'utf8',
        timeout: 10_000,
        input: 'Sources said the pier is shut.',
      });
    for (const [words, said] of [
      ['/dev/zero', '/dev/zero: it is a device, and is not read'],
      ['/dev/stdin < /dev/zero', '/dev/stdin: it is a device, and is not read'],
      ['- < /dev/zero', '-: it is larger than 8 MB, and no story is'],
      ['--baseline /dev/zero -', '/dev/zero: it is a device, and is not read'],
    ] as const) {
      const { status, stderr } = run(words);
      assert.deepEqual([status, stderr], [2, `copydesk: ${said}\n`]);
    }
    for (const words of ['<(echo Sources said the pier is shut.)', '<(cat)', '- < <(cat)']) {
      const { stdout } = run(`--format json --fail-on never ${words}`);
      assert.equal((JSON.parse(stdout) as { documents: unknown[] }).documents.length, 1, words);
    }
  });

  describe('as a language server', () => {
    const message = (value: unknown, body = JSON.stringify(value)): string =>
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } };
    const serve = (input: string) =>
      spawnSync(process.execPath, [program, 'lsp', '--stdio'], { encoding: 'utf8', input, timeout: 15_000 });

    before(async () => {
      const library = bundles['dist/libraries/languageServer.js']!;
      await build({ ...library, outfile: join(folder, 'libraries/languageServer.js') });
    });

    it('answers, and ends quietly when its client goes away without a word', () => {
      const { status, stdout, stderr } = serve(message(initialize));
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /"serverInfo":\{"name":"Copydesk"/);
    });

    it('ends quietly when nobody reads its answers any more', async () => {
      const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: 'pipe' });
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      child.stdin.on('error', () => undefined);
      const ended = new Promise((done) => child.on('close', done));
      child.stdin.write(message(initialize));
      await new Promise((done) => child.stdout.once('data', done));
      child.stdout.destroy();
      child.stdin.write(message({ ...initialize, id: 2, method: 'textDocument/hover', params: {} }).repeat(3));
      child.stdin.end();
      assert.equal(await ended, 0);
      assert.equal(complaint, '');
    });

    it('keeps what V8 made of it, and of its library, as soon as it has read copy', async () => {
      const kept = () => readdirSync(folder).filter((file) => /\.cache$/.test(file));
      const forget = (): void => kept().forEach((file) => rmSync(join(folder, file)));
      const textDocument = {
        uri: 'untitled:Story',
        languageId: 'plaintext',
        version: 1,
        text: 'Late, officials said.\n',
      };
      const open = { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } };
      const read = async (): Promise<string> => {
        const child = spawn(process.execPath, [program, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
        const ended = new Promise((done) => child.on('close', done));
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          if (said.includes('publishDiagnostics')) child.stdin.end();
        });
        child.stdin.write(message(initialize) + message(open));
        await ended;
        return said;
      };
      forget();
      const first = await read();
      assert.deepEqual(
        kept().map((file) => file.split('.')[0]),
        ['languageServer', 'program'],
      );
      assert.equal(await read(), first);
      forget();
    });

    it('goes on after a message that is none', () => {
      const { status, stdout } = serve(message(null, '{ "half": ') + message(initialize));
      assert.equal(status, 0);
      assert.match(stdout, /"serverInfo"/);
    });
  });

  it('goes by the house above the story, by another that is named, or by none', () => {
    mkdirSync(join(folder, '.copydesk'));
    writeFileSync(join(folder, '.copydesk/config.yaml'), 'profile: ap\n');
    writeFileSync(join(folder, 'other.yaml'), 'profile: bbc\n');
    const profile = (...flags: string[]): string => {
      const given = [program, 'config', '--format', 'json', ...flags, join(folder, 'story.txt')];
      const { stdout } = spawnSync(process.execPath, given, { encoding: 'utf8' });
      return (JSON.parse(stdout) as { profile: { name: string } }).profile.name;
    };
    assert.equal(profile(), 'ap');
    assert.equal(profile('--config', join(folder, 'other.yaml')), 'bbc');
    assert.equal(profile('--no-config'), 'default');
  });

  it('keeps what V8 made of it for the next time, and does without where it is of no use', () => {
    const story = join(folder, 'story.txt');
    writeFileSync(story, 'The ferry was late, officials said.\n');
    const run = () => spawnSync(process.execPath, [program, 'check', '--no-config', story], { encoding: 'utf8' });
    const kept = () => readdirSync(folder).filter((file) => file.includes('.cache'));
    const first = run();
    assert.equal(kept().length, 1);
    const again = run();
    assert.deepEqual([again.status, again.stdout, again.stderr], [first.status, first.stdout, first.stderr]);
    writeFileSync(join(folder, kept()[0]!), 'not what V8 made');
    assert.equal(run().stdout, first.stdout);
  });

  it('reads a long archive with worker threads as it does with one', () => {
    const line = (_: unknown, at: number): string =>
      JSON.stringify({ id: `${at}`, text: `${at} boats, officials said.${' '.repeat(45_000)}` });
    const input = Array.from({ length: 12 }, line).join('\n');
    const run = (jobs: string): string =>
      spawnSync(process.execPath, [program, 'annotate', '--no-config', '--format', 'ndjson', '--jobs', jobs], {
        ...{ encoding: 'utf8', input, maxBuffer: 1e8 },
      }).stdout;
    assert.equal(run('3'), run('1'));
  });

  it('ends with whole JSON when somebody presses Ctrl+C over a folder, and draws no progress into a pipe', async () => {
    const archive = join(folder, 'archive');
    mkdirSync(archive);
    const story = 'Officials said the ferry was late. '.repeat(60);
    for (let at = 0; at < 300; at += 1) writeFileSync(join(archive, `${1000 + at}.txt`), story);
    const given = [program, 'check', '--no-config', '--jobs', '1', '--format', 'json', archive];
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] });
    const heard = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (heard[stream] += text));
    const ended = new Promise((done) => child.on('close', done));
    while (!heard.stdout.includes('1003.txt')) await new Promise((done) => child.stdout.once('data', done));
    child.kill('SIGINT');
    assert.equal(await ended, 130);
    const { documents } = JSON.parse(heard.stdout) as { documents: unknown[] };
    assert.ok(documents.length > 3 && documents.length < 300, `${documents.length} stories`);
    assert.match(heard.stderr, new RegExp(`stopped here, at story ${documents.length} of the run`));
    assert.doesNotMatch(heard.stderr, /\r/);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'annotate', '--format', 'ndjson'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.stdin.on('error', () => undefined);
    const ended = new Promise((done) => child.on('close', done));
    const line = `${JSON.stringify({ id: 'a', text: 'Some copy. '.repeat(20) })}\n`;
    child.stdin.write(line.repeat(50));
    await new Promise((done) => child.stdout.once('data', done));
    child.stdout.destroy();
    const writing = setInterval(() => child.stdin.writable && child.stdin.write(line), 5);
    assert.equal(await ended, 0);
    clearInterval(writing);
    assert.equal(complaint, '');
  });
});
