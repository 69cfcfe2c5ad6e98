/** Tests of the text layer’s small readers: days, distances between spellings, superlatives, lines that point elsewhere. */
import assert from 'node:assert/strict';
import { monthOf, readDay, weekdayOf } from '../../../src/engine/text/calendar';
import { isAllCapitals, isLower, isUpper } from '../../../src/engine/text/characters';
import { changes, isOneChange } from '../../../src/engine/text/editDistance';
import { isIsoDay } from '../../../src/engine/text/storyDate';
import { causes, superlatives } from '../../../src/engine/text/superlatives';
import { storyOf } from '../../support/story';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

describe('days', () => {
  it('know months by their names and short forms', () => {
    for (const [at, month] of MONTHS.entries()) {
      for (const form of [month, month.toUpperCase(), month.slice(0, 3), `${month.slice(0, 3)}.`])
        assert.equal(monthOf(form), at + 1, form);
    }
    for (const [form, month] of [
      ['Sept', 9],
      ['Sept.', 9],
      ['SEPT.', 9],
    ] as const)
      assert.equal(monthOf(form), month);
    for (const word of ['may', 'Marc', 'Janu', 'Octo', 'Ma', 'Mayor', 'Septe', 'Mon', '', '.'])
      assert.equal(monthOf(word), 0, word);
  });

  it('know weekdays by their names and short forms', () => {
    for (const [at, day] of WEEKDAYS.entries()) {
      for (const form of [day, day.toUpperCase(), day.slice(0, 3), `${day.slice(0, 3)}.`])
        assert.equal(weekdayOf(form), at, form);
    }
    for (const [form, day] of [
      ['Tues', 2],
      ['Weds', 3],
      ['Thur.', 4],
      ['Thurs', 4],
    ] as const)
      assert.equal(weekdayOf(form), day);
    for (const word of ['sunday', 'monday', 'Su', 'Mond', 'Jan', 'Wednes', '']) assert.equal(weekdayOf(word), -1, word);
  });

  for (const [text, day] of [
    ['2019-03-04', '2019-03-04'],
    ['20190304', '2019-03-04'],
    [' 20190304 ', '2019-03-04'],
    ['20190304T0815Z', '2019-03-04'],
    ['2019030', null],
    ['4 March 2019', '2019-03-04'],
    ['March 4, 2019.', '2019-03-04'],
    ['Monday, Mar. 4, 2019, at 5', '2019-03-04'],
    ['on 4 of March 2019', null],
    ['31 April 2019', null],
    ['29 February 2019', null],
    ['29 February 2020', '2020-02-29'],
    ['March 2019', null],
    ['4 March 19', null],
    ['room 12 4 March 2019', '2019-03-04'],
    ['2019 13 40 4 March 2019', '2019-03-04'],
  ] as const) {
    it(`${text}: ${day ?? 'no day'}`, () => assert.equal(readDay(text), day));
  }

  it('are of the calendar', () => {
    for (const day of ['2019-01-31', '2000-02-29', '2024-02-29', '1900-02-28', '2019-12-01', '2019-04-30'])
      assert.ok(isIsoDay(day), day);
    for (const day of [
      '1900-02-29',
      '2019-02-29',
      '2019-04-31',
      '2019-13-01',
      '2019-00-10',
      '2019-01-00',
      '2019-1-1',
      '2019-01-32',
      'x2019-01-01',
      '2019-01-01x',
    ])
      assert.ok(!isIsoDay(day), day);
  });
});

describe('how far two spellings are apart', () => {
  const words = ['Sorensen', 'Okafor', 'Anna', 'abab'];
  const once = (word: string): string[] =>
    Array.from({ length: word.length + 1 }, (_, at) => [
      `${word.slice(0, at)}x${word.slice(at)}`,
      ...(at < word.length
        ? [word.slice(0, at) + word.slice(at + 1), `${word.slice(0, at)}x${word.slice(at + 1)}`]
        : []),
      ...(at + 1 < word.length && word[at] !== word[at + 1]
        ? [word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)]
        : []),
    ]).flat();

  it('is one for a letter put in, left out or changed, and for two swapped', () => {
    for (const word of words) {
      for (const other of once(word)) {
        assert.ok(isOneChange(word, other) && isOneChange(other, word), `${word} ${other}`);
        assert.equal(changes(word, other), 1, `${word} ${other}`);
      }
    }
  });

  it('is not one for the same word, nor for two changes', () => {
    for (const word of words) {
      assert.ok(!isOneChange(word, word));
      for (const other of once(word)) assert.ok(!isOneChange(word, `y${other}z`), `${word} y${other}z`);
    }
    for (const [one, other] of [
      ['Sorensen', 'Sarenson'],
      ['abcd', 'badc'],
      ['abcd', 'acbe'],
      ['', 'ab'],
      ['kitten', 'sitting'],
    ] as const)
      assert.ok(!isOneChange(one, other) && !isOneChange(other, one), `${one} ${other}`);
    assert.equal(changes('kitten', 'sitting'), 3);
    assert.equal(changes('', 'abc'), 3);
  });
});

describe('superlatives and causes', () => {
  for (const [copy, expected] of [
    ['It is the tallest building in town.', ['tallest building']],
    ['It is the tallest of all, its worst and his best.', ['tallest', 'worst', 'best']],
    ['It was the first time, and the only way.', ['first time', 'only way']],
    ['It is the world’s oldest and largest port.', ['oldest']],
    ['Her biggest fear, their latest plan, the country’s lowest.', ['biggest fear', 'lowest']],
    ['It was the first two days, the last week, the first of three and the last 5.', []],
    ['A tallest tree, tallest of all; the forest, the west, the request, the test.', []],
    ['The first, the last.', ['first', 'last']],
    ['the best', ['best']],
  ] as const) {
    it(copy, () =>
      assert.deepEqual(
        superlatives(storyOf(copy, 'plain')).map(({ text }) => text),
        expected,
      ),
    );
  }

  it('causes', () => {
    const copy =
      'It caused, causes, Triggered, sparked, prompted and blamed. The cause, to trigger, a spark, to blame.';
    assert.equal(
      causes(storyOf(copy, 'plain'))
        .map(({ text }) => text)
        .join(' '),
      'caused causes Triggered sparked prompted blamed',
    );
  });
});

describe('lines that point to other stories', () => {
  const PROSE =
    'The council voted on Tuesday to close the bridge after engineers found cracks in two of its piers, the mayor said.';
  const kinds = (line: string): string =>
    storyOf(`${PROSE}\n\n${line}\n\n${PROSE}`, 'plain')
      .paragraphs.map(({ kind }) => kind)
      .join(' ');
  for (const line of [
    'RELATED: Mayor to resign over bridge, clerk says.',
    'Related links | Mayor to resign.',
    'Related topics – bridges, mayors.',
    'Read more: Mayor to resign.',
    'Watch also: Mayor resigns.',
    'Don’t miss: Mayor resigns.',
    "Don't miss: Mayor resigns.",
    'Trending now » Mayor resigns.',
    'Up next: Mayor resigns.',
    'Also in the news: Mayor resigns.',
    'WATCH: Mayor resigns.',
    'BACKGROUND: Mayor resigned.',
    'More from Harmouth: Mayor resigns.',
    'Also on this page: Mayor resigns.',
    '>> Read next: Mayor resigns.',
  ]) {
    it(`${line} points elsewhere`, () => assert.equal(kinds(line), 'body heading body'));
  }
  for (const line of [
    'Watch: the mayor resigns today, and nobody will say why he does.',
    'Background: the mayor resigned.',
    'The mayor said: read more books.',
    'Moreover: the mayor resigned.',
    'Read more books, the mayor said.',
    'A long line before its colon that has no label in it: related.',
  ]) {
    it(`${line} is copy`, () => assert.equal(kinds(line), 'body body body'));
  }
  it('take the list under them along', () =>
    assert.equal(kinds('RELATED:\n• Mayor resigns\n• Clerk stays'), 'body heading heading heading body'));
  it('do so without a colon as well', () =>
    assert.equal(kinds('Read more\n• Mayor resigns\n• Clerk stays'), 'body heading heading heading body'));
});

describe('capitals and small letters', () => {
  it('are those of every alphabet that has them', () => {
    for (const letter of 'AZÉØŠΩЖԱǅ') assert.ok(isUpper(letter.charCodeAt(0)) && !isLower('Z'.charCodeAt(0)), letter);
    for (const letter of 'azéøšωжա') assert.ok(isLower(letter.charCodeAt(0)) && !isUpper(letter.charCodeAt(0)), letter);
    for (const sign of '@[`{09 ÷×–中ا') assert.ok(!isUpper(sign.charCodeAt(0)) && !isLower(sign.charCodeAt(0)), sign);
  });
  it('make a line in capitals', () => {
    for (const line of ['OSLO', 'OSLO 12', 'ÅLESUND']) assert.ok(isAllCapitals(line), line);
    for (const line of ['Oslo', '12', '', 'OSLo', '中']) assert.ok(!isAllCapitals(line), line);
  });
});
