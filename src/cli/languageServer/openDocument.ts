/**
 * Language server: a document as the client has it open, kept in step by its edits. Where an edit cannot be right (an older version
 * than the one known, a place that the text has not) the text is no longer the client's: the document is out of step, nothing
 * is said of it, and the next whole text that the client sends puts it right.
 */
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver/node';
import { Positions, type PositionEncoding } from './positions';

export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  private known: number;
  private inStep = true;
  private map: Positions;

  constructor(
    { uri, languageId, version, text }: TextDocumentItem,
    private readonly encoding: PositionEncoding,
  ) {
    this.uri = uri;
    this.languageId = languageId;
    this.known = version;
    this.map = new Positions(text, encoding);
  }

  get version(): number {
    return this.known;
  }

  get text(): string {
    return this.map.text;
  }

  /** Positions in the text as it stands. */
  get positions(): Positions {
    return this.map;
  }

  /** Whether the text is surely the client's. */
  get isInStep(): boolean {
    return this.inStep;
  }

  /**
   * Takes the changes of one notification, in their order.
   * @param version null where the client numbers nothing
   * @returns why the document has fallen out of step, in words for a log; null where it is in step or was out of it before
   */
  change(version: number | null, changes: readonly TextDocumentContentChangeEvent[]): string | null {
    const wasInStep = this.inStep;
    const isLate = version !== null && version <= this.known;
    let why: string | null = null;
    for (const change of changes) {
      if (!('range' in change)) {
        this.replaceAll(change.text);
        why = null;
        continue;
      }
      if (!this.inStep) continue;
      why = isLate ? `version ${version} came after version ${this.known}` : this.replace(change.range, change.text);
      if (why !== null) this.inStep = false;
    }
    // After a late whole text the client counts on from there.
    if (version !== null && (!isLate || this.inStep)) this.known = version;
    return wasInStep ? why : null;
  }

  /** The whole text, as a save or a change without a place hands it over. */
  replaceAll(text: string): void {
    if (text !== this.text) this.map = new Positions(text, this.encoding);
    this.inStep = true;
  }

  private replace(range: Parameters<Positions['spanOf']>[0], text: string): string | null {
    const span = this.map.spanOf(range);
    if (span === null) return `an edit at ${JSON.stringify(range)}, which is no place in the text`;
    const before = this.text;
    this.map = new Positions(before.slice(0, span.start) + text + before.slice(span.end), this.encoding);
    return null;
  }
}
