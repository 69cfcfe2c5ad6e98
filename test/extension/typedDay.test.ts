/** Tests: which day a typed date means. */
import assert from 'node:assert/strict';
import { daysTyped } from '../../src/extension/typedDay';

/** A Wednesday. */
const TODAY = '2026-03-11';

describe('a typed date', () => {
  it('is understood as people write it', () => {
    for (const typed of [
      ...['2012-10-29', '2012/10/29', '2012.10.29', '20121029', ' 2012-10-29 '],
      ...['29/10/2012', '10/29/2012', '29.10.2012', '29-10-2012', '29/10/12', '10.29.12', '29 10 2012'],
      ...['29 October 2012', 'October 29, 2012', 'Oct. 29, 2012', 'oct 29 2012', '29 oct 12', '29-Oct-2012'],
      ...['Monday, Oct. 29, 2012', 'mon 29 oct 2012', 'the 29th of October 2012', 'October 29th, 2012'],
    ]) {
      assert.deepEqual(daysTyped(typed, TODAY), ['2012-10-29'], typed);
    }
  });

  it('without a year is the last such day', () => {
    for (const [typed, day] of [
      ['today', '2026-03-11'],
      ['yesterday', '2026-03-10'],
      ['Monday', '2026-03-09'],
      ['last weds', '2026-03-11'],
      ['Oct. 29', '2025-10-29'],
      ['10 March', '2026-03-10'],
      ['march 12th', '2025-03-12'],
      ['Tuesday, 10 March', '2026-03-10'],
      ['29 February', '2024-02-29'],
    ] as const) {
      assert.deepEqual(daysTyped(typed, TODAY), [day], typed);
    }
  });

  it('is two days where the month may stand first or second, the day first', () => {
    assert.deepEqual(daysTyped('5/4/2012', TODAY), ['2012-04-05', '2012-05-04']);
    assert.deepEqual(daysTyped('5.4.98', TODAY), ['1998-04-05', '1998-05-04']);
    assert.deepEqual(daysTyped('4/4/2012', TODAY), ['2012-04-04']);
  });

  it('is none where there is no such day', () => {
    for (const typed of [
      ...['', '?', '-', '31/2/2012', '2012-13-01', '30/30/2012', '29', '2012', '201210', '1-1'],
      ...[
        'October',
        'October 2012',
        '29 Oct 201',
        '29 Smarch 2012',
        'Feb. 30, 2012',
        'next week',
        'Oct. 29, 2012 noon',
      ],
      ...['0/1/2012', '2012-10-29-1', '29//10/2012', '１２/3/2012'],
    ]) {
      assert.deepEqual(daysTyped(typed, TODAY), [], typed);
    }
  });
});
