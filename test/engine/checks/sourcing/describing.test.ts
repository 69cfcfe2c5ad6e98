/** Tests of what somebody unnamed describes, as a plain noun phrase, with words between the people and the verb. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: whoever describes a thing', () => {
  describe('finds', () => {
    checkEach(
      [
        '[A guard at the depot|sourcing/unnamed-individual] described trucks without plates.',
        '[A nurse|sourcing/unnamed-individual] who worked there described beds in corridors.',
        '[Residents reached by telephone|sourcing/lay-witness] described columns of trucks heading north without lights.',
        '[A teacher in the north|sourcing/unnamed-individual] who asked not to be named described a school without a roof.',
        '[A nurse|sourcing/unnamed-individual] who worked there described how beds stood in corridors.',
        '[A doctor on the ward|sourcing/unnamed-individual] described scenes of panic.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The report describes a bridge.',
        'A film about a guard described trucks without plates.',
        'A novel by a former nurse described beds in corridors.',
        'A sign at the gate described the rules.',
        'Many of the letters described a flood.',
        'The clerk at the depot described the trucks.',
      ],
      { kinds: BASE },
    );
  });
});
