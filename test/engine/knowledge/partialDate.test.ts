/** Dates compared only as far as they go. */
import assert from 'node:assert/strict';
import { ageOn, compareDates, isWithin, writeDate } from '../../../src/engine/knowledge';

describe('partial dates', () => {
  it('are compared at the precision given', () => {
    const cases: [string, string, string][] = [
      ['2012-10-29', '2012-10-30', 'before'],
      ['2012-10-29', '2012-10-29', 'same'],
      ['2013', '2012-12-31', 'after'],
      ['2012', '2012-10-29', 'unknown'],
      ['2012-10', '2012-10-29', 'unknown'],
      ['2012-10', '2012-10', 'unknown'],
      ['2012-09', '2012-10-01', 'before'],
    ];
    for (const [a, b, order] of cases) assert.equal(compareDates(a, b), order, `${a} ${b}`);
  });

  it('answer yes, no or cannot tell for a time', () => {
    const cases: [string, string | undefined, string | undefined, string][] = [
      ['2012-10-29', '1999-04-27', '2019-04-02', 'yes'],
      ['2019-04-02', '1999-04-27', '2019-04-02', 'yes'],
      ['2019-04-03', '1999-04-27', '2019-04-02', 'no'],
      ['1998-01-01', '1999-04-27', '2019-04-02', 'no'],
      ['2012-04-05', '2012-04', '2012-12-11', 'unknown'],
      ['2012-05-01', '2012-04', '2012-12-11', 'yes'],
      ['2012-10-29', undefined, '2013', 'yes'],
      ['2013-06-01', undefined, '2013', 'unknown'],
      ['2012-10-29', undefined, undefined, 'yes'],
    ];
    for (const [date, from, to, answer] of cases)
      assert.equal(isWithin(date, from, to), answer, `${date} ${from}-${to}`);
  });

  it('give an age, or two where the birth date leaves it open', () => {
    assert.deepEqual(ageOn('1937-03-02', '2012-10-29'), { least: 75, most: 75 });
    assert.deepEqual(ageOn('1937-10-29', '2012-10-29'), { least: 75, most: 75 });
    assert.deepEqual(ageOn('1937-10-30', '2012-10-29'), { least: 74, most: 74 });
    assert.deepEqual(ageOn('1942', '2012-10-29'), { least: 69, most: 70 });
    assert.deepEqual(ageOn('1942-10', '2012-10-29'), { least: 69, most: 70 });
    assert.equal(ageOn('2020-01-01', '2012-10-29'), null);
  });

  it('are written as copy writes them', () => {
    assert.equal(writeDate('2012-10-29'), '29 Oct 2012');
    assert.equal(writeDate('2012-10'), 'Oct 2012');
    assert.equal(writeDate('2012'), '2012');
    assert.equal(writeDate('0476-09-04'), '4 Sep 476');
  });
});
