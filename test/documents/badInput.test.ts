/** Files that are broken, locked or empty: one clear sentence each, the same on the command line and in the editor, and nothing thrown. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../src/cli/annotate';
import { storyOfFile } from '../../src/documents';
import { surroundings } from '../cli/surroundings';
import { docx, zip } from '../support/documents';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const LOCKED = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);
const SAID = 'A senior official said the pier would close.';
const mail = (headers: string, body: string): Uint8Array =>
  bytesOf(`From: Ana Lima <ana@example.org>\nSubject: Pier\nMIME-Version: 1.0\n${headers}\n\n${body}`);
const nitf = (body: string): Uint8Array =>
  bytesOf(`<?xml version="1.0"?>\n<nitf><body><body.content>${body}</body.content></body></nitf>`);

describe('bad input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bad-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, name, bytes, sentence, said] of [
    [
      'mail whose only part is a picture',
      'a.eml',
      mail('Content-Type: image/png', 'iVBORw0KGgo='),
      'This mail has no part with text.',
      null,
    ],
    [
      'mail with an empty body',
      'b.eml',
      mail('Content-Type: text/plain', ' \n'),
      'This mail has no part with text.',
      null,
    ],
    ['a .docx that is none', 'c.docx', bytesOf('A story.'), 'It is no Word, OpenDocument or RTF document.', null],
    ['a .docx that is empty', 'd.docx', new Uint8Array(), 'It is empty.', null],
    ['a locked .docx', 'e.docx', LOCKED, 'It is locked with a password; save a copy without one.', null],
    [
      'documents in an archive',
      'f.docx',
      zip({ 'a.docx': '' }),
      'It is an archive with documents in it; take them out first.',
      null,
    ],
    [
      'archives in an archive',
      'g.zip',
      zip({ 'a.zip': '' }),
      'It is a zip archive, but no Word or OpenDocument text.',
      null,
    ],
    [
      'a .docx with broken XML',
      'h.docx',
      docx(`<w:p><w:r><w:t>${SAID}</w:t></w:r></w:x></w:p>`),
      'word/document.xml is broken',
      SAID,
    ],
    [
      'broken XML',
      'i.nitf',
      nitf(`<p>${SAID}</b></p>`),
      'This XML is broken at line 2, column 74: </b> closes nothing that is open. What can be read is read.',
      SAID,
    ],
    [
      'XML that is cut off',
      'j.nitf',
      nitf(`<p>${SAID}`).subarray(0, 95),
      'This XML is broken at line 2, column 27: <p> is not closed. What can be read is read.',
      SAID,
    ],
    [
      'entities that would expand without end',
      'k.nitf',
      bytesOf(
        `<!DOCTYPE nitf [<!ENTITY a "no"><!ENTITY b "&a;&a;">]><nitf><body><body.content><p>${SAID} &b;</p></body.content></body></nitf>`,
      ),
      'This file declares entities of its own at line 1, column 1; they are not expanded and stand in the copy as they are written.',
      SAID,
    ],
    [
      'JSON with a comment',
      'l.ninjs',
      bytesOf(`{"body_text": "${SAID}" // so\n}`),
      'This JSON has a comment at line 1, column 62, which JSON does not allow. The rest is read.',
      SAID,
    ],
    [
      'JSON that is cut off',
      'm.ninjs',
      bytesOf(`{"body_text": "${SAID}", "x`),
      'This JSON is broken at line 1, column 63. What can be read is read.',
      SAID,
    ],
    ['a page whose tags are never closed', 'n.html', bytesOf(`<p><b>${SAID}<p>`), '', SAID],
  ] as const) {
    it(`is said in a sentence: ${what}`, async () => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const stage = surroundings();
      const options = { date: null, config: null, profile: 'default', format: 'json' } as const;
      const code = await annotate([path], options, stage);
      const complaints = stage.complaints.join('\n');
      assert.ok(complaints.includes(sentence), complaints);
      assert.ok(sentence !== '' || complaints === '', complaints);
      assert.equal(complaints.split('\n').length, 1);
      const printed = stage.printed.join('');
      if (said !== null) assert.ok(printed.includes('A senior official'), printed);
      assert.equal(code, said === null && !name.endsWith('.eml') ? 2 : 0);

      const story = storyOfFile(name, bytes);
      if ('error' in story) assert.equal(story.error, sentence);
      else {
        assert.equal(story.copy.trim() === '', said === null);
        assert.ok([...story.faults, ...story.notes].join(' ').startsWith(sentence), story.notes.join(' '));
        assert.ok(said === null || story.copy.includes(said), story.copy);
      }
    });
  }

  it('is read to its end, however many lines it has', () => {
    const lines = storyOfFile('a.eml', mail('Content-Type: text/plain', '\n'.repeat(150_000) + 'So.\n'));
    assert.ok('copy' in lines && lines.copy.endsWith('So.\n'));
  });
});
