/** Language server: answers what clients ask about a document, always of its text as it stands. */
import {
  CodeActionKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Position,
  type Range,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { wordsOf, type Mention } from '../../engine';
import { mentionsOf, nameAt } from '../../languageService/names';
import { MARKUP_IN_NAME, renameEdits, whyNoName } from '../../languageService/rename';
import { codeActionsIn, diagnosticsOf, hoverAt, ledgerHints, locationOf, symbolsOf, workspaceEdit } from './answers';
import type { ClientAbilities } from './answers';
import type { Reading, Readings } from './readings';
import { semanticTokens, tokenEdits } from './semanticTokens';

/** What answers depend on beside the document. */
export interface Surroundings {
  client(): ClientAbilities;
  /** How often the desks have changed: what was answered by an older one is no longer so. */
  deskVersion(): number;
  /** Whether questions on a document can be ignored, in a file of its desk. */
  canIgnore(reading: Reading): boolean;
  /** Address of a rule's page; null where there is none. */
  pageOf(rule: string): string | null;
}

export class Requests {
  /** The last semantic tokens of each document, for clients that want to hear only what is new. */
  private readonly tokens = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  private tokenCount = 0;

  constructor(
    private readonly connection: Connection,
    private readonly readings: Readings,
    private readonly surroundings: Surroundings,
  ) {
    this.answerOnPlaces();
    this.answerOnNames();
    this.answerOnDocuments();
    this.answerOnTokens();
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.tokens.delete(uri);
  }

  private answerOnPlaces(): void {
    const { connection, surroundings } = this;
    connection.onHover((params, token) =>
      this.at(params, token, (reading, offset) => hoverAt(reading, offset, surroundings.client())),
    );
    connection.onCodeAction(({ textDocument, range, context }, token) =>
      this.answer(textDocument.uri, token, (reading) => {
        const { only, diagnostics } = context;
        if (only !== undefined && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
        const span = spanOf(reading, range);
        return codeActionsIn(reading, span, diagnostics, surroundings.client(), surroundings.canIgnore(reading));
      }),
    );
    connection.languages.inlayHint.on(({ textDocument, range }, token) =>
      this.answer(textDocument.uri, token, (reading) => ledgerHints(reading, spanOf(reading, range))),
    );
  }

  private answerOnNames(): void {
    const { connection } = this;
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
        return workspaceEdit(reading, edits, this.surroundings.client().versionedEdits);
      }),
    );
  }

  private answerOnDocuments(): void {
    const { connection, surroundings } = this;
    connection.onDocumentSymbol(({ textDocument }, token) =>
      this.answer(textDocument.uri, token, (reading) => symbolsOf(reading, surroundings.client().nestedSymbols)),
    );
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const reading = await this.readings.current(textDocument.uri);
      refuseIfCancelled(token);
      if (reading === null) return { kind: 'full', items: [] };
      const resultId = `${reading.version}.${surroundings.deskVersion()}`;
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: diagnosticsOf(reading, surroundings.client(), surroundings.pageOf) };
    });
  }

  private answerOnTokens(): void {
    const { semanticTokens: requests } = this.connection.languages;
    requests.on(({ textDocument }, token) =>
      this.answer(textDocument.uri, token, (reading) => this.keepTokens(reading), { data: [] }),
    );
    requests.onDelta(({ textDocument, previousResultId }, token) =>
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
    requests.onRange(({ textDocument, range }, token) =>
      this.answer(textDocument.uri, token, (reading) => ({ data: semanticTokens(reading, spanOf(reading, range)) }), {
        data: [],
      }),
    );
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
