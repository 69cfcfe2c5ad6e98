/** Documents: RTF, by what an editor would see of it. */
import assert from 'node:assert/strict';
import { copyOf, read, rtf } from '../support/documents';

describe('an RTF file', () => {
  for (const [what, content, expected] of [
    ['reads letters of its code page', "caf\\'e9 \\'93now\\'94", 'café “now”'],
    ['reads a letter of its code page that stands as a byte', 'caf\u00e9', 'café'],
    [
      'reads another code page by the font',
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cf\\'f3\\f0  x",
      'Пу x',
    ],
    ['reads a code page of two bytes', "{\\fonttbl{\\f1\\fcharset128 B;}}{\\f1 \\'83A\\'83\\'4a}", 'アカ'],
    [
      'reads Unicode and passes over what stands for it',
      "\\u8220?so\\u8221\\'94 \\uc0\\u233 \\uc2\\u8211 --x",
      '“so” é–x',
    ],
    ['reads signs outside the first plane', '\\u-10179?\\u-8704?', '😀'],
    ['reads signs that have names', '\\ldblquote a\\rdblquote\\emdash b\\~c\\_d\\{e\\}', '“a”—b\u00a0c\u2011d{e}'],
    ['takes line ends of the file for nothing', 'one \r\ntwo\\par\r\nthree\\line four', 'one two\n\nthree\nfour'],
    ['ends a paragraph at a backslash before a line end', 'one\\\ntwo', 'one\n\ntwo'],
    ['leaves out hidden text', 'seen{\\v  unseen} again\\v  no\\v0 .', 'seen again.'],
    [
      'leaves out what was deleted or moved away',
      'He {\\deleted never }came{\\mvf  back} {\\revised home}.',
      'He came home.',
    ],
    ['runs a paragraph whose end was deleted on into the next', 'He said {\\deleted\\par}nothing.', 'He said nothing.'],
    ['shows what a field shows', 'see {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt a link}}.', 'see a link.'],
    ['passes over what it is asked to', '{\\*\\unknown x{\\b y}}seen', 'seen'],
    [
      'passes over tables of fonts and colours, and binary data',
      '{\\fonttbl{\\f0 Helvetica;}}{\\colortbl;\\red1;}a\\bin3 {}}b',
      'ab',
    ],
    ['takes the Unicode form where there are two', '{\\upr{old}{\\*\\ud{\\u233?}}}', 'é'],
    [
      'knows styles by name',
      '{\\stylesheet{\\s1 heading 1;}{\\s2 Title;}{\\s3 Quote;}}\\s2 Port sold\\par\\pard\\s1 Jobs\\par\\pard\\s3 They go.\\par',
      '# Port sold\n\n## Jobs\n\n> They go.',
    ],
    [
      'knows a heading by its level',
      '\\pard\\outlinelevel0 Jobs now\\par\\pard They go, he said.\\par',
      '# Jobs now\n\nThey go, he said.',
    ],
    [
      'takes a large bold line for the headline',
      '{\\pard\\b\\fs36 Port sold again\\par}{\\pard\\fs24 It is gone, he said.\\par}',
      '# Port sold again\n\nIt is gone, he said.',
    ],
    [
      'reads lists by what stands before their items',
      "{\\listtext 1.\\tab}Meet.\\par{\\listtext 2.\\tab}Vote.\\par{\\listtext\\'b7\\tab}Go.\\par",
      '1. Meet.\n2. Vote.\n\n- Go.',
    ],
    [
      'writes a table in rows',
      '\\trowd\\pard\\intbl May\\cell 31\\cell\\row\\trowd\\pard\\intbl June\\par July\\cell 3\\cell\\row\\pard After.',
      '| May | 31 |\n| --- | --- |\n| June July | 3 |\n\nAfter.',
    ],
    [
      'sets footnotes below',
      'He left{\\super\\chftn{\\footnote\\pard\\chftn  Port log.}}.',
      'He left[^1].\n\n[^1]: Port log.',
    ],
    [
      'writes a comment with the words that it stands on',
      '{\\*\\atrfstart 1}A source{\\*\\atrfend 1}{\\*\\atnid OR}{\\*\\atnauthor Omar Reyes}{\\*\\annotation{\\*\\atnref 1}{\\*\\atndate 5}Who?} spoke.',
      'A source spoke.\n\n[EDS: Omar Reyes on “A source”: Who?]',
    ],
    [
      'puts what stands in a frame after the paragraph',
      '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt In the frame.\\par}}{\\shprslt old}}In the text.\\par',
      'In the text.\n\nIn the frame.',
    ],
    ['shows no letters of picture fonts', "{\\fonttbl{\\f1\\fcharset2 Wingdings;}}{\\f1 \\'fc\\u-3844?}yes", 'yes'],
  ] as const) {
    it(what, () => assert.equal(copyOf(rtf(content)), expected));
  }

  it('takes title, author and day from its properties', () => {
    const info =
      "{\\info{\\title Port sold}{\\author Ren\\'e9e Marchand}{\\creatim\\yr2024\\mo1\\dy2}{\\revtim\\yr2025\\mo6\\dy3\\hr9}}";
    assert.equal(
      read(rtf(`${info}It is.`)).copy,
      '---\ntitle: Port sold\nauthor: Renée Marchand\ndate: 2025-06-03\n---\n\nIt is.\n',
    );
  });

  it('says what it left out, and that the file ends early', () => {
    const bytes = rtf('{\\header Desk copy}{\\pict 00}{\\v a}seen{\\object{\\*\\objdata 00}}').subarray(0, -1);
    assert.deepEqual(read(bytes).notes, [
      'One passage of hidden text is left out.',
      'One picture is left out.',
      'One embedded file is left out.',
      'Headers and footers are left out.',
    ]);
    assert.deepEqual(read(bytes).faults, ['The file ends early; what there is of it was read.']);
  });

  it('says which code page it cannot read', () => {
    const { faults } = read(rtf('\\ansicpg437 ok'));
    assert.deepEqual(faults, ['Its code page 437 is not known; letters with accents may be wrong.']);
  });
});
