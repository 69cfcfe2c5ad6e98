/** The checklist: marks as W3C Web Annotations, their file, and what happens when several hands write it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import {
  changedCheck,
  checkables,
  copyOf,
  checksFile,
  GIT_ATTRIBUTES,
  mergeChecks,
  nameOfText,
  newCheck,
  NO_CHECKS,
  readChecks,
  storyAddress,
  writeChecks,
  type Check,
  type CheckChange,
  type CheckFile,
} from '../../src/checklist';
import { engine } from '../support/engine';

const STORY = 'stories/quay wall.txt';
const TEXT = 'Mayor Nadia Okafor said the quay cost $40 million. It was opened on 4 March 2015 and is 300 metres long.';
const THINGS = checkables(engine().analyze(TEXT));

const hand = (by: string, minute: number): { by: string; at: string } => ({
  by,
  at: new Date(Date.UTC(2026, 1, 3, 12, minute)).toISOString(),
});

function mark(words: string, change: CheckChange, by = 'Ines Tavares', minute = 0): Check {
  const thing = THINGS.find(({ text }) => text === words);
  assert.ok(thing, `“${words}” can be checked`);
  return newCheck(thing, copyOf(TEXT), STORY, change, hand(by, minute));
}

const file = (...checks: Check[]): CheckFile => mergeChecks({ ...NO_CHECKS, checks });
const written = (...checks: Check[]): string => writeChecks(file(...checks), storyAddress(STORY));
/** What a reader sees of the marks. */
const told = ({ checks }: CheckFile): string[] =>
  checks.map(({ anchor, state, note, by }) => `${anchor.quote.exact}: ${state}, ${note}, ${by}`).sort();

const COST = '$40 million';
const LENGTH = '300 metres';
const DAY = '4 March 2015';

describe('a mark as an annotation', () => {
  const check = mark(COST, { state: 'disputed', note: 'The ministry says 45.', evidence: 'https://example.org/quay' });

  it('is one line of the W3C’s form, with the words, their position and their sentence', () => {
    const [line, ...more] = written(check).split('\n');
    assert.deepEqual(more, ['']);
    const at = TEXT.indexOf(COST);
    assert.deepEqual(JSON.parse(line!), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: check.id,
      type: 'Annotation',
      motivation: 'classifying',
      creator: { type: 'Person', name: 'Ines Tavares' },
      created: '2026-02-03T12:00:00.000Z',
      modified: '2026-02-03T12:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: 'disputed' },
        { type: 'TextualBody', purpose: 'tagging', value: 'figure' },
        { type: 'TextualBody', purpose: 'commenting', value: 'The ministry says 45.' },
        { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/quay' },
      ],
      target: {
        type: 'SpecificResource',
        source: '../../../stories/quay%20wall.txt',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: COST,
            prefix: TEXT.slice(at - 32, at),
            suffix: TEXT.slice(at + COST.length, at + COST.length + 32),
          },
          {
            type: 'TextPositionSelector',
            start: at,
            end: at + COST.length,
            conformsTo: 'https://infra.spec.whatwg.org/#code-unit',
          },
          {
            type: 'TextQuoteSelector',
            exact: 'Mayor Nadia Okafor said the quay cost $40 million.',
            refinedBy: { type: 'TextQuoteSelector', exact: COST },
          },
        ],
        state: { type: 'TimeState', sourceDate: '2026-02-03T12:00:00.000Z', cached: nameOfText(TEXT) },
      },
    });
    assert.match(check.id, /^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('points to the story from where its file lies', () => {
    const from = new URL(checksFile('a/b.txt'), 'file:///desk/');
    assert.equal(new URL(storyAddress('a/b.txt'), from).pathname, '/desk/a/b.txt');
    assert.equal(
      new URL(storyAddress(STORY), new URL(checksFile(STORY), 'file:///desk/')).pathname,
      '/desk/stories/quay%20wall.txt',
    );
  });

  it('has no creator where nobody gave a name', () => {
    const [line] = written(mark(COST, { state: 'checked' }, '')).split('\n');
    assert.equal('creator' in (JSON.parse(line!) as object), false);
    assert.equal(readChecks(line!).checks[0]!.by, '');
  });

  it('comes back as it went', () => {
    const marks = [check, mark(LENGTH, { state: 'checked' }), mark(DAY, { note: 'Ask the port.' })];
    assert.deepEqual(told(readChecks(written(...marks))), told(file(...marks)));
    assert.equal(written(...readChecks(written(...marks)).checks), written(...marks));
  });

  it('bears one id for two people who mark the same thing in the same text', () => {
    assert.equal(mark(COST, {}, 'Ann', 1).id, mark(COST, {}, 'Ben', 2).id);
    assert.notEqual(mark(COST, {}).id, mark(LENGTH, {}).id);
  });

  it('names a text the same with other line ends and a byte-order mark', () => {
    assert.equal(nameOfText('a\r\nb\rc'), nameOfText('\uFEFFa\nb\nc'));
    assert.notEqual(nameOfText('a\nb'), nameOfText('a b'));
  });

  it('is later after a change, also where the clock of the other machine is ahead', () => {
    const theirs = mark(COST, { state: 'queried' }, 'Ben', 30);
    const ours = changedCheck(theirs, { state: 'checked' }, hand('Ann', 10), null);
    assert.deepEqual(told(mergeChecks(file(ours), file(theirs))), [`${COST}: checked, , Ann`]);
  });
});

describe('the file of marks', () => {
  const all = written(mark(COST, { state: 'checked' }), mark(LENGTH, { state: 'queried' }), mark(DAY, {}));

  it('is in the order of the ids, whatever the order of the marking', () => {
    const ids = readChecks(all).checks.map(({ id }) => id);
    assert.deepEqual(ids, [...ids].sort());
    const lines = all.split('\n').filter((line) => line !== '');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { id: string }).id),
      ids,
    );
  });

  it('settles two lines of one mark by time', () => {
    const text =
      written(mark(COST, { state: 'checked' }, 'Ann', 5)) + written(mark(COST, { state: 'disputed' }, 'Ben', 9));
    assert.deepEqual(told(readChecks(text)), [`${COST}: disputed, , Ben`]);
  });

  it('keeps annotations that it does not know, and what others add to its own', () => {
    const [line] = written(mark(COST, { state: 'checked' })).split('\n');
    const annotation = JSON.parse(line!) as Record<string, unknown>;
    const newer = {
      ...annotation,
      id: 'urn:uuid:0',
      body: [{ type: 'TextualBody', purpose: 'classifying', value: 'sealed' }],
    };
    const more = {
      ...annotation,
      rights: 'https://example.org/rights',
      body: [...(annotation['body'] as []), { type: 'Video' }],
    };
    const read = readChecks(`${JSON.stringify(newer)}\n${JSON.stringify(more)}\n`);
    assert.deepEqual(told(read), [`${COST}: checked, , Ines Tavares`]);
    const again = writeChecks(read, storyAddress(STORY));
    assert.ok(again.includes('"sealed"') && again.includes('https://example.org/rights') && again.includes('"Video"'));
    const changed = changedCheck(read.checks[0]!, { state: 'queried' }, hand('Ann', 8), null);
    assert.ok(writeChecks(mergeChecks(read, file(changed)), '').includes('"Video"'));
  });

  const damage: [string, string, number, number][] = [
    ['a last line cut off in the middle', all.slice(0, -60), 2, 1],
    ['the marks of a conflict in Git', `<<<<<<< HEAD\n${all}=======\n${all}>>>>>>> theirs\n`, 3, 0],
    ['line ends of Windows and a byte-order mark', `\uFEFF${all.replaceAll('\n', '\r\n')}`, 3, 0],
    ['nothing', '', 0, 0],
    ['lines that are no annotation', `null\n[1]\n7\n"x"\n${all}`, 3, 4],
    ['noise', '\0\0\0\n\uFFFD', 0, 2],
  ];
  for (const [what, text, checks, damaged] of damage)
    it(`reads what it can of ${what}`, () => {
      const read = readChecks(text);
      assert.deepEqual([read.checks.length, read.damaged.length], [checks, damaged]);
    });

  it('never throws and loses no mark, whatever stands between the lines', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 5 }), (noise) => {
        const lines = all.split('\n');
        const mixed = noise.flatMap((each, index) => [each.replaceAll('\n', ' '), lines[index % lines.length]!]);
        assert.equal(readChecks([...mixed, ...lines].join('\n')).checks.length, 3);
      }),
    );
  });

  it('comes to the same in whatever order its versions are laid over one another', () => {
    const anyMark = fc
      .tuple(fc.constantFrom(COST, LENGTH, DAY), fc.constantFrom('checked', 'queried', 'disputed'), fc.nat(3))
      .map(([words, state, minute]) => mark(words, { state: state as Check['state'] }, `by ${minute}`, minute));
    const anyFile = fc.array(anyMark, { maxLength: 5 }).map((marks) => file(...marks));
    fc.assert(
      fc.property(anyFile, anyFile, anyFile, (a, b, c) => {
        const once = writeChecks(mergeChecks(a, mergeChecks(b, c)), '');
        assert.equal(writeChecks(mergeChecks(c, mergeChecks(a, b), a), ''), once);
        assert.equal(writeChecks(readChecks(once), ''), once);
      }),
    );
  });
});

describe('two people’s marks in Git', () => {
  let desk: string;
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: desk,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    );
  const save = (...checks: Check[]): void => {
    const path = join(desk, checksFile(STORY));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, written(...checks));
  };
  const commit = (message: string): void => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };

  before(() => {
    desk = mkdtempSync(join(tmpdir(), 'copydesk-git-'));
    git('init', '-q', '-b', 'main');
    mkdirSync(join(desk, '.copydesk/checks'), { recursive: true });
    writeFileSync(join(desk, '.copydesk/checks/.gitattributes'), GIT_ATTRIBUTES);
  });
  after(() => rmSync(desk, { recursive: true, force: true }));

  it('merge without a conflict, and the later of two marks on one thing stands', () => {
    const cost = mark(COST, { state: 'queried' }, 'Ann', 0);
    const length = mark(LENGTH, { state: 'queried' }, 'Ann', 0);
    save(cost, length);
    commit('Ann marks two');
    git('checkout', '-q', '-b', 'ben');
    const bens = changedCheck(cost, { state: 'disputed', note: 'It was 45.' }, hand('Ben', 20), null);
    save(bens, length, mark(DAY, { state: 'checked' }, 'Ben', 21));
    commit('Ben disputes one and checks another');
    git('checkout', '-q', 'main');
    save(
      changedCheck(cost, { state: 'checked' }, hand('Ann', 10), null),
      changedCheck(length, { state: 'checked' }, hand('Ann', 11), null),
    );
    commit('Ann checks both');
    git('merge', '-q', '--no-edit', 'ben');
    const merged = readFileSync(join(desk, checksFile(STORY)), 'utf8');
    assert.deepEqual(told(readChecks(merged)), [
      `${COST}: disputed, It was 45., Ben`,
      `${LENGTH}: checked, , Ann`,
      `${DAY}: checked, , Ben`,
    ]);
  });
});
