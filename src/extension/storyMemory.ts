/**
 * What a reader has told Copydesk of a story: its date and which card a name means. Kept for that file in this workspace; for
 * an untitled document until it is closed, since the next one bears the same name.
 */
import * as vscode from 'vscode';

interface Told {
  /** ISO day `YYYY-MM-DD`. */
  readonly date?: string;
  /** Card id by name as it stands in the copy. */
  readonly choices?: Readonly<Record<string, string>>;
}

const KEY = 'copydesk.stories';
/** Older stories make room: nobody corrects last year's copy every day. */
const MOST_STORIES = 500;

export class StoryMemory implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly untitled = new Map<string, Told>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {
    // A document that changes its language is said to close as well, but does not.
    this.subscription = vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      if (isClosed) this.untitled.delete(uri.toString());
    });
  }

  date(uri: vscode.Uri): string | null {
    return this.told(uri).date ?? null;
  }

  choices(uri: vscode.Uri): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.told(uri).choices ?? {}));
  }

  /** @param date ISO day, or null to go by the copy again */
  async setDate(uri: vscode.Uri, date: string | null): Promise<void> {
    const { choices } = this.told(uri);
    await this.keep(uri, { ...(date === null ? {} : { date }), ...(choices === undefined ? {} : { choices }) });
  }

  /** @param card card id; an empty one means none of the cards on offer */
  async choose(uri: vscode.Uri, name: string, card: string): Promise<void> {
    const told = this.told(uri);
    await this.keep(uri, { ...told, choices: { ...told.choices, [name]: card } });
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private told(uri: vscode.Uri): Told {
    const key = uri.toString();
    return (isUntitled(uri) ? this.untitled.get(key) : this.state.get<Record<string, Told>>(KEY, {})[key]) ?? {};
  }

  private async keep(uri: vscode.Uri, told: Told): Promise<void> {
    const key = uri.toString();
    if (isUntitled(uri)) {
      this.untitled.set(key, told);
    } else {
      const { [key]: _before, ...others } = this.state.get<Record<string, Told>>(KEY, {});
      const entries = Object.entries(others).slice(-(MOST_STORIES - 1));
      await this.state.update(KEY, Object.fromEntries([...entries, [key, told]]));
    }
    this.changed.fire(uri);
  }
}

function isUntitled({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled';
}
