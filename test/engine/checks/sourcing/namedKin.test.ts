/** Tests of relatives whom the copy names beside their noun, and then calls by it again. */
import assert from 'node:assert/strict';
import { check, checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);
const SIBLINGS = 'Elena Duarte, 19, and her brother Paulo, 23, were on the last bus.';
const HER_BROTHER = '[Her brother|sourcing/unnamed-individual] said the driver had braked hard.';

describe('sourcing: relatives with a name', () => {
  describe('leaves alone', () => {
    checkEach(
      [
        `${SIBLINGS} Her brother said the driver had braked hard.`,
        `${SIBLINGS} Elena Duarte’s brother said the driver had braked hard.`,
        `${SIBLINGS} The brother said the driver had braked hard.`,
        `${SIBLINGS} Otto Reis, the driver, was hurt. Her brother said he had braked hard.`,
        'Nils Aro and his wife, Ines, left at noon. His wife said the house was cold.',
        'Nils Aro’s son Leo, 12, was on the bus. His son said the brakes had failed.',
        'Her brother said the driver had braked hard. Elena Duarte’s brother, Paulo, was on the bus.',
        'Elena Duarte won. Her older brother, Rui, said the race was hard. Her older brother added that it had rained.',
        'Nils Aro drowned in May. His second wife, Ida, said he could swim. His second wife told the inquest that he was sober.',
        'The coroner said the death was an accident. The coroner, Miriam Tasker, said no charge would follow.',
        'Paulo Duarte, 23, her brother, was on the bus with Elena Duarte. Her brother said the driver had braked hard.',
      ],
      { kinds: BASE },
    );
    it('since they are the ones named', () => {
      const { sources } = check(`${SIBLINGS} Her brother said the driver had braked hard.`);
      assert.deepEqual(
        sources.map(({ descriptor, named }) => [descriptor, named]),
        [['Paulo', true]],
      );
    });
  });
  describe('finds', () => {
    checkEach(
      [
        `Elena Duarte and her brother were on the last bus. ${HER_BROTHER}`,
        `${SIBLINGS} Marta Lund was on it too. ${HER_BROTHER}`,
        `Nils Aro and his brother Leo were on the bus. ${HER_BROTHER}`,
        `Elena Duarte and her brothers Paulo and Rui were on the bus. ${HER_BROTHER}`,
        `${SIBLINGS} Her brother Rui stayed at home. ${HER_BROTHER}`,
        `${SIBLINGS} [A brother|sourcing/unnamed-individual] said the driver had braked hard.`,
        `${SIBLINGS} [Her other brother|sourcing/unnamed-individual] said the driver had braked hard.`,
        'Elena Duarte won. Her older brother, Rui, is her coach. [Her younger brother|sourcing/unnamed-individual] said the race was hard.',
        'Nils Aro drowned in May. His first wife, Ida, lives in Tarn. [His second wife|sourcing/unnamed-individual] said he could swim.',
        '[A pathologist|sourcing/unnamed-individual] said the wound was old. The coroner, Miriam Tasker, said it had healed.',
        `${SIBLINGS} [Her husband|sourcing/unnamed-individual] said the driver had braked hard.`,
      ],
      { kinds: BASE },
    );
  });
});
