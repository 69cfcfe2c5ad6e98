/** Rule names/unnamed-office: an office-holder without a name, and who that was on the story's date. */
import assert from 'node:assert/strict';
import { check, checkEach } from '../../support/check';

const RULES = { kinds: ['names/unnamed-office'], storyDate: '2012-10-29' };

describe('names/unnamed-office', () => {
  describe('asks about', () =>
    checkEach(
      [
        "Envoys asked [Mali's prime minister|names/unnamed-office] for a road map, aides said on Monday.",
        'Envoys waited for the [Algerian president|names/unnamed-office] in the capital, aides said on Monday.',
      ],
      RULES,
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        "Envoys asked Mali's prime minister, Cheick Modibo Diarra, for a road map, aides said on Monday.",
        'Ed Miller, the president of Algeria, said on Monday that the road was shut.',
        'Aides said on Monday that the road was shut to Mia Fox, the Algerian president.',
        "Envoys asked Mali's former prime minister for a road map, aides said on Monday.",
        "Envoys asked Mali's deputy prime minister for a road map, aides said on Monday.",
        "Envoys asked Mali's fisheries minister for a road map, aides said on Monday.",
        'An envoy said: "We asked Mali\'s prime minister for a road map."',
        ["Envoys asked Mali's prime minister for a road map, aides said on Monday.", { storyDate: null }],
      ],
      RULES,
    ));

  it('names the holder on the date, as probable', () => {
    const told = (storyDate: string): unknown =>
      check("Envoys asked Mali's president for a road map, aides said on Monday.", { storyDate })
        .findings.filter(({ rule }) => rule === 'names/unnamed-office')
        .map(({ message, data }) => [/on \d+ \w+ \d{4} probably ([^.]+)\./.exec(message)?.[1], data?.['certainty']]);
    assert.deepEqual(told('2011-10-29'), [['Amadou Toumani Touré', 'probable']]);
    assert.deepEqual(told('2012-10-29'), [['Dioncounda Traoré', 'probable']]);
  });
});
