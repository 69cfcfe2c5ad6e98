/** Formats: how programs address a piece of copy, whatever its name is. */
import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { sarif } from '../../src/formats/sarif';
import { uriOf } from '../../src/formats/uri';

describe('the address of a piece of copy', () => {
  for (const [id, uri] of [
    ['drafts/a story.txt', 'drafts/a%20story.txt'],
    ['/home/ana/quay.txt', 'file:///home/ana/quay.txt'],
    ['a\\b.txt', 'a%5Cb.txt'],
    ['/home/a\\b/c.txt', 'file:///home/a%5Cb/c.txt'],
    ['C:\\drafts\\quay.txt', 'file:///C:/drafts/quay.txt'],
    ['\\\\server\\desk\\quay.txt', 'file://server/desk/quay.txt'],
    ['note: quay.txt', 'note%3A%20quay.txt'],
    ['a\uD83D.txt', 'a%EF%BF%BD.txt'],
    ['vscode-vfs://github/a/b.txt', 'vscode-vfs://github/a/b.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ] as const)
    it(`of ${JSON.stringify(id)} is ${uri}`, () => {
      assert.equal(uriOf(id), uri);
      assert.ok(new URL(uri, 'file:///work/').href.startsWith(uri.includes(':') ? uri.slice(0, 4) : 'file:'));
    });

  it('is none for standard input, and says in SARIF where a name could not be read', () => {
    const unreadable = ['-', 'caf\uFFFD.txt'].map((id) => ({ id, error: 'it may not be read' }));
    const format = sarif('0.0.0');
    const { runs } = JSON.parse(format.begin() + format.end(unreadable)) as Log;
    const places = runs[0]!.invocations![0]!.toolExecutionNotifications!.map(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!,
    );
    assert.deepEqual(places[0], { description: { text: 'standard input' } });
    assert.equal(places[1]?.uri, 'caf%EF%BF%BD.txt');
    assert.match(places[1].description?.text ?? '', /not.*UTF-8|UTF-8/i);
  });
});
