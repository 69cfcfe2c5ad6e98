/** The sourcing of a folder: a line for each story, who speaks in several, and the page of it. */
import assert from 'node:assert/strict';
import { firstOrder, FolderSourcing, sorted, SORTS, type StoryLine } from '../../src/report/folder';
import { folderArticle, verdict } from '../../src/report/folderPage';
import { sourcingReport } from '../../src/report/sourcing';
import { check } from '../support/check';

const STORIES = {
  'a/quay.txt': 'Quay shut\n\nMayor Nadia Okafor said the quay is shut. “We will wait,” she said.\n',
  'b/pier.txt': 'Sources said the pier is safe. Nadia Okafor said it is not.\n',
  'c/ferry.txt': 'Okafor said the ferry is late.\n',
  'd/boat.txt': 'The boat is old.\n',
};

function fold(stories: Readonly<Record<string, string>>, sourcing = new FolderSourcing()) {
  const lines = Object.entries(stories).map(([id, text]) => {
    const analysis = check(text);
    return sourcing.add(id, sourcingReport(analysis), analysis.identities);
  });
  return { sourcing, lines };
}

const page = (stories: Readonly<Record<string, string>>, most = 100): string => {
  const { sourcing, lines } = fold(stories);
  const { totals, acrossStories: voices } = sourcing;
  return folderArticle({ folder: 'desk', totals, lines, order: firstOrder('words'), most, voices, unread: [] });
};

describe('the sourcing of a folder', () => {
  it('says of each story what it rests on', () => {
    const [quay, pier, , boat] = fold(STORIES).lines;
    assert.deepEqual(
      [quay?.title, quay?.named, quay?.unnamed, quay?.firstVoice?.name],
      ['Quay shut', 1, 0, 'Nadia Okafor'],
    );
    assert.deepEqual([pier?.named, pier?.unnamed, pier?.firstVoice], [1, 1, { name: 'Sources', named: false }]);
    assert.deepEqual([boat?.namedShare, boat?.unnamedShare, boat?.firstVoice, boat?.words], [0, 0, null, 4]);
  });

  it('knows the same person in several stories by the full name, and nobody by a surname', () => {
    const [voice, ...others] = fold(STORIES).sourcing.acrossStories;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [voice?.name, voice?.stories, voice?.statements, voice?.in],
      ['Nadia Okafor', 2, 3, ['a/quay.txt', 'b/pier.txt']],
    );
  });

  it('adds up', () => {
    const { totals } = fold(STORIES).sourcing;
    assert.deepEqual([totals.stories, totals.withNamed, totals.withoutNamed], [4, 3, 1]);
    assert.equal(verdict(totals), '3 of 4 stories name a source; 1 names none.');
  });

  it('keeps no more people than it may, and of those the ones that speak in several stories', () => {
    const sourcing = new FolderSourcing(10);
    const analysis = check(STORIES['a/quay.txt']);
    const report = sourcingReport(analysis);
    const speaker = report.voices[0]!.source!.entity!;
    for (let at = 0; at < 200; at += 1) {
      const name = at % 3 === 0 ? 'Ada Lund' : `Person ${'abcdefghij'[at % 10]}${at}`;
      const identity = analysis.identities.find(({ id }) => id === speaker);
      sourcing.add(`${at}.txt`, report, [{ ...identity!, name, card: null }]);
    }
    assert.deepEqual(
      sourcing.acrossStories.map(({ name, stories, in: listed }) => [name, stories, listed.length]),
      [['Ada Lund', 67, 20]],
    );
  });

  it('sorts by every column, both ways, with what is missing last', () => {
    const { lines } = fold(STORIES);
    const ids = (ordered: readonly StoryLine[]): string => ordered.map(({ id }) => id[0]).join('');
    assert.equal(ids(sorted(lines, firstOrder('story'))), 'abcd');
    assert.equal(ids(sorted(lines, firstOrder('unnamed'))), 'bacd');
    assert.equal(ids(sorted(lines, { by: 'voice', descending: true }))[3], 'd');
    assert.equal(ids(sorted(lines, { by: 'voice', descending: false }))[3], 'd');
    for (const by of SORTS) assert.equal(sorted(lines, firstOrder(by)).length, lines.length);
  });
});

describe('the page of a folder', () => {
  it('has a heading that sorts for each column, and says which one does', () => {
    const html = page(STORIES);
    for (const by of SORTS)
      assert.match(html, new RegExp(`<th scope="col"[^>]*><button type="button" class="sort" data-sort="${by}"`));
    assert.deepEqual(html.match(/aria-sort="\w+"/g), ['aria-sort="descending"']);
    assert.match(html, /aria-sort="descending"><button type="button" class="sort" data-sort="words"/);
  });

  it('opens a story from its line, and from the list of who speaks', () => {
    const html = page(STORIES);
    assert.match(html, /<th scope="row"><a href="#" data-story="a\/quay\.txt"[^>]*>Quay shut<\/a>/);
    assert.match(html, /Nadia Okafor<\/th>.*data-story="a\/quay\.txt".*data-story="b\/pier\.txt"/);
  });

  it('shows as many lines as it may, and a button for more', () => {
    const html = page(STORIES, 3);
    assert.equal(html.match(/<tr><th scope="row"><a href/g)?.length, 3);
    assert.match(html, /data-more data-key="more">Show 1 more of 1 story</);
  });

  it('turns no word of a story or of a path into markup', () => {
    const html = page({ '"><script>.txt': '<img src=x onerror=alert(1)>\n\nAda <b>Lund</b> said so.\n' });
    assert.doesNotMatch(html, /<script|<img|<b>/);
  });
});
