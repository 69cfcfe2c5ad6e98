/**
 * Rule names/house-style: a spelling that the house style replaces. The house's list says which; without one nothing is asked. Compared
 * word by word, never as a pattern; what stands in a quotation is spelled by the house all the same.
 */
import { defineCheck } from '../check';
import { inMessage, question } from '../question';

export const houseStyle = defineCheck({
  rule: 'names/house-style',
  title: 'Not the house spelling',
  severity: 'information',
  requires: ['observations'],
  *run({ observations }, { houseStyle }) {
    if (houseStyle.spellings.length === 0) return;
    for (const found of observations.houseSpellings(houseStyle.spellings)) {
      if (found === undefined) {
        yield undefined;
        continue;
      }
      const { place, replacement } = found;
      yield question(place, {
        message: `House style is ${inMessage(replacement)}, not ${inMessage(place.text)}.`,
        reason: 'house-list',
        data: { suggestion: replacement, name: place.text },
        fixes: [{ title: `Change to “${replacement}”`, edits: [{ start: place.start, end: place.end, replacement }] }],
      });
    }
  },
});
