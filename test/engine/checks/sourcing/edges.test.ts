/** Sourcing rules at their edges: copy that is just asked about beside copy that just is not. */
import { checkBelowSpeech, checkEach } from '../../../support/check';

describe('sourcing/plural-then-one, at its edges', () => {
  const kinds = ['sourcing/plural-then-one'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        '[Sources|sourcing/plural-then-one] said the plan is dead. The source added that it was late.',
        '[Officials|sourcing/plural-then-one] said the plan is dead. Said the official: “It is late.”',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'Sources said the plan is dead. A source added that it was late.',
        'Two sources said the plan is dead. The source added that it was late.',
        'A source said no. Sources said the plan is dead. The source added that it was late.',
        'Officials said the plan is dead. The source added that it was late.',
        'The source said no. Sources said the plan is dead.',
      ],
      { kinds },
    ));
});

describe('sourcing/anonymous-first, at its edges', () => {
  const kinds = ['sourcing/anonymous-first'];
  describe('asks about', () =>
    checkEach(
      [
        '[Sources|sourcing/anonymous-first] said the mill will close.\n\nAda Brunn said it will not.',
        '[Critics|sourcing/anonymous-first] said the mill will close.\n\nAda Brunn said it will not.',
        '[Officials|sourcing/anonymous-first] said the money was gone. Critics said it was late. Ada Brunn said it was not.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Sources said the mill will close. The mill is old.',
        'Sources said the mill will close. Critics said it will not.',
        'Ada Brunn said the mill will not close.\n\nSources said it will.',
        'A spokesman said the mill will close.\n\nAda Brunn said it will not. Sources said no.',
      ],
      { kinds },
    ));
});

describe('sourcing/anonymous-opinion, at its edges', () => {
  const kinds = ['sourcing/anonymous-opinion'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        '[One adviser|sourcing/anonymous-opinion] said of Karl Brandt: “He is a coward.”',
        '“The Northgate Ferries board is corrupt,” [one adviser|sourcing/anonymous-opinion] said.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        '“The plan is a disaster,” one adviser said. Karl Brandt left.',
        'Karl Brandt left. “The plan is a disaster,” one adviser said.',
        '“Harmouth is a disgrace,” one adviser said.',
        'An aide to Karl Brandt said the mayor was a coward.',
        'One adviser said Karl Brandt called the plan “reckless.”',
      ],
      { kinds },
    ));
});

describe('sourcing/no-source, at its edges', () => {
  const kinds = ['sourcing/no-source'];
  describe('asks about', () =>
    checkBelowSpeech(
      [
        'It [is widely known|sourcing/no-source] that the deal is near.',
        'The mayor [is alleged|sourcing/no-source] to have stolen it. The mayor [allegedly|sourcing/no-source] stole it.',
        'The mayor [is said|sourcing/no-source] to have stolen it.',
        'It [is thought|sourcing/no-source] it will fail. It [is rumoured|sourcing/no-source] that he left.',
        'Ada Brunn said no, and it [is believed|sourcing/no-source] that she will go.',
      ],
      { kinds },
    ));
  describe('leaves alone', () =>
    checkBelowSpeech(
      [
        'It is known that the deal is near.',
        'It is commonly considered that the deal is near.',
        'It is believed by police that the deal is near.',
        'Ada Brunn said it is believed that the deal is near.',
        '“It is believed that the deal is near,” said Ada Brunn.',
        '# It is believed that the deal is near\n\nRain fell.',
      ],
      { kinds },
    ));
});

describe('questions about the whole story, at their edges', () => {
  const kinds = ['sourcing/single-anonymous', 'sourcing/nobody-named'];
  const chain = 'An official said the money was gone.\n\nThe official said it was late.';
  describe('ask', () =>
    checkEach(
      [
        '[A|sourcing/single-anonymous] senior official said the money was gone. It was sunny. It was warm. It was wet.',
        `[It|sourcing/single-anonymous] rained, said Ada Brunn.\n\n${chain}\n\nThe official said it was lost.\n\nIt was sunny.`,
        '[Officials|sourcing/nobody-named] said the money was gone. Critics said it was late. It was sunny.',
      ],
      { kinds },
    ));
  describe('are silent', () =>
    checkEach(
      [
        'A senior official said the money was gone. It was sunny. It was warm.',
        'A senior official said the money was gone. Ada Brunn said it was not. It was sunny. It was warm.',
        'Two officials said the money was gone. It was sunny. It was warm. It was wet.',
        `It rained, said Ada Brunn.\n\n${chain}\n\nIt rained.\n\nThe official said it was lost.\n\nIt was sunny.`,
        `It rained, said Ada Brunn.\n\n${chain}\n\nThe official said it was lost, and Ada Brunn said it was not.\n\nIt was sunny.`,
        `It rained, said Ada Brunn.\n\n${chain}\n\nIt was sunny.`,
        'Officials said the money was gone. It was sunny. It was late.',
        'Officials said the money was gone. Critics said it was late.',
        'Officials said the money was gone. Critics said it was late. Ada Brunn said it was not.',
      ],
      { kinds },
    ));
});
