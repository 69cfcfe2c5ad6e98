/** Tests of views that nobody in particular is said to hold: among whom, by whom, of whom, and what was drawn, laid and deemed. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: what people are told to hold', () => {
  describe('finds', () => {
    checkEach(
      [
        'There are [those|sourcing/vague-source] who would argue that the board acted too late.',
        '[Some|sourcing/vague-source] would say the harbour was doomed from the start.',
        'Lena Orr was responding to [those|sourcing/vague-source] who believe she should not have taken the gift.',
        'There is a growing sense among [lawmakers|sourcing/unnamed-group] that the vote is lost.',
        'The fear among [fishermen|sourcing/unnamed-group] is that the quota will be cut again.',
        'However, [critics|sourcing/vague-source] continue to state that the port can hire better pilots.',
        'The levy, which [most economists|sourcing/vague-source] pinpoint as the root of the slump, has grown.',
        '[Company representatives|sourcing/unnamed-spokesperson] aver they keep the rules of safety on the boats.',
        '[A number of fishing groups|sourcing/unnamed-group] have called it theft.',
        '[A software company|sourcing/vague-source] said the breach had cost it millions.',
        '[Opponents|sourcing/vague-source] cried foul over the count.',
        '[Orr’s camp|sourcing/unnamed-group] says the count was rigged.',
        'The mayor is popular with [fishermen|sourcing/unnamed-group], who say she saved the port.',
        'The move is being read by [diplomats|sourcing/unnamed-group] as a warning.',
        'The deal is said by [traders|sourcing/vague-source] to be close.',
        '[Analysts|sourcing/vague-source] cited the tax as the reason for the fall.',
        'But [some of her supporters|sourcing/vague-source] remain reluctant to get behind the plan.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Anyone would say the harbour was doomed.',
        'Nils Aro told the Gazette that he and many of his colleagues are now unsure what will become of the stalls.',
        'Nils Aro said residents were worried about the noise.',
        'Nils Aro was criticised by his brother for the sale.',
        'The mayor was asked by a caller why the boats had come.',
        '“No,” said Mia Fox, 32, a former clerk for the port in Larkhaven who said she had seen the fire.',
        'The change has made the town kinder to reporters who want to break a mould.',
        'Voters still view Lena Orr as readier for the job, with 50 percent saying so.',
        'The town will not warm to a candidate who has called for a ban on boats.',
        'https://news.example/port/pier-will-open\n\nThe pier will open in May, a party heavyweight in the town has said.\n\nNils Aro, the town’s delegate to the council, on Tuesday said the work was done.',
        'A man, who identified himself as a captain, rang the bell.',
        'Krogh mocked those who say the quay will sink.',
        'An armed group said it had taken the fort.',
        'Officials would say nothing if the boats were late.',
        'Lena Orr was in a camp by the lake when the storm came.',
        'The ship was ready to sail and reluctant to turn.',
        'A video that was seen on news outlets showed the fire.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what was drawn, laid and deemed', () => {
  describe('finds', () => {
    checkEach(
      [
        'The mayor [has received criticism|sourcing/no-source] for the flood.',
        'The mayor [has come under fire|sourcing/no-source] for the sale.',
        'Her remarks [have sparked outrage|sourcing/no-source].',
        'The bombing [was blamed|sourcing/no-source] on the Norland Front.',
        'The reform, which [had been deemed|sourcing/no-source] too generous to foreign firms, was dropped.',
        '[The consensus view is|sourcing/no-source] that the vote comes first.',
        'The mayor [faces allegations|sourcing/no-source] that she took bribes.',
        'That [sparked criticism|sourcing/no-source] that the posts were given to friends.',
        '[Speculation is rife|sourcing/no-source] that the mayor will go.',
        'The mayor, [accused|sourcing/no-source] of taking bribes, left the hall.',
        'The move [has been interpreted|sourcing/no-source] as a warning.',
        'I [was told|sourcing/no-source] that there had been a fox in the yard.',
        'The cafe shut its doors as it [was said|sourcing/no-source] to be closing.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The mayor has received criticism from Nils Aro for the flood.',
        'The club received complaints on Monday.',
        'The fort came under fire from the hills.',
        'The remark was attributed to Mark Twain.',
        'The fall was attributed to lower prices.',
        'Many delegates were deemed ineligible.',
        'Lena Orr is seen as abler by 60 percent of voters.',
        'I was told by Nils Aro that there had been a fox.',
        'We were told to wait by the gate.',
        'Nils Aro, accused by Mia Fox of taking bribes, left the hall.',
        'Talks sparked by the fire went on.',
        'The mayor denied allegations that she took bribes.',
        'The boats came under the bridge at noon.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what somebody or something is held to be, in passing', () => {
  describe('finds', () => {
    checkEach(
      [
        'Nils Aro, [regarded|sourcing/no-source] as the best captain in Harmouth, has died.',
        'The mayor has made a change in her staff, [viewed|sourcing/no-source] as a sign of trouble.',
        'No one underestimates Nils Aro, [seen|sourcing/no-source] as a hard man to beat.',
        'His talk [has been widely condemned|sourcing/no-source] as fearmongering.',
        'That deal [was already being criticised|sourcing/no-source] as a threat to the port.',
        'The inn [is reputed|sourcing/no-source] to have been a stop for smugglers.',
        'The council, which [was perceived|sourcing/no-source] to be slow, has gone.',
        'The vote was viewed as a victory by [some in the union|sourcing/vague-source].',
        'Lena Orr quoted views seen by [some|sourcing/vague-source] as hostile to trade.',
        'The raid – often labelled a “stunt” by [Democrats|sourcing/unnamed-group] – came late.',
        'They want a third boat, an option seen by [anglers|sourcing/unnamed-group] as a lifeboat.',
        'Her plan, described as reckless by [two former officers|sourcing/unnamed-group], is dead.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Nils Aro, celebrated as a hero, is dead.',
        'Orr Town, known as the Hook, is small.',
        'The cheese is considered a delicacy.',
        'The pier is seen from the road.',
        'The port, seen as the key by Nils Aro, was shut.',
        'The law has been described as harsh by Lena Orr.',
        'The mayor worked as a cook, and was seen as often as not on the quay.',
        'The pier, designed by engineers, is old.',
        'A man accused by prosecutors of theft was freed.',
        'The house, owned by fishermen, burned.',
        'Nils Aro, described as a tyrant by his brother, has left.',
        'The boat, painted as a gift, was blue.',
      ],
      { kinds: BASE },
    );
  });
});
