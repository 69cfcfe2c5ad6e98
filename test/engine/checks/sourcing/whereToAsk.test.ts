/** Tests of the place at which a source is asked about. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: where a source is asked about', () => {
  describe('finds the mention that states something by itself', () => {
    checkEach(
      [
        'The mayor drew fire from port officials. Last week, [port officials|sourcing/unnamed-group] said the crane was unsafe.',
        'Anger from fishermen grew in May. By June [fishermen|sourcing/unnamed-group] said they would block the lock.',
        'Harbour engineers were alarmed at the cracks. [Harbour engineers|sourcing/unnamed-group] said the wall could not hold.',
        'The cracks have caused fears among pilots. On Friday [pilots|sourcing/unnamed-group] said the channel was too narrow.',
        'A letter went to union leaders in May. [Union leaders|sourcing/unnamed-group] say nobody has answered it.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves it where the copy brings the one person in, or where nothing else is stated', () => {
    checkEach(
      [
        '[A crane driver|sourcing/unnamed-individual] asked for a word in private. The driver said the count was wrong.',
        'The mayor drew fire from [port officials|sourcing/unnamed-group].',
        'The vote has caused fears among [pilots|sourcing/unnamed-group] that the channel will close.',
        '[Port officials|sourcing/unnamed-group] said the crane was unsafe. Port officials said so twice.',
        '[Harbour engineers|sourcing/unnamed-group] said the wall could not hold. They said it would fall.',
      ],
      { kinds: BASE },
    );
  });
});
