/** Language server: what a client can do, as it says at the start, and what the server offers it in return (LSP 3.17). */
import {
  CodeActionKind,
  MarkupKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { COMMANDS, type ClientAbilities } from './answers';
import { pathOf } from './pathOf';
import { agreedEncoding, type PositionEncoding } from './positions';
import { LEGEND } from './semanticTokens';

/** What clients may be asked to fetch again. */
export type Refresh = 'diagnostics' | 'semanticTokens' | 'inlayHint';

export interface Client {
  readonly encoding: PositionEncoding;
  /** Paths of the folders that are open in it. */
  readonly folders: readonly string[];
  readonly abilities: ClientAbilities;
  readonly canPrepareRename: boolean;
  /** Whether it asks for diagnostics, instead of being sent them. */
  readonly pullsDiagnostics: boolean;
  readonly refreshes: ReadonlySet<Refresh>;
}

/** A client that can do nothing but what every client can. */
export const SIMPLEST_CLIENT: Client = {
  encoding: 'utf-16',
  folders: [],
  abilities: {
    hoverMarkdown: false,
    nestedSymbols: false,
    versionedEdits: false,
    codeActionLiterals: false,
    relatedInformation: false,
    codeDescription: false,
    showDocument: false,
  },
  canPrepareRename: false,
  pullsDiagnostics: false,
  refreshes: new Set(),
};

export function clientOf({ capabilities, workspaceFolders, rootUri }: InitializeParams): Client {
  const { textDocument, workspace, window, general } = capabilities;
  const refreshes = (['diagnostics', 'semanticTokens', 'inlayHint'] as const).filter(
    (what) => workspace?.[what]?.refreshSupport === true,
  );
  return {
    encoding: agreedEncoding(general?.positionEncodings),
    folders: [...(workspaceFolders ?? []).map(({ uri }) => uri), rootUri]
      .map((uri) => (uri == null ? null : pathOf(uri)))
      .filter((path) => path !== null),
    abilities: {
      hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
      nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
      versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
      codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
      relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
      codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
      showDocument: window?.showDocument?.support ?? false,
    },
    canPrepareRename: textDocument?.rename?.prepareSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshes: new Set(refreshes),
  };
}

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
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
    renameProvider: client.canPrepareRename ? { prepareProvider: true } : true,
    ...(client.abilities.codeActionLiterals && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
    executeCommandProvider: { commands: Object.values(COMMANDS) },
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    inlayHintProvider: true,
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
