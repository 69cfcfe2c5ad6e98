/** Tests of the frames in which a verb is a stance: towards a claim, a matter, a clause; and of verbs whose subject is hard to see. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: stances towards a claim or a matter', () => {
  describe('finds', () => {
    checkEach(
      [
        '[A critic|sourcing/unnamed-individual] called it brave.',
        '[One aide|sourcing/unnamed-individual] called the plan bold. [A second|sourcing/unnamed-individual] called it mad.',
        '[Two party leaders|sourcing/unnamed-group] have opposed the ban.',
        '[The port officials|sourcing/unnamed-group] rebutted the claims made by the anglers.',
        '[Harmouth officials|sourcing/unnamed-group] deny any links to the gang.',
        '[Leaders of the union|sourcing/unnamed-group] have questioned his sincerity.',
        '[Industry leaders|sourcing/unnamed-group] cited a list of complaints, among them the price of diesel.',
        '[Republican opponents|sourcing/vague-source] have highlighted Lena Orr’s old speeches.',
        'And [critics in both parties|sourcing/vague-source] quickly compared the speech to a sermon.',
        '[Many members|sourcing/vague-source] agreed with Lena Orr on the levy.',
        '[Ministry officials|sourcing/unnamed-group] concurred with the findings of the audit.',
        '[Some lawmakers|sourcing/unnamed-group] had mentioned Norland as the likely culprit.',
        '[Most economists|sourcing/vague-source] assess its cost to the town as small.',
        '[Harmouth investigators|sourcing/unnamed-group] do not rule out the possibility that the boat carried arms.',
        '[Lena Orr’s spokeswoman|sourcing/unnamed-spokesperson] challenged the claim that she had ever met the dealer.',
        '[Many members of the union|sourcing/vague-source] made it clear they did not share the view of their leaders.',
        '[Many conservatives|sourcing/vague-source] have expressed discomfort with the levy.',
        '[Leaders of the union|sourcing/unnamed-group] raised concern that the gang would be back.',
        'The sale was won with, as [a diplomat|sourcing/unnamed-individual] put it, “a very long spoon”.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Two players called it quits.',
        'Two players called it a day.',
        'A friend called him Monday.',
        'Two officers questioned him for hours.',
        'Two officers questioned the skipper for hours.',
        'A rival challenged Lena Orr for the seat.',
        'Two guards denied him entry.',
        'The decision was made by officials in the ministry.',
        'The island is ruled by judges.',
        'He was promised a boat by two officials.',
        'The word was mentioned by presenters in May.',
        'Over 30,000 citizens have asked to leave the island.',
        'Two clerks made copies of the deed.',
        'Lena Orr denied any links to the gang.',
        'Two officials rejected the request on Monday.',
        'The clerks compared notes.',
        'Two clerks raised the flag.',
        'Workers ruled lines on the floor.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what something is laid to', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Traders|sourcing/vague-source] put the fall down to a single large sell order.',
        '[Traders|sourcing/vague-source] put it down to a storm.',
        '[Some analysts|sourcing/vague-source] chalk the fall up to bad weather.',
        '[Some analysts|sourcing/vague-source] chalked up the loss to bad weather.',
        '[Officials|sourcing/unnamed-group] ascribed the fall to a storm.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Two men put the box down to rest.',
        'Two nurses put a deposit down to keep the flat.',
        'Two officers put the rebellion down.',
        'Residents chalked their names up on the wall.',
        'Two aides chalked up another win.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: stances whose subject is hard to see', () => {
  describe('finds', () => {
    checkEach(
      [
        'The bank will raise its rate, with [analysts|sourcing/vague-source] betting on a rise of a quarter.',
        'The troops will stay, with [top aides|sourcing/unnamed-group] playing down any part in the fighting.',
        '[Norland officials|sourcing/unnamed-group] hope the drill that was made in Harmouth can find the wreck.',
        'But [supporters|sourcing/vague-source] hope her attacks on the bank just might win her the seat.',
        '[Workers|sourcing/unnamed-group] objected to the company’s plan to move them.',
        '[Readers of the Courier|sourcing/vague-source] were quick to condemn the sale.',
        '[Republicans|sourcing/unnamed-group] have been critical of her use of the boat.',
        'In May, as [Democrats|sourcing/unnamed-group] blast Orr almost daily for the sale, the port is calm.',
        'However, [at least three members|sourcing/unnamed-group] said although they had met, nothing was agreed.',
        '[A slew of party leaders|sourcing/unnamed-group] agree with her view of the levy.',
        '[Some of Orr’s allies|sourcing/unnamed-group] have described it as a lapse.',
        '[A group of rabbis|sourcing/unnamed-group] called for a boycott of her speech.',
        'But [rights organizations that have backed him|sourcing/vague-source] say they believe the count was fair.',
        'Yet even [leaders on the political left|sourcing/unnamed-group] are questioning whether the ban goes too far.',
        '[A father of one of the victims|sourcing/unnamed-individual] denounced that the cadets had beaten the others.',
        'Nothing is public, but [officials in the ministry|sourcing/unnamed-group] have pressed privately for a ban.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The bank will raise its rate, with Mia Fox betting on a rise of a quarter.',
        'The crowd went home, with children holding flags.',
        'Norland hopes the drill that was made in Harmouth can find the wreck.',
        'Workers hoped in vain.',
        'Workers moved to the new quay were given rooms.',
        'Readers of the Courier were quick to buy the house.',
        'One lawyer involved in the alleged theft was Mia Fox.',
        'At least three members left the room.',
        'A slew of party leaders came to the quay.',
        'Two clerks have carried the deed to the judge.',
        'I was told of empty rooms near the pier, Mia Fox said.',
        'A group of rabbis crossed the bridge.',
        'Organizations that have backed him left the room.',
        'Even leaders of the union came.',
        'Party officials hold the keys.',
        'Officials pressed quietly on.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: stances whose frame is filled from afar', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Experts|sourcing/vague-source] see the vote held on Sunday as a test of whether the generals will let go.',
        'But [most Orr allies|sourcing/unnamed-group] consider the newly opened war of 2016 a helpful point.',
        '[Opponents of letting ships into the U.S.|sourcing/vague-source] cite concerns that the port is full.',
        '[Republican opponents|sourcing/vague-source] have highlighted Mr. Orr’s previously fawning comments.',
        '[A friend|sourcing/unnamed-individual] referred to him as “the best skipper I have met”.',
        '[Many|sourcing/vague-source] spoke about how much they hoped that it would rain.',
        '[Some of the speakers|sourcing/vague-source] had little time for Orr, calling into doubt his motives.',
        '[People|sourcing/vague-source] have taken to calling the mayor a coward.',
        '[More Republicans|sourcing/vague-source] have begun urging the party to wait.',
        '[Two clerks|sourcing/unnamed-group] remembered seeing a van at dawn.',
        'In the hall, [some delegates|sourcing/vague-source] could be heard complaining that the soup was cold.',
        'Orr’s attacks were echoed by [aides|sourcing/unnamed-group].',
        'They criticised him, a tactic [Democrats|sourcing/unnamed-group] hope will work.',
        'At the same time, [another from Tarn|sourcing/unnamed-individual] pointed out a “growing divide”.',
        '[Two clerks|sourcing/unnamed-group] thanked the mayor, while noting that the roof still leaks.',
        '[A spokesman for Norbrew|sourcing/unnamed-spokesperson] declined to address the report at length but said in a statement that “the server was safe.”',
        '“The target is bold,’’ [a Liberal source|sourcing/unnamed-individual] said.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Experts see the ships anchored on Sunday from the quay.',
        'Orr allies filled the hall in May.',
        'Opponents of letting ships into the bay met on the quay.',
        'Republican opponents have painted Mr. Orr’s previously green boat.',
        'A friend referred to the dictionary.',
        'Two clerks spoke about how to mend the roof.',
        'Aides walked out, calling into the office on the way.',
        'People have taken to swimming in the bay at night.',
        'Workers have begun painting the crane.',
        'Two clerks remembered the van.',
        'In the hall, some delegates could be heard singing in the bar.',
        'Residents heard shouting in the street.',
        'The walls echoed.',
        'It is a tactic Democrats use in May.',
        'Two clerks thanked the mayor, while eating.',
        'A spokesman for Norbrew declined to address the report.',
      ],
      { kinds: BASE },
    );
  });
});
