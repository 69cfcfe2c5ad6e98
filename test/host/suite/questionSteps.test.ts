/** Tests in a real VS Code: stepping through the questions of a story, where they stand, and what their light bulb offers. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, hoverAt, putCaret, showStory, until } from './copydesk';
import { problems, ruleOf } from './sample';

/** A story in one line, as some systems deliver it; its first word and the story as a whole are asked about. */
const ONE_LINE =
  'LISBOM, Portugal - Tugs will be laid up in May, officials said. The yard is full and the crews are tired. ' +
  'Critics say that the board knew. Sources said the the pier was rotten. Many, though, doubt it. It rains.';

describe('the questions of a story in one line', () => {
  before(copydesk);
  afterEach(closeAll);

  const step = async (direction: 'next' | 'previous'): Promise<{ start: number; end: number } | undefined> =>
    vscode.commands.executeCommand(`copydesk.${direction}Question`);

  it('are stepped through one by one, also those that share a place, and round', async () => {
    const editor = await showStory(ONE_LINE, 'plaintext');
    const { document } = editor;
    await until('the questions', () => problems(document.uri).length >= 5);
    const asked = problems(document.uri).length;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const stops: string[] = [];
    for (let number = 1; number <= asked; number++) {
      const stop = await step('next');
      assert.ok(stop);
      const hover = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(stop.start),
      );
      const text = hover
        .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
        .join();
      const said = /Question (\d+) of (\d+): \*\*([^*]+)/.exec(text.replaceAll('\\', ''));
      assert.deepEqual([said?.[1], said?.[2]], [String(number), String(asked)], text);
      stops.push(said![3]!);
    }
    assert.equal(new Set(stops).size > 3 && stops.length, asked, stops.join('; '));
    assert.ok(stops.includes('Dateline misspelt') && stops.includes('No named source in the story'), stops.join('; '));
    assert.equal((await step('next'))?.start, 0, 'the last is followed by the first');
    const last = await step('previous');
    assert.ok(last && last.start > 0, 'the first is preceded by the last');
  });

  it('begin where the caret was put, with the one there', async () => {
    const editor = await showStory(ONE_LINE, 'plaintext');
    const caret = putCaret(editor, 'Critics', 3);
    const stop = await step('next');
    assert.equal(stop?.start, ONE_LINE.indexOf('Critics'));
    const after = await step('next');
    assert.equal(after?.start, ONE_LINE.indexOf('Sources'));
    editor.selection = new vscode.Selection(caret, caret);
    assert.equal((await step('previous'))?.start, ONE_LINE.indexOf('Critics'));
  });

  it('stay out of other hovers when they are about the whole story', async () => {
    const editor = await showStory(ONE_LINE, 'plaintext');
    await until('the question about the story', () =>
      problems(editor.document.uri).some((each) => ruleOf(each) === 'sourcing/nobody-named'),
    );
    const whole = problems(editor.document.uri).find((each) => ruleOf(each) === 'sourcing/nobody-named');
    assert.equal(editor.document.getText(whole?.range), 'LISBOM');
    for (const words of ['Portugal', 'officials', 'Critics']) {
      assert.doesNotMatch(await hoverAt(editor, words), /No named source/, words);
    }
    const hover = await hoverAt(editor, 'LISBOM');
    assert.match(hover, /Dateline misspelt[\s\S]*No named source/);
    assert.doesNotMatch(hover, /Can one be had/, 'VS Code’s own hover of the problem says that');
  });

  it('say of related places who stands there', async () => {
    const editor = await showStory(ONE_LINE, 'plaintext');
    await until('the questions', () => problems(editor.document.uri).length >= 5);
    const whole = problems(editor.document.uri).find((each) => ruleOf(each) === 'sourcing/nobody-named');
    const said = whole?.relatedInformation?.map(({ message }) => message);
    assert.deepEqual(said?.slice(0, 2), ['“officials”: not named', '“Critics”: not named']);
  });

  it('offer fixes for the words at the caret, and none for other words of the line', async () => {
    const editor = await showStory(ONE_LINE, 'plaintext');
    const { document } = editor;
    await until('the questions', () => problems(document.uri).length >= 5);
    const offered = async (range: vscode.Range): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          range,
        )
      ).map(({ title }) => title);
    const caret = putCaret(editor, 'rains');
    const at = (position: vscode.Position): vscode.Range => new vscode.Range(position, position);
    await until('the caret', () => editor.selection.active.isEqual(caret));
    // As VS Code does on Ctrl+.: at the caret, then at the end of each problem of the line.
    for (const range of [at(caret), ...problems(document.uri).map(({ range }) => at(range.end))]) {
      assert.deepEqual(await offered(range), []);
    }
    const doubled = problems(document.uri).find((each) => ruleOf(each) === 'desk/paste-damage')!;
    assert.ok(
      (await offered(doubled.range)).some((title) => /the/.test(title)),
      'from the Problems panel',
    );
    const inside = putCaret(editor, 'the the', 2);
    await until('the caret', () => editor.selection.active.isEqual(inside));
    const here = await offered(at(inside));
    assert.ok(here.some((title) => title === 'Ignore this one') && !here.some((title) => /bare-source/.test(title)));
  });
});
