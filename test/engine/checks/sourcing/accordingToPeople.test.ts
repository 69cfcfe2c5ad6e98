/** Tests of people after “as per”, and after “according to even”. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: as per somebody', () => {
  describe('finds', () => {
    checkEach(
      [
        '“It is over,” Nils Aro said, as per [an official spokesperson|sourcing/unnamed-spokesperson].',
        'The sea wall will cost a million, as per [officials at the port|sourcing/unnamed-group].',
        'As per [two of the clerks|sourcing/unnamed-group], the vote was rigged.',
        'His time is running out, according to even [his own supporters|sourcing/unnamed-group].',
        'The herring had long gone from the bay, according to even [her own aides|sourcing/unnamed-group].',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The wall was built as per the rules.',
        'The wall will be built as per the mayor’s plan.',
        'The fees, as per the residents’ charter, are low.',
        'It is over, as per Nils Aro.',
        'It is over, according to even Nils Aro.',
      ],
      { kinds: BASE },
    );
  });
});
