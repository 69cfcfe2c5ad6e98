/** Tests of where a span stands in a story, and of the marks that lead to notes. */
import assert from 'node:assert/strict';
import { isNoteMark } from '../../../src/engine/text/noteMark';
import {
  isQuoted,
  isRunningText,
  joinSpans,
  lastStartingBy,
  paragraphAt,
  sentenceAt,
  tokenIndexFrom,
  tokensIn,
} from '../../../src/engine/text/places';
import { storyOf } from '../../support/story';

describe('places', () => {
  const spans = [0, 5, 9].map((start) => ({ start, end: start + 2 }));
  for (const [offset, index] of [
    [-1, -1],
    [0, 0],
    [4, 0],
    [5, 1],
    [8, 1],
    [9, 2],
    [99, 2],
  ] as const) {
    it(`what starts last by ${offset}`, () => assert.equal(lastStartingBy(spans, offset), index));
  }
  it('nothing starts in an empty list', () => assert.equal(lastStartingBy([], 3), -1));

  it('tokens of a stretch', () => {
    const story = storyOf('One two three', 'plain');
    const words = (start: number, end: number): string =>
      tokensIn(story, { start, end })
        .map(({ text }) => text)
        .join(' ');
    assert.deepEqual(
      [words(0, 3), words(4, 7), words(1, 8), words(4, 9), words(4, 4), words(0, 99)],
      ['One', 'two', 'two', 'two three', '', 'One two three'],
    );
  });

  it('the first token from an offset on', () => {
    const story = storyOf(' One two three', 'plain');
    assert.deepEqual(
      [0, 1, 2, 4, 5, 6, 9, 99].map((offset) => tokenIndexFrom(story, offset)),
      [0, 0, 1, 1, 1, 2, 2, 3],
    );
  });

  it('sentences and paragraphs', () => {
    const story = storyOf('It broke. They ran.\n\nThey hid.', 'plain');
    assert.deepEqual(
      [0, 9, 10, 21].map((offset) => sentenceAt(story, offset)?.start),
      [0, 0, 10, 21],
    );
    assert.deepEqual(
      [0, 19, 21].map((offset) => paragraphAt(story, offset)?.start),
      [0, 0, 21],
    );
    assert.equal(sentenceAt(storyOf('', 'plain'), 0), undefined);
  });

  it('inside and outside quotations', () => {
    const text = 'Ada said: “He cried ‘run’ and ran,” she said. “Then he hid.” Rain fell.';
    const story = storyOf(text, 'plain');
    const quoted = (words: string): boolean => {
      const start = text.indexOf(words);
      return isQuoted(story, { start, end: start + words.length });
    };
    for (const words of ['He cried', 'run', 'ran', 'Then', 'hid']) assert.ok(quoted(words), words);
    for (const words of ['Ada', 'she said', 'Rain', 'ran,” she', 'said: “He']) assert.ok(!quoted(words), words);
  });

  it('running text', () => {
    const copy = '# Head\n\nBody\n\n## Cross\n\n- Item\n\n> Quote\n\n| a | b |\n|---|---|\n| c | d |';
    const story = storyOf(copy, 'markdown');
    const runs = ['Head', 'Body', 'Cross', 'Item', 'Quote', 'c'].map((word) => {
      const start = copy.indexOf(word);
      return isRunningText(story, { start, end: start + 1 });
    });
    assert.deepEqual(runs, [false, true, false, true, true, false]);
  });

  it('spans that touch are one', () => {
    const some = [
      { start: 5, end: 7 },
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 6, end: 9 },
      { start: 6, end: 7 },
      { start: 10, end: 11 },
    ];
    assert.deepEqual(joinSpans(some), [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 10, end: 11 },
    ]);
  });
});

describe('the marks of notes', () => {
  for (const words of [
    '1',
    '123',
    ' 12 ',
    '[1]',
    '[ 12 ]',
    '[a]',
    '[ab]',
    '[note 3]',
    '(3)',
    '1, 2,3',
    '*',
    '***',
    '†',
    '^',
    '↩',
    '↑\ufe0e',
  ])
    it(words, () => assert.ok(isNoteMark(words)));
  for (const words of [
    '1234',
    'st',
    'a',
    '[abc]',
    '[note]',
    '[note 1234]',
    '****',
    '1 2',
    '1,',
    '[1',
    'x1',
    '1x',
    '',
    '↩ back',
  ])
    it(`not ${words === '' ? 'nothing' : words}`, () => assert.ok(!isNoteMark(words)));
});
