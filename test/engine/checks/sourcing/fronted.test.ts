/** Tests of views whose object stands before those who hold them, and of "as told by": "the levy, which growers in the valley oppose". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: what is held stands before its holder', () => {
  describe('finds', () =>
    checkEach(
      [
        'The levy, which [growers in the valley|sourcing/unnamed-group] oppose, starts in May.',
        'The measure, which [growers in the north|sourcing/unnamed-group] regard as a step back, starts in May.',
        'The plan, which [residents of the old town|sourcing/lay-witness] call a land grab, was dropped.',
        'The plan, which [two aides to the mayor|sourcing/unnamed-group] described as a gift, was dropped.',
        'The vote, which [diplomats in the capital|sourcing/unnamed-group] expect to be close, is on Sunday.',
        'Tarn has 17 empty farms, a number that [a surveyor|sourcing/unnamed-individual] who has known the valley since 1990 believes will pass 20.',
        'Raiders burned the camp, in what [two officers posted in the north|sourcing/unnamed-group], reached by telephone, described as the worst raid in years.',
        'The court voided the vote, a ruling that [two senior figures in the coalition|sourcing/unnamed-group], neither of whom would be named, characterised as a nuisance.',
        'The rise, described by [fund managers in the capital|sourcing/unnamed-group], most of whom sold in May, as overdue, was a surprise.',
        'The cloister was hit once, as [monks|sourcing/unnamed-group] later recounted.',
        'The rise, as [analysts|sourcing/vague-source] expected in May, was small.',
        'The safety of the dam has been questioned by [engineers in the region|sourcing/unnamed-group].',
        'The account was denied by [a person in the room|sourcing/unnamed-individual].',
        'The vote was rigged, as described by [two aides to the mayor|sourcing/unnamed-group].',
        'Children had been inside for nine days, as recounted by [a nurse|sourcing/unnamed-individual] who volunteers there.',
        'The account, provided to the Courier by [people|sourcing/vague-source] directly knowledgeable about the sale, comes at a bad time.',
        'Details of the plan were described to reporters by [two aides|sourcing/unnamed-group].',
        'The account was relayed to the Courier by [a clerk in the room|sourcing/unnamed-individual].',
        'The deal, as it was explained by [an official|sourcing/unnamed-individual], would end the strike.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The bridge, which growers in the valley cross every day, is shut.',
        'The bank, which lawyers for the mayor sued, is shut.',
        'The law that opponents of the mayor drafted was passed.',
        'The levy, which Lena Orr of the growers’ union opposes, starts in May.',
        'The plan, which the council described as a gift, was dropped.',
        'Letters that night showed that port officials knew the crane was unsafe.',
        'A driver was questioned by two officers.',
        'More than 11 growers in the valley, described as poor by the council, sold up.',
        'The town changed, as voters responded to the closures.',
        'The cloister was hit once, as Lena Orr later recounted.',
        'Raiders burned the camp, in what the ministry described as the worst raid in years.',
        'The sale is expected to be noticed by few shoppers.',
        'The vote was rigged, as described by Lena Orr.',
        'The account, provided to the Courier by Lena Orr, comes at a bad time.',
        'The boats were supplied to the club by growers.',
        'The money was provided to the Courier by readers.',
        'It went as planned by the guards.',
        'The gate was shut, as ordered by a clerk.',
      ],
      { kinds: BASE },
    ));
});
