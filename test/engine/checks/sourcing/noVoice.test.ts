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

describe('sourcing: shouts', () => {
  describe('finds', () => {
    checkEach(
      [
        '“Shame!” shouted [a farmer from Tarn|sourcing/unnamed-individual].',
        '[Protesters|sourcing/lay-witness] shouted that the vote was stolen.',
        '[Some fans|sourcing/lay-witness] yelled “Thief” as the mayor left the hall.',
        '[A farmer|sourcing/unnamed-individual] whispered that the gate was locked.',
        '[Two aides|sourcing/unnamed-group] joked that the mayor had slept through it.',
        '[Two aides|sourcing/unnamed-group] interjected that the time was up.',
        '[Farmers|sourcing/unnamed-group] shouted: “The gate is locked!”',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Opposition lawmakers shouted and threw paper.',
        'Some fans shouted slogans in the square.',
        'Some residents shouted as the mayor left the hall.',
        'Residents yelled at each other across the hall.',
        'Two aides whispered in the corridor.',
        'Two aides joked about the weather.',
        'Two aides interjected twice.',
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

describe('sourcing: hearsay in a clause of the writer’s own', () => {
  describe('finds', () => {
    checkEach(
      [
        'Lena Orr said the delay was a fault, but [there is speculation|sourcing/no-source] that she was made to stop.',
        'Lena Orr added, referring to a job that she [is widely believed|sourcing/no-source] to want.',
        'Lena Orr insisted she had won what [is widely seen|sourcing/no-source] as the hardest seat.',
        'The town would hire pilots from abroad, Lena Orr said, [prompting criticism|sourcing/no-source] that her own were idle.',
        'It[’s been reported|sourcing/no-source] that Lena Orr met the dealer again.',
        'The guards sent to the quay [were often accused|sourcing/no-source] of beating sailors.',
        'Lena Orr won a poll [generally described|sourcing/no-source] as unfair.',
        '[The fear for Lena Orr is|sourcing/no-source] that the anger will spread.',
        '[There is broad agreement|sourcing/no-source] that the quay is too short.',
        'It [is widely acknowledged|sourcing/no-source] that the quay is too short.',
        'The mayor [had stoked fears|sourcing/no-source] that the vote would be moved.',
        'Concern rose over [claims|sourcing/no-source] that ballots had been moved.',
        'I[’m told|sourcing/no-source] that each pack has a leader.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Lena Orr said the quay, which is widely seen as too short, would stay.',
        'Lena Orr said there is speculation that she was made to stop.',
        'Lena Orr was accused of theft. She was arrested on Monday.',
        'In a poll of 400 sailors Lena Orr is seen as able.',
        'There are charges for storing boats.',
        'There was a lot of talk about the boat.',
        'There is some cause for concern.',
        'The firm acknowledged that the quay is too short.',
        'The stove had been stoked for the night.',
        'The fear of water is old.',
        'The boat was painted as a gift.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: who is counted, and who is told apart', () => {
  describe('finds', () => {
    checkEach(
      [
        'Orr is third in most polls, and a good day could help her, [veteran Republicans|sourcing/unnamed-group] said.',
        'The polls close at eight. [Some Republicans|sourcing/vague-source] made clear they would stay away.',
        'Orr will join the debate in May, after a poll, according to [three people briefed on the plan|sourcing/unnamed-group].',
        '[Some|sourcing/vague-source] said the quay would flood. The council met.\n\nThe levy rose. [Some|sourcing/vague-source] believe it will rise again.',
        '[Council members|sourcing/unnamed-group] push for the port levy.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'In exit polls, Republicans said taxes came first.',
        'Supporters of Lena Orr say by 55%-41% that the port should stay.',
        'In a poll of 400 people, most said the port should stay.',
        'Council members push for port levy.\n\nThe levy is two coins. It rains. It snows. It hails. It pours.',
        'Some left the quay on Monday.\n\nSome left on Friday.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: professionals who answer a poll', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Analysts|sourcing/vague-source] said the poll was wrong.',
        '[Economists who were not in the poll|sourcing/vague-source] said it was wrong.',
        'In the poll, [analysts|sourcing/vague-source] said, he fell.',
        'In a survey of 40 traders, [analysts|sourcing/vague-source] predicted that demand was falling.',
        '[One analyst polled by Norbrew|sourcing/unnamed-individual] said the bank was safe.',
        '[Officials in a survey ship|sourcing/unnamed-group] said the sea was rough.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Analysts polled by Norbrew had expected earnings of 3.10 kronor a share.',
        'In a Harbour Post poll, economists predicted a rise of 2 percent.',
        'According to a Harbour Post survey, economists expect growth of 2 percent.',
        'In a survey of 40 economists by the Harbour Post, economists predicted a rise.',
        'Ten analysts surveyed by Norbrew said the bank was safe.',
        'Economists in a Harbour Post poll had forecast a rise.',
      ],
      { kinds: BASE },
    );
  });
});
