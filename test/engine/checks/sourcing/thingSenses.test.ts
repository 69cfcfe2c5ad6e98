/** Tests of nouns for people that stand for things: "drivers of growth", "sources of income", "travel guides". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: nouns for people that stand for things', () => {
  describe('leaves alone', () => {
    checkEach(
      [
        'Drivers of growth suggest that the town will do well.',
        'The drivers of the rise in rents suggest that it will last.',
        'Cost drivers indicate that rents will rise.',
        'Printer drivers say which port is used.',
        'Sources of tension suggest that the truce will fail.',
        'Two sources of error suggest that the count was low.',
        'Sources of income show that the town is poor.',
        'The bridge is a source of pride and says much about the town.',
        'Heat sources suggest that the ice is thin.',
        'Historical sources say that the town burned in 1640.',
        'Travel guides say the beach is clean.',
        'Heart monitors suggest that the cure works.',
        'The observers’ seats say much about the hall.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds', () => {
    checkEach(
      [
        '[Drivers of lorries|sourcing/unnamed-group] say that the road is unsafe.',
        '[Two drivers of the fleet’s buses|sourcing/unnamed-group] said that the brakes had failed.',
        '[Drivers who use the road|sourcing/unnamed-group] suggest that it is unsafe.',
        '[Sources of the ministry|sourcing/unnamed-group] said that the grid would fail.',
        '[Intelligence sources|sourcing/unnamed-group] suggest that the man fled.',
        '[Mountain guides|sourcing/unnamed-group] say that the path is unsafe.',
        '[Estate agents|sourcing/unnamed-group] suggest that prices will fall.',
        '[Observers of the vote|sourcing/vague-source] said that it was fair.',
      ],
      { kinds: BASE },
    );
  });
});
