/** Tests of where a fact or a post lies beside a day, at the precision that its dates have. */
import assert from 'node:assert/strict';
import type { Fact, Position } from '../../../src/engine/knowledge/card';
import { heldOn } from '../../../src/engine/knowledge/inForce';
import { isWithin } from '../../../src/engine/knowledge/partialDate';
import { isUnconfirmed, placeFact, placePosition, timeOf } from '../../../src/engine/knowledge/placement';

type Times = Pick<Fact, 'on' | 'from' | 'to' | 'asOf'>;

/** Rows of "times | day | what is told": times as "from 2010, to 2014-06". */
function each(rows: string, told: (times: Times, day: string) => unknown): void {
  for (const row of rows.trim().split('\n')) {
    const [written, day, expected] = row.split('|').map((part) => part.trim()) as [string, string, string];
    const pairs = written === 'no time' ? [] : written.split(', ').map((time) => time.split(' '));
    it(`${written} on ${day}: ${expected}`, () =>
      assert.equal(told(Object.fromEntries(pairs) as Times, day), expected));
  }
}

describe('where a fact lies', () => {
  each(
    `
    no time                     | 2012-05-04 | apart
    on 2012-05-04               | 2012-05-04 | now
    on 2012-05-03               | 2012-05-04 | before
    on 2012-05-05               | 2012-05-04 | after
    on 2012-05                  | 2012-05-04 | apart
    on 2012-04                  | 2012-05-04 | before
    asOf 2012-05-04             | 2012-05-04 | now
    asOf 2012-05                | 2012-05-04 | apart
    asOf 2012-05-03             | 2012-05-04 | apart
    from 2010                   | 2012-05-04 | now
    from 2012                   | 2012-05-04 | perhaps
    from 2013                   | 2012-05-04 | after
    to 2013                     | 2012-05-04 | now
    to 2012                     | 2012-05-04 | perhaps
    to 2011                     | 2012-05-04 | before
    from 2010, to 2011          | 2012-05-04 | before
    from 2010, to 2013          | 2012-05-04 | now
    from 2013, to 2014          | 2012-05-04 | after
    from 2012-05-04, to 2013    | 2012-05-04 | now
    from 2010, to 2012-05-04    | 2012-05-04 | now
    from 2010, asOf 2011        | 2012-05-04 | now
    `,
    (times, day) => placeFact(times as Fact, day),
  );
});

describe('where a post lies', () => {
  each(
    `
    no time                     | 2012-05-04 | perhaps
    to 2011                     | 2012-05-04 | before
    to 2012                     | 2012-05-04 | perhaps
    to 2013                     | 2012-05-04 | perhaps
    from 2010                   | 2012-05-04 | perhaps
    from 2010, to 2013          | 2012-05-04 | now
    from 2010, to 2011          | 2012-05-04 | before
    from 2012, to 2013          | 2012-05-04 | perhaps
    from 2013                   | 2012-05-04 | after
    from 2012                   | 2012-05-04 | perhaps
    from 2010, asOf 2012        | 2012-05-04 | now
    from 2005, asOf 2010-05-04  | 2012-05-04 | now
    from 2005, asOf 2010-05-03  | 2012-05-04 | perhaps
    from 2005, asOf 2010        | 2012-05-04 | now
    from 2005, asOf 2009        | 2012-05-04 | perhaps
    from 2005, to 2013, asOf 2009 | 2012-05-04 | now
    from 2013, asOf 2014        | 2012-05-04 | after
    `,
    (times, day) => placePosition(times, day),
  );
});

describe('whether a post was held', () => {
  each(
    `
    no time                     | 2012-05-04 | unknown
    from 2010                   | 2012-05-04 | unknown
    from 2013                   | 2012-05-04 | no
    from 2010, to 2013          | 2012-05-04 | yes
    from 2010, to 2012          | 2012-05-04 | unknown
    from 2010, to 2011          | 2012-05-04 | no
    to 2013                     | 2012-05-04 | unknown
    to 2012                     | 2012-05-04 | unknown
    to 2011                     | 2012-05-04 | no
    asOf 2013                   | 2012-05-04 | unknown
    from 2010, asOf 2012-05-04  | 2012-05-04 | yes
    from 2010, asOf 2012-05-03  | 2012-05-04 | unknown
    from 2010, asOf 2013        | 2012-05-04 | yes
    from 2012, asOf 2013        | 2012-05-04 | unknown
    `,
    (times, day) => heldOn(times as Position, day),
  );
});

describe('whether an open statement is confirmed', () => {
  each(
    `
    no time                     | 2012-05-04 | false
    asOf 2012-05-03             | 2012-05-04 | true
    asOf 2012-05-04             | 2012-05-04 | false
    asOf 2012                   | 2012-05-04 | false
    asOf 2011, to 2013          | 2012-05-04 | false
    `,
    (times, day) => String(isUnconfirmed(times, day)),
  );
});

describe('the time that puts a fact in order', () => {
  each(
    `
    no time                             | any | null
    on 2012, from 2010, to 2014         | any | 2012
    from 2010, to 2014, asOf 2015       | any | 2010
    to 2014, asOf 2015                  | any | 2014
    asOf 2015                           | any | 2015
    `,
    (times) => String(timeOf(times as Fact)),
  );
});

describe('whether a day lies in a time', () => {
  each(
    `
    no time                     | 2012-05-04 | yes
    from 2012-05-04             | 2012-05-04 | yes
    to 2012-05-04               | 2012-05-04 | yes
    from 2012-05-05             | 2012-05-04 | no
    to 2012-05-03               | 2012-05-04 | no
    from 2012-05                | 2012-05-04 | unknown
    to 2012-05                  | 2012-05-04 | unknown
    from 2011, to 2012          | 2012-05-04 | unknown
    from 2012, to 2011          | 2012-05-04 | no
    from 2013, to 2012          | 2012-05-04 | no
    `,
    ({ from, to }, day) => isWithin(day, from, to),
  );
});
