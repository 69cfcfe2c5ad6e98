/** Tests of nouns that no list knows: people by their form and verb, or by "who"; and the things that are made like them. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: people whom no list knows', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Dairy and meat exporters|sourcing/unnamed-group] warned that the quota would shut them out of the Gulf.',
        '[One of the pickers|sourcing/unnamed-individual] said they were never paid.',
        '[A crabber|sourcing/unnamed-individual] told the inquiry that the season was lost.',
        'According to [several forwarders|sourcing/vague-source], the toll is a tax.',
        '[Sorters at the depot|sourcing/unnamed-group] argue that the belt is too fast.',
        '[Her backers|sourcing/unnamed-group] insist that the vote can be won.',
        '[A dozen first responders|sourcing/unnamed-group] described the smoke.',
        'The deck was wet, [two of the grafters|sourcing/unnamed-group] said.',
        '[The Harmouth pickers|sourcing/unnamed-group] said they were never paid.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Dairy and meat exporters fill the quay.',
        'One of the trackers indicated that the parcel was in Harmouth.',
        'Sensors at the dam warned that the water was rising.',
        'According to official numbers, 86 ships are in port.',
        'The inquiry heard of alleged disappearances and murders, which the port denied.',
        'Indicators suggest that trade is slowing.',
        'The bounds of what his interviewers thought was plausible had shifted.',
        '“Taxes go up,” says a narrator.',
        'Each of them favors a new toll and promises that the bridge will open.',
        'The pickers said they were never paid.',
        'Mia Fox, a crabber, said the season was lost.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: people of whom “who” speaks', () => {
  describe('finds', () => {
    checkEach(
      [
        'The new toll has angered [hauliers|sourcing/unnamed-group], who complain that a return trip costs more.',
        'The rain has upset [growers|sourcing/unnamed-group], who say the wheat is lost.',
        'The ruling was a blow to [crabbers|sourcing/unnamed-group], who fear the season is over.',
        'The fee has met resistance from [forwarders|sourcing/unnamed-group], who argue that it is a tax.',
        'The decision infuriated [smallholders|sourcing/unnamed-group] who say they were never asked.',
        'She met [a haulier|sourcing/unnamed-individual], who said the toll was unfair.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The new toll has angered hauliers, who park at the yard.',
        'The rain has upset growers, which is no wonder.',
        'He read letters from crabbers, who said the season was over.',
        'The club has new strikers, who scored twice.',
        'The ad stars an impersonator who promises that taxes will fall.',
        'It was a blow to the pickers, who say they were never paid.',
        'They are hauliers who say no.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: collective nouns for people', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Senior clergy|sourcing/unnamed-group] said the bishop should go.',
        '[Local laity|sourcing/unnamed-group] say the priest should stay.',
        '[Townsfolk|sourcing/lay-witness] said the smell was awful.',
        '[Two midwives|sourcing/unnamed-group] said the ward was short of staff.',
        '[Kitchen staff|sourcing/unnamed-group] said the ovens were unsafe.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Senior clergy left the synod at noon.',
        'The clergy said the bishop should go.',
        'Hospital management said the ward would reopen.',
        'Norfolk police said the road was closed.',
        'Union leadership said the strike would go on.',
      ],
      { kinds: BASE },
    );
  });
});
