/** Tests of places and occasions that open a sentence without a comma: they are no part of whoever speaks there. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: whoever follows a place or an occasion', () => {
  describe('finds', () => {
    checkEach(
      [
        'At the hearing [three growers|sourcing/unnamed-group] said the levy was an insult.',
        'During the break [two players|sourcing/unnamed-group] said the pitch was frozen.',
        'At Tuesday’s hearing [one speaker|sourcing/unnamed-individual] compared the plant to “a volcano with a logo”.',
        'During the trial [a juror|sourcing/unnamed-individual] told the judge that she had been threatened.',
        'In Harmouth [12 clerks|sourcing/unnamed-group] said the books were wrong.',
        'In a village of 300 people [two women|sourcing/unnamed-group] said the well was dry.',
        'In Harmouth this week [two growers|sourcing/unnamed-group] said the levy was an insult.',
        'In the village [his two sons|sourcing/unnamed-group] said the well was dry.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        '[Her two sons|sourcing/unnamed-group] said the levy was an insult.',
        '[Flight 12 passengers|sourcing/lay-witness] said the cabin was full of smoke.',
        '[The three growers’ two lawyers|sourcing/unnamed-group] said the levy was an insult.',
        '[In grade three pupils|sourcing/lay-witness] said the books were old.',
        'On the whole the board said the levy was an insult.',
        'The city’s two hospitals said the wards were full.',
        'The last three governors said the levy was an insult.',
        'In the village the mayor, Lena Orr, said the well was dry.',
      ],
      { kinds: BASE },
    );
  });
});
