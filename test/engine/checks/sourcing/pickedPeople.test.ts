/** Tests of subjects whose people a prepositional phrase picks out: "growers around Tessa", "users of the app", "parents of pupils at the school". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: people whom a place or a side picks out', () => {
  describe('finds', () => {
    checkEach(
      [
        // What was read for the source ended inside the name of a place.
        'Swap loans are scarcer, according to [one Hong Kong-based private banker|sourcing/unnamed-individual] who declined to be named because he was not authorized to speak publicly.',
        '[Growers around Tessa|sourcing/unnamed-group] are outraged by the water cut.',
        '[Protesters outside the ministry|sourcing/lay-witness] accused the police of firing at them.',
        '[Several engineers below the dam|sourcing/unnamed-group] are furious about the delays.',
        '[Traders opposite the yard|sourcing/vague-source] described the plan as a gift to Norland.',
        '[Farmers between Tarn and Orrin|sourcing/unnamed-group] were angry that the bonus had been cut.',
        '[Villagers above the snow line|sourcing/lay-witness] complained that nobody had asked them.',
        '[Some teachers beside the quay|sourcing/vague-source] call it a stunt.',
        '[Opposition lawmakers without a licence|sourcing/unnamed-group] have questioned the method.',
        '[Members against the levy|sourcing/unnamed-group] voiced concern about the smell.',
        'Lena Orr, [accused|sourcing/no-source] of theft, left the council.',
        '[Residents throughout the valley|sourcing/lay-witness] oppose the levy.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Growers around Tessa want rain.',
        'Growers around Tessa pumped water from the well.',
        'Protesters outside the ministry threw stones at the police.',
        'The mayor of Lorrim accused the council of sitting on a survey.',
        'The Union of Growers around Tessa accused the council of sitting on a survey.',
        'Lena Orr, a grower outside Tessa, accused the council of theft.',
        'Her opposite number in Tarn accused the council of sitting on a survey.',
        'The council fined growers around Tessa accused of stealing water.',
        'The offices of growers around Tessa are closed.',
        'The row over pensions for pilots is a gift to Norland.',
        'Traders opposite the yard sell fish that was caught at night.',
        'Drivers above the snow line were told to turn back.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: verbs after such a phrase, which the tagger takes for something else', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Parents of pupils at Lorrim Primary|sourcing/lay-witness] accuse the council of sitting on a survey.',
        '[Supporters from three parishes|sourcing/vague-source] doubt the figures.',
        '[Two officials at Lorrim Primary|sourcing/unnamed-group] insist the pier is safe.',
        '[Some teachers at the school|sourcing/vague-source] call it a stunt.',
        '[Users of the banking app|sourcing/vague-source] complained on social media that it had frozen.',
        '[Users of the banking app|sourcing/vague-source] remain sceptical of the promise.',
        '[Workers below the dam|sourcing/unnamed-group] welcomed the ruling.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The accounts of parents accuse nobody.',
        'Members of the fear the reaper club met on Monday.',
        'Drivers informed in a letter that the bridge was shut turned back.',
        'Workers assured by the firm that the mill was safe went home.',
        'Parents of a girl at the school order a coat each winter.',
        'Two officers in plain clothes question the skipper.',
        'Residents in the port remain in their houses.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: an aside between people and their stance', () => {
  describe('finds', () =>
    checkEach(
      [
        '[Growers|sourcing/unnamed-group], hit by a dry spring, accuse the water board of favouring golf courses.',
        '[Parents|sourcing/lay-witness], angered by the delay, accuse the council of sitting on a survey.',
        '[Residents near the mill|sourcing/lay-witness], tired of the dust, welcome the ban.',
      ],
      { kinds: BASE },
    ));
  describe('leaves alone', () =>
    checkEach(
      [
        'Growers, hit by a dry spring, water the fields.',
        'Workers, some of them in tears, accuse nobody.',
        'Lena Orr, tired of the dust, welcomed the ban.',
      ],
      { kinds: BASE },
    ));
});

describe('sourcing: some of several people, of whom the copy has spoken before', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Port officials|sourcing/unnamed-group] said the crane was safe. “It is not,” said [one of those officials, who spoke on condition of anonymity|sourcing/unnamed-individual].',
        '[Party aides|sourcing/unnamed-group] said he would sue. The governor will join in, according to [one of his senior aides|sourcing/unnamed-individual].',
        '[Liberal economists|sourcing/vague-source] say the levy works. It came too late, [a wide array of economists|sourcing/vague-source] say.',
        '[Clerks|sourcing/unnamed-group] said the pier was old. [Some of the clerks|sourcing/unnamed-group] said they had seen it shake.',
        '[Fellow surgeons|sourcing/unnamed-group] called him a quack. [A group of surgeons|sourcing/unnamed-group] wrote to the dean, calling for his dismissal.',
        '“The gap is wide,” said [a Tarn Democrat|sourcing/unnamed-individual]. “It will close,” added [a Lorrim Democrat|sourcing/unnamed-individual]. [Democrats|sourcing/unnamed-group] say so too.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        '[Port officials|sourcing/unnamed-group] said the crane was safe. The officials said it would stay.',
        '[Two clerks|sourcing/unnamed-group] said the vault was open. One of the clerks said the key was missing.',
        '[Other insurers|sourcing/vague-source] complained. One of them, Norbrew Group, has said it will leave the port.',
        '[The skippers|sourcing/unnamed-group] said they were angry. One of them, Ana Soto, said she would leave.',
        'Lea Brandt and Ilir Koba sailed at dawn. One of them, Lea Brandt, said the sea was rough.',
        '“Too much hate,” said Lea Brandt, blaming some of it on the mayor.',
        '[A Democrat from Tarn|sourcing/unnamed-individual] said it would rain. The Democrat said so twice.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: people whom a participle tells from others', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Lawyers representing Mia Fox|sourcing/unnamed-group] said she was ill.',
        '[A lawyer representing Mia Fox|sourcing/unnamed-individual] said she was ill.',
        '[Officials backing Mr. Orr|sourcing/unnamed-group] say the pier is old.',
        '[Democrats supporting Mrs. Orr|sourcing/unnamed-group] have pointed to Harry Moss as a peacemaker.',
        '[Republicans visiting Mia Fox|sourcing/unnamed-group] said she was ill.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Officials watched Mr. Orr say the pier was old.',
        'Writing to officials, Mia Fox said the pier was old.',
        'Visiting professor Mia Fox said the pier was old.',
        'Acting mayor Mia Fox said the pier was old.',
        'Lawyers representing Mia Fox went home.',
      ],
      { kinds: BASE },
    );
  });
});
