/** The walkthrough: which of its steps are done. It ticks them when the thing itself was done, wherever that was. */
import * as vscode from 'vscode';
import type { Feature } from './services';

/** A story was opened and read; a question was stepped to; a name was pointed at; a house style was chosen. */
export type WalkthroughStep = 'story' | 'question' | 'name' | 'house';

/**
 * Ticks a step. The context is set for a moment only: VS Code never ticks a step whose context was true before it knew of the step,
 * which it comes to know when the walkthrough is first opened.
 */
export function tick(step: WalkthroughStep): void {
  const set = (value: boolean): Thenable<unknown> =>
    vscode.commands.executeCommand('setContext', `copydesk.walkthrough.${step}`, value);
  void set(true).then(() => set(false));
}

/** Ticks that a story was opened. */
export const walkthroughTicks: Feature = ({ analyses }) => {
  const look = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && (analyses.latest(document) ?? analyses.namesSoFar(document)) !== undefined) {
      tick('story');
    }
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(look), analyses.onDidReadNames(look));
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
  const isStoryOpen = vscode.window.activeTextEditor !== undefined;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, true);
  if (isStoryOpen) tick('story');
}
