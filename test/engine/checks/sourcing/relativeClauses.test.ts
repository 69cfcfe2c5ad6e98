/** Tests of voices in relative clauses: those of whom the clause tells, and those before whom the thing stands that they speak of. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: what is held stands before the one who holds it', () => {
  describe('finds', () => {
    checkEach(
      [
        'The yard is home to gulls that [some|sourcing/vague-source] believe bring luck.',
        'The theft, which [British officials|sourcing/unnamed-group] have linked to a gang, was in May.',
        'The town is led by a man whom [most fishermen|sourcing/vague-source] consider to be a fool.',
        'The firm reported a profit of 5 a share, well above the 11 a share that [analysts|sourcing/vague-source] expected.',
        'The turnout was higher than [most analysts|sourcing/vague-source] had forecast.',
        'The ship was lost to what [sailors|sourcing/unnamed-group] dub a rogue wave.',
        'The board was startled by what [some|sourcing/vague-source] call Orr’s folly.',
        'It is a gap in the law that [harbour experts|sourcing/vague-source] say renders the fence useless.',
        'That is how [many shipbuilders|sourcing/vague-source] viewed the offer.',
        'Lena Orr said the levy, which [critics|sourcing/vague-source] call a giveaway, will stay.',
        'The levy, which [most economists|sourcing/vague-source] here pinpoint as the root of the slump, has grown.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Nils Aro said that officials hope to open the pier.',
        'The pier, which officials opened in May, is old.',
        'The boats that fishermen use are old.',
        'Nils Aro said more boats had come than the crews had seen in May.',
        'The crews know how many people are reading the signs.',
        'The court found that some state laws were designed to keep boats away.',
        'The bay, the way Harmouthers call the lagoon, was still.',
        'The harbour is a place that many shipowners avoid.',
        'The mayor did what residents wanted.',
        'The men whom officials arrested were freed.',
        '“It is a levy that some say hurts the poor,” said Lena Orr.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: those of whom a relative clause tells', () => {
  describe('finds', () => {
    checkEach(
      [
        'The plan raised the hopes of [lawmakers|sourcing/unnamed-group] who thought it was too harsh.',
        'The vote offered fresh ammunition to [Republicans|sourcing/unnamed-group] who say the levy is a money pit.',
        'The rule is a burden for [engineers|sourcing/unnamed-group] who argue that the quay is safe.',
        'The letter is the work of [officers|sourcing/unnamed-group], who allege that the guards were armed.',
        'The inquiry began with a call from [a lawmaker|sourcing/unnamed-individual] who said the yard stole.',
        'The board met [a lawmaker from the ruling Harbour Party|sourcing/unnamed-individual] (HP), who accused its chief of theft.',
        'Mia Orr called on [residents|sourcing/lay-witness] who say the pier is unsafe to leave.',
        'The yard is the kind of place that [many economists|sourcing/vague-source] say is doomed.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The change has made the town kinder to reporters who want to break a mould.',
        'The rise is due to the 21 percent of members who reported that they had a boat.',
        'The board took the advice of a hearing officer who considered the matter last week.',
        'The council fined owners who claimed a refund.',
        'The pier is the pride of a fleet that sails north.',
        'Mia Orr said residents who say the pier is unsafe are wrong.',
        'The board met Mia Orr of the ruling Harbour Party (HP), who accused its chief of theft.',
        'Mia Orr called on residents who live on the pier to leave.',
        'The yard is the kind of place that many economists visit.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what somebody is stands before the clause', () => {
  describe('finds', () => {
    checkEach(
      [
        'There is [a nurse|sourcing/unnamed-individual] who says the ward is unsafe.',
        'It was [a clerk|sourcing/unnamed-individual] who said the safe was open.',
        'Among them is [a nurse|sourcing/unnamed-individual] who says the ward is unsafe.',
        'In the hall was [a nurse|sourcing/unnamed-individual] who said the ward was unsafe.',
        'With Mia Fox was [a nurse|sourcing/unnamed-individual] who said the ward was unsafe.',
        'One of them is [a nurse|sourcing/unnamed-individual] who says the ward is unsafe.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Ada Brunn is a retired nurse who says the ward is unsafe.',
        'Lena Orr, who runs the ward, is also a nurse, who says it is unsafe.',
        'Its founder is a former monk who claims the order stole.',
        'Her brother is a lawyer who tells clients the court is slow.',
        'He remained an official who believed that the levy was right.',
        'Nils Aro is now an official who says that the levy was wrong.',
      ],
      { kinds: BASE },
    );
  });
});
