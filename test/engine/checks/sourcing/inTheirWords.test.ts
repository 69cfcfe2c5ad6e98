/** Tests of phrases that say in whose words, by whose count or in whose view something is so. */
import { BASE_RULES } from '../../../../src/training/sourcing/gold';
import { checkEach } from '../../../support/check';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: by whose account', () => {
  describe('finds whoever the noun belongs to, with “of” or as its owner', () => {
    checkEach(
      [
        'The lift, in the telling of [two porters|sourcing/unnamed-group], had jammed twice before.',
        'The yard was, by [one former foreman|sourcing/unnamed-individual]’s reckoning, a week from ruin.',
        'The mate is bluffing, in the estimation of at least [four deckhands|sourcing/unnamed-group].',
        'The shed had burned before, by the testimony of [neighbours|sourcing/lay-witness].',
        'By the guess of [a carpenter on the site|sourcing/unnamed-individual], the roof will be ready in May.',
        'The lake lay dry, in the bluntly stated view of [a surveyor|sourcing/unnamed-individual] who mapped it, for a decade.',
        'In the recollection of [a notary|sourcing/unnamed-individual], the promise was made twice.',
        'The port turned away as many again in [a senior pilot|sourcing/unnamed-individual]’s account.',
        'By [some doctors|sourcing/vague-source]’ estimates, one child in five is anaemic.',
        'At the reckoning of [two traders|sourcing/unnamed-group], the harvest will fail.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds it in a clause with “that”, after “to judge by”, and with a participle', () => {
    checkEach(
      [
        'The council lost a promise that, in the recollection of [a notary|sourcing/unnamed-individual], was made twice.',
        'The leak was, to judge by the accounts of [two nurses|sourcing/unnamed-group], known for a year.',
        'Rents have doubled, going by estimates of [letting agents in the port|sourcing/unnamed-group].',
        'Forty people drowned, by a tally kept at the port by [doctors|sourcing/vague-source].',
        'In the version of events given by [two deckhands|sourcing/unnamed-group], the mate was asleep.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone named holders, bodies, what is about people, and by what something was done', () => {
    checkEach(
      [
        'The lift had jammed, in the telling of Nora Pike.',
        'By the ministry’s count, 40 people drowned.',
        'By its own reckoning, the yard was a week from ruin.',
        'In the verdict of the jury, he was guilty.',
        'Lena Orr said that, in the recollection of a notary, the promise was made twice.',
        'He was convicted by the testimony of two neighbours.',
        'They judged him by the account of a passenger.',
        'A sum was found in the account of an aide.',
        'In the assessment of children, teachers use tests.',
        'Confidence in the judgment of voters has fallen.',
        'She keeps the tally of voters.',
      ],
      { kinds: BASE },
    );
  });
});
