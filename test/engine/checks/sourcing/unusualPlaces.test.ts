/** Tests of sources in unusual places of their sentence: in brackets, as the object of another verb, after their own verb. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: in brackets', () => {
  describe('finds', () => {
    checkEach(
      [
        'The new runway ([pilots|sourcing/unnamed-group] say it is too short for a loaded plane) opened on Tuesday.',
        'The bridge ([engineers|sourcing/unnamed-group] warn that it may fall) carries 4,000 cars a day.',
        'Her plan [[critics|sourcing/vague-source] say it is a giveaway] goes to a vote on Monday.',
        'The runway floods (it was built on a marsh, [pilots|sourcing/unnamed-group] say) and will close.',
        '[Officials in Tarrow (population 4,000)|sourcing/unnamed-group] said the pier was closed.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The bill (Sen. Nora Pike said it was dead) came back in June.',
        'Pilots (of whom there are 40) met on Tuesday.',
        'Nora Pike (who met pilots on Tuesday) said the runway was too short.',
        'The runway (built for pilots in training) opened on Tuesday, Nora Pike said.',
        'The runway (see the map) opened on Tuesday.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: after the verb, in the midst of the words or before a clause with “who”', () => {
  describe('finds', () => {
    checkEach(
      [
        'The minister had made up her mind, said [two of the people in the room|sourcing/unnamed-group], who had been sworn to silence.',
        'The minister knew, said [three of the aides|sourcing/unnamed-group] who were there.',
        'Not since the flood of 1998, recalled [one farmer|sourcing/unnamed-individual] whose land runs along the Tarrow, had the water come so fast.',
        'The water, recalled [a farmer|sourcing/unnamed-individual], came at night.',
        'Members of the board, said [a clerk|sourcing/unnamed-individual] who takes the minutes, were asleep.',
        'The crown, claimed [one swimmer from Oslo|sourcing/unnamed-individual], was hers by right.',
        'The plan, say [officials|sourcing/unnamed-group], will fail.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Not since 1998, recalled Nora Pike, had the water come so fast.',
        'Two of the boats, said Nora Pike, came back.',
        'Two of the boats, which had been lost, came back.',
        'The farm, bought by one farmer whose land runs along the Tarrow, was sold.',
        'The dog, found by a farmer, was fed.',
        'The play, written for children, opens in May.',
        'The mayor, asked several residents, would she come?',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: brought to say it', () => {
  describe('finds', () => {
    checkEach(
      [
        'Rates rose to 6 percent, prompting [economists|sourcing/vague-source] to warn that inflation would stay high.',
        'Sales fell for a third month, leading [analysts|sourcing/vague-source] to predict a cut in the dividend.',
        'The fire spread, causing [officials|sourcing/unnamed-group] to say that the town would be evacuated.',
        'The leak grew, forcing [executives|sourcing/unnamed-group] to admit that the pipe was never inspected.',
        'That forced [two aides|sourcing/unnamed-group] to concede they had known for months.',
        'Prices fell, which led [traders|sourcing/vague-source] to say the worst was over.',
        'The smell is leading [residents near the plant|sourcing/lay-witness] to complain that they cannot sleep.',
        'The cases tripled in a month, prompting [vets|sourcing/unnamed-group] to warn of an outbreak.',
        'Exports fell again in May, leading [brokers|sourcing/unnamed-group] to forecast a slump.',
        'The wall has begun to lean, leading [engineers|sourcing/unnamed-group] to fear a collapse.',
        'The vote slipped again, emboldening [backbenchers|sourcing/unnamed-group] to accuse the whips of bullying.',
        'Smoke poured out, which caused [neighbours|sourcing/lay-witness] to believe the mill was on fire.',
        'The delay provoked [some shareholders|sourcing/unnamed-group] to question the judgment of the board.',
        'The play ran four hours, tempting [reviewers|sourcing/unnamed-group] to say it should have been cut.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The rise could prompt economists to warn that inflation would stay high.',
        'The bank may raise rates, prompting analysts to warn that jobs would go.',
        'The delay led Nora Pike to say that the pier would never open.',
        'The flood forced officials to close the road.',
        'The vote forced officials to say why the road was closed.',
        'The report did not prompt officials to say that the pier was closed.',
        'The storm led officials to a barn.',
        'Exports fell again in May, leading brokers to cut their holdings.',
        'The wall has begun to lean, leading engineers to shore it up.',
        'The vote slipped again, emboldening backbenchers to walk out.',
        'The gale led officers to question two men.',
        'The cases tripled in a month, prompting the ministry to warn of an outbreak.',
        'The delay provoked Lena Orr to question the judgment of the board.',
        'The play ran four hours, tempting reviewers to leave.',
        'The judge ordered executives to admit that the pipe was never inspected.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: in whose view', () => {
  describe('finds', () => {
    checkEach(
      [
        'In the view of [senior officials|sourcing/unnamed-group], Bishop Orr waited too long to act.',
        'In the view of [the officials|sourcing/unnamed-group], who met on Monday, the plan is dead.',
        'In the view of [those close to the bishop|sourcing/unnamed-group], he waited too long.',
        'Lena Orr, in the eyes of [his critics|sourcing/unnamed-group], has done too little.',
        'From the point of view of [residents|sourcing/lay-witness], nothing has changed.',
        'The plan is dead, said [those close to the bishop|sourcing/unnamed-group].',
        'The boat, by the account of [two witnesses|sourcing/lay-witness], had no lights.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'In the view of Nora Pike, the plan is dead.',
        'In the view of the court, the plan is void.',
        'In view of the storm, the pier was closed.',
        'Nora Pike said that, in the view of officials, the bridge was safe.',
        'From the perspective of the port, nothing has changed.',
        'The film is told from the perspective of residents of the old town.',
        'The town has a place in the minds of readers.',
        'The room has a view of officials at work.',
      ],
      { kinds: BASE },
    );
  });
});
