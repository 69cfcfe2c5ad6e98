/** Tools for assistants in a real VS Code: registered, and answered for the story in front and for one that is named. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk, showStory } from './copydesk';

const STORY = `TARN – Owen Pritchard, the mayor, met the envoys.\n\nSources said the harbour was shut.\n`;

async function ask(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('tools for assistants', () => {
  before(() => copydesk());

  it('answer about the story in front, and about one that is named', async () => {
    const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('copydesk_'));
    assert.deepEqual(
      names.sort(),
      ['background', 'questions', 'sources', 'statements'].map((name) => `copydesk_${name}`),
    );
    const editor = await showStory(STORY);
    assert.match(await ask('copydesk_sources', {}), /"named": false/);
    assert.match(await ask('copydesk_questions', { story: editor.document.uri.toString() }), /sourcing\/bare-source/);
    assert.match(await ask('copydesk_sources', { story: '../elsewhere.txt' }), /has no story/);
    assert.match(await ask('copydesk_background', { name: 'Bouteflika', date: '2012-10-29' }), /President of Algeria/);
  });
});
