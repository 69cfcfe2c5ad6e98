/** Command line: copy in rows, carets and colour, lines and columns. */
import assert from 'node:assert/strict';
import { Lines } from '../../../src/formats/lines';
import { carets, columns, paint, rows } from '../../../src/cli/formats/rows';

const cut = (text: string, width: number): string[] =>
  [...rows(text, width)].map(({ start, end }) => text.slice(start, end));
const mark = (start: number, end: number, label = 'x', style = '4') => ({ start, end, label, style });

describe('rows of copy', () => {
  it('are cut at spaces, and inside a word only where it is longer than a row', () => {
    assert.deepEqual(cut('one two three', 8), ['one two', 'three']);
    assert.deepEqual(cut('one two three', 7), ['one two', 'three']);
    assert.deepEqual(cut('unbreakable', 4), ['unbr', 'eaka', 'ble']);
  });

  it('keep the lines of the copy, empty ones too, whatever ends them', () => {
    assert.deepEqual(cut('a\r\n\nb\rc\n', 10), ['a', '', 'b', 'c', '']);
    assert.deepEqual(cut('', 10), ['']);
  });

  it('count wide characters as two columns and combining ones as none', () => {
    assert.equal(columns('東'), 2);
    assert.equal(columns('\u0301'), 0);
    assert.equal(columns('é'), 1);
    assert.deepEqual(cut('東京東京', 4), ['東京', '東京']);
  });

  it('never cut a surrogate pair', () => {
    for (const row of cut('😀😀😀😀😀', 3)) assert.doesNotThrow(() => encodeURIComponent(row));
  });
});

describe('carets', () => {
  const text = 'Ann Lee said so.';
  const row = { start: 0, end: text.length };

  it('stand under what they mark, with as much of the label as fits', () => {
    assert.equal(carets(text, row, [mark(0, 7, 'person'), mark(8, 12, 'cue')]), '^person ^cue');
    assert.equal(carets(text, row, [mark(0, 3, 'person')]), '^pe');
    assert.equal(carets(text, row, [mark(0, 12, 'content')]), '^content~~~~');
  });

  it('show a mark that began on the row before', () => {
    assert.equal(carets(text, { start: 4, end: 16 }, [mark(0, 7, 'person')]), '~pe');
  });

  it('are none where the row has no mark', () => {
    assert.equal(carets(text, row, [mark(40, 44)]), '');
  });

  it('stand right after wide characters', () => {
    assert.equal(carets('東京 Tokyo', { start: 0, end: 8 }, [mark(3, 8, 'place')]), '     ^plac');
  });
});

describe('colour', () => {
  it('begins and ends with the mark, and joins styles where marks lie over one another', () => {
    const painted = paint('abc', { start: 0, end: 3 }, [mark(0, 2, 'x', '1'), mark(1, 3, 'y', '4')]);
    assert.equal(painted, '\u{1B}[1ma\u{1B}[0m\u{1B}[1;4mb\u{1B}[0m\u{1B}[4mc\u{1B}[0m');
  });

  it('leaves plain copy plain and makes control characters visible', () => {
    assert.equal(paint('a\u{1B}b\tc', { start: 0, end: 5 }, []), 'a\\u{1b}b c');
    assert.equal(carets('a\u{1B}bc', { start: 0, end: 4 }, [{ start: 2, end: 3, label: '', style: '' }]), '       ^');
  });
});

describe('lines and columns', () => {
  it('count from 1, over all line endings', () => {
    const lines = new Lines('ab\r\ncd\ref\n');
    assert.deepEqual(lines.at(0), { line: 1, column: 1 });
    assert.deepEqual(lines.at(5), { line: 2, column: 2 });
    assert.deepEqual(lines.at(7), { line: 3, column: 1 });
    assert.deepEqual(lines.at(10), { line: 4, column: 1 });
    assert.deepEqual(lines.range(1), { start: 0, end: 2 });
    assert.equal(lines.count, 4);
  });
});
