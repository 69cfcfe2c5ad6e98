/** Tests of marked copy and `check`. */
import assert from 'node:assert/strict';
import { check } from './check';
import { readMarked, writeMarked } from './markedCopy';

describe('marked copy', () => {
  it('reads marks and takes them out of the text', () => {
    const { text, marks } = readMarked('[[Ana Lima|person] of [Acme|organization]|source] [said|cue] so.');
    assert.equal(text, 'Ana Lima of Acme said so.');
    assert.deepEqual(
      marks.map((mark) => [text.slice(mark.start, mark.end), mark.label]),
      [
        ['Ana Lima of Acme', 'source'],
        ['Ana Lima', 'person'],
        ['Acme', 'organization'],
        ['said', 'cue'],
      ],
    );
  });

  it('keeps brackets that mark nothing', () => {
    assert.equal(readMarked('He said [sic] and \\[x\\|y\\].').text, 'He said [sic] and [x|y].');
  });

  it('writes what it reads', () => {
    const marked = '[[Ana Lima|person] of Acme|source {sourcing/bare-source}] [said|cue] so.';
    const { text, marks } = readMarked(marked);
    assert.equal(writeMarked(text, marks), '[[Ana Lima|person] of Acme|source sourcing/bare-source] [said|cue] so.');
  });

  it('says what differs', () => {
    assert.throws(() => check('[Nothing|percent] stands here.'), /- not found: percent "Nothing" at 0/);
  });
});
