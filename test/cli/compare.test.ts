/** Command line: two drafts against one another, from files and from a real Git repository. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { compare, type CompareFormat } from '../../src/cli/compare';
import { Repository } from '../support/repository';
import { json, surroundings } from './surroundings';

const OLD = 'Sources said the pier is shut for 30 days.\n\n"It stays shut," Mayor Mira Osk said.\n';
const NEW = OLD.replace('30 days', '40 days').replace('"It stays shut', '"It may stay shut');

describe('copydesk compare', () => {
  let desk: Repository;
  before(() => {
    desk = new Repository();
    desk.write('drafts/story.txt', OLD);
    desk.commit();
    desk.write('drafts/story.txt', NEW);
    desk.write('drafts/moved.txt', OLD.split('\n\n').reverse().join('\n\n'));
    desk.write('drafts/mixed.txt', Buffer.from('The café is sh\x81t, said Zo\xff.\n', 'latin1'));
    desk.write('drafts/wide.txt', Buffer.from('The pier is shut.\n', 'utf16le'));
  });
  after(() => desk.remove());

  const file = (name: string): string => join(desk.root, 'drafts', name);
  const run = async (old: string, now: string, format: CompareFormat = 'text', input = '') => {
    const stage = surroundings({ input });
    const code = await compare(old, now, { date: null, config: null, profile: 'default', format }, stage);
    return { code, printed: stage.printed.join(''), complaints: stage.complaints };
  };

  it('holds a file against what Git has of it, and ends with 1', async () => {
    const { code, printed, complaints } = await run('HEAD:drafts/story.txt', file('story.txt'));
    assert.equal(code, 1);
    assert.deepEqual(complaints, []);
    const at = file('story.txt');
    assert.deepEqual(printed.split('\n'), [
      `${at}:3:1: “Mira Osk” is quoted in different words. [quotation-changed]`,
      '    It [-stays-] {+may stay+} shut',
      `${at}:1:35: “30 days” is now “40 days”. [figure-changed]`,
      '2 changes.',
      '',
    ]);
  });

  it('ends with 0 where paragraphs have only moved, and says so', async () => {
    const { code, printed } = await run('HEAD:drafts/story.txt', file('moved.txt'));
    assert.equal(code, 0);
    assert.equal(printed, 'No source, quotation, figure or name has changed.\n');
  });

  it('prints places in both drafts for programs', async () => {
    const { code, printed } = await run('-', file('story.txt'), 'json', OLD);
    const { version, old, changes } = json(printed) as {
      version: number;
      old: { id: string };
      changes: { kind: string; old: { start: number; text: string }; new: { start: number; end: number } }[];
    };
    assert.deepEqual([code, version, old.id], [1, 1, '-']);
    const figure = changes.find(({ kind }) => kind === 'figure-changed')!;
    assert.equal(OLD.slice(figure.old.start).startsWith('30 days'), true);
    assert.equal(NEW.slice(figure.new.start, figure.new.end), '40 days');
  });

  const PAGE = `<html><head><title>Pier shut</title></head><body>
<p>Mia <i>Fox</i> &amp; Sons said the pier is shut for <b>30</b> days.</p>
<p>"It stays <b>shut</b> &amp; sealed," Mayor Mira Osk said.</p></body></html>
`;
  const marked: readonly (readonly [name: string, old: string, now: string])[] = [
    [
      'page.html',
      PAGE,
      PAGE.replace('>30<', '>40<').replace('It stays', 'It may stay').replace('&amp; Sons', '&amp; Co'),
    ],
    [
      'page.md',
      '"It stays **shut** and sealed," Mayor *Mira* Osk said. The pier is shut for **30** days.\n',
      '"It may stay **shut** and sealed," Mayor *Mira* Osk said. The pier is shut for **40** days.\n',
    ],
  ];
  for (const [name, before, after] of marked)
    it(`gives the slice of the file and the words as read: ${name}`, async () => {
      desk.write(`drafts/old-${name}`, before);
      desk.write(`drafts/${name}`, after);
      const { printed } = await run(file(`old-${name}`), file(name), 'json');
      type Place = { start: number; end: number; text: string; copy?: string } | null;
      const { changes } = json(printed) as {
        changes: { kind: string; old: Place; new: Place; words?: { text: string }[] }[];
      };
      for (const { old, new: now } of changes)
        for (const [place, text] of [
          [old, before],
          [now, after],
        ] as const)
          if (place !== null) assert.equal(place.text, text.slice(place.start, place.end));
      const quotation = changes.find(({ kind }) => kind === 'quotation-changed')!;
      assert.match(quotation.new!.copy!, /^"It may stay shut (?:&|and) sealed,"$/);
      assert.match(quotation.words!.at(-1)!.text, /^shut (?:&|and) sealed$/);
      assert.equal(changes.find(({ kind }) => kind === 'figure-changed')!.new!.copy, '40 days');
      assert.ok(changes.every(({ old }) => old?.copy !== old?.text || old === null));
    });

  it('escapes in the list only what Markdown would misread', async () => {
    const story = 'Norbrew Ltd., of Tarn/Harmouth, said: "3. That is all, for now: we_are *shut* at 5 p.m.; wait."\n';
    desk.write('drafts/full.txt', story);
    desk.write('drafts/full-now.txt', story.replace('all, for', 'nothing, for'));
    const { printed } = await run(file('full.txt'), file('full-now.txt'), 'markdown');
    assert.match(
      printed,
      /\n {2}> 3\\\. That is ~~all~~ \*\*nothing\*\* for now: we\\_are \\\*shut\\\* at 5 p\.m\.; wait\n/,
    );
    assert.doesNotMatch(printed, /\\[,/:;]|[^3]\\\./);
  });

  it('prints a list to hand on, with the words of the copy harmless', async () => {
    desk.write('drafts/hostile.txt', OLD.replace('It stays shut', 'It stays *shut* <b>for good'));
    const { printed } = await run(file('hostile.txt'), 'HEAD:drafts/story.txt', 'markdown');
    assert.match(printed, /^# [\s\S]*\n\n## Quotations\n\n- [\s\S]*\n {2}> It /);
    assert.doesNotMatch(printed, /\*shut|<b>/);
  });

  const refused: readonly (readonly [string, () => readonly [string, string], RegExp])[] = [
    [
      'a revision that does not exist',
      () => ['nowhere:drafts/story.txt', file('story.txt')],
      /has no revision “nowhere”$/,
    ],
    [
      'a file that the revision does not have',
      () => ['HEAD:drafts/none.txt', file('story.txt')],
      /“HEAD” has no file drafts\/none\.txt$/,
    ],
    ['a folder', () => ['HEAD:drafts', file('story.txt')], /drafts is a folder at “HEAD”; name a file in it$/],
    [
      'a revision that begins with a dash',
      () => ['--output=x:story.txt', file('story.txt')],
      /“--output=x” is no revision: it begins with a dash$/,
    ],
    ['no path after the revision', () => ['HEAD:', file('story.txt')], /write REV:path$/],
    ['a folder with no repository', () => ['HEAD:story.txt', '/story.txt'], /\/ lies in no Git repository$/],
    ['a draft that is not there', () => [file('none.txt'), file('story.txt')], /there is no such file$/],
    ['a draft in no known encoding', () => [file('mixed.txt'), file('story.txt')], /in another encoding than UTF-8/],
    ['a draft in UTF-16', () => [file('story.txt'), file('wide.txt')], /in another encoding than UTF-8/],
  ];
  for (const [title, drafts, sentence] of refused)
    it(`refuses ${title} in one sentence, with exit code 2`, async () => {
      const [old, now] = drafts();
      const { code, printed, complaints } = await run(old, now);
      assert.equal(code, 2);
      assert.equal(printed, '');
      assert.match(complaints[0]!, sentence);
      assert.equal(complaints.filter((line) => sentence.test(line)).length, 1);
    });

  it('says that there is no Git, where there is none', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = desk.root;
    try {
      const { code, complaints } = await run('HEAD:drafts/story.txt', file('story.txt'));
      assert.equal(code, 2);
      assert.deepEqual(complaints, [
        'HEAD:drafts/story.txt: Git is not installed, or not where programs are looked for',
      ]);
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
