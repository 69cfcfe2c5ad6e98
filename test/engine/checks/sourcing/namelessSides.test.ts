/** Tests of sources that were taken for a name, a body or nobody: whose noun follows a name, who was brought to say it, the press. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: a name that only tells whose they are', () => {
  describe('finds', () => {
    checkEach(
      [
        'Rosa Orr leads the poll. “That is no response,” [one Orr aide|sourcing/unnamed-individual] said late last month.',
        'Rosa Orr leads. “It is her party,” [one Orr campaign source|sourcing/unnamed-individual] said.',
        'Rosa Orr leads. Tim Bell is a friend, whom [one Orr insider|sourcing/unnamed-individual] described as “her brother.”',
        '[Town Hall and Port Authority spokesmen|sourcing/unnamed-spokesperson] said the ban was broad.',
        'Orr, [a top aide|sourcing/unnamed-individual] said, “is very confident” in the plan.',
        '“We build bridges,” said [Norbrew spokesperson|sourcing/unnamed-spokesperson].',
        '[Source familiar with the ad|sourcing/unnamed-individual] says the group is spending heavily.',
        'The plan, [an inside source|sourcing/bare-source] said, is to have volunteers hand out leaflets.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'One-time Mayor Rosa Orr said the quay was safe.',
        'Secretary of State Rosa Orr said the quay was safe.',
        'Orr campaign manager Tim Bell said the count was over.',
        '“No,” said Mia Fox, a nurse.',
        'Mia Fox, a nurse, said the ward was full.',
        'Norbrew spokesperson Mia Fox said the beer was safe.',
        'Analyst Mia Fox said the price would fall.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: people brought to say it, people of whom the clause tells', () => {
  describe('finds', () => {
    checkEach(
      [
        'Her defeat has led [some allies|sourcing/unnamed-group] to worry whether the plan will hold.',
        'The notice led [some|sourcing/vague-source] to speculate that the club was broke.',
        'The remark has caused [many|sourcing/vague-source] to wonder whether she should run.',
        'Her silence has left [some|sourcing/vague-source] to wonder whether she will run.',
        'She left in May, leaving [some|sourcing/vague-source] to question whether she deserved the credit.',
        '[Those around him|sourcing/vague-source] acknowledge that a second bid is unlikely.',
        'Even [those who back the plan|sourcing/vague-source] say it is costly.',
        '[Both engineers and divers|sourcing/unnamed-group] stress that the wall is thin.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The board wants analysts to predict that prices will rise.',
        'The rule allows some to say no.',
        'The council has asked engineers to explain why the wall fell.',
        'Among those who said the plan was costly, most were over 60.',
        'Those surveyed said the plan was costly.',
        'Rosa Orr thanked those who had come.',
        'Ada and Tom Bell came late. Both parents said the school was closed.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: the press without a name, sides and circles', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Local media|sourcing/second-hand] reported that two men were hurt.',
        'According to [the Larkhaven press|sourcing/second-hand], the coach will leave.',
        '[A news report|sourcing/second-hand] said forty people were on the list.',
        'According to [one report|sourcing/second-hand], the port lost two million.',
        '[A report in a local paper|sourcing/second-hand] said she had used the picture before.',
        '[Organizers of the march|sourcing/unnamed-group] say they want to avoid violence.',
        '[Former prosecutors|sourcing/unnamed-group] said the clock was running.',
        '[Both sides|sourcing/unnamed-group] have acknowledged that the work will take years.',
        '[His entourage|sourcing/unnamed-group] argues that the choice was not his.',
        '[Orr’s inner circle|sourcing/unnamed-group] believes that she has won.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The media focused on the fire.',
        'Posts on social media say little.',
        'The Harbor Post reported that the port had lost two million.',
        'A report by the auditor said the port had lost two million.',
        'The report said the port had lost two million.',
        'Prosecutors said the man had fled.',
        'Authorities said the road was closed.',
        'Organizers said the race would start at noon.',
        'Carmen says the boys were fishing.',
        'The other side of the river is wet.',
        'A circle of stones shows where the church stood.',
      ],
      { kinds: BASE },
    );
  });
});
