/**
 * The marks of one story, where they are kept: in the desk's folder, for all who share it; in the extension's own storage for
 * untitled and loose files, where the folder cannot be written to, and for marks that wait until it can.
 */
import * as vscode from 'vscode';
import { v4 as randomUuid } from 'uuid';
import {
  mergeChecks,
  nameOfText,
  NO_CHECKS,
  sameChecks,
  storyAddress,
  writeChecks,
  type CheckFile,
  checksFile,
  CHECKS_FOLDER,
  GIT_ATTRIBUTES,
  GIT_ATTRIBUTES_FILE,
} from '../../checklist';
import { fileName, storyName } from '../deskFolder';
import { FolderDisk } from './folderDisk';
import { KeptFile } from './keptFile';

/** What a change came to. */
export interface Written {
  /** Why the folder could not be written to; the marks wait on this machine. */
  readonly problem?: string;
}

/** What was known of a story's marks, and whether they stood in the desk's folder. */
export interface Known {
  readonly file: CheckFile;
  readonly isShared: boolean;
}

export class StoryChecks {
  file: CheckFile = NO_CHECKS;
  /** Whether the desk's folder has a file for this story. */
  isShared = false;
  /** The file of marks in the desk's folder. */
  readonly sharedUri: vscode.Uri | undefined;
  private readonly shared: KeptFile | undefined;
  private readonly own: KeptFile;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly uri: vscode.Uri,
    storage: vscode.Uri,
  ) {
    const folder = uri.scheme === 'untitled' ? undefined : vscode.workspace.getWorkspaceFolder(uri);
    const story = storyName(uri);
    if (folder !== undefined) {
      this.sharedUri = vscode.Uri.joinPath(folder.uri, checksFile(story));
      const name = fileName(this.sharedUri);
      const write = (file: CheckFile): string => writeChecks(file, storyAddress(story));
      this.shared = new KeptFile(new FolderDisk(vscode.Uri.joinPath(this.sharedUri, '..')), name, write, randomUuid);
    }
    const disk = new FolderDisk(vscode.Uri.joinPath(storage, 'checks'));
    const write = (file: CheckFile): string => writeChecks(file, uri.toString());
    this.own = new KeptFile(disk, ownName(uri), write, randomUuid);
  }

  /** Reads what is kept now. @returns what was known right before, null where it is the same. */
  read(): Promise<Known | null> {
    return this.enqueue(async () => {
      const [shared, own] = [await this.shared?.read(), await this.own.read()];
      // Changes that were begun before this reading are done only now: what they made is what was known.
      const before = { file: this.file, isShared: this.isShared };
      this.isShared = shared?.exists ?? false;
      return this.take(mergeChecks(shared?.file ?? NO_CHECKS, own.file)) ? before : null;
    });
  }

  /** Changes what is kept, as it stands by then. Fails where it can be kept nowhere. */
  update(change: (file: CheckFile) => CheckFile): Promise<Written> {
    return this.enqueue(async () => {
      let problem: string | undefined;
      if (this.shared !== undefined && isWritable(this.uri)) {
        try {
          await this.updateShared(this.shared, change);
          return {};
        } catch (error) {
          problem = error instanceof Error ? error.message : String(error);
        }
      }
      const known = this.file;
      this.take(mergeChecks(known, await this.own.update((file) => change(mergeChecks(known, file)))));
      return problem === undefined ? {} : { problem };
    });
  }

  /** Resolves when what was begun is done. */
  async settled(): Promise<void> {
    await this.queue;
  }

  /** Takes the marks away, wherever they are kept. */
  remove(): Promise<void> {
    return this.enqueue(async () => {
      await this.shared?.remove();
      await this.own.remove();
      this.isShared = false;
      this.take(NO_CHECKS);
    });
  }

  private async updateShared(shared: KeptFile, change: (file: CheckFile) => CheckFile): Promise<void> {
    await writeGitAttributes(this.uri);
    const waiting = await this.own.read();
    const file = await shared.update((theirs) => change(mergeChecks(theirs, waiting.file)));
    this.isShared = true;
    this.take(file);
    if (waiting.exists) await this.own.remove();
  }

  private take(file: CheckFile): boolean {
    const differs = !sameChecks(file, this.file);
    this.file = file;
    return differs;
  }

  private enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.queue.then(work);
    this.queue = next.catch(() => undefined);
    return next;
  }
}

/** Git takes the lines of both sides of a merge; what stands in a file of that name already is somebody's wish. */
async function writeGitAttributes(uri: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return;
  const disk = new FolderDisk(vscode.Uri.joinPath(folder.uri, CHECKS_FOLDER));
  const name = GIT_ATTRIBUTES_FILE.slice(CHECKS_FOLDER.length + 1);
  if ((await disk.read(name)) === null) await disk.write(name, GIT_ATTRIBUTES);
}

function isWritable({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
}

/** A story's address may be longer than a file name, and holds signs that none may have. */
function ownName(uri: vscode.Uri): string {
  return `${nameOfText(uri.toString()).replace('urn:uuid:', '')}.jsonl`;
}
