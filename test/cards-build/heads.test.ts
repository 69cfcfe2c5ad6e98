/** The table of heads of states: a row that is wrong or contradicts another is said with its line, and left out. */
import assert from 'node:assert/strict';
import { headsOf } from '../../src/cards-build/heads';

const HEAD = 'country,office,title,name,from,to,asOf,sources';

describe('the table of heads', () => {
  const messages = (...rows: string[]): string[] =>
    headsOf([HEAD, ...rows, ''].join('\n')).problems.map(({ file, message }) => `${file} ${message}`);
  const values = (...rows: string[]): string[] =>
    [...headsOf([HEAD, ...rows].join('\n')).facts.values()].flat().map(({ value }) => value);

  const finds: [string, string, RegExp][] = [
    ['a field too few', 'xx,state,President,Ada Lund,1990,1994,paper', /:2 There are 7 fields/],
    ['an unknown office', 'xx,church,Bishop,Ada Lund,1990,1994,,paper', /"church" is no office/],
    ['a missing name', 'xx,state,President,,1990,1994,,paper', /name is missing/],
    ['a date of no calendar', 'xx,state,President,Ada Lund,1990-13,1994,,paper', /"1990-13" is not a date/],
    ['a missing beginning', 'xx,state,President,Ada Lund,,1994,,paper', /beginning is missing/],
    ['a term without an end or a last date', 'xx,state,President,Ada Lund,1990,,,paper', /either an end/],
    ['both of them', 'xx,state,President,Ada Lund,1990,1994,1993,paper', /either an end/],
    ['an end before the beginning', 'xx,state,President,Ada Lund,1994,1990,,paper', /ends before it begins/],
  ];
  for (const [what, row, message] of finds) {
    it(`finds ${what}, and leaves the row out`, () => {
      assert.match(messages(row).join('\n'), message);
      assert.deepEqual(values(row), []);
    });
  }

  it('shows neither of two rows that contradict each other', () => {
    const rows = [
      'xx,state,President,Ada Lund,1990-01-01,1994-01-01,,paper',
      'xx,state,President,Bo Berg,1993-01-01,,1995,paper',
      'xx,government,Prime Minister,Cy Dahl,1992-01-01,1993-06-01,,paper',
    ];
    assert.match(messages(...rows).join('\n'), /:3 President Bo Berg.* contradicts line 2: President Ada Lund/);
    assert.deepEqual(values(...rows), ['Prime Minister Cy Dahl']);
  });

  it('leaves alone a change of hands, dates too coarse to tell, and a first and a second prime minister', () => {
    const rows = [
      'xx,state,President,Ada Lund,1990-01-01,1994-01-01,,paper',
      'xx,state,President,Bo Berg,1994-01-01,1998,,paper',
      'xx,state,President,Cy Dahl,1998,,2001,paper',
      'xx,government,First Prime Minister,Di Ek,1993-01-01,1995-01-01,,paper',
      'xx,government,Second Prime Minister,Em Falk,1993-01-01,1995-01-01,,paper',
    ];
    assert.deepEqual(messages(...rows), []);
    assert.equal(values(...rows).length, 5);
  });
});
