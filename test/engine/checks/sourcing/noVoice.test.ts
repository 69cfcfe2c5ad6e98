/** Tests of phrases that only seem to speak: above the story, counted in a survey, told of somebody; and hearsay that is none. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: above the story', () => {
  describe('finds', () => {
    checkEach(
      [
        'LARKHAVEN (Reuters) — [Port officials|sourcing/unnamed-group] condemned the strike on Monday.',
        '[Port officials|sourcing/unnamed-group] condemned the strike on Monday.\n\nThe crane has stood still since.',
        'The crane stands.\n\n[Port officials|sourcing/unnamed-group] condemned the strike on Monday.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Republicans Condemn Governor After Harbor Strike Over Wages.\n\nThe crane stood still on Monday.',
        'Teachers Explain Why Larkhaven Schools Should Stay Open.\n\nThe doors were shut on Monday.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: counted, or told of somebody', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Two men|sourcing/unnamed-group] said the quay would sink.',
        'As [one nurse|sourcing/unnamed-individual] told the inquiry, the ward was full.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'In exit polls, majorities of Larkhaven voters said the levy was too high.',
        'In the survey 81 percent backed her. Most believe that life is better now.',
        'Ada Bell and Tom Fox came home on Monday. The two reporters went to the court. They said the door was locked.',
        'Mia Fox shares a flat. Her five flatmates cook each night. They say it is cheap.',
        'Mia Fox has a reputation as a top organiser. She said the count was over.',
        'Mia Fox was the first woman to become a harbour pilot. She said the sea was cold.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: hearsay that is none', () => {
  describe('finds', () => {
    checkEach(
      [
        'The mayor [came under fire|sourcing/no-source] for the sale of the quay.',
        'The quay [is seen|sourcing/no-source] as a waste of money.',
        'The sale [drew the ire|sourcing/no-source] of the town.',
        '[There are suspicions|sourcing/no-source] that the books were cooked.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The mayor came under fire last year.',
        'Her dealings in the port have come under scrutiny.',
        'She later admitted that the boat had not come under attack for the sale.',
        'The language is considered lost, according to Mia Fox, who taught it.',
        'Call a doctor if there are suspicions that the water is foul.',
      ],
      { kinds: BASE },
    );
  });
});
