/** Documents: Word's .docx, by what an editor would see of it. */
import assert from 'node:assert/strict';
import { copyOf, docx, read } from '../support/documents';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const deleted = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string): string => `<w:ins w:id="2">${run(text)}</w:ins>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const styles =
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Desk"><w:name w:val="Desk head"/><w:basedOn w:val="berschrift1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Z"><w:name w:val="Quote"/></w:style>' +
  '<w:style w:type="character" w:styleId="V"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>';

describe('a .docx', () => {
  for (const [what, body, expected] of [
    [
      'keeps words that stand in several runs together',
      paragraph(run('The min') + run('ister said')),
      'The minister said',
    ],
    ['reads what was inserted', paragraph(run('He ') + inserted('never ') + run('came.')), 'He never came.'],
    ['leaves out what was deleted', paragraph(run('He ') + deleted('never ') + run('came.')), 'He came.'],
    [
      'leaves out what was inserted and deleted again',
      paragraph(run('He ') + `<w:ins>${deleted('x')}</w:ins>` + run('came.')),
      'He came.',
    ],
    [
      'reads what was moved where it stands now, once',
      paragraph(`<w:moveFrom>${run('Moved. ')}</w:moveFrom>${run('First. ')}`) +
        paragraph(`<w:moveTo>${run('Moved. ')}</w:moveTo>`),
      'First.\n\nMoved.',
    ],
    [
      'runs a paragraph whose end was deleted on into the next',
      paragraph(run('He said '), '<w:rPr><w:del w:id="3"/></w:rPr>') + paragraph(run('nothing.')),
      'He said nothing.',
    ],
    [
      'keeps the last paragraph though its end was deleted',
      paragraph(run('The end.'), '<w:rPr><w:del w:id="3"/></w:rPr>'),
      'The end.',
    ],
    ['shows what a field shows', paragraph(run('on ') + field(' DATE ', 'Tuesday') + run('.')), 'on Tuesday.'],
    ['shows what a field in a field shows', paragraph(field(`IF ${'x'}`, 'Yes') + run('.')), 'Yes.'],
    [
      'shows what a simple field shows',
      paragraph(`<w:fldSimple w:instr="AUTHOR">${run('Ada Bell')}</w:fldSimple>`),
      'Ada Bell',
    ],
    [
      'reads links, content controls and alternatives once',
      paragraph(
        `<w:hyperlink>${run('a link')}</w:hyperlink> <w:sdt><w:sdtContent>${run(', a control')}</w:sdtContent></w:sdt>` +
          `<mc:AlternateContent><mc:Choice>${run(' new')}</mc:Choice><mc:Fallback>${run(' old')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'a link, a control old',
    ],
    [
      'leaves out what asks to be filled in',
      paragraph(
        `${run('By ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`,
      ),
      'By',
    ],
    ['leaves out hidden text', paragraph(run('He came') + run(' late', '<w:vanish/>') + run('.')), 'He came.'],
    [
      'leaves out text of a hidden style',
      paragraph(run('He came') + run(' late', '<w:rStyle w:val="V"/>') + run('.')),
      'He came.',
    ],
    [
      'shows text that its style hides and its run shows',
      paragraph(run('late', '<w:rStyle w:val="V"/><w:vanish w:val="0"/>')),
      'late',
    ],
    [
      'keeps breaks, tabs and hyphens',
      paragraph(
        '<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>x</w:t></w:r>',
      ),
      'one\ntwo three\u2011x',
    ],
    [
      'knows headings by their name in any language',
      paragraph(run('Jobs'), '<w:pStyle w:val="Desk"/>') + paragraph(run('They go, he said.')),
      '# Jobs\n\nThey go, he said.',
    ],
    [
      'puts headings below the title',
      paragraph(run('Port sold'), '<w:pStyle w:val="T"/>') +
        paragraph(run('It is gone.')) +
        paragraph(run('Jobs'), '<w:pStyle w:val="berschrift1"/>'),
      '# Port sold\n\nIt is gone.\n\n## Jobs',
    ],
    [
      'takes bold lines for headings',
      paragraph(run('Port sold again', '<w:b/>')) +
        paragraph(run('It is gone, he said.')) +
        paragraph(run('Jobs', '<w:b/>')) +
        paragraph(run('They go.')),
      '# Port sold again\n\nIt is gone, he said.\n\n## Jobs\n\nThey go.',
    ],
    [
      'takes a large line for the headline',
      paragraph(run('Port sold', '<w:sz w:val="40"/>') + run(' again', '<w:sz w:val="40"/>')) +
        paragraph(run('It is gone, he said.', '<w:sz w:val="22"/>')),
      '# Port sold again\n\nIt is gone, he said.',
    ],
    ['quotes quotations', paragraph(run('Every night counts.'), '<w:pStyle w:val="Z"/>'), '> Every night counts.'],
    [
      'writes a table in rows',
      `<w:tbl><w:tr><w:tc>${paragraph(run('May'))}</w:tc><w:tc>${paragraph(run('31'))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('June'))}</w:tc><w:tc>${paragraph(run('3'))}</w:tc></w:tr></w:tbl>`,
      '| May | 31 |\n| --- | --- |',
    ],
    [
      'takes a frame of one cell for text',
      `<w:tbl><w:tr><w:tc>${paragraph(run('Only text.'))}</w:tc></w:tr></w:tbl>`,
      'Only text.',
    ],
    [
      'puts what stands in a frame after the paragraph',
      paragraph(
        `<w:r><w:drawing><w:txbxContent>${paragraph(run('In the frame.'))}</w:txbxContent></w:drawing></w:r>${run('In the text.')}`,
      ),
      'In the text.\n\nIn the frame.',
    ],
    [
      'reads a text box once where the file has it in two forms',
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('In the box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('In the box.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('In the text.')}`,
      ),
      'In the text.\n\nIn the box.',
    ],
    [
      'reads a text box whose other form is a picture',
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('In the box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'In the box.',
    ],
    [
      'reads each text box of a group, and those in text boxes',
      paragraph(
        `<w:r><w:drawing><x>${box('One.')}</x><mc:AlternateContent><mc:Choice>${box('Two.')}</mc:Choice><mc:Fallback>${box('Two.')}</mc:Fallback></mc:AlternateContent><w:txbxContent>${paragraph(run('Three.') + `<w:r><w:pict>${box('Four.')}</w:pict></w:r>`)}</w:txbxContent></w:drawing></w:r>`,
      ),
      'One.\n\nTwo.\n\nThree.\n\nFour.',
    ],
    [
      'lets nothing be read as notation',
      paragraph(run('Use &lt;b&gt; and [this](that), # or not.')),
      'Use \\<b> and [this\\](that), # or not.',
    ],
  ] as const) {
    it(what, () => assert.equal(copyOf(docx(body, { styles })), expected));
  }

  it('numbers lists as the page does', () => {
    const item = (text: string, list: string): string =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>';
    const body =
      item('Meet.', '7') +
      item('Vote.', '7') +
      paragraph(run('Then, he said:')) +
      item('Sign.', '7') +
      item('Go.', '8');
    assert.equal(copyOf(docx(body, { numbering })), '1. Meet.\n2. Vote.\n\nThen, he said:\n\n3. Sign.\n\n- Go.');
  });

  it('writes open comments as notes to the desk and says how many are settled', () => {
    const comment = (id: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="Omar Reyes"><w:p w14:paraId="A${id}">${run(text)}</w:p></w:comment>`;
    const bytes = docx(
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('A source')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
          `${run(' spoke.')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ) + paragraph(run('The end.')),
      {
        comments: comment('0', 'Who? [see notes]') + comment('1', 'Fixed.'),
        commentsExtended: '<w15:commentEx w15:paraId="A0" w15:done="0"/><w15:commentEx w15:paraId="A1" w15:done="1"/>',
      },
    );
    assert.equal(copyOf(bytes), 'A source spoke.\n\n[EDS: Omar Reyes on “A source”: Who? (see notes)]\n\nThe end.');
    assert.deepEqual(read(bytes).notes, ['One comment that is settled is left out.']);
  });

  it('sets footnotes below the text, and none inside another', () => {
    const note = `<w:footnote w:id="2">${paragraph(`${run('Port log.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:footnote>`;
    const body = paragraph(`${run('He left')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`);
    assert.equal(copyOf(docx(body, { footnotes: note })), 'He left[^1].\n\n[^1]: Port log.');
  });

  it('says what it left out', () => {
    const bytes = docx(
      paragraph(
        run('a', '<w:vanish/>') + run('b', '<w:vanish/>') + run('shown') + run('c', '<w:vanish/>') + inserted('!'),
      ) + paragraph('<w:r><w:drawing/></w:r>'),
    );
    assert.deepEqual(read(bytes).notes, [
      'Tracked changes are read as accepted.',
      '2 passages of hidden text are left out.',
      'One picture is left out.',
    ]);
  });

  it('reads what stands before a fault, and says where it is', () => {
    const { copy, faults } = read(docx(`${paragraph(run('Whole.'))}<w:p><w:r><w:t>Broken`));
    assert.equal(copy, 'Whole.\n\nBroken\n');
    assert.match(
      faults.join(),
      /^word\/document\.xml is broken at line 1, column \d+: .*\. What can be made out of the rest was read\.$/,
    );
  });
});
