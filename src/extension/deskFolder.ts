/** Reading and writing the desk's own files under `.copydesk`: watched, size-limited, written whole or not at all. */
import * as vscode from 'vscode';

/** A larger file of the desk is left alone and said so: a card file of this size is a mistake. */
export const LARGEST_FILE = 2_000_000;

/** What comes together, such as a folder with its files, is read together. */
const TOGETHER_MS = 50;

/** VS Code begins to watch what is new after some time of its own, longer on a busy machine: it is looked at again then. */
const LOOK_AGAIN_MS = [500, 2000, 5000];

/** What no event tells, on a busy machine or a network drive, is seen after so long. */
const LOOK_ANYWAY_MS = 10_000;

/** The text of a file; null where there is none. Throws a sentence for people where it cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  let size: number;
  try {
    ({ size } = await vscode.workspace.fs.stat(uri));
  } catch {
    return null;
  }
  if (size > LARGEST_FILE) {
    throw new Error(vscode.l10n.t('{0} is larger than {1} MB and was not read.', uri.path, LARGEST_FILE / 1_000_000));
  }
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The story's path from its workspace folder, with forward slashes; a loose file's address. */
export function storyName(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return uri.toString();
  return uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
}

/** The last part of an address: what a person calls the file. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Puts the text in place of the file in one move, so that nobody ever reads half of it. */
export async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const folder = vscode.Uri.joinPath(uri, '..');
  await vscode.workspace.fs.createDirectory(folder);
  const draft = vscode.Uri.joinPath(folder, `.${fileName(uri)}.${crypto.randomUUID()}.tmp`);
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  try {
    await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft);
    throw error;
  }
}

/**
 * Calls `look` soon after something that matches may have been made, written or deleted, by whomever. Not each event is
 * told by VS Code: of a whole folder it may tell the folder only, and what happens in a new folder before it is watched is
 * never told. So `look` is called again some times after an event, whenever the window comes to the front, and every ten
 * seconds: it reads what is there now, and it is cheap where nothing has changed.
 * @param path what to watch in the folder, with its own folder before it (".copydesk/cards/**")
 * @param look gets the addresses that were told since it was last called: read these again whatever their time and size
 */
export function watch(folder: vscode.Uri, path: string, look: (told: ReadonlySet<string>) => void): vscode.Disposable {
  const patterns = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) patterns.push(path.slice(0, at));
  const saved: vscode.DocumentSelector = { pattern: new vscode.RelativePattern(folder, path) };
  let told = new Set<string>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  const lookNow = (): void => {
    const since = told;
    told = new Set();
    look(since);
  };
  const lookSoon = (uri: vscode.Uri): void => {
    told.add(uri.toString());
    timers.forEach(clearTimeout);
    timers = [TOGETHER_MS, ...LOOK_AGAIN_MS].map((wait) => setTimeout(lookNow, wait));
  };
  const always = setInterval(lookNow, LOOK_ANYWAY_MS);
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      clearInterval(always);
      timers.forEach(clearTimeout);
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) lookNow();
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (vscode.languages.match(saved, document) > 0) lookSoon(document.uri);
    }),
    ...patterns.flatMap((pattern, index) => {
      const isFolder = index > 0;
      const glob = new vscode.RelativePattern(folder, pattern);
      const watcher = vscode.workspace.createFileSystemWatcher(glob, false, isFolder);
      return [watcher, watcher.onDidCreate(lookSoon), watcher.onDidChange(lookSoon), watcher.onDidDelete(lookSoon)];
    }),
  );
}

/** Keeps one thing for each workspace folder, as folders come and go. */
export class FolderMap<Value extends vscode.Disposable> implements vscode.Disposable {
  private readonly values = new Map<string, Value>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly create: (folder: vscode.WorkspaceFolder) => Value) {
    for (const folder of vscode.workspace.workspaceFolders ?? []) this.add(folder);
    this.subscription = vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed) {
        this.values.get(folder.uri.toString())?.dispose();
        this.values.delete(folder.uri.toString());
      }
      for (const folder of added) this.add(folder);
    });
  }

  /** What is kept for the folder that holds the file; undefined for a loose file. */
  of(uri: vscode.Uri): Value | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder === undefined ? undefined : this.values.get(folder.uri.toString());
  }

  all(): readonly Value[] {
    return [...this.values.values()];
  }

  dispose(): void {
    this.subscription.dispose();
    for (const value of this.values.values()) value.dispose();
    this.values.clear();
  }

  private add(folder: vscode.WorkspaceFolder): void {
    this.values.set(folder.uri.toString(), this.create(folder));
  }
}
