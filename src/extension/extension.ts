/** Where the extension comes together: everything is made, joined and registered here, and nothing else is done. */
import * as vscode from 'vscode';
import { AnalysisService } from './analysisService';
import { createApi, type CopydeskApi } from './api';
import { Checklists } from './checks/checklists';
import { CheckStore } from './checks/checkStore';
import { Hands } from './checks/hands';
import { StoryMoves } from './checks/storyMoves';
import { commands } from './commands';
import { Comparison } from './comparison';
import { Settings } from './config';
import { DeskCards } from './deskCards';
import { features } from './features';
import { Decorations } from './features/decorations';
import { HouseStyles } from './houseStyles';
import { IgnoredStore } from './ignoredStore';
import { LookupService } from './lookup/lookupService';
import { argumentsOf } from './panel/node';
import { ChangesView } from './panel/changesView';
import { PanelState } from './panel/panelState';
import { StoryPanel } from './panel/storyPanel';
import { Questions } from './questions';
import { FolderReport } from './report/folderReport';
import { ReportPanel } from './report/reportPanel';
import { QuestionSteps } from './questionSteps';
import { loadEngine } from './resources';
import type { Services } from './services';
import { StoryMemory } from './storyMemory';
import { showWalkthroughOnce } from './walkthrough';

export function activate(context: vscode.ExtensionContext): CopydeskApi {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const settings = new Settings();
  const stories = new StoryMemory(context.workspaceState);
  const houseStyles = new HouseStyles(settings, log);
  const ignored = new IgnoredStore(context.globalState, log);
  const lookup = new LookupService(settings, context.globalStorageUri, log);
  const cards = new DeskCards(settings, lookup, log);
  const analyses = new AnalysisService(
    settings,
    {
      options: ({ uri }) => ({
        storyDate: stories.date(uri),
        choices: stories.choices(uri),
        houseStyle: houseStyles.of(uri),
        ...(cards.knowledge === undefined ? {} : { knowledge: cards.knowledge }),
      }),
      copyFiles: ({ uri }) => houseStyles.config(uri).copy,
      hasDesk: ({ uri }) => houseStyles.hasDesk(uri),
    },
    log,
  );
  const questions = new Questions(analyses, ignored);
  const steps = new QuestionSteps(questions);
  const checks = new CheckStore(context.globalStorageUri, log);
  const moves = new StoryMoves(checks, context.workspaceState, log);
  const checklists = new Checklists(analyses, checks);
  const hands = new Hands(context.globalState);
  const panel = new PanelState(context.globalState);
  const report = new ReportPanel(questions);
  const loaded = loadEngine(context.extensionUri, log);
  const engine = loaded.then((made) => made.engine);
  const folderReport = new FolderReport(analyses, questions, engine);
  const comparison = new Comparison(analyses, engine);
  const { extensionUri, globalState, globalStorageUri: storage } = context;
  const { version } = context.extension.packageJSON as { readonly version: string };
  const services: Services = {
    ...{ extensionUri, globalState, storage, version },
    ...{ log, settings, engine, analyses, questions, steps, stories, houseStyles, cards, ignored, lookup },
    ...{ checks, checklists, hands, panel, report, folderReport, comparison },
  };
  const decorations = new Decorations(services);
  const storyPanel = new StoryPanel(services);
  const changes = new ChangesView(comparison);
  context.subscriptions.push(
    // The last to be made is the first to go.
    ...[decorations, storyPanel, changes, ...features.map((feature) => feature(services))],
    ...commands.map(({ id, run }) =>
      vscode.commands.registerCommand(id, (...args) => run(services, ...argumentsOf(id, args))),
    ),
    stories.onDidChange((uri) => {
      for (const { document } of analyses.all())
        if (document.uri.toString() === uri.toString()) analyses.refresh(document);
    }),
    houseStyles.onDidChange(() => {
      analyses.refresh();
      analyses.countAgain();
    }),
    cards.onDidChange(() => analyses.refresh()),
    ...[report, folderReport, comparison, panel, checklists, moves, checks],
    ...[questions, analyses, cards, lookup, ignored, houseStyles, stories, settings, log],
  );
  const started = loaded.then(({ engine: made, bundled }) => {
    cards.start(made, bundled);
    analyses.start(made);
  });
  void started.then(() => showWalkthroughOnce(context));
  started.catch((error: unknown) => log.error('Copydesk could not start.', error as Error));
  return createApi(services, decorations, storyPanel, changes, started, context);
}
