/**
 * The opt-in look-up as the editor has it: refused unless the reader switched it on, gave a contact and trusts the
 * workspace; keeps what was found with its date and revision. Nothing here runs but by the command.
 */
import * as vscode from 'vscode';
import type { CardList, CompiledCards } from '../../engine';
import type { Settings } from '../config';
import { readText, writeWhole } from '../deskFolder';
import { cardOf, idsToName, type LookedUpCard } from './wikidataCard';
import { isRecord, LookupError, WikidataClient, type Candidate } from './wikidataClient';

/** After this many days a look-up asks again. */
const FRESH_DAYS = 30;
const DAY_MS = 86_400_000;

interface Kept extends LookedUpCard {
  /** ISO day. */
  readonly retrieved: string;
}

export class LookupService implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly file: vscode.Uri;
  private readonly loaded: Promise<void>;
  private kept: Readonly<Record<string, Kept>> = {};
  /** Cards were looked up. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly settings: Settings,
    storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private client = new WikidataClient({
      fetch: (...args) => fetch(...args),
      now: () => Date.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
  ) {
    this.file = vscode.Uri.joinPath(storage, 'looked-up.json');
    this.loaded = this.load();
  }

  /** Another server, for tests. */
  useClient(client: WikidataClient): void {
    this.client = client;
  }

  /** Why a look-up would be refused, as a sentence; undefined where it would not. */
  refusal(): string | undefined {
    const { enabled, contact } = this.settings.lookup();
    if (!vscode.workspace.isTrusted) return vscode.l10n.t('Nothing is looked up in a workspace that you do not trust.');
    if (!enabled)
      return vscode.l10n.t('Looking up is off. Switch it on in your user settings (copydesk.lookup.enabled).');
    if (contact === '') {
      return vscode.l10n.t(
        'Wikimedia asks who is asking: give an e-mail address or a page in your user settings (copydesk.lookup.contact).',
      );
    }
    return undefined;
  }

  /** Those whom the name may mean. */
  async search(name: string): Promise<readonly Candidate[]> {
    return this.client.search(name, this.contact());
  }

  /** The unreviewed card of a candidate, from what is kept where that is fresh. */
  async card(candidate: Candidate, asked: string): Promise<LookedUpCard> {
    const contact = this.contact();
    await this.loaded;
    const kept = this.kept[candidate.id];
    if (kept !== undefined && Date.now() - Date.parse(kept.retrieved) < FRESH_DAYS * DAY_MS) return kept;
    const entity = await this.client.entity(candidate.id, contact);
    const labels = await this.client.labels(idsToName(entity), contact);
    const retrieved = new Date().toISOString().slice(0, 10);
    const made = cardOf(entity, asked, labels, retrieved);
    this.kept = { ...this.kept, [candidate.id]: { ...made, retrieved } };
    this.changed.fire();
    await writeWhole(this.file, JSON.stringify(this.kept));
    return made;
  }

  /** A looked-up card by the id of its card. */
  find(cardId: string): LookedUpCard | undefined {
    return Object.values(this.kept).find(({ card }) => card.id === cardId);
  }

  /** All that was looked up, as the lowest layer of cards. */
  layer(): CardList {
    const all = Object.values(this.kept);
    return {
      version: 1,
      layer: 'looked-up',
      sources: Object.assign({}, ...all.map(({ sources }) => sources)) as CompiledCards['sources'],
      cards: all.map(({ card }) => card),
    };
  }

  dispose(): void {
    this.changed.dispose();
  }

  private contact(): string {
    const refusal = this.refusal();
    if (refusal !== undefined) throw new LookupError('refused', refusal);
    return this.settings.lookup().contact;
  }

  private async load(): Promise<void> {
    try {
      const text = await readText(this.file);
      const value: unknown = text === null ? {} : JSON.parse(text);
      if (isRecord(value)) this.kept = value as Record<string, Kept>;
      if (Object.keys(this.kept).length > 0) this.changed.fire();
    } catch (error) {
      this.log.warn(`Looked-up cards cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
