/**
 * Git, as VS Code's own extension has it. Nothing is started from here: in the browser, where there is no Git, and where it is
 * switched off, there is no repository.
 */
import * as vscode from 'vscode';

/** What Copydesk uses of the API of VS Code's own Git extension. */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
}

export interface Repository {
  getConfig(key: string): Promise<string>;
  /** The text of a file at a revision. @param path of the file on disk */
  show(revision: string, path: string): Promise<string>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

/** Git may still be looking for its repositories when a window has just opened. */
const LONGEST_WAIT_MS = 3000;

/** The repository that a file lies in; undefined where there is none, or no Git. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  try {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const api = (await extension?.activate())?.getAPI(1);
    if (api === undefined) return undefined;
    await isReady(api);
    return api.getRepository(uri) ?? undefined;
  } catch {
    // Git is switched off.
    return undefined;
  }
}

function isReady(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    const listening = api.onDidChangeState(() => {
      if (api.state === 'initialized') done();
    });
    function done(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}
