/** Tests of wishes: that others act is a stance and is asked about; a thing, or what people do by themselves, is none. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: wishes', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Shopkeepers|sourcing/unnamed-group] want police to patrol the street.',
        '[Two councillors|sourcing/unnamed-group] want the chief executive to step down.',
        '[Residents|sourcing/lay-witness] want officials to step in.',
        '[Some tenants|sourcing/lay-witness] want a new law to be passed.',
        '[Some villagers|sourcing/lay-witness] want the dam removed.',
        '[Lawmakers|sourcing/unnamed-group] want the bridge closed.',
        '[Critics|sourcing/vague-source] want her out.',
        '[Campaigners|sourcing/vague-source] want a referendum on the bridge.',
        '[Some Democrats|sourcing/vague-source] want to ban the sale of guns.',
        '[Residents|sourcing/lay-witness] want to see the road mended.',
        '[Diplomats|sourcing/unnamed-group] hope for a ceasefire by Friday.',
        '[Growers|sourcing/unnamed-group] are longing for the government to act.',
        '[Miners|sourcing/unnamed-group] hope the state will pay.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Commuters wanted a place to sit.',
        'Hikers wanted a hut to sleep in.',
        'Nurses wanted a chair to rest on.',
        'Tenants want room to grow food.',
        'Travellers wanted the chance to rest.',
        'Many customers wanted their money back.',
        'Passengers wanted their bags returned.',
        'Drivers wanted enough fuel to get home.',
        'Tourists wanted to see the castle.',
        'Commuters want to get home.',
        'Anglers hoped for a big catch.',
        'Skiers longed for snow.',
        'Traders hoped for a good week.',
        'Villagers waited for news.',
        'Lena Orr wants the dam removed.',
      ],
      { kinds: BASE },
    );
  });
});
