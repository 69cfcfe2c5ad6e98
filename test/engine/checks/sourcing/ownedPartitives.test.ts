/** Tests of some of many whom a possessive says: "Most of the city's ticket touts reckon that". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: some of a town’s or a body’s people', () => {
  describe('finds', () =>
    checkEach(
      [
        '[Most of the city’s ticket touts|sourcing/vague-source] reckon that the game is up.',
        '[Half a dozen of the valley’s growers|sourcing/unnamed-group] say the river is dying.',
        '[Plenty of the town’s publicans|sourcing/unnamed-group] reckon the ban will go.',
        '[A smattering of the town’s landlords|sourcing/unnamed-group] have begun to warn of a slump.',
        '[Some of the governor’s closest allies|sourcing/unnamed-group] have begun to question the plan.',
        '[Analysts at the bank|sourcing/unnamed-group] have started to doubt the figures.',
        '[Many in the port’s fishing fleet|sourcing/vague-source] fear a ban.',
        '[One of Tarn’s last weavers|sourcing/unnamed-individual] says the mill killed the craft.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Most of the city’s touts work at night.',
        'Half a dozen of the valley’s growers sell their plums at the market.',
        'Plenty of the valley’s growers sell plums.',
        'A smattering of the town’s lights failed.',
        'Some of the governor’s closest allies have begun to pack.',
        'Analysts at the bank have started to sell the shares.',
        'Many in the port’s fishing fleet sank in the storm.',
        'One of Tarn’s last weavers, Ida Roth, says the mill killed the craft.',
      ],
      { kinds: BASE },
    ));
});
