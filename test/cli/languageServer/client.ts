/** Tests of the language server: a client of the protocol, from npm, joined to a server in the same process. */
import { PassThrough } from 'node:stream';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  InitializedNotification,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { serveStreams } from '../../../src/cli/languageServer/server';
import { engine } from '../../support/engine';

export interface ClientStage {
  readonly capabilities?: ClientCapabilities;
  /** Address of the folder that is open; without one no desk is looked for. */
  readonly folder?: string;
  readonly rulePages?: string;
}

export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  initialized!: InitializeResult;
  private readonly looking: (() => void)[] = [];

  private constructor(readonly connection: ProtocolConnection) {
    const look = (): void => this.looking.splice(0).forEach((again) => again());
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      look();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
      look();
    });
  }

  static async start({ capabilities = {}, folder, rulePages = '/no-pages' }: ClientStage = {}): Promise<Client> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const desk = { config: folder === undefined ? (false as const) : null, profile: 'default' };
    serveStreams(toServer, toClient, { engine, version: '0.0.0', rulePages, desk });
    const client = new Client(
      createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
    );
    client.connection.listen();
    client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: folder ?? null,
      capabilities,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    const textDocument = { uri, languageId, version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  /** The first published diagnostics that fit. */
  diagnostics(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return this.until(() => this.published.find(fits));
  }

  /** Waits for the server to say more until there is a result. */
  async until<Result>(look: () => Result | undefined): Promise<Result> {
    for (;;) {
      const result = look();
      if (result !== undefined) return result;
      await new Promise<void>((resolve) => this.looking.push(resolve));
    }
  }

  /** Ends the conversation. A server that is told to exit would end its process, which is that of the tests. */
  stop(): void {
    this.connection.dispose();
  }
}
