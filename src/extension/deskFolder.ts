/**
 * Reading and writing the desk's own files under `.copydesk`: watched, regular files of the folder itself, size-limited, written
 * whole or not at all. No file system of VS Code tells where a link leads, so none is followed.
 */
import * as vscode from 'vscode';
import { LARGEST_DESK_FILE } from '../config/deskFiles';

/** What comes together, such as a folder with its files, is read together. */
const TOGETHER_MS = 50;

/** VS Code begins to watch what is new after some time of its own, longer on a busy machine: it is looked at again then. */
const LOOK_AGAIN_MS = [500, 2000, 5000];

/** What no event tells, on a busy machine or a network drive, is seen after so long. */
const LOOK_ANYWAY_MS = 10_000;

/** The text of a file; null where there is none. Throws a sentence for people where it is not read. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  await refuseLinks(uri);
  const stat = await statOf(uri);
  return stat === null ? null : readRegular(uri, stat);
}

/** The text of a file whose folders have been looked at. Throws a sentence for people where it is not read. */
export async function readRegular(uri: vscode.Uri, { type, size }: vscode.FileStat): Promise<string> {
  if ((type & vscode.FileType.SymbolicLink) !== 0) throw new Error(linkRefused(uri));
  if (type !== vscode.FileType.File)
    throw new Error(vscode.l10n.t('{0} is not a regular file and was not read.', uri.path));
  if (size > LARGEST_DESK_FILE) {
    const most = LARGEST_DESK_FILE / 1_000_000;
    throw new Error(vscode.l10n.t('{0} is larger than {1} MB and was not read.', uri.path, most));
  }
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Throws a sentence where the file, or a folder on the way to it from the workspace folder, is a link. */
export async function refuseLinks(uri: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return;
  const inside = storyName(uri).split('/');
  for (let depth = 1; depth <= inside.length; depth += 1) {
    const at = vscode.Uri.joinPath(folder.uri, ...inside.slice(0, depth));
    const stat = await statOf(at);
    if (stat === null) return;
    if ((stat.type & vscode.FileType.SymbolicLink) !== 0) throw new Error(linkRefused(at));
  }
}

/** Throws a sentence where the file is there and may not be written. */
export async function refuseReadOnly(uri: vscode.Uri): Promise<void> {
  const permissions = (await statOf(uri))?.permissions ?? 0;
  // VS Code says of a file without the right to write that it is locked, which its extensions' types do not name.
  if ((permissions as number) !== 0) throw new Error(vscode.l10n.t('{0} is read-only and was not changed.', uri.path));
}

/** Null where there is nothing. Throws where it cannot be told, such as in a folder without rights. */
async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code !== 'FileNotFound') throw error;
    return null;
  }
}

function linkRefused(uri: vscode.Uri): string {
  return vscode.l10n.t('{0} is a link; links are not followed here.', uri.path);
}

/** Says of each file what is wrong with it, once for as long as it stays the same: files are looked at every few seconds. */
export class FileFaults {
  private readonly said = new Map<string, string>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  say(uri: vscode.Uri, fault: unknown): void {
    const sentence = fault instanceof Error ? fault.message : String(fault);
    if (this.said.get(uri.toString()) === sentence) return;
    this.said.set(uri.toString(), sentence);
    this.log.warn(sentence.includes(uri.path) ? sentence : `${uri.path}: ${sentence}`);
  }

  /** Nothing is wrong with the file any more. */
  clear(uri: vscode.Uri): void {
    this.said.delete(uri.toString());
  }
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
  await refuseLinks(uri);
  await refuseReadOnly(uri);
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
