/** What features and commands are given. Made once by `extension.ts`; nothing here is reached any other way. */
import type * as vscode from 'vscode';
import type { Engine } from '../engine';
import type { AnalysisService } from './analysisService';
import type { Checklists } from './checks/checklists';
import type { CheckStore } from './checks/checkStore';
import type { Hands } from './checks/hands';
import type { Comparison } from './comparison';
import type { DeskCards } from './deskCards';
import type { HouseStyles } from './houseStyles';
import type { IgnoredStore } from './ignoredStore';
import type { LookupService } from './lookup/lookupService';
import type { PanelState } from './panel/panelState';
import type { FolderReport } from './report/folderReport';
import type { ReportPanel } from './report/reportPanel';
import type { Questions } from './questions';
import type { QuestionSteps } from './questionSteps';
import type { Settings } from './config';
import type { StoryMemory } from './storyMemory';

export interface Services {
  readonly extensionUri: vscode.Uri;
  /** Where the extension may keep files of its own, for this reader on this machine. */
  readonly storage: vscode.Uri;
  /** What is kept for this reader, whatever is open. */
  readonly globalState: vscode.Memento;
  /** The extension's own version ("0.1.0"). */
  readonly version: string;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  /** Ready once weights and cards are read. */
  readonly engine: Promise<Engine>;
  readonly analyses: AnalysisService;
  readonly questions: Questions;
  readonly steps: QuestionSteps;
  readonly stories: StoryMemory;
  readonly houseStyles: HouseStyles;
  readonly cards: DeskCards;
  readonly ignored: IgnoredStore;
  readonly lookup: LookupService;
  readonly checks: CheckStore;
  readonly checklists: Checklists;
  readonly hands: Hands;
  readonly panel: PanelState;
  readonly report: ReportPanel;
  readonly folderReport: FolderReport;
  readonly comparison: Comparison;
}

/** A feature: registers what it gives to VS Code and takes it back when disposed of. */
export type Feature = (services: Services) => vscode.Disposable;

/** A command of the palette or of a hover. */
export interface Command {
  /** As in the manifest ("copydesk.annotateNow"). */
  readonly id: string;
  /** Arguments come from links and keybindings, so they are checked before they are used. */
  run(services: Services, ...args: readonly unknown[]): unknown;
}
