/** Command line: only the questions that an edit brought, by what Git had before and by the log of an earlier run. */
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { check, type CheckOptions } from '../../src/cli/check';
import { Repository } from '../support/repository';
import { json, surroundings } from './surroundings';

const OLD = 'Sources said the pier is shut. Mayor Mira Osk said it opens in May. Critics say it is too late.';
/** One line, as before, with another bare source in its middle. */
const NEW = OLD.replace(' Critics', ' An insider said it never opens. Critics');

interface Answer {
  readonly code: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

async function run(paths: readonly string[], more: Partial<CheckOptions>): Promise<Answer> {
  const stage = surroundings();
  const options: CheckOptions = {
    ...{ date: null, config: false, profile: 'default', format: 'json', failOn: 'warning', changedSince: null },
    ...{ baseline: null, ...more },
  };
  const code = await check(paths, options, stage);
  return { code, printed: stage.printed.join(''), complaints: stage.complaints };
}

/** The words asked about, by rule. */
function questions({ printed }: Answer): readonly string[] {
  const { documents } = json(printed) as { documents: { findings: { rule: string; text: string }[] }[] };
  return documents.flatMap(({ findings }) => findings.map(({ rule, text }) => `${rule}: ${text}`));
}

describe('copydesk check --changed-since', () => {
  let desk: Repository;
  let story: string;
  before(() => {
    desk = new Repository();
    story = desk.write('drafts/story.txt', OLD);
    desk.write('drafts/same.txt', OLD);
    desk.write('drafts/old name.txt', `${OLD}\n\nNothing else was known.\n`);
    desk.commit();
    desk.write('drafts/story.txt', NEW);
    desk.write('drafts/new.txt', 'Sources said the pier is shut.');
    renameSync(join(desk.root, 'drafts/old name.txt'), join(desk.root, 'drafts/renamed.txt'));
    desk.git('add', 'drafts/renamed.txt', 'drafts/old name.txt');
  });
  after(() => desk.remove());

  it('asks only about the sentence that is new, on a story of one line', async () => {
    const all = questions(await run([story], {}));
    const changed = await run([story], { changedSince: 'HEAD' });
    assert.ok(all.includes('sourcing/bare-source: Sources'), all.join('; '));
    assert.deepEqual(questions(changed), ['sourcing/bare-source: An insider']);
    assert.equal(changed.code, 1);
  });

  it('asks nothing about a file that is as it was, or only has another name', async () => {
    const answer = await run([join(desk.root, 'drafts/same.txt'), join(desk.root, 'drafts/renamed.txt')], {
      changedSince: 'HEAD',
    });
    assert.deepEqual(questions(answer), []);
    assert.equal(answer.code, 0);
  });

  it('asks everything about a file that Git does not have', async () => {
    const answer = await run([join(desk.root, 'drafts/new.txt')], { changedSince: 'HEAD' });
    assert.ok(questions(answer).includes('sourcing/bare-source: Sources'));
  });

  it('says in one sentence what is wrong, prints nothing, and ends with 2', async () => {
    const bad = await run([story], { changedSince: 'nowhere' });
    assert.equal(bad.code, 2);
    assert.equal(bad.printed, '');
    assert.deepEqual(bad.complaints, [`the Git repository at ${desk.root} has no revision “nowhere”`]);
    const dash = await run([story], { changedSince: '--output=/tmp/x' });
    assert.deepEqual(dash.complaints, ['“--output=/tmp/x” is no revision: it begins with a dash']);
    assert.equal((await run(['-'], { changedSince: 'HEAD' })).code, 2);
  });

  describe('--baseline', () => {
    const before = async (text: string, more: Partial<CheckOptions> = {}): Promise<string> => {
      const path = desk.write('drafts/wire.txt', text);
      const { printed } = await run([path], { format: 'sarif', ...more });
      return desk.write('before.sarif', printed);
    };

    it('asks what the earlier run did not, though all places have moved', async () => {
      const baseline = await before(OLD);
      const path = desk.write('drafts/wire.txt', `The gates are new.\n\n${NEW}`);
      assert.deepEqual(questions(await run([path], { baseline })), ['sourcing/bare-source: An insider']);
    });

    it('asks nothing of a story that has not changed, under another name too', async () => {
      const baseline = await before(OLD);
      assert.deepEqual(questions(await run([join(desk.root, 'drafts/wire.txt')], { baseline })), []);
      assert.deepEqual(questions(await run([desk.write('drafts/other.txt', OLD)], { baseline })), []);
    });

    it('asks again where the sentence is another, and about the second of two that are alike', async () => {
      const baseline = await before(OLD);
      const edited = desk.write('drafts/wire.txt', OLD.replace('is shut', 'is open'));
      const again = questions(await run([edited], { baseline }));
      assert.ok(again.includes('sourcing/bare-source: Sources') && !again.some((each) => each.includes('Critics')));
      const doubled = desk.write('drafts/wire.txt', `${OLD}\n\nTK\n`);
      const once = await before(`${OLD}\n\nTK\n`);
      assert.deepEqual(questions(await run([doubled], { baseline: once })), []);
      const twice = desk.write('drafts/wire.txt', `${OLD}\n\nTK\n\nTK\n`);
      assert.deepEqual(questions(await run([twice], { baseline: once })), ['desk/note-left-in: TK']);
    });

    it('refuses what is no log of an earlier run, in one sentence', async () => {
      const refused = async (text: string): Promise<string> => {
        const { code, complaints, printed } = await run([story], { baseline: desk.write('bad.sarif', text) });
        assert.deepEqual([code, printed, complaints.length], [2, '', 1]);
        return complaints[0]!;
      };
      assert.match(await refused('not json'), /bad\.sarif: it is not JSON/);
      assert.match(await refused('{"runs":{}}'), /it has no runs$/);
      assert.match(await refused('{"runs":[{"tool":{"driver":{"name":"eslint"}}}]}'), /of another program/);
      assert.match(
        await refused('{"runs":[{"tool":{"driver":{"name":"copydesk"}},"results":[{}]}]}'),
        /have no fingerprints/,
      );
      const gone = await run([story], { baseline: join(desk.root, 'none.sarif') });
      assert.match(gone.complaints[0]!, /none\.sarif: there is no such file$/);
    });
  });
});
