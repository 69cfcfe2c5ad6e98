/** The language server's life: what it answers before it is initialized, while it runs, and after it was shut down. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter, type Message, type ResponseMessage } from 'vscode-jsonrpc/node';
import { serveStreams } from '../../../src/cli/languageServer/server';
import { engine } from '../../support/engine';

type Sent = readonly [method: string, params?: object];

const URI = 'untitled:Story';
const initialize: Sent = ['initialize', { processId: null, rootUri: null, capabilities: {} }];
const open: Sent = [
  'textDocument/didOpen',
  { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text: 'Sources said the pier is shut.\n' } },
];
const symbols: Sent = ['textDocument/documentSymbol', { textDocument: { uri: URI } }];
const [INVALID, NOT_INITIALIZED] = [-32600, -32002];

describe('the life of the language server', () => {
  /** What is answered to each request, in turn: a code of error, or that it was done. Notifications have no answer. */
  const answers = async (...sent: readonly Sent[]): Promise<(number | 'done')[]> => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serveStreams(toServer, toClient, {
      engine,
      version: '0.0.0',
      rulePages: '/no-pages',
      desk: { config: false, profile: 'default' },
    });
    const writer = new StreamMessageWriter(toServer);
    const waiting = new Map<number, (response: ResponseMessage) => void>();
    new StreamMessageReader(toClient).listen((message: Message) => {
      const { id } = message as ResponseMessage;
      if (typeof id === 'number' && !('method' in message)) waiting.get(id)?.(message as ResponseMessage);
    });
    const all: (number | 'done')[] = [];
    for (const [id, [method, params]] of sent.entries()) {
      const isNotification = /^initialized$|\/did/.test(method);
      const response = isNotification ? null : new Promise<ResponseMessage>((resolve) => void waiting.set(id, resolve));
      await writer.write({
        jsonrpc: '2.0',
        ...(!isNotification && { id }),
        method,
        ...(params && { params }),
      } as Message);
      if (response !== null) all.push((await response).error?.code ?? 'done');
    }
    toServer.end();
    return all;
  };

  for (const [what, sent, expected] of [
    ['a request before it', [symbols, initialize], [NOT_INITIALIZED, 'done']],
    ['any request before it, known or not', [['harbour/open'], ['shutdown']], [NOT_INITIALIZED, NOT_INITIALIZED]],
    ['a second one', [initialize, ['initialized', {}], initialize, symbols], ['done', INVALID, 'done']],
    ['what comes after it was shut down', [initialize, ['shutdown'], symbols], ['done', 'done', INVALID]],
    ['all that comes after', [initialize, ['shutdown'], ['shutdown'], initialize], ['done', 'done', INVALID, INVALID]],
    ['copy that was opened before it, which is dropped', [open, initialize, symbols], ['done', 'done']],
  ] as const)
    it(`refuses out of turn: ${what}`, async () => {
      assert.deepEqual(await answers(...(sent as readonly Sent[])), expected);
    });

  for (const [what, sent, expected] of [
    ['a request after it', [initialize, symbols], ['done', 'done']],
    ['before it is told that the client is ready', [initialize, open, symbols], ['done', 'done']],
    [
      'when it was refused before',
      [symbols, initialize, ['initialized', {}], open, symbols],
      [NOT_INITIALIZED, 'done', 'done'],
    ],
    ['the end', [initialize, ['initialized', {}], open, symbols, ['shutdown']], ['done', 'done', 'done']],
    ['an unknown request, as one that it does not know', [initialize, ['harbour/open']], ['done', -32601]],
    ['many in turn', [initialize, open, symbols, symbols, symbols], ['done', 'done', 'done', 'done']],
  ] as const)
    it(`answers in turn: ${what}`, async () => {
      assert.deepEqual(await answers(...(sent as readonly Sent[])), expected);
    });
});
