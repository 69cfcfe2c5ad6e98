/** Tests of people counted off ("One diplomat … A second … A third"): each is a source of its own, and asked about once. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: one, a second, a third', () => {
  describe('finds', () => {
    checkEach(
      [
        '[One diplomat|sourcing/unnamed-individual] said the talks had failed. [A second|sourcing/unnamed-individual] said they would go on. [A third|sourcing/unnamed-individual], who left early, said nobody had listened.',
        '[One survivor|sourcing/lay-witness] said the boat had been hit. [Another|sourcing/unnamed-individual] said it had sunk. [A third, a boy of 12,|sourcing/unnamed-individual] said it had burned.',
        'Two guards gave evidence. [The first|sourcing/unnamed-individual] said the door was open.',
        '[One resident|sourcing/lay-witness] said the noise was bad. [Another|sourcing/unnamed-individual] added that the smell was worse.',
        '[One aide|sourcing/unnamed-individual] said it was over. [A second aide|sourcing/unnamed-individual], who was in the room, agreed.',
        '[A doctor|sourcing/unnamed-individual] said the ward was full. [A colleague|sourcing/unnamed-individual] agreed that it was unsafe.',
        '[One driver|sourcing/unnamed-individual] said the road was icy. The driver said the fog was worse.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'She wrote two books. The first argued that trade makes peace. The second argued the reverse.',
        'Two ministers, Ann Roe and Tom Park, gave evidence. The first said the door was open.',
        'One poll said she would win. A second said she would lose.',
        'Ann Roe and Tom Park gave evidence. The first said the door was open. The second said it was shut.',
        'Ann Roe said it was over. A colleague, Tom Park, agreed.',
        'Four in ten drivers call the road unsafe, and a third said that of the bridge.',
        'Both sides agreed.',
        'Ann Roe said the roof was new. A second report said it had leaked for years.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: a bare “One” out of people', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Nurses|sourcing/unnamed-group] say the rota is empty. [One|sourcing/unnamed-individual] said she had worked 40 nights in a row.',
        '[Residents|sourcing/lay-witness] said the pier was unsafe. [One|sourcing/unnamed-individual] told the Courier it had moved.',
        '[Some traders|sourcing/vague-source] say the market is shut; [one|sourcing/unnamed-individual] said it would open.',
        '[The union’s leaders|sourcing/unnamed-group] said the strike was on. [One|sourcing/unnamed-individual] told the Courier it might be called off.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone after the first', () => {
    checkEach(
      [
        '[Two clerks|sourcing/unnamed-group] said the safe was open. One said it had been open for years.',
        '[The three clerks|sourcing/unnamed-group] said the safe was open. One said it was never shut.',
        '[Residents|sourcing/lay-witness] said the pier was unsafe. One, Ada Brunn, said it had moved.',
        '[Critics|sourcing/vague-source] say the levy is dear. One can say many things about it.',
      ],
      { kinds: BASE },
    );
  });
});
