/** What the links of the walkthrough run: each works in the story that is open, else in the sample. */
import * as vscode from 'vscode';
import type { Command, Services } from '../services';
import { showHover } from './nextAndPrevious';
import { goTo, storyEditor, storyInFront } from './places';

export const tryOut: Command = {
  id: 'copydesk.tryOut',
  async run(services, what) {
    if ((await storyEditor(services)) === undefined) await vscode.commands.executeCommand('copydesk.openSample');
    if (what === 'question') return vscode.commands.executeCommand('copydesk.nextQuestion');
    if (what === 'date') return vscode.commands.executeCommand('copydesk.setStoryDate');
    return what === 'name' ? showName(services) : undefined;
  },
};

/** Shows the first name of which there is something to tell, else the first of all. */
async function showName(services: Services): Promise<string | undefined> {
  const story = await storyInFront(services);
  if (story === undefined) return undefined;
  const { editor, reading } = story;
  const { identities, entities } = reading.analysis;
  const [first] = [...identities].sort((a, b) => Number(b.card !== null) - Number(a.card !== null));
  const mention = entities[first?.mentions[0] ?? -1];
  if (mention === undefined) return undefined;
  goTo(editor, mention);
  await showHover();
  return first?.name;
}
