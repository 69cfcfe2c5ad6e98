/**
 * Language server: joins the protocol to what is read. It has no opinion of its own on any text; what it says of one is what the
 * command line and the extension say.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import type { Engine } from '../../engine';
import { Complaints } from '../complaints';
import type { DeskOptions } from '../desk';
import { DeskKnowledge } from '../deskKnowledge';
import { COMMANDS, diagnosticsOf } from './answers';
import { capabilitiesFor, clientOf, SIMPLEST_CLIENT } from './client';
import { ignoreEntryOf, ignoreIn } from './ignoredFile';
import { lifeCycle } from './lifeCycle';
import { OpenDocument } from './openDocument';
import { Readings, type Reading } from './readings';
import { Requests } from './requests';
import { StoryDesks } from './storyDesks';

/** What the process hands to the server. */
export interface ServerSurroundings {
  readonly engine: () => Engine;
  readonly version: string;
  /** Folder of the rules' pages. */
  readonly rulePages: string;
  readonly desk: DeskOptions;
  /** Told when the questions of the first copy have been handed on. */
  readonly readFirst?: () => void;
}

/** Files of a desk change seldom, and not every client says when. */
const LOOK_AT_DESK_MS = 2000;

/** Serves until the client says that it is enough. */
export function serve(reader: MessageReader, writer: MessageWriter, surroundings: ServerSurroundings): void {
  new Server(reader, writer, surroundings).listen();
}

/** The same, on two streams of bytes. */
export function serveStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  surroundings: ServerSurroundings,
): void {
  serve(new StreamMessageReader(input), new StreamMessageWriter(output), surroundings);
}

class Server {
  private readonly connection;
  private readonly documents = new Map<string, OpenDocument>();
  private readonly complain = (sentence: string): void => this.connection.console.warn(sentence);
  private readonly desks: StoryDesks;
  private readonly readings: Readings;
  private readonly requests: Requests;
  private engine: Engine | undefined;
  private knowledge: DeskKnowledge | undefined;
  private client = SIMPLEST_CLIENT;
  private hasRead = false;
  /** How often the desk has changed: what was answered by an older one is no longer so. */
  private deskVersion = 0;

  constructor(
    reader: MessageReader,
    writer: MessageWriter,
    private readonly surroundings: ServerSurroundings,
  ) {
    this.connection = createConnection(reader, writer, { messageStrategy: lifeCycle(writer) });
    this.desks = new StoryDesks(surroundings.desk, () => this.knowledgeNow(), this.complain);
    this.readings = new Readings(
      () => this.engineNow(),
      (document) => this.desks.wishesOf(document),
      (reading) => this.handOn(reading),
      ({ uri }, error) => this.connection.console.error(`${uri} could not be read: ${String(error)}`),
    );
    this.handleLifecycle();
    this.handleDocuments();
    this.requests = new Requests(this.connection, this.readings, {
      client: () => this.client.abilities,
      deskVersion: () => this.deskVersion,
      canIgnore: (reading) => this.desks.ignoreRoot(reading) !== null,
      pageOf: this.pageOf,
    });
    this.connection.onExecuteCommand(({ command, arguments: given = [] }) => this.run(command, given));
  }

  listen(): void {
    this.connection.listen();
  }

  private engineNow(): Engine {
    return (this.engine ??= this.surroundings.engine());
  }

  private knowledgeNow(): DeskKnowledge {
    return (this.knowledge ??= new DeskKnowledge(this.engineNow(), new Complaints(this.complain)));
  }

  private handleLifecycle(): void {
    const { connection } = this;
    connection.onInitialize((params) => {
      // While the client makes itself ready: the first story that it opens need not wait for weights and cards.
      setImmediate(() => this.knowledgeNow());
      return this.initialize(params);
    });
    connection.onInitialized(() => {
      setInterval(() => this.lookAtDesks(), LOOK_AT_DESK_MS).unref();
    });
    connection.onNotification(DidChangeConfigurationNotification.type, () => this.lookAtDesks());
    connection.onNotification(DidChangeWatchedFilesNotification.type, () => this.lookAtDesks());
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = clientOf(params);
    this.desks.folders = this.client.folders;
    return {
      serverInfo: { name: 'Copydesk', version: this.surroundings.version },
      capabilities: capabilitiesFor(this.client),
    };
  }

  private handleDocuments(): void {
    const { connection, documents, readings } = this;
    connection.onDidOpenTextDocument(({ textDocument }) => {
      this.lookAtDesks();
      const document = new OpenDocument(textDocument, this.client.encoding);
      documents.set(document.uri, document);
      readings.changed(document);
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) {
        connection.console.warn(`${textDocument.uri} was edited and is not open; the edit counts for nothing.`);
        return;
      }
      const why = document.change(textDocument.version ?? null, contentChanges);
      if (why !== null) this.sayOutOfStep(document, why);
      readings.changed(document);
    });
    connection.onDidSaveTextDocument(({ textDocument, text }) => {
      this.lookAtDesks();
      const document = documents.get(textDocument.uri);
      if (document === undefined || text === undefined || (document.isInStep && document.text === text)) return;
      document.replaceAll(text);
      readings.changed(document);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      documents.delete(uri);
      this.requests.forget(uri);
      readings.closed(uri);
      if (!this.client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  }

  private sayOutOfStep({ uri, version }: OpenDocument, why: string): void {
    if (!this.client.pullsDiagnostics) void this.connection.sendDiagnostics({ uri, version, diagnostics: [] });
    this.connection.console.error(
      `${uri}: ${why}. Nothing is said of it until its whole text comes: save it, or close and open it.`,
    );
  }

  private handOn(reading: Reading): void {
    this.push(reading);
    if (this.hasRead) return;
    this.hasRead = true;
    const { readFirst } = this.surroundings;
    if (readFirst !== undefined) setImmediate(readFirst);
  }

  private push(reading: Reading): void {
    const { document, version, analysis } = reading;
    for (const { annotator, message } of analysis.failures)
      this.connection.console.error(`${document.uri}: ${annotator} failed: ${message}`);
    if (this.client.pullsDiagnostics) return;
    const diagnostics = diagnosticsOf(reading, this.client.abilities, this.pageOf);
    void this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
  }

  private async run(command: string, [first, second]: readonly unknown[]): Promise<null> {
    if (command === COMMANDS.explainRule && typeof first === 'string') {
      const page = this.pageOf(first);
      if (page === null) throw new ResponseError(ErrorCodes.InvalidParams, `There is no page on “${first}”.`);
      await this.connection.window.showDocument({ uri: page, takeFocus: true });
      return null;
    }
    const reading = typeof first === 'string' ? await this.readings.current(first) : null;
    const entry = ignoreEntryOf(second);
    const root = reading === null ? null : this.desks.ignoreRoot(reading);
    if (command !== COMMANDS.ignore || root === null || entry === null)
      throw new ResponseError(ErrorCodes.InvalidParams, `“${command}” was called without what it needs.`);
    try {
      await ignoreIn(root, entry);
    } catch (error) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error));
    }
    this.lookAtDesks();
    return null;
  }

  private readonly pageOf = (rule: string): string | null => {
    const path = resolve(this.surroundings.rulePages, `${rule}.md`);
    return path.startsWith(join(this.surroundings.rulePages, '/')) && existsSync(path)
      ? pathToFileURL(path).href
      : null;
  };

  private lookAtDesks(): void {
    if (!this.desks.refresh()) return;
    this.deskVersion += 1;
    this.readings.changedAll();
    const { languages } = this.connection;
    if (this.client.pullsDiagnostics && this.client.refreshes.has('diagnostics')) void languages.diagnostics.refresh();
    if (this.client.refreshes.has('semanticTokens')) void languages.semanticTokens.refresh();
    if (this.client.refreshes.has('inlayHint')) void languages.inlayHint.refresh();
  }
}
