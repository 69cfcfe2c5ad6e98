/** Tests of sources with a note in a bracket ("residents of Tarvo (pop. 4,000)"): the stop in it ends no sentence. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: notes in brackets', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Residents of Tarvo (pop. 4,000)|sourcing/lay-witness] say the road is unsafe. It opened in May.',
        'The road is unsafe, [residents of Tarvo (pop. 4,000)|sourcing/lay-witness] said. It opened in May.',
        '[Residents of Tarvo, pop. 4,000,|sourcing/lay-witness] say the road is unsafe. It opened in May.',
        '[Workers at the mill (est. 1921)|sourcing/unnamed-group] said the wheel was unsafe. It opened in May.',
        '[Neighbours of the poet (d. 1984)|sourcing/lay-witness] say the house is haunted.',
        '[Officials at the ministry (tel. 555 0100)|sourcing/unnamed-group] said that the road was unsafe.',
        'The mill (est. 1921) will close, [workers|sourcing/unnamed-group] said. It opened in May.',
        '[Fishermen off the coast|sourcing/unnamed-group] say that stocks are low.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Ann Roe, mayor of Tarvo (pop. 4,000), said the road was unsafe.',
        'The road is unsafe, the council of Tarvo (pop. 4,000) said.',
        'Ann Roe, mayor of Tarvo, pop. 4,000, said the road was unsafe.',
        'The mill (est. 1921) said the wheel was unsafe.',
        'Lena Orr (d. 1984) said the house was haunted.',
        'The ministry (tel. 555 0100) said that the road was unsafe.',
        'The mill (est. 1921) will close, Ann Roe said.',
        'Platforms off the coast say much about the trade.',
      ],
      { kinds: BASE },
    );
  });
});
