/** Tools for assistants over the Model Context Protocol, with the client of its own library: what they answer, and what they refuse. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { serveTransport } from '../../../src/cli/modelContext/server';
import { engine } from '../../support/engine';

const STORY = `Date: 2012-10-29

ALGIERS – President Abdelaziz Bouteflika met the envoys on Monday.

Two clerks, who would not be named because they feared for their posts, said it went on for hours. “They were good,” Bouteflika said.

Sources said the harbour was shut.
`;

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: string; readonly text: string }[];
}

describe('tools for assistants, over the Model Context Protocol', () => {
  let base: string;
  let folder: string;
  let client: Client;
  const complaints: string[] = [];
  const call = async (name: string, given: Record<string, unknown>): Promise<Answer> =>
    (await client.callTool({ name, arguments: given })) as unknown as Answer;
  const read = async <T>(name: string, given: Record<string, unknown>): Promise<T> => {
    const { isError, content } = await call(name, given);
    assert.ok(isError !== true, content[0]!.text);
    return JSON.parse(content[0]!.text) as T;
  };

  before(async () => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-mcp-')));
    folder = join(base, 'stories');
    mkdirSync(join(folder, 'harbour'), { recursive: true });
    writeFileSync(join(folder, 'harbour/story.txt'), STORY);
    writeFileSync(join(base, 'secret.txt'), STORY);
    symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(base, join(folder, 'up'));
    // A desk above the folder is none of its.
    mkdirSync(join(base, '.copydesk'));
    writeFileSync(join(base, '.copydesk/config.yaml'), 'severities:\n  sourcing/bare-source: off\n');
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await serveTransport(theirs, folder, {
      ...{ engine, version: '0.0.0', desk: { config: null, profile: 'default' } },
      complain: (sentence) => complaints.push(sentence),
    });
    client = new Client({ name: 'test', version: '0.0.0' });
    await client.connect(ours);
  });
  after(async () => {
    await client.close();
    rmSync(base, { recursive: true, force: true });
  });

  it('are four, and say that they only read', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint, annotations?.openWorldHint]),
      ['sources', 'statements', 'questions', 'background'].map((name) => [`copydesk_${name}`, true, false]),
    );
  });

  it('list the sources of a story, with the reason for not naming one', async () => {
    const { storyDate, sources } = await read<{
      storyDate: string;
      sources: { description: string; named: boolean; reasonGiven: boolean; statements: number }[];
    }>('copydesk_sources', { story: 'harbour/story.txt' });
    assert.equal(storyDate, '2012-10-29');
    assert.deepEqual(
      sources.map(({ named, reasonGiven }) => [named, reasonGiven]),
      [
        [false, true],
        [true, false],
        [false, false],
      ],
    );
  });

  it('list the statements of one source, by its words or its id', async () => {
    type Said = { sources: { source: string; statements: { says: string; sentence: string }[] }[] };
    const ask = (source?: string) =>
      read<Said>('copydesk_statements', { story: 'harbour/story.txt', ...(source && { source }) });
    const one = await ask('bouteflika');
    assert.deepEqual(
      one.sources.map(({ statements }) => statements.map(({ says }) => says)),
      [['“They were good,”']],
    );
    assert.deepEqual((await ask(one.sources[0]!.source)).sources, one.sources);
    assert.equal((await ask()).sources.length, 3);
    const { isError, content } = await call('copydesk_statements', { story: 'harbour/story.txt', source: 'nobody' });
    assert.ok(isError && /no source/.test(content[0]!.text));
  });

  it('list the questions with their reasons, by the desk inside the folder and no other', async () => {
    const { questions } = await read<{ questions: { rule: string; reason: string; query: string }[] }>(
      'copydesk_questions',
      { story: join(folder, 'harbour/story.txt') },
    );
    const bare = questions.find(({ rule }) => rule === 'sourcing/bare-source');
    assert.ok(bare !== undefined && bare.reason !== '' && /Can we say who this is/.test(bare.query));
  });

  it('say what was so of a name on a day', async () => {
    type Cards = { cards: { card: string; inForce: { text: string }[] }[] };
    const ask = (date: string) => read<Cards>('copydesk_background', { name: 'Bouteflika', date });
    const office = ({ cards }: Cards): string => cards[0]!.inForce.map(({ text }) => text).join('; ');
    assert.match(office(await ask('2012-10-29')), /President of Algeria/);
    assert.match(office(await ask('1995-01-01')), /^Between posts/);
    assert.deepEqual((await read<Cards>('copydesk_background', { name: 'Nobody Whatever' })).cards, []);
  });

  const refuses: readonly [title: string, tool: string, given: Record<string, unknown>, why: RegExp][] = [
    ['a path with two dots', 'copydesk_sources', { story: '../secret.txt' }, /outside/],
    ['an absolute path', 'copydesk_sources', { story: '/etc/passwd' }, /outside/],
    ['a link to a file outside', 'copydesk_sources', { story: 'link.txt' }, /leads out/],
    ['a link to a folder outside', 'copydesk_sources', { story: 'up/secret.txt' }, /leads out/],
    ['a folder', 'copydesk_sources', { story: 'harbour' }, /not a file/],
    ['a story that is not there', 'copydesk_questions', { story: 'none.txt' }, /no story/],
    ['no story', 'copydesk_questions', {}, /Say which story/],
    ['a path with a null in it', 'copydesk_questions', { story: 'a\0b' }, /Say which story/],
    ['a day that is none', 'copydesk_background', { name: 'Clinton', date: 'today' }, /YYYY-MM-DD/],
    ['a tool that is none', 'copydesk_write', { story: 'harbour/story.txt' }, /no tool/],
  ];
  for (const [title, tool, given, why] of refuses) {
    it(`refuse ${title}, and say why`, async () => {
      const { isError, content } = await call(tool, given);
      assert.equal(isError, true);
      assert.match(content[0]!.text, why);
    });
  }
});
