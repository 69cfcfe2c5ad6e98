/** The walkthrough: which of its steps are done. It ticks them when the thing itself was done, wherever that was. */
import * as vscode from 'vscode';
import type { Feature } from './services';

/** A story was opened and read, or is open beside the walkthrough; a question was stepped to; a name was pointed at; a house style was chosen. */
export type WalkthroughStep = 'story' | 'storyOpen' | 'question' | 'name' | 'house';

/**
 * Ticks a step. The context is set for a moment only: VS Code never ticks a step whose context was true before it knew of the step,
 * which it comes to know when the walkthrough is first opened. A context that is true at that very moment is lost for the window.
 */
export function tick(step: WalkthroughStep): void {
  const set = (value: boolean): Thenable<unknown> =>
    vscode.commands.executeCommand('setContext', `copydesk.walkthrough.${step}`, value);
  void set(true).then(() => set(false));
}

/** Milliseconds after which it is looked again: VS Code says that a walkthrough opens, and not when it has read its steps. */
const LOOK_AGAIN_MS = [500, 2000, 5000];

/** Ticks that a story was opened: when it is read, and, where one is open already, when the walkthrough opens beside it. */
export const walkthroughTicks: Feature = ({ analyses }) => {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const look = (step: WalkthroughStep): void => {
    const isNamed = vscode.window.visibleTextEditors.some(
      ({ document }) => analyses.namesSoFar(document) !== undefined,
    );
    if (isNamed || analyses.all().length > 0) tick(step);
  };
  const lookAgain = (): void => {
    timers.forEach(clearTimeout);
    timers = LOOK_AGAIN_MS.map((wait) => setTimeout(look, wait, 'storyOpen'));
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => timers.forEach(clearTimeout)),
    vscode.window.onDidChangeActiveTextEditor(() => look('story')),
    analyses.onDidReadNames(() => look('story')),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
      // The walkthrough is a tab of no kind that extensions know.
      if ([...opened, ...changed].some(({ input }) => input === undefined)) lookAgain();
    }),
  );
};

const SHOWN = 'copydesk.walkthroughShown';

/** Shows the walkthrough beside the story, the first time: for `npm start`, where nobody installs and nothing greets. */
export async function showWalkthroughOnce({
  extension,
  extensionMode,
  globalState,
}: vscode.ExtensionContext): Promise<void> {
  if (extensionMode !== vscode.ExtensionMode.Development || globalState.get(SHOWN) === true) return;
  await globalState.update(SHOWN, true);
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, true);
}
