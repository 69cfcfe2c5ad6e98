/** Tests of words in marks whose unnamed speaker follows a rare verb of saying: "“It will never float,” scoffed one of the shipwrights." */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: speakers after a rare verb', () => {
  describe('finds', () =>
    checkEach(
      [
        '“We were sold a dream,” lamented [a merchant banker|sourcing/unnamed-individual].',
        '“That hull will never float,” scoffed [one of the shipwrights|sourcing/unnamed-individual].',
        '“He never reads his briefs,” sighed [an aide|sourcing/unnamed-individual].',
        '“You win some, you lose some,” shrugged [a trader|sourcing/unnamed-individual].',
        '“Nobody asked us,” grumbled [a tram driver|sourcing/unnamed-individual].',
        '“It is a stitch-up,” muttered [a delegate|sourcing/unnamed-individual].',
        '“The roof leaks,” moaned [two of the tenants|sourcing/lay-witness].',
        '“Best day of my life,” gushed [a bride|sourcing/unnamed-individual].',
        '“I told you so,” crowed [one of the rebels|sourcing/unnamed-individual].',
        '“Never again,” [a goalkeeper|sourcing/unnamed-individual] groaned.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        '“We were sold a dream,” lamented banker Tam Voss.',
        '“That hull will never float,” scoffed Mayor Orr.',
        '“He never reads his briefs,” sighed Lena Orr, an aide.',
        '“You win some, you lose some,” shrugged Voss.',
        '“One more song!” laughed the crowd.',
        'The crowd laughed and went home.',
        'An aide sighed and closed the door.',
        'A trader shrugged.',
        '“Keep out,” read a sign at the gate.',
        'Two of the tenants moaned in their sleep.',
      ],
      { kinds: BASE },
    ));
});
