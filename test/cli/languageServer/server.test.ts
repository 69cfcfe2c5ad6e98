/** The language server as a client of the protocol sees it: what it offers, says and mends. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ClientCapabilities,
  type CodeAction,
  type DocumentSymbol,
  type MarkupContent,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { ROOT } from '../../support/engine';
import { Client } from './client';

const STORY = [
  'Date: 2012-10-29',
  '',
  'ALGIERS – President Abdelaziz Bouteflika met the envoys on Monday.',
  '',
  'Sources said the talks were long. “They were good,” Bouteflika said.',
  '',
  'The the harbour is shut, and the port is is full.',
  '',
].join('\n');
const URI = 'untitled:Story';
const textDocument = { uri: URI };

const FULL: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    rename: { prepareSupport: true },
  },
};

/** The position where the words stand. */
function at(words: string): Position {
  const before = STORY.slice(0, STORY.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The range of the words. */
function range(words: string): { start: Position; end: Position } {
  const start = at(words);
  return { start, end: { ...start, character: start.character + words.length } };
}

/** The story with the edit. */
function applied(edit: WorkspaceEdit | null | undefined): string {
  const lines = STORY.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return [...(edit?.changes?.[URI] ?? [])]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (copy, { range: { start, end }, newText }) => copy.slice(0, offset(start)) + newText + copy.slice(offset(end)),
      STORY,
    );
}

describe('the language server', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ capabilities: FULL, rulePages: join(ROOT, 'docs/rules') });
    await client.open(URI, STORY);
  });
  after(() => client.stop());

  it('publishes the questions with the pages of their rules', async () => {
    const { diagnostics, version } = await client.diagnostics(({ uri }) => uri === URI);
    assert.equal(version, 1);
    const bare = diagnostics.find(({ code }) => code === 'sourcing/bare-source');
    assert.deepEqual(bare?.range, range('Sources'));
    assert.equal(bare?.source, 'Copydesk');
    assert.ok(existsSync(new URL(bare.codeDescription!.href)), bare.codeDescription!.href);
  });

  it('says on hovering what was so on the day of the story, with no link that only one editor can run', async () => {
    const ask = (words: string) =>
      client.connection.sendRequest(HoverRequest.type, { textDocument, position: at(words) });
    const { kind, value } = (await ask('Bouteflika met'))!.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /On 29 Oct 2012[\s\S]*2 mentions in this story/);
    assert.match(value, /Algerian politician; president of Algeria from 1999/, 'no backslash that changes nothing');
    assert.doesNotMatch(value, /command:/);
    assert.equal(await ask('were'), null);
  });

  it('offers each fix, and all of a rule at once', async () => {
    const ask = (only?: string[]) =>
      client.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: at('The the'), end: at('The the') },
        context: { diagnostics: [], ...(only && { only }) },
      }) as Promise<CodeAction[]>;
    const actions = await ask();
    const all = actions.find(({ title }) => title.startsWith('Fix all 2'));
    assert.ok(all, actions.map(({ title }) => title).join('; '));
    assert.match(applied(all.edit), /\nThe harbour is shut, and the port is full\.\n/);
    assert.deepEqual(await ask(['source.organizeImports']), []);
  });

  it('lists the names, and finds and renames all mentions of one', async () => {
    const { connection } = client;
    const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    assert.ok(symbols.some(({ name, detail }) => name === 'Abdelaziz Bouteflika' && detail === '2 mentions'));
    const asked = { textDocument, position: at('Bouteflika said') };
    const references = (includeDeclaration: boolean) =>
      connection.sendRequest(ReferencesRequest.type, { ...asked, context: { includeDeclaration } });
    assert.equal((await references(true))?.length, 2);
    assert.equal((await references(false))?.length, 1);
    assert.equal((await connection.sendRequest(DocumentHighlightRequest.type, asked))?.length, 2);
    const definition = await connection.sendRequest(DefinitionRequest.type, asked);
    assert.deepEqual(definition, { uri: URI, range: range('Abdelaziz Bouteflika') });
    const { start } = range('Bouteflika said');
    assert.deepEqual(await connection.sendRequest(PrepareRenameRequest.type, asked), {
      range: { start, end: { ...start, character: start.character + 'Bouteflika'.length } },
      placeholder: 'Bouteflika',
    });
    const rename = (newName: string) => connection.sendRequest(RenameRequest.type, { ...asked, newName });
    assert.equal(applied(await rename('Buteflika')), STORY.replaceAll('Bouteflika', 'Buteflika'));
    await assert.rejects(rename(' '), /letter/);
    const nowhere = { textDocument, position: at('were') };
    assert.equal(await connection.sendRequest(PrepareRenameRequest.type, nowhere), null);
  });

  it('colours names, sources and cues, none over another', async () => {
    const { legend } = client.initialized.capabilities.semanticTokensProvider!;
    const { data } = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    const seen: string[] = [];
    let [line, character, end] = [0, 0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [down, right, length, type] = data.slice(index, index + 4) as [number, number, number, number];
      character = down === 0 ? character + right : right;
      line += down;
      if (down === 0) assert.ok(character >= end);
      end = character + length;
      seen.push(`${legend.tokenTypes[type]}: ${STORY.split('\n')[line]!.slice(character, end)}`);
    }
    const tokens = ['place: ALGIERS', 'person: Abdelaziz Bouteflika', 'source: Sources', 'cue: said'];
    for (const token of tokens) assert.ok(seen.includes(token), `${token} in ${seen.join('; ')}`);
    const some = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range: range('Sources said'),
    });
    assert.deepEqual(some?.data.slice(0, 3), [4, 0, 7]);
    assert.equal(some?.data.length, 10);
  });

  it('notes the ledger after each source', async () => {
    const whole = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
    const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole });
    assert.deepEqual(
      hints?.map(({ label, position }) => [label, position.line]),
      [
        ['unnamed, 1 statement, no reason given', 4],
        ['1 statement', 4],
      ],
    );
    assert.deepEqual(hints?.[0]?.position, range('Sources').end);
  });

  it('answers about nothing where nothing is open, is copy, or has such a place', async () => {
    const hover = (uri: string, position: Position) =>
      client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.equal(await hover('untitled:Nowhere', { line: 0, character: 0 }), null);
    await client.open('file:///desk/README.md', STORY, 'markdown');
    assert.equal(await hover('file:///desk/README.md', at('Bouteflika met')), null);
    await assert.rejects(hover(URI, { line: 99, character: 0 }), /no such place/);
  });
});

describe('the language server, with a client that can do little', () => {
  it('speaks plain text and flat lists, and offers no light bulb that the client cannot show', async () => {
    const client = await Client.start();
    await client.open(URI, STORY);
    const position = at('Bouteflika met');
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
    const { kind, value } = hover!.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /\*\*|^#|\\[.()]/m);
    const [symbol] = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))!;
    assert.ok(symbol !== undefined && 'location' in symbol);
    assert.equal(client.initialized.capabilities.codeActionProvider, undefined);
    assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
    client.stop();
  });
});

describe('the language server, with a client that asks for diagnostics itself', () => {
  it('answers with what is new, and publishes nothing', async () => {
    const client = await Client.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(URI, STORY);
    const ask = (previousResultId = '') =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument, previousResultId });
    const isBare = ({ code }: { code?: unknown }): boolean => code === 'sourcing/bare-source';
    const first = await ask();
    assert.ok(first.kind === 'full' && first.items.some(isBare));
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 2, { range: range('Sources'), text: 'Ann Bell' });
    const second = await ask(first.resultId);
    assert.ok(second.kind === 'full' && !second.items.some(isBare));
    assert.deepEqual(client.published, []);
    client.stop();
  });
});

describe('the language server at a desk', () => {
  let folder: string;
  let client: Client;
  const address = (file: string): string => pathToFileURL(join(folder, file)).href;
  const write = (file: string, text: string): void => writeFileSync(join(folder, '.copydesk', file), text);
  const start = async (): Promise<void> => {
    client = await Client.start({ capabilities: FULL, folder: pathToFileURL(folder).href });
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-lsp-'));
    mkdirSync(join(folder, '.copydesk'));
  });
  afterEach(() => {
    client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes by the house, and reads again when its file is written', async () => {
    await start();
    await client.open(address('story.txt'), STORY);
    const asked = (isAsked: boolean) =>
      client.diagnostics(
        ({ diagnostics }) => diagnostics.some(({ code }) => code === 'sourcing/bare-source') === isAsked,
      );
    await asked(true);
    write('config.yaml', 'severities:\n  sourcing/bare-source: off\n');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await asked(false);
  });

  it('reads what the house says is copy, and leaves alone what it says is none', async () => {
    write('config.yaml', 'copy:\n  - "**/README.md"\n  - "desk/*.dat"\n  - "!**/drafts/**"\n  - "!skip/**"\n');
    await start();
    const symbols = async (file: string): Promise<unknown> => {
      await client.open(address(file), STORY, 'markdown');
      return client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: address(file) } });
    };
    for (const file of ['README.md', 'desk/x.dat', 'later/skip/s.md'])
      assert.ok(Array.isArray(await symbols(file)), file);
    for (const file of ['drafts/story.md', 'skip/s.md']) assert.equal(await symbols(file), null, file);
  });

  it('waves a question through for the desk, and never over a file that it cannot read', async () => {
    await start();
    const uri = address('story.txt');
    await client.open(uri, STORY);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: range('Sources'),
      context: { diagnostics: [] },
    })) as CodeAction[];
    const { command } = actions.find(({ title }) => title.startsWith('Ignore this one'))!;
    const run = (args = command!.arguments) =>
      client.connection.sendRequest(ExecuteCommandRequest.type, { command: command!.command, arguments: args! });
    write('ignored.json', '{ "half": ');
    await assert.rejects(run(), /not JSON/);
    const file = join(folder, '.copydesk/ignored.json');
    assert.equal(readFileSync(file, 'utf8'), '{ "half": ');
    rmSync(file);
    await run();
    const { ignored } = JSON.parse(readFileSync(file, 'utf8')) as { ignored: { rule: string; story: string }[] };
    assert.deepEqual(
      ignored.map(({ rule, story }) => [rule, story]),
      [['sourcing/bare-source', 'story.txt']],
    );
    await client.diagnostics(({ diagnostics }) => !diagnostics.some(({ code }) => code === 'sourcing/bare-source'));
    await assert.rejects(run([uri, 7]), /without what it needs/);
  });

  it('says at which line the house’s own files are wrong', async () => {
    write('config.yaml', 'profile: nobody\n');
    await start();
    await client.open(address('story.txt'), STORY);
    const said = await client.until(() => client.logged.find((line) => line.includes('config.yaml')));
    assert.match(said, /config\.yaml:1:\d+: /);
  });
});

describe('the language server, out of step with its client', () => {
  const words = range('ALGIERS');
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());
  const names = async (): Promise<string[]> => {
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    return (symbols ?? []).map(({ name }) => name);
  };

  const far = { start: { line: 40, character: 0 }, end: { line: 41, character: 0 } };
  const finds: readonly [title: string, version: number, range: typeof words, why: RegExp][] = [
    ['an edit of an older version', 1, words, /version 1 came after/],
    ['an edit after the end of the text', 2, far, /no place in the text/],
    ['a range that ends before it starts', 2, { start: words.end, end: words.start }, /no place in the text/],
  ];
  for (const [title, version, where, why] of finds) {
    it(`says so, and nothing else, after ${title}, until the whole text comes`, async () => {
      await client.open(URI, STORY);
      await client.diagnostics(({ diagnostics }) => diagnostics.length > 0);
      await client.change(URI, version, { range: where, text: 'X' });
      await client.until(() => client.logged.find((line) => why.test(line)));
      assert.deepEqual(client.published.at(-1)?.diagnostics, []);
      assert.deepEqual(await names(), []);
      await client.change(URI, 3, { range: words, text: 'Y' });
      assert.deepEqual(await names(), [], 'a further edit mends nothing');
      await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument, text: STORY });
      assert.ok((await names()).includes('Abdelaziz Bouteflika'));
      await client.change(URI, 4, { range: range('Abdelaziz Bouteflika'), text: 'Ann Bell' });
      assert.ok((await names()).includes('Ann Bell'), 'edits count again');
    });
  }

  it('takes a whole text whatever its version says', async () => {
    await client.open(URI, STORY, 'plaintext', 9);
    await client.change(URI, 3, { text: 'Sources said no.\n' });
    await client.change(URI, 4, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
      text: 'Ann Bell',
    });
    assert.deepEqual(await names(), ['Ann Bell']);
  });

  it('leaves an edit of what is not open, and a text too long to be a story', async () => {
    await client.change(URI, 2, { range: words, text: '' });
    await client.until(() => client.logged.find((line) => /is not open/.test(line)));
    await client.open(URI, 'word '.repeat(400_001));
    await client.until(() => client.logged.find((line) => /longer than 2 million/.test(line)));
    assert.deepEqual(await names(), []);
  });
});
