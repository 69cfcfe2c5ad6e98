/** Tests of stances towards what the copy has just said, and only points back to: "A veteran backbencher doubts it.", "One trader reckons so." */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: what people hold of what was just said', () => {
  describe('finds', () =>
    checkEach(
      [
        'The plan will pass, the minister said. [Observers|sourcing/vague-source] remain sceptical.',
        'Will the goal be reached? [Analysts|sourcing/vague-source] are doubtful, as is the mayor.',
        'The plan will pass, the minister said. [A veteran backbencher|sourcing/unnamed-individual] doubts it.',
        'Rates may fall in May. [One trader|sourcing/unnamed-individual] reckons so.',
        'The treaty is safe, the palace says. [Most diplomats|sourcing/unnamed-group] think otherwise.',
        'The ministry says prices will fall. [Few economists|sourcing/vague-source] believe it.',
        'The council says the bridge is sound. [Several engineers|sourcing/unnamed-group] disagree.',
        'The mayor calls it progress. [Most shopkeepers|sourcing/vague-source] agree.',
        'The bank says the worst is over, though [one economist|sourcing/unnamed-individual] begs to differ.',
        'The board says it was an accident. [A former inspector|sourcing/unnamed-individual] says otherwise.',
        'Will the truce hold? [One envoy|sourcing/unnamed-individual] fears not.',
        'The ministry says the river is safe. [Some doctors|sourcing/vague-source] argue the opposite.',
        'The canal is clean, the company says. [Anglers|sourcing/unnamed-group] dispute that.',
        'The mayor calls it progress. [Many residents|sourcing/lay-witness] see it differently.',
        'The airline says it will pay. [Pilots|sourcing/unnamed-group] are not so sure.',
        'The school board says the roof is sound. [Parents|sourcing/lay-witness] remain unconvinced.',
        'The port is finished, Orr said. [Insiders|sourcing/bare-source] say so too.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'The plan will pass, the minister said. Lena Orr doubts it.',
        'The plan will pass, the minister said. Lena Orr remains sceptical.',
        'It is doubtful.',
        'Rates may fall in May. Tam Voss, a trader, reckons so.',
        'Most diplomats live otherwise.',
        'A veteran backbencher did it.',
        'Nobody believes it.',
        'Several engineers would disagree.',
        'Both owners agreed on Friday.',
        'The two judges differ in age.',
        'The board has not said so.',
        'If one envoy fears so, he may leave.',
        'Do some doctors think so?',
        'Shopkeepers agree on a price each spring.',
        'Pilots saw it.',
        'The pilots are sure.',
        'Lena Orr, a rival of the mayor, disagrees.',
        '“We lost,” Voss said. “Most fans think so.”',
      ],
      { kinds: BASE },
    ));
});
