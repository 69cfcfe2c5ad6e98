/** Tests of one member of a party or people: one person, whatever name is inside, and a source of his own each time. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: one member of a party', () => {
  describe('finds', () => {
    checkEach(
      [
        '“It will be close,” said [a Nevada Democrat|sourcing/unnamed-individual]. “It is hers to lose,” added [a South Carolina Democrat|sourcing/unnamed-individual].',
        '“It will be close,” said [one Ohio Republican|sourcing/unnamed-individual]. “He is ahead,” [another Ohio Republican|sourcing/unnamed-individual] added. “He is not,” said [another Ohio Republican|sourcing/unnamed-individual].',
        'A new poll is out. “Polls mislead,” [a Nevada Republican|sourcing/unnamed-individual] said.',
        'The survey closed in May. “We lost,” said [one Norwegian|sourcing/unnamed-individual].',
        '[Another Nevada Democrat|sourcing/unnamed-individual] said it was lost.',
        'Norland Democrats met in May. [Another Norland Democrat|sourcing/unnamed-individual] said it was lost.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        // The same people, asked about once.
        '[Some Democrats|sourcing/vague-source] say it is late. [Republicans|sourcing/unnamed-group] say it is early. Republicans say so daily.',
        'A new poll is out. Republicans said they favored the plan.',
        'Mia Fox, a Nevada Democrat, said the count was slow.',
        'The Waterbury Republican said on its front page that the quay was closed.',
        'The Nevada Democratic Party said the count was slow.',
        'Another Democrat, Mia Fox, said the count was slow.',
        'Another senator, Robert Tory, said the count was slow.',
      ],
      { kinds: BASE },
    );
  });
});
