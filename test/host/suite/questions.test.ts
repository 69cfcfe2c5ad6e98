/** Tests in a real VS Code: the questions that the sample story raises, and those that other copy does not. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, showStory, until } from './copydesk';
import { problems, ruleOf, showSample } from './sample';

describe('questions', () => {
  before(copydesk);
  afterEach(closeAll);

  it('asks about every kind of source in the sample story that has no name', async () => {
    const { document } = await showSample();
    await until('the questions', () => problems(document.uri).length > 0);
    const asked = problems(document.uri).map((problem) => `${ruleOf(problem)}: ${document.getText(problem.range)}`);
    for (const question of [
      /^names\/dateline: ALGIRES/,
      /^sourcing\/bare-source: Sources/,
      /^sourcing\/unnamed-individual: A senior European official/,
      /^sourcing\/unnamed-group: Three people/,
      /^sourcing\/vague-source: (?:Critics|many)/,
      /^sourcing\/no-source: /,
    ]) {
      assert.ok(
        asked.some((line) => question.test(line)),
        `${String(question)} among\n${asked.join('\n')}`,
      );
    }
  });

  it('asks nothing about sources that have a name', async () => {
    const { document } = await showStory(
      'The dam is safe, Mayor Ilse Brandt said on Tuesday. Brandt said it had been tested in March.\n',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(
      problems(document.uri)
        .map(ruleOf)
        .filter((rule) => rule.startsWith('sourcing/')),
      [],
    );
  });

  it('leaves what is no copy alone', async () => {
    const content = 'const late = "Sources said it was late.";\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'javascript' });
    await vscode.window.showTextDocument(document);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(problems(document.uri), []);
  });
});
