/** Tests of outlets that quote or cite somebody without a name: whoever they quote is asked about. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: whom an outlet quotes', () => {
  describe('finds', () => {
    checkEach(
      [
        'State television quoted [a military source|sourcing/unnamed-individual] as saying that the base was hit.',
        'Local radio, quoting [a port worker|sourcing/unnamed-individual], reported that the crane had fallen.',
        'State radio said, quoting [a military official|sourcing/unnamed-individual], that two planes had crashed.',
        'Quoting [a customs official|sourcing/unnamed-individual], the agency said that the ship was empty.',
        'The Tarvo agency, which cited [a source in the police|sourcing/unnamed-individual], said that the man had fled.',
        'According to the Harbour Voice, which quoted [a dock worker|sourcing/unnamed-individual], the crane had fallen.',
        'The agency cited [an unnamed security official|sourcing/unnamed-individual].',
        'The paper quoted [a “senior aide”|sourcing/unnamed-individual] as saying that the mayor would resign.',
        '[Tarvo Radio|sourcing/second-hand] reported, quoting [a nurse|sourcing/unnamed-individual], that 12 people had died.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'State television quoted Gen. Max Holt as saying that the base was hit.',
        'Local radio, quoting the port’s director Lena Orr, reported that the crane had fallen.',
        'State radio said, quoting the ministry, that two planes had crashed.',
        'Quoting Lena Orr, the agency said that the ship was empty.',
        'The Tarvo agency, which cited the police, said that the man had fled.',
        'Lena Orr, quoting a poet, said that love was blind.',
        'The agency cited Ann Roe, the health minister.',
        'The inspector cited a driver for speeding.',
        'The agency cited a driver for speeding.',
        'The paper quoted “Hard Times” as proof that the book still sells.',
      ],
      { kinds: BASE },
    );
  });
});
