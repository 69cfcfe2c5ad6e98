/** Tests of the ten base questions: what they find, and what they leave alone. */
import { BASE_RULES } from '../../../../src/training/sourcing/gold';
import { checkEach } from '../../../support/check';

const BASE = [...BASE_RULES, 'outlet-has-learned'].map((rule) => `sourcing/${rule}`);

describe('sourcing: the base questions', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Sources|sourcing/bare-source] said the pier was sold.',
        'The pier was sold, [a source|sourcing/bare-source] said.',
        '[A harbour official|sourcing/unnamed-individual] said the pier was sold.',
        'According to [a former clerk at the mill|sourcing/unnamed-individual], the books were burned.',
        '[Three people familiar with the matter|sourcing/unnamed-group] said the pier was sold.',
        '[Harbour officials|sourcing/unnamed-group] say the pier is safe.',
        '[Critics|sourcing/vague-source] say the pier is ugly.',
        '[Many|sourcing/vague-source] doubt that the pier will last.',
        '[A spokeswoman for Northgate Ferries|sourcing/unnamed-spokesperson] said the pier was closed.',
        '[Residents|sourcing/lay-witness] said the pier shook.',
        'According to [a leaked memo|sourcing/undisclosed-document], the pier is unsafe.',
      ],
      { kinds: BASE },
    );
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'Mayor Ingrid Solberg said the pier was sold.',
        'A spokesman for the harbour, Olav Berg, said the pier was closed.',
        'The harbour authority said the pier was closed.',
        'Police said two men were held.',
        'The report said the pier was unsafe.',
        'Officials opened the pier on Sunday.',
        'Harbour officials stood about until the tide turned.',
        'Many residents left before the storm.',
        'The town has two sources of income, fish and salt.',
        'People familiar with jazz will know the tune.',
        '“People say the pier is ugly,” Mayor Ingrid Solberg said.',
        'If officials say no, the regatta is off, organiser Rita Lund said.',
        'Hundreds said goodbye to the captain.',
        'Lawmakers have not said when they will vote.',
        'Organisers Ada Brunn and Kai Rask said the regatta was off.',
        'A spokeswoman for the harbour declined to comment.',
      ],
      { kinds: BASE },
    );
  });
});
