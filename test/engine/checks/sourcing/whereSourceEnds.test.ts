/** Tests of sources that were read too long or too short: only the people are asked about. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: where the source begins and ends', () => {
  describe('finds', () => {
    checkEach(
      [
        'Orr resigned to the mayor after [26 lawmakers|sourcing/unnamed-group] said they would back the motion.',
        'Orr mentioned a recent Harmouth Times story in which [Democratic sources|sourcing/unnamed-group] said she could keep the post.',
        'According to [Foreign Ministry officials|sourcing/unnamed-group], Hayashi and Park agreed that no time should be wasted.',
        '[Many villagers|sourcing/lay-witness] Al Jazeera spoke to in Harmouth said they had no papers.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The story in which Rosa Orr said she could keep the post was short.',
        'The mayor, after a long night, said the vote was lost.',
        'According to Rosa Orr, Hayashi and Park agreed that no time should be wasted.',
        'Rosa Orr, whom Al Jazeera spoke to in Harmouth, said she had no papers.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: whoever told the writer', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Several people I’ve spoken with over the last weeks|sourcing/unnamed-group] said she had made up her mind.',
        'I was in Harmouth in May. [Two aides to the mayor|sourcing/unnamed-group] told me they believed she would stand.',
        'Think about it. Is it a sin? [A friend of mine|sourcing/unnamed-individual] who works in the courts tells me I will lose, and I must forget it.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'I was in the park when a friend said the gate was shut.',
        'I told a friend the gate was shut, and the friend said it was not.',
        'My neighbour told me the gate was shut.',
      ],
      { kinds: BASE },
    );
  });
});
