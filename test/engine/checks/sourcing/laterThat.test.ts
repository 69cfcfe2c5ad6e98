/** Tests of statements with a time, an occasion or a hearer between the verb and its "that": "grumbled on Sunday that". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: a time or place before “that”', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Bolivian and Peruvian fishermen|sourcing/unnamed-group] grumbled on Sunday that trawlers had emptied the lake.',
        '[Nurses on the night shift|sourcing/unnamed-group] moaned last week that the heating had failed.',
        '[Villagers below the mine|sourcing/lay-witness] grumbled at a meeting that their wells were dry.',
        '[Shopkeepers|sourcing/unnamed-group] groused to reporters that the square was dark.',
        '[Traders|sourcing/vague-source] whinged to the council that nobody had asked them.',
        '[Drivers on the coast road|sourcing/unnamed-group] grumbled loudly that the bridge was shut.',
        '[Older drivers|sourcing/unnamed-group] growled that the bus was late.',
        '[Workers at the mill|sourcing/unnamed-group] seethed on Monday that the bonus had been cut.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The mayor grumbled on Sunday that trawlers had emptied the lake.',
        'Lena Orr of the growers around Tessa grumbled on Sunday that trawlers had emptied the lake.',
        'Two clerks agreed in a deal that was signed on Monday.',
        'Traders agreed to a plan that the council had drawn up.',
        'Students volunteered at a shelter that the union runs.',
        'Dogs near the quay growled at a man that they knew.',
        'Storms in the hills raged on a night that nobody forgot.',
        'Guns on the hill thundered in the morning that the town fell.',
      ],
      { kinds: BASE },
    );
  });
});
