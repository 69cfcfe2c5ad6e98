/** Tests of views whose holders come after, of what people see in things, and of people whom the copy has spoken to. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: views that are shared and voiced', () => {
  describe('finds', () => {
    checkEach(
      [
        'The concerns being expressed by [many fishing captains|sourcing/vague-source] go beyond the quota.',
        'The argument that the dam is foreign is propagated by [politicians|sourcing/unnamed-group].',
        'It is a fear widely shared among [liberal economists|sourcing/vague-source]: that the bank will raise its rates.',
        'The board cut the quota, a complaint that was echoed and widened by [trawler crews|sourcing/unnamed-group].',
        'A belief held by [some residents|sourcing/lay-witness] is that the well was poisoned.',
        'He got dinged by [critics|sourcing/vague-source] for the form of the fund.',
        'The mayor gets mocked by [rivals|sourcing/vague-source] for her hat.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The concerns being expressed by Nils Aro go beyond the quota.',
        'The argument that the dam is foreign is propagated by Lena Orr.',
        'The house is shared by students.',
        'The concern may be shared by officials.',
        'The speech was spread by post among the members.',
        'A meeting held by residents went on till ten.',
        'He got a lift by boat from the captain.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what people see in things', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Many conservatives|sourcing/vague-source] view the press with suspicion.',
        '[Residents|sourcing/lay-witness] greeted the plan with dismay.',
        'There are [many|sourcing/vague-source] who see an ulterior motive on the part of the council.',
        '[Some of his supporters|sourcing/vague-source] saw a culprit in Lena Orr.',
        '[Others|sourcing/vague-source] saw the same thing in his stare.',
        '[Critics|sourcing/vague-source] make him out to be a crank.',
        'He is far from the tyrant [his critics|sourcing/unnamed-group] make him out to be.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Officials viewed the film with their families.',
        'Fans greeted the team with flags.',
        'Residents saw the same boat in the harbour.',
        'Fishermen saw a sign at the gate.',
        'Many saw the boat.',
        'Nils Aro makes her out to be a crank.',
        'Divers could not make the wreck out in the dark.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: people whom the copy has spoken to', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Several of the growers|sourcing/vague-source] we spoke to complained that the dam was old.',
        '[People|sourcing/vague-source] I have talked to say the dam is old.',
        '[Many of the captains|sourcing/vague-source] that the Gazette interviewed predicted that the quota would be cut.',
        '[One of the people present|sourcing/unnamed-individual] said that it was a very serious leak.',
        'The paper paid a settlement to [a booker|sourcing/unnamed-individual] who said Nils Aro had struck her.',
        'It was a relief to [the women living in Harmouth|sourcing/unnamed-group] who say they were beaten.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The growers we spoke to went home.',
        'Nils Aro, whom the Gazette interviewed, predicted that the quota would be cut.',
        'The people I talk to at night are gone.',
        'The people present rose when the mayor came in.',
        'The paper paid a booker who found it a hall.',
        'It was a relief to the women living in Harmouth who had lost a boat.',
      ],
      { kinds: BASE },
    );
  });
});
