/** Command line: a folder that somebody sent, with anything under the names of the desk's files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, type CheckFormat } from '../../src/cli/check';
import { config } from '../../src/cli/config';
import { DeskFiles } from '../../src/cli/deskFiles';
import { LARGEST_DESK_FILE } from '../../src/config/deskFiles';
import { json, surroundings } from './surroundings';

const CARD = 'id: quay\nschema: Place\nname: North Quay\nsummary: A quay.\n';
const PLAIN = { date: null, config: null, profile: 'default', changedSince: null, baseline: null } as const;

describe('a folder that somebody sent', function () {
  if (process.platform === 'win32') return;
  let folder: string;
  let elsewhere: string;
  const write = (path: string, text: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-sent-'));
    elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-elsewhere-'));
    write('story.txt', 'Sources said the pier is shut.\n');
    write('.copydesk/cards/quay.yaml', CARD);
  });
  afterEach(() => {
    spawnSync('chmod', ['-R', 'u+rwX', folder]);
    for (const made of [folder, elsewhere]) rmSync(made, { recursive: true });
  });

  const run = async (format: CheckFormat = 'json', path = join(folder, 'story.txt')) => {
    const stage = surroundings();
    const started = performance.now();
    const code = await check([path], { ...PLAIN, format, failOn: 'never' }, stage);
    assert.ok(performance.now() - started < 5000);
    return { code, printed: stage.printed.join(''), complaints: stage.complaints };
  };
  /** The names of the card files that were read, and what was said of the others. */
  const cards = () => {
    const refused: string[] = [];
    const files = new DeskFiles(folder, ({ id, error }) => refused.push(`${id.slice(folder.length + 1)}: ${error}`));
    return { read: [...files.cards()].map(({ path }) => path.slice(join(folder, '.copydesk/cards/').length)), refused };
  };
  const link = (to: string, path: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(to, join(folder, path));
  };

  const odd: [what: string, path: string, make: (path: string) => void, said: RegExp][] = [
    [
      'a pipe for a card',
      '.copydesk/cards/pipe.yaml',
      (path) => void spawnSync('mkfifo', [join(folder, path)]),
      /no regular file/,
    ],
    [
      'a pipe for the configuration',
      '.copydesk/config.yaml',
      (path) => void spawnSync('mkfifo', [join(folder, path)]),
      /no regular file/,
    ],
    [
      'a pipe for what is ignored',
      '.copydesk/ignored.json',
      (path) => void spawnSync('mkfifo', [join(folder, path)]),
      /no regular file/,
    ],
    ['a device for a card', '.copydesk/cards/zero.yaml', (path) => link('/dev/zero', path), /leads out of the folder/],
    [
      'a folder for the configuration',
      '.copydesk/config.yaml',
      (path) => mkdirSync(join(folder, path)),
      /a folder, not a file/,
    ],
    [
      'a link out of the folder',
      '.copydesk/config.yaml',
      (path) => {
        writeFileSync(join(elsewhere, 'secret.yaml'), 'password: hunter2\n');
        link(join(elsewhere, 'secret.yaml'), path);
      },
      /leads out of the folder/,
    ],
    [
      'a folder of links out',
      '.copydesk/cards/more',
      (path) => {
        writeFileSync(join(elsewhere, 'a.yaml'), CARD);
        link(elsewhere, path);
      },
      /leads out of the folder/,
    ],
    ['a link to nothing', '.copydesk/config.yaml', (path) => link('nowhere.yaml', path), /a link to nothing/],
    ['a link to itself', '.copydesk/cards/round.yaml', (path) => link('round.yaml', path), /round in a circle/],
    [
      'a file of three megabytes',
      '.copydesk/config.yaml',
      (path) => write(path, `cueVerbs:\n${'- x\n'.repeat(800_000)}`),
      /larger than 2 MB/,
    ],
  ];
  for (const [what, path, make, said] of odd) {
    it(`is read but for ${what}, which is said by name`, async () => {
      make(path);
      const { code, printed, complaints } = await run();
      assert.equal(code, 2);
      assert.match(printed, /sourcing\/bare-source/);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.ok(complaints[0]!.startsWith(`${join(folder, path)}: `), complaints[0]);
      assert.match(complaints[0]!, said);
      assert.doesNotMatch(complaints[0]!, /hunter2|password/);
    });
  }

  it('has a file of two megabytes read, and none that is a byte larger', () => {
    const cardOf = (bytes: number): string => `${CARD}\n#${' '.repeat(bytes - Buffer.byteLength(CARD) - 2)}`;
    write('.copydesk/cards/large.yaml', cardOf(LARGEST_DESK_FILE));
    write('.copydesk/cards/larger.yaml', cardOf(LARGEST_DESK_FILE + 1));
    const { read, refused } = cards();
    assert.ok(read.includes('large.yaml') && !read.includes('larger.yaml'), read.join());
    assert.equal(refused.length, 1);
    assert.match(refused[0]!, /larger\.yaml: .*larger than 2 MB/);
  });

  it('may have a file called cards', async () => {
    rmSync(join(folder, '.copydesk/cards'), { recursive: true });
    write('.copydesk/cards', 'nothing');
    const { code, complaints } = await run();
    assert.equal(code, 2);
    assert.deepEqual(complaints, [`${join(folder, '.copydesk/cards')}: this is a file, not a folder`]);
  });

  it('may have a folder that nobody may look into', () => {
    write('.copydesk/cards/closed/b.yaml', CARD);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, '.copydesk/cards/closed'), 0);
    // To the superuser nothing is closed.
    const isSuperuser = process.geteuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65_534);
    try {
      assert.deepEqual(cards(), { read: ['quay.yaml'], refused: ['.copydesk/cards/closed: it may not be read'] });
    } finally {
      if (isSuperuser) process.seteuid?.(0);
    }
  });

  it('has each file once, whatever links lead to it', () => {
    write('.copydesk/cards/ports/pier.yaml', CARD);
    link('.', '.copydesk/cards/a');
    link('..', '.copydesk/cards/b');
    link('ports', '.copydesk/cards/c');
    link('quay.yaml', '.copydesk/cards/again.yaml');
    const { read, refused } = cards();
    assert.deepEqual(refused, []);
    assert.equal(read.length, 2);
  });

  it('has its cards read up to a number of files and a time', () => {
    for (let at = 0; at < 12; at += 1) write(`.copydesk/cards/${at}.yaml`, '');
    let now = 0;
    for (const [limits, said] of [
      [{ now: () => 0, mostCards: 10 }, /^3 of 13 card files were not read: they are too many$/],
      [
        { now: () => (now += 4000), mostCards: 5000 },
        /^\d+ of 13 card files were not read: reading took longer than a minute$/,
      ],
    ] as const) {
      const refused: string[] = [];
      const files = new DeskFiles(folder, ({ error }) => refused.push(error), limits);
      assert.ok([...files.cards()].length <= 10);
      assert.match(refused.join('; '), said);
    }
  });

  it('gets a line for each file of nonsense, then a count', async () => {
    for (let at = 0; at < 40; at += 1)
      write(`.copydesk/cards/${at}.yaml`, Array.from({ length: 50 }, (_, line) => `k${line}: 1`).join('\n'));
    const { complaints } = await run();
    assert.equal(complaints.length, 21);
    assert.match(complaints[0]!, /0\.yaml:\d+:\d+: .*\(and \d+ more in this file\)$/);
    assert.match(complaints[20]!, /20 more files/);
    const stage = surroundings();
    await config(join(folder, 'story.txt'), { ...PLAIN, format: 'json' }, stage);
    assert.ok(stage.complaints.length > 100, 'whoever asks what is wrong is told more');
  });

  it('is not in order where its configuration is not: exit code 2, and SARIF says so', async () => {
    write('.copydesk/config.yaml', 'profil: ap\n');
    const { code, printed } = await run('sarif');
    assert.equal(code, 2);
    const [invocation] = (json(printed) as { runs: { invocations: Record<string, unknown>[] }[] }).runs[0]!.invocations;
    assert.equal(invocation?.['executionSuccessful'], false);
    assert.match(JSON.stringify(invocation), /There is no such setting/);
  });

  it('has what is ignored where a writer was stopped on its way', async () => {
    const ignored = '{"version":1,"ignored":[{"scope":"workspace","rule":"sourcing/bare-source"}]}';
    write('.copydesk/ignored.json.7.bak', ignored);
    const { code, printed, complaints } = await run();
    assert.deepEqual([code, complaints], [0, []]);
    assert.doesNotMatch(printed, /bare-source/);
  });

  it('may have what is ignored begin with a byte-order mark', async () => {
    const ignored = '{"version":1,"ignored":[{"scope":"workspace","rule":"sourcing/bare-source"}]}';
    write('.copydesk/ignored.json', `\u{FEFF}${ignored}`);
    const { code, printed, complaints } = await run();
    assert.deepEqual([code, complaints], [0, []]);
    assert.doesNotMatch(printed, /bare-source/);
  });
});

describe('weights that are missing or cut off', () => {
  it('give exit code 2, and are said once', async () => {
    const { engineOf, readModelBytes } = await import('../support/engine');
    const { NO_CARDS } = await import('./surroundings');
    const { names, ...others } = readModelBytes();
    for (const models of [others, { ...others, names: names!.subarray(0, 1000) }]) {
      const stage = {
        ...surroundings({ input: 'The pier is shut, Ada Lund said.' }),
        engine: () => engineOf({ models, cards: NO_CARDS }),
      };
      assert.equal(await check(['-'], { ...PLAIN, format: 'sarif', failOn: 'never' }, stage), 2);
      assert.match(stage.printed.join(''), /"executionSuccessful": false/);
      assert.match(stage.complaints.join(), /^-: names failed: /);
    }
  });
});
