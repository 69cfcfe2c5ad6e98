/** Tests of passives of telling: the subject only hears it, and whoever "by" names says it. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: who tells it, and who only hears it', () => {
  describe('finds', () => {
    checkEach(
      [
        'Residents were told by [officials|sourcing/unnamed-group] that they could go home.',
        'Reporters were briefed by [an official|sourcing/unnamed-individual] that the talks had failed.',
        'Villagers were told on Friday by [two engineers|sourcing/unnamed-group] that the dam would hold.',
        'A mother of two was told by [doctors|sourcing/vague-source] her son would not walk again.',
        'Fans were told by [a club source|sourcing/unnamed-individual] that the owner would leave.',
        'One fisherman was told by [a clerk|sourcing/unnamed-individual], who did not give her name, that the licence had lapsed.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Residents of Harrow Lane were told by the Environment Agency on Saturday that they could go home.',
        'Ticket holders have been advised by the club that the match will be moved.',
        'Families had been assured by Carla Mendes, the mayor, that nobody would be moved.',
        'A neighbour was told by police that the man had been found.',
        'Residents were told by the end of the week that they had to leave.',
        'Two guards were told by phone that the gate would close.',
        'Residents were told that the dam, built by officials, would hold.',
        'A nurse was told by officials to wait.',
        'A driver was asked by a caller why the bus was late.',
      ],
      { kinds: BASE },
    );
  });
});
