/** What other extensions and the tests may ask of Copydesk: what was read and what is marked, as plain data. */
import * as vscode from 'vscode';
import type { CheckFile } from '../checklist';
import type { Analysis } from '../engine';
import type { Decorations, MarkSetter } from './features/decorations';
import { copyToPaste } from './features/pasteAsCopy';
import type { DrawnClass } from '../languageService/marks';
import type { ChangesView } from './panel/changesView';
import type { StoryPanel } from './panel/storyPanel';
import type { StoryTree } from './panel/storyTree';
import type { FolderReport } from './report/folderReport';
import type { ReportPanel } from './report/reportPanel';
import type { Services } from './services';
import { WikidataClient } from './lookup/wikidataClient';

export interface CopydeskApi {
  /** Settles when weights and cards are read. */
  readonly ready: Promise<void>;
  /** What stands in an open document, read to the end; undefined where it is not read as copy. */
  analysisOf(uri: vscode.Uri): Promise<Analysis | undefined>;
  /** The ranges that are marked in a document on screen, by class. */
  marksOf(uri: vscode.Uri): Readonly<Record<DrawnClass, readonly vscode.Range[]>> | undefined;
  readonly onDidMark: vscode.Event<vscode.Uri>;
  /** Only where the extension runs under test. */
  readonly test?: {
    /** Draws through another hand; without one, as usual. */
    setMarkSetter(setter?: MarkSetter): void;
    /** Looks up at another address, with this `fetch` in place of the platform's. */
    useLookupServer(address: string, fetcher: typeof fetch): void;
    /** A view of the story panel. */
    tree(id: string): StoryTree | undefined;
    /** The sourcing report. */
    readonly report: ReportPanel;
    /** The sourcing of folders. */
    readonly folderReport: FolderReport;
    /** The view of what has changed since another draft. */
    readonly changes: ChangesView;
    /** The marks of a story, as they are known. */
    checksOf(uri: vscode.Uri): Promise<CheckFile>;
    /** Takes back all that was waved through where this file lies. */
    forgetIgnored(uri: vscode.Uri): Promise<void>;
    /** What "Paste as Copy" would put into a document. */
    copyToPaste(document: vscode.TextDocument, data: vscode.DataTransfer): Promise<string | null>;
    /** Takes back everything that activation registered. */
    dispose(): void;
  };
}

export function createApi(
  services: Services,
  decorations: Decorations,
  storyPanel: StoryPanel,
  changes: ChangesView,
  ready: Promise<void>,
  context: vscode.ExtensionContext,
): CopydeskApi {
  const api: CopydeskApi = {
    ready,
    async analysisOf(uri) {
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
      await ready;
      return document === undefined ? undefined : (await services.analyses.current(document))?.analysis;
    },
    marksOf: (uri) => decorations.rangesOf(uri),
    onDidMark: decorations.onDidMark,
  };
  if (context.extensionMode !== vscode.ExtensionMode.Test) return api;
  return {
    ...api,
    test: {
      setMarkSetter: (setter) => decorations.setMarkSetter(setter),
      useLookupServer: (address, fetcher) =>
        services.lookup.useClient(
          new WikidataClient(
            {
              fetch: fetcher,
              now: () => Date.now(),
              wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
            },
            address,
          ),
        ),
      tree: (id) => storyPanel.tree(id),
      report: services.report,
      folderReport: services.folderReport,
      changes,
      checksOf: (uri) => services.checks.loaded(uri),
      copyToPaste,
      forgetIgnored: async (uri) => {
        for (const entry of services.ignored.of(uri).ignored.entries) await services.ignored.takeBack(uri, entry);
      },
      dispose: () => vscode.Disposable.from(...context.subscriptions.splice(0)).dispose(),
    },
  };
}
