/**
 * Language server: joins the protocol to what is read. It has no opinion of its own on any text; what it says of one is what the
 * command line and the extension say.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  createConnection,
  type CancellationToken,
  type InitializeParams,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type Position,
  type Range,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { wordsOf, type Engine, type Mention } from '../../engine';
import { LONGEST_COPY, isNamedLikeCopy } from '../../languageService/documents';
import { mentionsOf, nameAt } from '../../languageService/names';
import { MARKUP_IN_NAME, renameEdits, whyNoName } from '../../languageService/rename';
import { storyName, type DeskOptions } from '../desk';
import { Complaints } from '../complaints';
import { DeskKnowledge } from '../deskKnowledge';
import { decidedByDesk } from '../patterns';
import {
  COMMANDS,
  codeActionsIn,
  diagnosticsOf,
  hoverAt,
  ledgerHints,
  locationOf,
  symbolsOf,
  workspaceEdit,
  type ClientAbilities,
} from './answers';
import { ignoreEntryOf, ignoreIn } from './ignoredFile';
import { LiveDesks } from './liveDesks';
import { OpenDocument } from './openDocument';
import { agreedEncoding, type PositionEncoding } from './positions';
import { Readings, type Reading, type Wishes } from './readings';
import { LEGEND, semanticTokens, tokenEdits } from './semanticTokens';

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
  /** The last semantic tokens of each document, for clients that want to hear only what is new. */
  private readonly tokens = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  private readonly complain = (sentence: string): void => this.connection.console.warn(sentence);
  private readonly desks: LiveDesks;
  private readonly readings: Readings;
  private engine: Engine | undefined;
  private knowledge: DeskKnowledge | undefined;
  private encoding: PositionEncoding = 'utf-16';
  private client: ClientAbilities = NO_ABILITIES;
  private pullsDiagnostics = false;
  private refreshes: readonly ('diagnostics' | 'semanticTokens' | 'inlayHint')[] = [];
  private folders: string[] = [];
  private tokenCount = 0;
  private hasRead = false;
  /** How often the desk has changed: what was answered by an older one is no longer so. */
  private deskVersion = 0;

  constructor(
    reader: MessageReader,
    writer: MessageWriter,
    private readonly surroundings: ServerSurroundings,
  ) {
    this.connection = createConnection(reader, writer);
    this.desks = new LiveDesks(surroundings.desk, this.complain);
    this.readings = new Readings(
      () => this.engineNow(),
      (document) => this.wishesOf(document),
      (reading) => this.handOn(reading),
      ({ uri }, error) => this.connection.console.error(`${uri} could not be read: ${String(error)}`),
    );
    this.handleLifecycle();
    this.handleDocuments();
    this.handleRequests();
  }

  listen(): void {
    this.connection.listen();
  }

  private engineNow(): Engine {
    if (this.engine === undefined) {
      this.engine = this.surroundings.engine();
      this.knowledge = new DeskKnowledge(this.engine, new Complaints(this.complain));
    }
    return this.engine;
  }

  private handleLifecycle(): void {
    const { connection } = this;
    connection.onInitialize((params) => {
      // While the client makes itself ready: the first story that it opens need not wait for weights and cards.
      setImmediate(() => this.engineNow());
      return this.initialize(params);
    });
    connection.onInitialized(() => {
      setInterval(() => this.lookAtDesks(), LOOK_AT_DESK_MS).unref();
    });
    connection.onNotification(DidChangeConfigurationNotification.type, () => this.lookAtDesks());
    connection.onNotification(DidChangeWatchedFilesNotification.type, () => this.lookAtDesks());
  }

  private initialize({ capabilities, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    const { textDocument, workspace, window, general } = capabilities;
    this.encoding = agreedEncoding(general?.positionEncodings);
    this.folders = [...(workspaceFolders ?? []).map(({ uri }) => uri), rootUri]
      .map((uri) => (uri == null ? null : pathOf(uri)))
      .filter((path) => path !== null);
    this.client = {
      hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
      nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
      versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
      codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
      relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
      codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
      showDocument: window?.showDocument?.support ?? false,
    };
    this.pullsDiagnostics = textDocument?.diagnostic !== undefined;
    this.refreshes = (['diagnostics', 'semanticTokens', 'inlayHint'] as const).filter(
      (what) => workspace?.[what]?.refreshSupport === true,
    );
    return {
      serverInfo: { name: 'Copydesk', version: this.surroundings.version },
      capabilities: {
        positionEncoding: this.encoding,
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          // A save brings the whole text: where edits came out of order it puts the document right.
          save: { includeText: true },
        },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Copydesk' },
        documentHighlightProvider: true,
        referencesProvider: true,
        definitionProvider: true,
        renameProvider: textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
        ...(this.client.codeActionLiterals && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
        executeCommandProvider: { commands: Object.values(COMMANDS) },
        semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
        inlayHintProvider: true,
        ...(this.pullsDiagnostics && {
          diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  }

  private handleDocuments(): void {
    const { connection, documents, readings } = this;
    connection.onDidOpenTextDocument(({ textDocument }) => {
      this.lookAtDesks();
      const document = new OpenDocument(textDocument, this.encoding);
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
      this.tokens.delete(uri);
      readings.closed(uri);
      if (!this.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  }

  private sayOutOfStep({ uri, version }: OpenDocument, why: string): void {
    if (!this.pullsDiagnostics) void this.connection.sendDiagnostics({ uri, version, diagnostics: [] });
    this.connection.console.error(
      `${uri}: ${why}. Nothing is said of it until its whole text comes: save it, or close and open it.`,
    );
  }

  private handleRequests(): void {
    const { connection } = this;
    connection.onHover((params, token) =>
      this.at(params, token, (reading, offset) => hoverAt(reading, offset, this.client)),
    );
    connection.onCodeAction(({ textDocument, range, context }, token) =>
      this.answer(textDocument.uri, token, (reading) => {
        const { only, diagnostics } = context;
        if (only !== undefined && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
        const span = spanOf(reading, range);
        return codeActionsIn(reading, span, diagnostics, this.client, this.ignoreRoot(reading) !== null);
      }),
    );
    connection.onExecuteCommand(({ command, arguments: given = [] }) => this.run(command, given));
    connection.onDocumentSymbol(({ textDocument }, token) =>
      this.answer(textDocument.uri, token, (reading) => symbolsOf(reading, this.client.nestedSymbols)),
    );
    connection.onDocumentHighlight((params, token) =>
      this.atName(params, token, (reading, mentions) =>
        mentions.map((mention) => ({ range: reading.positions.rangeOf(mention) })),
      ),
    );
    connection.onReferences((params, token) =>
      this.atName(params, token, (reading, mentions) =>
        mentions.slice(params.context.includeDeclaration ? 0 : 1).map((mention) => locationOf(reading, mention)),
      ),
    );
    connection.onDefinition((params, token) =>
      this.atName(params, token, (reading, [first]) => (first === undefined ? null : locationOf(reading, first))),
    );
    connection.onPrepareRename((params, token) =>
      this.atName(params, token, (reading, _mentions, at) => ({
        range: reading.positions.rangeOf(at),
        placeholder: wordsOf(reading.analysis.story, at),
      })),
    );
    connection.onRenameRequest((params, token) =>
      this.atName(params, token, (reading, _mentions, at) => {
        const fault = whyNoName(params.newName);
        if (fault !== null) throw new ResponseError(ErrorCodes.InvalidParams, fault);
        const edits = renameEdits(reading.analysis, at, params.newName.trim());
        if (edits === null) throw new ResponseError(ErrorCodes.InvalidRequest, MARKUP_IN_NAME);
        return workspaceEdit(reading, edits, this.client.versionedEdits);
      }),
    );
    const { languages } = connection;
    languages.semanticTokens.on(({ textDocument }, token) =>
      this.answer(textDocument.uri, token, (reading) => this.keepTokens(reading), { data: [] }),
    );
    languages.semanticTokens.onDelta(({ textDocument, previousResultId }, token) =>
      this.answer(
        textDocument.uri,
        token,
        (reading) => {
          const before = this.tokens.get(textDocument.uri);
          const now = this.keepTokens(reading);
          if (before?.id !== previousResultId) return now;
          return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
        },
        { data: [] },
      ),
    );
    languages.semanticTokens.onRange(({ textDocument, range }, token) =>
      this.answer(textDocument.uri, token, (reading) => ({ data: semanticTokens(reading, spanOf(reading, range)) }), {
        data: [],
      }),
    );
    languages.inlayHint.on(({ textDocument, range }, token) =>
      this.answer(textDocument.uri, token, (reading) => ledgerHints(reading, spanOf(reading, range))),
    );
    languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const reading = await this.readings.current(textDocument.uri);
      refuseIfCancelled(token);
      if (reading === null) return { kind: 'full', items: [] };
      const resultId = `${reading.version}.${this.deskVersion}`;
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: diagnosticsOf(reading, this.client, this.pageOf) };
    });
  }

  /** The answer of the text as it stands; `otherwise` where there is nothing to say of it. */
  private async answer<Result, Nothing = null>(
    uri: string,
    token: CancellationToken,
    answer: (reading: Reading) => Result,
    otherwise: Nothing = null as Nothing,
  ): Promise<Result | Nothing> {
    const reading = await this.readings.current(uri);
    refuseIfCancelled(token);
    return reading === null ? otherwise : answer(reading);
  }

  private at<Result>(
    { textDocument, position }: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (reading: Reading, offset: number) => Result,
  ): Promise<Result | null> {
    return this.answer(textDocument.uri, token, (reading) => answer(reading, offsetOf(reading, position)));
  }

  /** Null where the position is on no name. */
  private atName<Result>(
    params: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (reading: Reading, mentions: readonly Mention[], at: Mention) => Result,
  ): Promise<Result | null> {
    return this.at(params, token, (reading, offset) => {
      const at = nameAt(reading.analysis, offset);
      return at === undefined ? null : answer(reading, mentionsOf(reading.analysis, at.entity), at);
    });
  }

  private keepTokens(reading: Reading): { resultId: string; data: number[] } {
    const data = semanticTokens(reading, null);
    const resultId = String((this.tokenCount += 1));
    this.tokens.set(reading.document.uri, { id: resultId, data });
    return { resultId, data };
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
    if (this.pullsDiagnostics) return;
    const diagnostics = diagnosticsOf(reading, this.client, this.pageOf);
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
    const root = reading === null ? null : this.ignoreRoot(reading);
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

  /** The folder whose `ignored.json` is written to; null for a loose file. */
  private ignoreRoot({ document, wishes }: Reading): string | null {
    if (this.surroundings.desk.config === false) return null;
    return wishes.desk.root ?? this.workspaceFolderOf(pathOf(document.uri));
  }

  private workspaceFolderOf(path: string | null): string | null {
    if (path === null) return this.folders[0] ?? null;
    return this.folders.find((folder) => path.startsWith(join(folder, '/'))) ?? null;
  }

  private readonly pageOf = (rule: string): string | null => {
    const path = resolve(this.surroundings.rulePages, `${rule}.md`);
    return path.startsWith(join(this.surroundings.rulePages, '/')) && existsSync(path)
      ? pathToFileURL(path).href
      : null;
  };

  private wishesOf(document: OpenDocument): Wishes | null {
    const { uri, languageId, text } = document;
    const path = pathOf(uri);
    const folder = path === null ? (this.folders[0] ?? process.cwd()) : dirname(path);
    const desk = this.desks.of(folder);
    const slashed = (path ?? uri).replaceAll('\\', '/');
    const decided = decidedByDesk(desk.reading?.config.copy ?? [], slashed);
    if (!(decided ?? isNamedLikeCopy({ path: slashed, languageId }))) return null;
    if (text.length > LONGEST_COPY) {
      this.complain(`${uri} is longer than ${LONGEST_COPY / 1_000_000} million characters and is not read.`);
      return null;
    }
    this.engineNow();
    // What is ignored in a folder that has no desk yet is written down by the name that the story will have there.
    const root = desk.root ?? this.workspaceFolderOf(path);
    return {
      desk,
      knowledge: this.knowledge!.of(desk),
      story: path === null || root === null ? uri : storyName(path, root),
    };
  }

  private lookAtDesks(): void {
    if (!this.desks.refresh()) return;
    this.deskVersion += 1;
    this.readings.changedAll();
    const { languages } = this.connection;
    if (this.pullsDiagnostics && this.refreshes.includes('diagnostics')) void languages.diagnostics.refresh();
    if (this.refreshes.includes('semanticTokens')) void languages.semanticTokens.refresh();
    if (this.refreshes.includes('inlayHint')) void languages.inlayHint.refresh();
  }
}

const NO_ABILITIES: ClientAbilities = {
  hoverMarkdown: false,
  nestedSymbols: false,
  versionedEdits: false,
  codeActionLiterals: false,
  relatedInformation: false,
  codeDescription: false,
  showDocument: false,
};

/** The path of a file's address; null for what is no file. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

function offsetOf({ positions }: Reading, position: Position): number {
  const offset = positions.offsetAt(position);
  if (offset === null) throw new ResponseError(ErrorCodes.InvalidParams, NO_PLACE);
  return offset;
}

function spanOf({ positions }: Reading, range: Range): { readonly start: number; readonly end: number } {
  const span = positions.spanOf(range);
  if (span === null) throw new ResponseError(ErrorCodes.InvalidParams, NO_PLACE);
  return span;
}

const NO_PLACE = 'There is no such place in the text.';

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
}
