/** What stands beside a name: the role, and the gender that a title or a given name tells. */
import assert from 'node:assert/strict';
import { read } from '../../../support/norland';

describe('what stands beside a name', () => {
  const roles: [string, string | undefined][] = [
    ['Norlandic Foreign Minister [Ada Lund|p] spoke.', 'Norlandic Foreign Minister'],
    ['He met Secretary of State [Mary Gull|p].', 'Secretary of State'],
    ['Lt. Gen. [Mary Gull|p] spoke.', 'Lt. Gen.'],
    ['[Mary Gull|p], an undersecretary of fisheries, spoke.', 'undersecretary of fisheries'],
    ['the spokesman [Peter Gull|p] said', 'spokesman'],
    ['President Reed and Labour nominee [Mary Gull|p] met.', 'Labour nominee'],
    ['Minister for Energy and Climate [Mary Gull|p] spoke.', 'Minister for Energy and Climate'],
    ['On Monday [Mary Gull|p] spoke.', undefined],
    ['[Mary Gull|p], 51, spoke.', undefined],
    ['[Gull|p], Holder Potter and others fell.', undefined],
    ['They saw [Mary Gull|p] and the president.', undefined],
  ];
  for (const [marked, role] of roles) it(marked, () => assert.equal(read(marked).mentions[0]!.role?.text, role));

  const genders: [string, string | null][] = [
    ['Mrs. [Gull|p] left.', 'female'],
    ['Sir [Kit Gull|p] left.', 'male'],
    ['[Ada Lund|p] left.', 'female'],
    ['[Walter Gull|p] left.', 'male'],
    ['[Robin Gull|p] left.', null],
    ['[Abdou Gull|p] left.', null],
  ];
  for (const [marked, gender] of genders)
    it(`${marked} is ${gender ?? 'not told'}`, () => assert.equal(read(marked).people[0]!.gender, gender));
});
