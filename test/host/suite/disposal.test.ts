/** Tests in a real VS Code: last of all, the extension goes and leaves nothing behind. */
import assert from 'node:assert/strict';
import { copydesk, hoverAt, ownCommands, until } from './copydesk';
import { problems, showSample } from './sample';

describe('disposal', () => {
  it('takes back marks, questions, hovers and commands', async () => {
    const { test, marksOf } = await copydesk();
    const editor = await showSample();
    const { uri } = editor.document;
    await until('the questions', () => problems(uri).length > 0);
    const left = new Map<string, number>();
    test.setMarkSetter((_editor, drawnClass, ranges) => left.set(drawnClass, ranges.length));
    await until('marks', () => (left.get('names') ?? 0) > 0);
    test.dispose();
    assert.deepEqual(
      [...left].filter(([, count]) => count > 0),
      [],
      'no class is left drawn',
    );
    assert.deepEqual(Object.values(marksOf(uri) ?? {}).flat(), []);
    assert.deepEqual(problems(uri), []);
    assert.equal(await hoverAt(editor, 'Abdelaziz Bouteflika'), '');
    assert.deepEqual(await ownCommands(), []);
  });
});
