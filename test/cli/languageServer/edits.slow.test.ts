/** Random edits over the protocol, in each encoding of positions: what is said afterwards is what is said of the text opened afresh. */
import assert from 'node:assert/strict';
import {
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  type Position,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node';
import { agreedEncoding } from '../../../src/cli/languageServer/positions';
import { Client } from './client';

const START =
  'TARN (AP) — Zoë Müller 😀 met 北京 envoys on Monday.\r\n\r\n“It is late,” Müller said.\rSources said the harbour 🚢 was shut.\n\n' +
  'Officials told the Courier that Owen Pritchard, the mayor, would go. “I will not,” said Pritchard.\n';
const PIECES = [
  'Sources said so. ',
  'é',
  '😀',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  'Ann Bell said',
  '”',
  'the the ',
  '',
  '',
  '日本',
];
const EDITS = 24;

/** How many units the text takes, worked out in another way than the server's. */
const WIDTH: Readonly<Record<string, (text: string) => number>> = {
  'utf-16': (text) => text.length,
  'utf-8': (text) => new TextEncoder().encode(text).length,
  'utf-32': (text) => [...text].length,
};

/** The position of an offset, counted from the start; null inside a line's end or a character, where none is. */
function positionAt(text: string, offset: number, encoding: string): Position | null {
  const before = text.slice(0, offset);
  if (/[\uD800-\uDBFF]$/.test(before) || (before.endsWith('\r') && text[offset] === '\n')) return null;
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: WIDTH[encoding]!(lines.at(-1)!) };
}

/** The same numbers on each run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('edits over the protocol', () => {
  for (const encoding of Object.keys(WIDTH)) {
    it(`leave what a fresh reading finds, with positions in ${encoding}`, async () => {
      const client = await Client.start({
        capabilities: { general: { positionEncodings: [encoding] }, textDocument: { diagnostic: {} } },
      });
      assert.equal(client.initialized.capabilities.positionEncoding, encoding);
      const { connection } = client;
      const all = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const said = async (uri: string, lines: number): Promise<unknown> => {
        const textDocument = { uri };
        const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
        const range = { ...all, end: { line: lines, character: 0 } };
        return {
          questions: 'items' in report && report.items,
          names: (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))?.map(({ name }) => name),
          tokens: (await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data,
          hints: await connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
        };
      };
      const pick = random(encoding.length * 31 + encoding.charCodeAt(4));
      const uri = 'untitled:Edited';
      let text = START;
      await client.open(uri, text);
      for (let version = 2; version < EDITS + 2; version += 1) {
        const [from, to] = [pick(text.length + 1), pick(12)];
        const [start, end] = [from, Math.min(text.length, from + to)].map((at) => positionAt(text, at, encoding));
        if (start === null || end === null) continue;
        const piece = PIECES[pick(PIECES.length)]!;
        text = text.slice(0, from) + piece + text.slice(Math.min(text.length, from + to));
        await client.change(uri, version, { range: { start: start!, end: end! }, text: piece });
        if (version % 6 !== 0) continue;
        const fresh = `untitled:Fresh${version}`;
        await client.open(fresh, text);
        const lines = text.split(/\r\n|\r|\n/).length;
        const [edited, opened] = [await said(uri, lines - 1), await said(fresh, lines - 1)];
        assert.deepEqual(edited, opened);
      }
      client.stop();
    });
  }

  it('come to the same semantic tokens where only what is new is sent', async () => {
    const client = await Client.start();
    const textDocument = { uri: 'untitled:Story' };
    await client.open(textDocument.uri, START);
    const first = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    const start = { line: 3, character: 0 };
    await client.change(textDocument.uri, 2, { range: { start, end: start }, text: 'Ann Bell said no. ' });
    const delta = (await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: first.resultId!,
    })) as SemanticTokensDelta;
    const data = [...first.data];
    for (const { start: at, deleteCount, data: added = [] } of delta.edits) data.splice(at, deleteCount, ...added);
    const whole = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    assert.deepEqual(data, whole.data);
    const unknown = (await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'nobody gave this',
    })) as SemanticTokens;
    assert.deepEqual(unknown.data, whole.data);
    client.stop();
  });

  it('are agreed on in the first encoding that both sides know', () => {
    assert.equal(agreedEncoding(undefined), 'utf-16');
    assert.equal(agreedEncoding(['ebcdic']), 'utf-16');
    assert.equal(agreedEncoding(['ebcdic', 'utf-8', 'utf-16']), 'utf-8');
  });

  it('are counted in UTF-16 where the client offers only what nobody knows', async () => {
    const client = await Client.start({ capabilities: { general: { positionEncodings: ['ebcdic', ''] } } });
    assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
    await client.open('untitled:Story', '“Late. 😀” Sources said no.\n');
    const { diagnostics } = await client.diagnostics(({ uri }) => uri === 'untitled:Story');
    const question = diagnostics.find(({ code }) => code === 'sourcing/bare-source');
    assert.deepEqual(question?.range.start, { line: 0, character: 11 });
    client.stop();
  });
});

describe('a request that is no longer wanted', () => {
  it('is answered with that, and the next one as ever', async () => {
    const client = await Client.start();
    const textDocument = { uri: 'untitled:Long' };
    await client.open(textDocument.uri, START.repeat(10));
    const { connection } = client;
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token);
    source.cancel();
    await assert.rejects(asked, (error: { code?: number }) => error.code === -32800);
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.ok(symbols!.length > 0);
    client.stop();
  });
});
