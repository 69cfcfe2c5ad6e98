/** Tests of sources in unusual places of their sentence: in brackets, as the object of another verb, after their own verb. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: in brackets', () => {
  describe('finds', () => {
    checkEach(
      [
        'The new runway ([pilots|sourcing/unnamed-group] say it is too short for a loaded plane) opened on Tuesday.',
        'The bridge ([engineers|sourcing/unnamed-group] warn that it may fall) carries 4,000 cars a day.',
        'Her plan [[critics|sourcing/vague-source] say it is a giveaway] goes to a vote on Monday.',
        'The runway floods (it was built on a marsh, [pilots|sourcing/unnamed-group] say) and will close.',
        '[Officials in Tarrow (population 4,000)|sourcing/unnamed-group] said the pier was closed.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The bill (Sen. Nora Pike said it was dead) came back in June.',
        'Pilots (of whom there are 40) met on Tuesday.',
        'Nora Pike (who met pilots on Tuesday) said the runway was too short.',
        'The runway (built for pilots in training) opened on Tuesday, Nora Pike said.',
        'The runway (see the map) opened on Tuesday.',
      ],
      { kinds: BASE },
    );
  });
});
