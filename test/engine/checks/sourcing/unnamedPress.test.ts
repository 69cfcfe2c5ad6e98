/** Tests of the press without a name where it is no subject: what its reports say, and what somebody is called or accused of by it. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: the press without a name', () => {
  describe('finds', () => {
    checkEach(
      [
        'Orr responded to [media|sourcing/second-hand] reports that at least 30 growers had been fined.',
        'She denied [local press|sourcing/second-hand] reports that she would leave the board.',
        'One of the drivers is named in [media|sourcing/second-hand] reports as Emil Brandt.',
        'Brandt, who left the club in 2009 according to [the media reports|sourcing/second-hand], criticised its leaders.',
        'Mia Orr was accused by [the news media|sourcing/second-hand] of selling the crane too cheaply.',
        'Mia Orr was condemned by [the local press|sourcing/second-hand] for the sale.',
        'The race, as described by [the Norwegian press|sourcing/second-hand], has little to offer.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Orr read out media reports on the harbour.',
        'She filed press reports that nobody read.',
        'One of the drivers is named in the police reports as Emil Brandt.',
        'Brandt left the club in 2009, according to Courier reports.',
        'Mia Orr was met by the news media at the gate.',
        'Mia Orr was condemned by the press officer of the Harmouth Trust, Nils Aro, for the sale.',
        'The race, as planned by the press office, has nine stages.',
        'The editor assigned media reports as homework.',
      ],
      { kinds: BASE },
    );
  });
});
