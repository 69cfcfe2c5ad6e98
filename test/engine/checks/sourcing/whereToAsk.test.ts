/** Tests of the place at which a source is asked about, and of people and papers that need no name or must have one. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: where a source is asked about', () => {
  describe('finds the mention that states something by itself', () => {
    checkEach(
      [
        'The mayor drew fire from port officials. Last week, [port officials|sourcing/unnamed-group] said the crane was unsafe.',
        'Anger from fishermen grew in May. By June [fishermen|sourcing/unnamed-group] said they would block the lock.',
        'Harbour engineers were alarmed at the cracks. [Harbour engineers|sourcing/unnamed-group] said the wall could not hold.',
        'The cracks have caused fears among pilots. On Friday [pilots|sourcing/unnamed-group] said the channel was too narrow.',
        'A letter went to union leaders in May. [Union leaders|sourcing/unnamed-group] say nobody has answered it.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves it where the copy brings the one person in, or where nothing else is stated', () => {
    checkEach(
      [
        '[A crane driver|sourcing/unnamed-individual] asked for a word in private. The driver said the count was wrong.',
        'The mayor drew fire from [port officials|sourcing/unnamed-group].',
        'The vote has caused fears among [pilots|sourcing/unnamed-group] that the channel will close.',
        '[Port officials|sourcing/unnamed-group] said the crane was unsafe. Port officials said so twice.',
        '[Harbour engineers|sourcing/unnamed-group] said the wall could not hold. They said it would fall.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: who is known without a name', () => {
  describe('leaves alone those who stand for an office, all of a known few, and writers and readers', () => {
    checkEach(
      [
        'The candidates said they would close the quay.',
        'All three presidential contenders said they would keep the levy.',
        'Nine mayoral hopefuls have said they would sell the ferry.',
        'All the partners said they would stay with the project.',
        'Many of us believe the harbour is lost.',
        'Some of you have said the tolls are too high.',
        'Will reporters still want to look into the sale?',
        'Do officials really believe the wall will hold?',
        'In the survey, 47% say the port should be sold.',
      ],
      { kinds: BASE },
    );
  });
  describe('finds others of their kind', () => {
    checkEach(
      [
        '[Advisers to the candidates|sourcing/unnamed-group] said the quay would close.',
        '[Three partners in the project|sourcing/unnamed-group] said they would stay.',
        '[Many of the pilots|sourcing/vague-source] believe the harbour is lost.',
        '[Some readers|sourcing/vague-source] have said the tolls are too high.',
        'Why do [critics|sourcing/vague-source] fear that the wall will fall?',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: words that deny a statement, and those that only look like it', () => {
  describe('finds', () => {
    checkEach(
      [
        'The levy rose in May, [officials|sourcing/unnamed-group] said.',
        'In May [three brokers|sourcing/unnamed-group] said the levy would rise.',
        'The levy rose in May, according to [a port official|sourcing/unnamed-individual].',
        'The pier would not, according to [a port official|sourcing/unnamed-individual], be sold.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Officials may say in June who will pay.',
        'May officials say who will pay?',
        'The levy rose in May, and officials would not say who will pay.',
        'The pier would not be sold, according to the harbour authority.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: interviews, papers that an outlet has, and nouns that no list knows', () => {
  describe('finds', () => {
    checkEach(
      [
        'Sales have halved, according to interviews with [seven brokers|sourcing/unnamed-group].',
        'He spoke of a sale, according to [a copy of the letter reviewed by the Harbor Post|sourcing/undisclosed-document].',
        'The chairman called the crew lazy, according to [audio provided to the Harbor Times|sourcing/undisclosed-document].',
        '[Those greens|sourcing/unnamed-group] have blamed the levy for the slump.',
        '[One Norland aunty|sourcing/unnamed-individual] told the researchers that she had slept in the shed.',
        '[Many of her endorsers|sourcing/vague-source] think that the vote can still be won.',
        '[Several people|sourcing/vague-source] he had met said the ferry would be sold.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Sales have halved, according to interviews with Ada Brunn.',
        'Sales have halved, according to a report published by the Harbor Post.',
        'The yard loses money, according to data provided to the port.',
        'One of her first moves was a sale, believing that the price was high.',
        'One sweeping question asked whether the port would close.',
        'Another ranking says the port is the third in the land.',
        'Large banners told the crowd where to stand.',
      ],
      { kinds: BASE },
    );
  });
});
