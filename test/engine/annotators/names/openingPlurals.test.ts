/** Tests of people in the plural who open a sentence: "Hauliers said" is nobody's name. */
import { BASE_RULES } from '../../../../src/training/sourcing/gold';
import { checkEach, NAMES } from '../../../support/check';

const KINDS = [...NAMES, ...BASE_RULES.map((rule) => `sourcing/${rule}`)];

describe('people in the plural who open a sentence', () => {
  describe('are no name, and are asked about', () =>
    checkEach(
      [
        '[Hauliers|sourcing/unnamed-group] said the toll would ruin them.',
        '[TARN|place] — [Hauliers|sourcing/unnamed-group] fear the toll.',
        'The toll rose on Monday. [Thatchers|sourcing/unnamed-group] warned that straw was scarce.',
        '[Cobblers|sourcing/unnamed-group], who complain of cheap imports, want a tariff.',
        '[Longshoremen|sourcing/unnamed-group] told the port that the crane was unsafe.',
        '“We are ruined.” [Furriers|sourcing/unnamed-group] say the ban came overnight.',
        '[Childminders|sourcing/unnamed-group] accuse the council of delay.',
        '[Publicans|sourcing/unnamed-group] expect the tax to close them.',
        '[Tilers who worked on the tower|sourcing/unnamed-group] have said the roof was sound.',
      ],
      { kinds: KINDS },
    ));
  describe('are left alone where they are somebody, a body or no source', () =>
    checkEach(
      [
        '[Sanders|person] told reporters the vote was near.',
        '[Landers|person] said he would stay.',
        '[Lena Coopers|person] left in May. [Coopers|person] said oak was hard to find.',
        'The [Packers|organization] won on Sunday. [Packers|organization] announced the signing of a new end.',
        '[Turner|person] said oak was hard to find.',
        'Cobblers mended the shoes.',
        'Hauliers moved the grain by night.',
        'Milkmen start at four.',
        '[Summers|person] said the bank had lied.',
      ],
      { kinds: KINDS },
    ));
});
