/** Tests in a real VS Code: the story panel: what its views show, and that they follow the story and the caret. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StoryTree } from '../../../src/extension/panel/storyTree';
import { closeAll, copydesk, putCaret, runAndAccept, showStory, until } from './copydesk';

const STORY = `Mayor Nadia Okafor said the quay cost $40 million. "It will last," Okafor said.

Sources said the pier was shut. It opened on 4 March 2015.
`;

async function tree(id: string): Promise<StoryTree> {
  const found = (await copydesk()).test.tree(`copydesk.${id}`);
  assert.ok(found, id);
  return found;
}

/** The labels of a view, as they stand under one another. */
function labels(view: StoryTree): string[] {
  return view.getChildren().flatMap((node) => [node.label, ...view.getChildren(node).map(({ label }) => label)]);
}

describe('the story panel', () => {
  before(async () => {
    await copydesk();
    await vscode.commands.executeCommand('copydesk.setName', 'Ines Tavares');
    for (const view of ['people', 'checklist', 'questions', 'sources'])
      await vscode.commands.executeCommand(`copydesk.${view}.focus`);
  });
  afterEach(closeAll);
  after(() => vscode.commands.executeCommand('workbench.view.explorer'));

  it('shows the story in front, and nothing where there is none', async () => {
    await showStory(STORY);
    const sources = await tree('sources');
    await until('the sources', () => labels(sources).join('; ') === 'Not named; Sources; Named; Nadia Okafor');
    assert.equal(sources.view.description, '1 unnamed of 2');
    assert.deepEqual(labels(await tree('people')), ['People', 'Nadia Okafor']);
    assert.ok(labels(await tree('questions')).includes('Sources'));
    assert.ok(((await tree('questions')).view.badge?.value ?? 0) > 0);
    assert.ok(labels(await tree('checklist')).includes('$40 million'));
    await closeAll();
    await until('nothing', async () => labels(sources).length + labels(await tree('checklist')).length === 0);
    assert.equal((await tree('questions')).view.badge, undefined);
  });

  it('follows the caret', async function () {
    // A busy workbench may drop what it is asked to reveal for longer than the panel tries.
    this.retries(4);
    const editor = await showStory(STORY);
    const sources = await tree('sources');
    await until('the view', () => sources.view.visible);
    for (const [words, label] of [
      ['Sources said', 'Sources'],
      ['will last', 'Nadia Okafor'],
      ['pier was', 'Sources'],
    ] as const) {
      putCaret(editor, words);
      await until(`the line “${label}”`, () => sources.view.selection[0]?.label === label);
    }
  });

  it('asks again what was ignored, with why and by whom', async () => {
    const editor = await showStory(STORY);
    const questions = await tree('questions');
    putCaret(editor, 'Sources said');
    assert.equal(await runAndAccept('copydesk.ignoreHere'), true, 'a reason may be left out');
    const ignored = () =>
      questions
        .getChildren()
        .filter(({ id }) => id === 'group ignored')
        .flatMap(({ children = [] }) => children);
    await until('it among what is ignored', () => ignored().length === 1);
    assert.match(ignored()[0]!.description!, /Ines Tavares/);
    assert.equal(await vscode.commands.executeCommand('copydesk.askAgain', ignored()[0]), true);
    await until('it among what is asked', () => ignored().length === 0);
  });

  it('groups its lists as the reader wants', async () => {
    await showStory(STORY);
    const checklist = await tree('checklist');
    await until('the checklist', () => labels(checklist).includes('Figures'));
    await vscode.commands.executeCommand('copydesk.groupChecklist', 'state');
    await until('it by state', () => labels(checklist)[0] === 'To do');
    await vscode.commands.executeCommand('copydesk.groupChecklist', 'kind');
    await vscode.commands.executeCommand('copydesk.groupQuestions', 'rule');
    assert.ok(labels(await tree('questions')).includes('Source with no description'));
    await vscode.commands.executeCommand('copydesk.groupQuestions', 'severity');
  });

  it('shows each new reading', async () => {
    const editor = await showStory(STORY);
    const checklist = await tree('checklist');
    await until('the checklist', () => labels(checklist).includes('$40 million'));
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'It weighs 300 tons. '));
    await until('the new figure', () => labels(checklist).includes('300 tons'));
    const item = checklist.getChildren().flatMap((node) => checklist.getChildren(node))[0]!;
    const { accessibilityInformation, checkboxState, command } = checklist.getTreeItem(item);
    assert.equal(accessibilityInformation?.label, 'Mayor Nadia Okafor, name, to do, Nadia Okafor');
    assert.equal(checkboxState, vscode.TreeItemCheckboxState.Unchecked);
    assert.equal(command?.command, 'vscode.open');
  });
});
