/** Which documents are read without being asked. */
import assert from 'node:assert/strict';
import { decideByPatterns, isItem, looksLikeCopy } from '../../src/languageService/documents';

const facts = (path: string, languageId = 'plaintext', scheme = 'file', writable?: boolean) => ({
  path,
  languageId,
  scheme,
  writable,
});

describe('documents that are copy', () => {
  const read = [
    facts('/desk/ferry.txt'),
    facts('/desk/ferry.md', 'markdown'),
    facts('/desk/ferry.copy', 'news-copy'),
    facts('/desk/README.story', 'news-copy'),
    facts('Untitled-1', 'plaintext', 'untitled'),
    facts('/desk/ferry.txt', 'plaintext', 'vscode-remote'),
    facts('/repository/ferry.md', 'markdown', 'vscode-vfs', true),
    facts('/desk/licensing-deal.txt'),
    facts('/desk/readmes-of-the-sea.md', 'markdown'),
    facts('/node_modules_story.txt'),
  ];
  for (const document of read) {
    it(`reads ${document.scheme}:${document.path}`, () => assert.equal(looksLikeCopy(document), true));
  }

  const leftAlone = [
    facts('/desk/ferry.ts', 'typescript'),
    facts('/desk/page.html', 'html'),
    facts('/desk/item.xml', 'xml'),
    facts('/desk/item.json', 'json'),
    facts('/desk/reader.eml'),
    facts('/desk/interview.SRT'),
    facts('/desk/manuscript.rtf'),
    facts('/desk/notes.org'),
    facts('/desk/votes.csv'),
    facts('/desk/README.md', 'markdown'),
    facts('/desk/readme.txt'),
    facts('/desk/LICENSE'),
    facts('/desk/LICENCE.txt'),
    facts('/desk/CHANGELOG.md', 'markdown'),
    facts('/desk/requirements.txt'),
    facts('/desk/requirements-dev.txt'),
    facts('/desk/node_modules/package/notes.md', 'markdown'),
    facts('/desk/.copydesk/cards/note.md', 'markdown'),
    facts('/desk/ferry.txt', 'plaintext', 'git'),
    facts('/desk/ferry.txt', 'plaintext', 'git', true),
    facts('/settings.json', 'plaintext', 'vscode-userdata', true),
    facts('/cell', 'markdown', 'vscode-notebook-cell', true),
    facts('/input', 'plaintext', 'comment'),
    facts('/input', 'plaintext', 'vscode-chat-session', true),
    facts('/input', 'markdown', 'chat-editing-text-model'),
    facts('/log', 'plaintext', 'output'),
    facts('/mail.txt', 'plaintext', 'read-only-mail', false),
    facts('/mail.txt', 'plaintext', 'unheard-of'),
    facts('/sourcing/bare-source.md', 'markdown', 'copydesk-rule'),
  ];
  for (const document of leftAlone) {
    it(`leaves ${document.scheme}:${document.path} alone`, () => assert.equal(looksLikeCopy(document), false));
  }
});

describe('items of agencies on a desk', () => {
  const nitf = '<?xml version="1.0"?>\n<nitf><body/></nitf>';
  for (const [path, languageId, head, isRead] of [
    ['/desk/item.xml', 'xml', nitf, true],
    ['/desk/feed.rss', 'xml', '<rss version="2.0">', true],
    ['/desk/item.json', 'json', '{"uri": "u", "versioncreated": "2025-06-03"}', true],
    ['/desk/pom.xml', 'xml', '<project xmlns="http://maven.apache.org/POM/4.0.0">', false],
    ['/desk/page.xml', 'xml', '<html>', false],
    ['/desk/package.json', 'json', '{"name": "desk", "version": "1.0.0"}', false],
    ['/desk/node_modules/feed/item.xml', 'xml', nitf, false],
    ['/desk/.copydesk/item.xml', 'xml', nitf, false],
    ['/desk/item.ts', 'typescript', nitf, false],
  ] as const)
    it(`${isRead ? 'are' : 'are not'} ${path}`, () =>
      assert.equal(
        isItem(facts(path, languageId), () => head),
        isRead,
      ));

  it('asks for no text where the language holds no items', () =>
    assert.equal(
      isItem(facts('/desk/a.ts', 'typescript'), () => assert.fail()),
      false,
    ));
});

describe('patterns of files that are copy', () => {
  const ends = (pattern: string): boolean => 'desk/ferry.txt'.endsWith(pattern);
  it('say yes, no, or nothing', () => {
    assert.equal(decideByPatterns(['.txt'], ends), true);
    assert.equal(decideByPatterns(['!.txt'], ends), false);
    assert.equal(decideByPatterns(['.md', '!.html'], ends), undefined);
  });
  it('let what is not copy stand before what is', () => {
    assert.equal(decideByPatterns(['.txt', '!ferry.txt'], ends), false);
  });
});
