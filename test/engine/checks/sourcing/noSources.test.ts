/** Tests of people who stand beside a verb of saying, a view or a quotation, and are no source: nobody need ask who they are. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: people who say nothing', () => {
  describe('finds', () => {
    checkEach(
      [
        '[One senator|sourcing/unnamed-individual] – a critic of the plan – said no deal was near.',
        'Craig Dole, a chemist, and [other scientists|sourcing/vague-source] said it was old.',
        'Craig Dole of Arlen and [several scientists|sourcing/vague-source] said it was old.',
        '[A man|sourcing/partial-identity] who identified himself as Arturo said the bus was late.',
        'The plan was seen by [residents|sourcing/lay-witness] as weak.',
        'The sale caused anxiety among [Orr supporters|sourcing/vague-source].',
        'It has led to steady criticism from [more traditional bankers|sourcing/unnamed-group].',
        '“Never again,” shrugged [one trader|sourcing/unnamed-individual].',
        'He called it “a farce,” and [one clerk|sourcing/unnamed-individual] said it was one.',
        '[Officials|sourcing/unnamed-group] saying the dam is old want it closed.',
        'The ministry said half of the pumps were broken. [Two clerks|sourcing/unnamed-group] said the same.',
        '[Some|sourcing/vague-source] say in private that the pier is lost.',
        'The mayor, whatever she thinks of it, is told by [aides|sourcing/unnamed-group] that the dam will hold.',
      ],
      { kinds: BASE },
    );
  });

  describe('leaves alone', () => {
    checkEach(
      [
        // Named beside them, between dashes or in full.
        'A former presidential candidate -- Lea Orr, who lost in 2008 -- said the president was wrong.',
        'One senator – Lea Orr of Norland – said no deal was near.',
        'A man who identified himself as Arturo Valencia said the bus was late.',
        // Part of what is said of somebody named.
        '“It is cheap,” said Kai Rask, the coordinator at Mansk, an NGO that works with activists and victims of crimes.',
        'Kai Rask, chief executive of Private Jets, a broker for corporations and individuals, said the plane was unusual.',
        // Counted, not heard.
        'Majorities in all five regions say they want the pier closed.',
        'While 86 percent of owners had a good opinion of Orr, 43 said the same of Voss.',
        'The union polled members online: 1,409 teachers said they wanted to back Orr.',
        'Nine of 10 Greens in the valley were worried about the levy.',
        // Only supposed.
        'It was unclear whether she could be trusted by conservatives.',
        'The backlog could be attributed to a clearing of applications by lenders.',
        'The plan may be seen by residents as weak.',
        'It could increase anxiety among Orr supporters.',
        'He has tried to stir unease among some Norlanders about her return.',
        'He will face stiff opposition from many prominent Greens.',
        'No matter how tame an owner thinks their pet is, it is a danger.',
        // Theirs is another participle, or the verb is none.
        'Orr described the valley as beset by illegal loggers.',
        'Orr cited the figure at a forum viewed by 14 million people.',
        'But investors expecting a windfall in the next few months may want to think twice.',
        'A man claiming allegiance to the rebels gunned down two guards.',
        'The people are given little say in the running of schools.',
        'Councils do have some say in the running of schools.',
        // What somebody brings them to.
        'The deal would make his supporters feel that they had won.',
        'The channel keeps people believing that the war is won.',
        'The road slid into the sea, leaving one concerned resident wondering what will be done.',
        // A title or a term in marks.
        'In the series, “The Pier” follows a welder-turned-witness who moves to Norland.',
        'Although the valley suffers from ‘vaccine apartheid’, Western lobbyists blocked poor countries’ request.',
        'Asked about the “top secret” email chains, Orr declined to answer.',
      ],
      { kinds: BASE },
    );
  });
});
