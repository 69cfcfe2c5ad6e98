/** The table of memberships: who was in which body when; a row that is wrong is said with its line, and left out. */
import assert from 'node:assert/strict';
import { membershipsOf } from '../../src/cards-build/memberships';

const HEAD = 'body,from,to,asOf,sources,countries';

describe('the table of memberships', () => {
  const read = (...rows: string[]): ReturnType<typeof membershipsOf> => membershipsOf([HEAD, ...rows, ''].join('\n'));

  it('gives each country of a row the membership with its sources', () => {
    const { facts, problems } = read('Gulf Union,1990-05-01,,2026,list book,xn xs', 'Gulf Union,1970,1988,,list,xn');
    assert.deepEqual(problems, []);
    assert.deepEqual(facts.get('xs'), [
      { label: 'Gulf Union', value: 'member', from: '1990-05-01', asOf: '2026', source: ['list', 'book'] },
    ]);
    assert.deepEqual(
      facts.get('xn')!.map(({ from, to }) => `${from} ${to}`),
      ['1990-05-01 undefined', '1970 1988'],
    );
  });

  const finds: [string, string, RegExp][] = [
    ['a field too few', 'Gulf Union,1990,,2026,list', /:2 There are 5 fields/],
    ['a date of no calendar', 'Gulf Union,1990-13,,2026,list,xn', /"1990-13" is no date/],
    ['a missing beginning', 'Gulf Union,,,2026,list,xn', /beginning is missing/],
    ['neither an end nor a last date', 'Gulf Union,1990,,,list,xn', /either an end/],
    ['an end before the beginning', 'Gulf Union,1990,1980,,list,xn', /ends before it begins/],
  ];
  for (const [what, row, message] of finds)
    it(`finds ${what}, and leaves the row out`, () => {
      const { facts, problems } = read(row);
      assert.match(problems.map(({ file, message: text }) => `${file} ${text}`).join('\n'), message);
      assert.equal(facts.size, 0);
    });

  it('finds a country that is in a body twice at one time', () => {
    const { problems } = read('Gulf Union,1990,,2026,list,xn', 'Gulf Union,1995,1999,,list,xn');
    assert.match(problems[0]!.message, /xn is in Gulf Union twice/);
  });
});
