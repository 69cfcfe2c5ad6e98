/** Command line: folders as input: which files of them count, in which order, and what is said of those that cannot be read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { check } from '../../src/cli/check';
import { exportCopy } from '../../src/cli/export';
import { readFolder, type FolderRules } from '../../src/cli/folderCopy';
import { Progress, progressLine } from '../../src/cli/progress';
import { Repository } from '../support/repository';
import { json, surroundings, type Heard } from './surroundings';

const ITEM = '<?xml version="1.0"?>\n<nitf><body><body.content><p>A ferry sank.</p></body.content></body></nitf>';
const EVERYTHING: FolderRules = { decide: () => Promise.resolve(undefined), except: null };
const OPTIONS = { date: null, config: null, profile: 'default' } as const;
const CHECKED = { ...OPTIONS, format: 'json', failOn: 'never', changedSince: null, baseline: null } as const;

describe('folders on the command line', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-folder-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (path: string, text = 'A ferry sank, officials said.'): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };
  const names = async (rules: FolderRules = EVERYTHING): Promise<string[]> => {
    const all: string[] = [];
    for await (const read of readFolder(folder, rules))
      all.push(`${relative(folder, read.id)}${'error' in read ? `: ${read.error}` : ''}`);
    return all;
  };
  const checked = async (paths: readonly string[], stage: Heard = surroundings()) => {
    const code = await check(paths, CHECKED, stage);
    const { documents } = json(stage.printed.join('')) as { documents: { id: string; findings: unknown[] }[] };
    return { code, documents, complaints: stage.complaints };
  };

  it('reads what is copy, in the order of the paths', async () => {
    const copy = ['2012/10/b.txt', '2012/10/c.md', '2012/a.copy', 'README.story', 'item.xml', 'z.story'];
    for (const path of copy) put(path, path.endsWith('.xml') ? ITEM : undefined);
    assert.deepEqual(await names(), copy);
  });

  it('leaves alone what is none', async () => {
    for (const path of [
      ...['README.md', 'LICENSE', 'requirements.txt', 'votes.csv', 'page.html', 'reader.eml', 'Makefile', 'photo.jpg'],
      ...['.hidden.txt', '~$story.docx', '.git/notes.txt', '.copydesk/cards/a.md', 'node_modules/a/notes.md'],
    ])
      put(path);
    put('settings.json', '{ "headline size": 3 }');
    put('sitemap.xml', '<?xml version="1.0"?><urlset/>');
    assert.deepEqual(await names(), [': there is no copy in this folder']);
  });

  it('follows no link: round in a circle, out of the folder, to a pipe’s worth of nothing', async () => {
    put('a.txt');
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync(tmpdir(), join(folder, 'out'));
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    assert.deepEqual(await names(), ['a.txt']);
  });

  it('goes by the patterns of the desk first', async () => {
    put('.copydesk/config.yaml', 'copy: ["**/*.html", "!**/old/**"]\n');
    for (const path of ['page.html', 'old/a.txt', 'b.txt']) put(path, '<p>A ferry sank.</p>');
    const { documents, code } = await checked([folder]);
    assert.deepEqual([code, documents.map(({ id }) => relative(folder, id))], [0, ['b.txt', 'page.html']]);
  });

  it('counts the patterns of the desk from the folder above .copydesk', async () => {
    put('.copydesk/config.yaml', "copy: ['drafts/**/*.dat', '!skip/**', './notes.log']\n");
    const copy = ['a.txt', 'drafts/2/y.dat', 'drafts/x.dat', 'later/skip/s.txt', 'notes.log'];
    const others = ['later/drafts/x.dat', 'later/notes.log', 'skip/2/t.txt', 'skip/s.txt'];
    for (const path of [...copy, ...others]) put(path);
    const read = async (given: string) =>
      (await checked([given])).documents.map(({ id }) => relative(folder, id).replaceAll('\\', '/'));
    assert.deepEqual(await read(folder), copy);
    assert.deepEqual(await read(join(folder, 'drafts')), ['drafts/2/y.dat', 'drafts/x.dat']);
    assert.deepEqual(await read(relative(process.cwd(), join(folder, 'drafts'))), ['drafts/2/y.dat', 'drafts/x.dat']);
    assert.deepEqual(await read(join(folder, 'later')), ['later/skip/s.txt']);
  });

  it('counts the patterns of a configuration that lies elsewhere from its folder', async () => {
    const config = put('house/copy.yaml', "copy: ['drafts/*.dat', '!skip/**']\n");
    for (const path of ['house/drafts/x.dat', 'house/skip/s.txt', 'skip/s.txt', 'drafts/x.dat']) put(path);
    const stage = surroundings();
    await check([folder], { ...CHECKED, config }, stage);
    const { documents } = json(stage.printed.join('')) as { documents: { id: string }[] };
    assert.deepEqual(
      documents.map(({ id }) => relative(folder, id).replaceAll('\\', '/')),
      ['house/drafts/x.dat', 'skip/s.txt'],
    );
  });

  it('says what vanishes while it reads, and what is too large, and goes on', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name);
    put('d.txt', 'x'.repeat(8_000_001));
    const reading = readFolder(folder, EVERYTHING);
    const first = await reading.next();
    rmSync(join(folder, 'c.txt'));
    const rest: string[] = [];
    for await (const read of reading) rest.push('error' in read ? read.error : relative(folder, read.id));
    assert.equal(relative(folder, first.value!.id), 'a.txt');
    assert.deepEqual(rest, ['b.txt', 'it is larger than 8 MB, and no story is']);
  });

  it('reads a story when it is its turn: of ten thousand one is in memory, whatever comes after it', async () => {
    for (let at = 0; at < 200; at += 1) put(`${String(at).padStart(3, '0')}.txt`, String(at));
    const reading = readFolder(folder, EVERYTHING);
    await reading.next();
    for (let at = 1; at < 200; at += 1) put(`${String(at).padStart(3, '0')}.txt`, 'later');
    for await (const read of reading) assert.equal('text' in read && read.text, 'later');
  });

  it('ends with 2 where there is no copy or no such folder, and does the others', async () => {
    const story = put('stories/a.txt');
    mkdirSync(join(folder, 'empty'));
    const { code, documents, complaints } = await checked([join(folder, 'empty'), join(folder, 'none'), story]);
    assert.deepEqual([code, documents.length], [2, 1]);
    assert.deepEqual(complaints, [
      `${join(folder, 'empty')}: there is no copy in this folder`,
      `${join(folder, 'none')}: there is no such file`,
    ]);
  });

  it('stops where somebody presses Ctrl+C, with what was read written whole', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name);
    const stage: Heard = {
      ...surroundings(),
      onInterrupt: (stop) => {
        stop();
        return () => undefined;
      },
    };
    const { code, documents, complaints } = await checked([folder], stage);
    assert.deepEqual([code, documents.length], [2, 1]);
    assert.deepEqual(complaints, [`${join(folder, 'a.txt')}: stopped here, at story 1 of the run`]);
  });

  it('exports each story as deep as it lies, over no copy, and reads nothing that it has written', async () => {
    put('one/a.txt');
    put('two/a.txt');
    const out = join(folder, 'reports');
    const run = async (to: 'markdown' | 'brat', into: string) => {
      const stage = surroundings();
      return { code: await exportCopy([folder], { ...OPTIONS, to, out: into, notes: null }, stage), stage };
    };
    for (const again of [1, 2]) {
      const { code, stage } = await run('markdown', out);
      assert.deepEqual([again, code, stage.complaints], [again, 0, []]);
    }
    assert.deepEqual(readdirSync(out, { recursive: true }).sort(), ['one', 'one/a.md', 'two', 'two/a.md']);
    rmSync(out, { recursive: true });
    const { code, stage } = await run('brat', folder);
    assert.equal(code, 2);
    assert.match(stage.complaints[0]!, /is the copy itself and was not written over/);
    assert.equal(readFileSync(join(folder, 'one/a.txt'), 'utf8'), 'A ferry sank, officials said.');
  });

  it('asks of a folder in Git what an edit brought', async () => {
    const desk = new Repository();
    try {
      desk.write('one/a.txt', 'A ferry sank.\n');
      desk.write('b.txt', 'A ferry sank, officials said.\n');
      desk.commit();
      desk.write('one/a.txt', 'A ferry sank, officials said.\n');
      const stage = surroundings();
      await check([desk.root], { ...CHECKED, changedSince: 'HEAD' }, stage);
      const { documents } = json(stage.printed.join('')) as { documents: { findings: unknown[] }[] };
      assert.deepEqual(
        documents.map(({ findings }) => findings.length > 0),
        [false, true],
      );
    } finally {
      desk.remove();
    }
  });
});

describe('progress on a terminal', () => {
  it('says how far it is and how long it will take, in the room there is', () => {
    assert.equal(
      progressLine(2500, 10_000, 60_000, 80),
      `2,500 of 10,000 stories  ${'━'.repeat(7)}${'─'.repeat(23)}  about 3 min left`,
    );
    assert.equal(progressLine(1, 4, 1000, 30), '1 of 4 stories  about 3 s left');
    assert.equal(progressLine(5, 4, 1000, 12).length, 12);
  });

  it('is drawn at most ten times a second, not at all in a short run, and is gone at the end', () => {
    let now = 0;
    const written: string[] = [];
    const progress = new Progress({ write: (text) => written.push(text), columns: 80 }, () => now);
    for (; now < 300; now += 10) progress.show(now, 1000);
    progress.clear();
    assert.deepEqual(written, []);
    for (; now < 1000; now += 10) progress.show(now, 1000);
    assert.ok(written.length > 2 && written.length <= 7, `${written.length}`);
    progress.clear();
    assert.equal(written.at(-1), '\r\u{1B}[K');
  });

  it('takes a terminal that does not know its width for one of eighty columns', () => {
    let now = 0;
    let written = '';
    const progress = new Progress({ write: (text) => (written = text), columns: 0 }, () => now);
    for (now of [0, 500]) progress.show(5, 10);
    assert.match(written, /5 of 10 stories\s+━+─+\s+about 1 s left/);
  });
});
