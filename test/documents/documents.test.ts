/** Documents: those that real programs wrote, and those that are none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { readDocument } from '../../src/documents';
import { isDocumentName } from '../../src/documents/recognition';
import { ZipArchive } from '../../src/documents/zip';
import { copyOf, docx, read, rtf, zip } from '../support/documents';

const FIXTURES = join(__dirname, '../fixtures/carriers');
const fixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));

describe('documents that pandoc and LibreOffice wrote', () => {
  /** The story as Markdown, without what a document does not keep: its slug, the signs of emphasis and of links. */
  const story = readFileSync(join(FIXTURES, 'pier.md'), 'utf8')
    .replace(/^title: "(.*)"$/m, 'title: $1')
    .replace(/^slug: .*\n/m, '')
    .replaceAll('**', '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');

  for (const name of ['pandoc.docx', 'pandoc.odt', 'libreoffice.docx', 'libreoffice.odt', 'libreoffice.rtf'])
    it(`give the story word for word, with title, author and date: pier.${name}`, () =>
      assert.equal(read(fixture(`pier.${name}`)).copy, story));

  it('give the story word for word where they have no properties: pier.pandoc.rtf', () =>
    assert.equal(read(fixture('pier.pandoc.rtf')).copy, story.slice(story.indexOf('# Harbour'))));

  for (const name of ['edited.docx', 'edited.odt', 'edited.rtf']) {
    it(`give an edited manuscript as it reads now: ${name}`, () => {
      assert.equal(
        copyOf(fixture(name)),
        [
          '# Night ferry stopped',
          'The night ferry will not sail before August, a harbour official said.',
          '[EDS: Omar Reyes on “a harbour official”: Which one?]',
          '“It is a question of safety,” he said. He gave no date.[^1]',
          '## What is next',
          '1. The port meets on Thursday.\n2. The ministry answers by Friday.',
          '> “Every night counts,” said Ruth Adeyemi, who runs the quay’s café.',
          '| Month | Sailings |\n| --- | --- |\n| May | 31 |',
          'The ministry declined to comment.',
          '[^1]: Port log, June 2.',
        ].join('\n\n'),
      );
      assert.deepEqual(read(fixture(name)).notes, [
        'Tracked changes are read as accepted.',
        'One passage of hidden text is left out.',
      ]);
    });
  }
});

describe('what is no document', () => {
  const compound = (name: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const flip = (bytes: Uint8Array): Uint8Array => {
    const damaged = bytes.slice();
    damaged.fill(0xff, 60, 100);
    return damaged;
  };

  for (const [what, bytes, error] of [
    ['nothing', () => new Uint8Array(), 'It is empty.'],
    ['text', () => Buffer.from('A story.'), 'It is no Word, OpenDocument or RTF document.'],
    ['a locked .docx', () => compound('xEncryptedPackage'), 'It is locked with a password; save a copy without one.'],
    ['an old .doc', () => compound('WordDocument'), 'It is an old Word document (.doc); save it as .docx.'],
    ['a spreadsheet', () => zip({ 'xl/workbook.xml': '' }), 'It is a spreadsheet, no document of text.'],
    ['a presentation', () => zip({ 'ppt/presentation.xml': '' }), 'It is a presentation, no document of text.'],
    [
      'an archive of documents',
      () => zip({ 'story.docx': '' }),
      'It is an archive with documents in it; take them out first.',
    ],
    ['another archive', () => zip({ 'a.txt': '' }), 'It is a zip archive, but no Word or OpenDocument text.'],
    [
      'a .docx that is cut off',
      () => docx('<w:p/>').subarray(0, 200),
      'It is damaged: the end of the file is missing.',
    ],
    [
      'a .docx that is damaged',
      () => flip(docx('<w:p/>')),
      'It is damaged: its part word/document.xml cannot be unpacked.',
    ],
    ['a .docx without text', () => zip({ 'word/document.xml': '<x/>' }), 'It is damaged: no text was found in it.'],
  ] as const) {
    it(`is said to be none: ${what}`, () => assert.deepEqual(readDocument(bytes()), { error }));
  }

  it('unpacks nothing that says or proves to be larger than any story', () => {
    const part = 'word/document.xml';
    const archive = zipSync({ [part]: [new Uint8Array(1200 * 1024), { level: 1 }] });
    const tooLarge = { message: 'It unpacks to more than 1 MB, which is no story.' };
    assert.throws(() => new ZipArchive(archive, 1024 * 1024).part(part), tooLarge);
    // The size follows the packed one in the directory, which comes last.
    const directory = Buffer.from(archive).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(archive.buffer).setUint32(directory + 24, 10, true);
    assert.throws(() => new ZipArchive(archive, 1024 * 1024).part(part), tooLarge);
    assert.equal(new ZipArchive(archive).part(part)?.length, 1200 * 1024);
  });

  it('expands no entities of a document’s own', () => {
    const bytes = zip({
      'word/document.xml':
        '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>' +
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Seen.&b;</w:t></w:r></w:p></w:body></w:document>',
    });
    assert.ok(!read(bytes).copy.includes('boom'));
    assert.equal(read(bytes).faults.length, 1);
  });

  it('takes elements and groups within elements and groups without end', () => {
    assert.deepEqual(readDocument(docx('<w:sdt>'.repeat(20_000))), {
      error: 'It is damaged: its text is nested without end.',
    });
    assert.ok('copy' in readDocument(rtf(`${'{'.repeat(50_000)}x`)));
  });

  it('throws nothing, whatever the bytes', () => {
    const whole = [fixture('edited.docx'), fixture('edited.rtf'), fixture('pier.pandoc.odt')];
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), fc.nat(255), fc.nat(), (bytes, at, value, length) => {
        const damaged = bytes.slice(0, bytes.length - (length % 40));
        damaged[at % damaged.length] = value;
        readDocument(damaged);
      }),
      { numRuns: 40 },
    );
  });

  it('knows documents by their names', () => {
    assert.deepEqual(['a.docx', 'b.ODT', 'c.rtf', 'd.doc', 'docx', 'e.txt'].map(isDocumentName), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
