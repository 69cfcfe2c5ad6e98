/** Documents: OpenDocument's .odt, by what an editor would see of it. */
import assert from 'node:assert/strict';
import { copyOf, odt, read, zip } from '../support/documents';
import { readDocument } from '../../src/documents';

const styles =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
  '<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Quotations" style:family="paragraph"/>' +
  '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="P2" style:family="paragraph"><style:text-properties text:display="none"/></style:style>' +
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style>';

describe('an .odt', () => {
  for (const [what, text, expected] of [
    [
      'reads spaces, tabs and breaks',
      '<text:p>one<text:s text:c="2"/>two<text:tab/>three<text:line-break/>four</text:p>',
      'one  two three\nfour',
    ],
    ['takes white space of the file for one space', '<text:p>one\n    two</text:p>', 'one two'],
    [
      'leaves out what was deleted, and reads what was inserted',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>never </text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:p>He <text:change text:change-id="c"/><text:change-start text:change-id="d"/>often<text:change-end text:change-id="d"/> came.</text:p>',
      'He often came.',
    ],
    [
      'leaves out hidden text',
      '<text:p>He came<text:span text:style-name="T1"> late</text:span>.</text:p><text:p text:style-name="P2">Unseen.</text:p>',
      'He came.',
    ],
    [
      'leaves out a hidden section',
      '<text:section text:display="none"><text:p>Unseen.</text:p></text:section><text:p>Seen.</text:p>',
      'Seen.',
    ],
    [
      'leaves out what a condition hides',
      '<text:p>Seen<text:hidden-text text:string-value="x">x</text:hidden-text>.</text:p>',
      'Seen.',
    ],
    [
      'shows what fields show',
      '<text:p>On <text:date>Tuesday</text:date>, <text:a>a link</text:a>.</text:p>',
      'On Tuesday, a link.',
    ],
    [
      'knows title, heading and quotation',
      '<text:p text:style-name="P1">Port sold</text:p><text:h text:outline-level="2">Jobs</text:h><text:p text:style-name="Quotations">They go.</text:p>',
      '# Port sold\n\n## Jobs\n\n> They go.',
    ],
    [
      'numbers lists, and sets bullets inside them',
      '<text:list text:style-name="L1"><text:list-item><text:p>Meet.</text:p></text:list-item><text:list-item><text:p>Vote.</text:p>' +
        '<text:list><text:list-item><text:p>Twice.</text:p></text:list-item></text:list></text:list-item></text:list>',
      '1. Meet.\n2. Vote.\n\n  - Twice.',
    ],
    [
      'writes a table in rows',
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>May</text:p></table:table-cell><table:table-cell><text:p>31</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>',
      '| May | 31 |\n| --- | --- |',
    ],
    [
      'sets footnotes below',
      '<text:p>He left<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Port log.</text:p></text:note-body></text:note>.</text:p>',
      'He left[^1].\n\n[^1]: Port log.',
    ],
    [
      'puts what stands in a frame after the paragraph',
      '<text:p><draw:frame><draw:text-box><text:p>In the frame.</text:p></draw:text-box></draw:frame>In the text.</text:p>',
      'In the text.\n\nIn the frame.',
    ],
    [
      'reads every frame of a paragraph',
      `<text:p>In the text.${['first', 'second'].map((which) => `<draw:frame><draw:text-box><text:p>In the ${which} frame.</text:p></draw:text-box></draw:frame>`).join('')}</text:p>`,
      'In the text.\n\nIn the first frame.\n\nIn the second frame.',
    ],
    [
      'writes a comment with the words that it stands on',
      '<text:p><office:annotation office:name="1"><dc:creator>Omar Reyes</dc:creator><text:p>Who?</text:p></office:annotation>A source<office:annotation-end office:name="1"/> spoke.</text:p>',
      'A source spoke.\n\n[EDS: Omar Reyes on “A source”: Who?]',
    ],
  ] as const) {
    it(what, () => assert.equal(copyOf(odt(text, styles)), expected));
  }

  it('says which comments are settled', () => {
    const { notes } = read(
      odt('<text:p>A<office:annotation loext:resolved="true"><text:p>Done.</text:p></office:annotation></text:p>'),
    );
    assert.deepEqual(notes, ['One comment that is settled is left out.']);
  });

  it('takes title, author and day from its properties', () => {
    const meta =
      '<dc:title>Port sold</dc:title><meta:initial-creator>Ada Bell</meta:initial-creator><dc:date>2025-06-03T23:59:00</dc:date>';
    assert.equal(
      read(odt('<text:p>It is.</text:p>', '', meta)).copy,
      '---\ntitle: Port sold\nauthor: Ada Bell\ndate: 2025-06-03\n---\n\nIt is.\n',
    );
  });

  it('says that it is locked', () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    assert.deepEqual(readDocument(zip({ 'META-INF/manifest.xml': manifest, 'content.xml': 'x' })), {
      error: 'It is locked with a password; save a copy without one.',
    });
  });
});
