/** Tests of people who plainly say a thing and have no name: whoever must stay unnamed, and whatever stands between noun and verb. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: people who plainly say it', () => {
  describe('finds', () => {
    checkEach(
      [
        'Citing fear of dismissal, [a crane driver|sourcing/unnamed-individual] asked not to be named. The driver said the count was wrong.',
        'The quay is shut, Nils Aro said.\n\n“It was a mess.” — [a port official|sourcing/unnamed-individual]',
        '“We have six weeks of cash left, maybe seven …” — [a board member|sourcing/unnamed-individual]\n\nThe club played on Monday.',
        '[One Labour frontbencher|sourcing/unnamed-individual] said the leader was “finished”.',
        '[Port officials|sourcing/unnamed-group] who asked not to be identified said the crane would be sold.',
        '[Two pilots|sourcing/unnamed-group] who declined to be named said the channel was too shallow.',
        '[A lawyer involved in the sale|sourcing/unnamed-individual], speaking on background because talks go on, said the price was low.',
        '[A welder assigned to the ship|sourcing/unnamed-individual], speaking on condition of anonymity because the inquiry is not over, said the seam had failed.',
        '[An engineer|sourcing/unnamed-individual] who worked on the lock, speaking on condition of anonymity because the inquiry is not over, said the bolts were old.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Citing fear of dismissal, a crane driver asked not to be named.',
        'The quay is shut, Nils Aro said.\n\n“It was a mess.” — Mia Fox',
        '“We have six weeks of cash left …” — Mia Fox, a board member\n\nThe club played on Monday.',
        '“We have six weeks of cash left” – board member\n\nThe club played on Monday.',
        'Labour frontbencher Mia Fox said the leader was “finished”.',
        'Mia Fox, who asked not to be photographed, said the crane would be sold.',
        'A lawyer involved in the sale, speaking on background, left at noon.',
        'Mia Fox, a lawyer involved in the sale, said the price was low.',
        'Mia Fox, speaking for the welder assigned to the ship, said the seam had failed.',
        'The tale was first told in the Courier’s pages.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: the one person of a body that has no name', () => {
  describe('finds', () => {
    checkEach(
      [
        '“It was a rout,” said [the chief trader at a Tarn bank|sourcing/unnamed-individual].',
        '“Somebody was in a hurry,” said [the head of equities at one Tarn brokerage|sourcing/unnamed-individual].',
        '“They asked for cash,” said [the director of a clinic in Harmouth|sourcing/unnamed-individual].',
        'The pumps failed twice, said [the manager of one mine|sourcing/unnamed-individual].',
        '[The president of a trade union in Tarn|sourcing/unnamed-individual] said it would strike.',
        '[The doctor at a clinic in Tarn|sourcing/unnamed-individual] said the ward was full.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The chief executive of Norbrew said the brewery would close.',
        'The manager of the mine said it was shut.',
        'The leader of a group called Free Harbour said the road was shut.',
        'The director of a research centre at Tarn University said the ice was thin.',
        'The head of a bank in Tarn said rates would fall. Nils Aro, head of Tarn Bank, said so on Monday.',
        'The head of the union at a hotel in Tarn said the strike was on.',
      ],
      { kinds: BASE },
    );
  });
});
