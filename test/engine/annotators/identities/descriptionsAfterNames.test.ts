/** Tests of the description after a name, as its hover shows it: a phrase that says who somebody is, and no clause about somebody else. */
import assert from 'node:assert/strict';
import { check } from '../../../support/check';

/** The copy, and what its first person is said to be; null where nothing is. */
type Row = readonly [copy: string, role: string | null];

const FINDS: readonly Row[] = [
  ['Lena Orr, mayor of Tarn, left.', 'mayor of Tarn'],
  ['Lena Orr, daughter of former President Nils Aro, left.', 'daughter of former President Nils Aro'],
  ['Lena Orr, a spokeswoman for Mia Fox, left.', 'spokeswoman for Mia Fox'],
  ['Lena Orr, chief strategist for Nils Aro’s campaign, left.', 'chief strategist for Nils Aro’s campaign'],
  ['Lena Orr, President Nils Aro’s deputy, left.', 'President Nils Aro’s deputy'],
  ['Lena Orr, Nils Aro’s longtime lawyer, left.', 'Nils Aro’s longtime lawyer'],
  ['Lena Orr, one of the aides who met him, left.', 'one of the aides'],
  ['Lena Orr, now a judge in Tarn, left.', 'now a judge'],
  ['Lena Orr, a surgeon who left, was found.', 'surgeon'],
];

const LEAVES_ALONE: readonly Row[] = [
  ['With Lena Orr, President Nils Aro chose a judge.', null],
  ['After he met Lena Orr, Chancellor Nils Aro left.', null],
  ['The club has signed Lena Orr, the coach said on Monday.', null],
  ['In a debate with Lena Orr, he praised the mayor of Tarn at length.', null],
  ['For Lena Orr, aides claimed, it was late.', null],
  ['After a talk with Lena Orr, immigrants asked for help.', null],
  ['He thanked Lena Orr, and the former mayor smiled.', null],
  ['They left without Lena Orr, questioning the mayor’s plan.', null],
  ['The pier was built by Lena Orr, then became a prison for sailors.', null],
];

describe('the description after a name', () => {
  for (const [part, rows] of Object.entries({ finds: FINDS, 'leaves alone': LEAVES_ALONE }))
    describe(part, () => {
      for (const [copy, role] of rows)
        it(copy, () => {
          const person = check(copy).entities.find(({ text }) => text === 'Lena Orr');
          assert.equal(person?.role?.text ?? null, role);
        });
    });
});
