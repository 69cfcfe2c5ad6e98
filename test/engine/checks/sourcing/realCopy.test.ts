/** Tests of what real copy has and cases seldom have: stances, peoples and parties, agentless forms, sources said in passing. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: stances', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Most planners|sourcing/unnamed-group] agree the tower should come down.',
        '[Opponents|sourcing/vague-source] condemned the sale of the mill.',
        '[Campaigners|sourcing/vague-source] are appalled by the verdict.',
        '[Ferry captains|sourcing/unnamed-group] want to close the north pier by May.',
        'Last spring [a Tarn builder|sourcing/unnamed-individual] accused Lena Orr of taking money.',
        'The levy has drawn fire from [shopkeepers|sourcing/unnamed-group], who say it will ruin them.',
        'Lena Orr has been called a coward by [fellow captains|sourcing/unnamed-group] for leaving.',
        '[Dock leaders|sourcing/unnamed-group] have never trusted the plan.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Farmers want rain, and the valley agrees with them.',
        'Growers attacked the weeds with hoes.',
        'Lawmakers criticised for the vote stayed away.',
        'Lena Orr is a devoted captain who was saddened by the news.',
        'The mayor, Lena Orr, condemned the sale of the mill.',
        'Officials would condemn the sale, Lena Orr said.',
        'The ministry criticised the sale of the mill.',
        'Dockers called the office at noon.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: peoples, parties and several bodies', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Republicans|sourcing/unnamed-group] say the levy will hurt shops.',
        '[A Republican familiar with the count|sourcing/unnamed-individual] said the vote would slip.',
        '[French and German officials|sourcing/unnamed-group] said talks went on.',
        '[Poor households|sourcing/vague-source] say the levy will hurt them.',
        '[A section of the board|sourcing/unnamed-group] believes that he should go.',
        'The plan works, according to Lena Orr and [other planners|sourcing/unnamed-group].',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Republicans walked out of the chamber.',
        'Two in three Texans said in the poll that they would vote.',
        'Fire services said the blaze was out.',
        'Court papers say the firm was warned.',
        'Mayor Lena Orr and her aides said the plan was dead.',
        'Companies including Norbrew say they are leaving.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: hearsay with nobody behind it', () => {
  describe('finds', () => {
    checkEach(
      [
        'The pier [is widely seen|sourcing/no-source] as the safer berth.',
        '[Questions are being asked|sourcing/no-source] about the mayor’s trips.',
        '[There are fears|sourcing/no-source] the roof will give way.',
        '[It has been learnt|sourcing/no-source] that the yard will shut.',
        'Her return [had been rumoured|sourcing/no-source] for weeks.',
        'Lena Orr [has been accused|sourcing/no-source] of hiding the bill.',
        'Monday’s [meeting heard|sourcing/no-source] that the roof leaked.',
        'The yard has 40 owners, [it was stated|sourcing/no-source].',
      ].map((marked) =>
        marked.replace('[It has been learnt|sourcing/no-source]', 'It [has been learnt|sourcing/no-source]'),
      ),
      { kinds: ['sourcing/no-source'] },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The pie is considered a delicacy in Tarn.',
        'There is no doubt that the roof leaked.',
        'Lena Orr voiced concern about the growing queue.',
        'Lena Orr was accused by her brother of hiding the bill.',
        'Police arrested Karl Voss. He is accused of hiding the bill.',
        'The inquest heard that the roof leaked.',
        'The levy would be seen as a tax.',
        'The pier is seen by its crews as the safer berth, Lena Orr said.',
      ],
      { kinds: ['sourcing/no-source'] },
    );
  });
});

describe('sourcing: who is meant, and what readers can see', () => {
  describe('finds', () => {
    checkEach(
      [
        'When [a clerk|sourcing/unnamed-individual] said the yard was closing, the host cut her off.',
        'They keep a list ([some agents|sourcing/unnamed-group] said they know it) and share it, said Lena Orr.',
        'He cited [sources|sourcing/bare-source] who said the mayor had left.',
        'The yard loses money, according to data provided to the Gazette by [an official|sourcing/unnamed-individual].',
        'The roof was unsafe, according to [audio obtained by the Gazette|sourcing/undisclosed-document].',
        'Two women sat by the road. [The other woman|sourcing/unnamed-individual] said that she had to work.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'When officials say no, crews stay at home.',
        'The mayor planned the sale for months, according to hacked emails posted by WikiLeaks.',
        'The chief of archives, Lena Orr, spoke on Monday. The same official said the files were safe.',
        'Two members of the board called for a pause. It was late, said the members, Councillors Lena Orr and Karl Voss.',
        'Lena Orr, who is a member of parliament, spoke. The lawmaker said she was tired.',
        'The crews are given little say in the plan.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: unnamed people in the middle of a sentence', () => {
  describe('finds', () => {
    checkEach(
      [
        'Tarn is coming round to the plan, [US officials|sourcing/unnamed-group] say, but more talks are needed.',
        '[Many here|sourcing/vague-source] believe the roof will give way.',
        '[Several on the council|sourcing/vague-source] think the pier should stay shut.',
        '[A spokesman for Lena Orr|sourcing/unnamed-spokesperson] said the bridge was old.',
        '[A clerk|sourcing/unnamed-individual] whose name was withheld said the books were burned.',
        'The mill will shut, [local media|sourcing/second-hand] reported, citing [a city official|sourcing/unnamed-individual].',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Tarn is coming round to the plan, Lena Orr says, but more talks are needed.',
        'Many here wore hats to the fair.',
        'Lena Orr believes he is afraid of the quiet.',
        'Secretary of State Lena Orr said the bridge was old.',
        'The clerk, whose name is Lena Orr, said the books were burned.',
        'The mill will shut, Lena Orr said, citing the report.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: what goes round, and how things are seen', () => {
  describe('finds', () => {
    checkEach(
      [
        'The board [is increasingly seen|sourcing/no-source] as a tool of the ministry, and by going after Lena Orr it is losing friends.',
        'Mark Orr, whose seat [is seen|sourcing/no-source] as a prime target, was in Tarn.',
        'He was chosen in a vote [generally described|sourcing/no-source] as unfair.',
        'It is the only ally of the firm and [considered|sourcing/no-source] the only bank that can save it.',
        'At a time when it [was said|sourcing/no-source] that the mill would never open again, Lena Orr bought it.',
        'It [is commonly known|sourcing/no-source] in the party that it was Lena Orr who leaked the memo.',
        '[It is an open secret|sourcing/no-source] in party circles that Lena Orr leaked the memo.',
        '[The latest rumour is|sourcing/no-source] that the party is planning a march.',
        '[Another complaint is|sourcing/no-source] that the ferry is late.',
        '[Preliminary reports from Tarn|sourcing/second-hand] indicate the man had been beaten.',
        'Nobody was let in, although [media reports|sourcing/second-hand] suggest the reopening of schools will be discussed.',
        'As per [latest reports|sourcing/second-hand], the ministry has moved the date.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Mark Orr worked to stop the changes amid claims by Lena Orr that the vote was unfair.',
        'Mark Orr worked to stop the changes amid Lena Orr’s claims that the vote was unfair.',
        'Lena Orr’s complaint is that the road is closed.',
        'The suspect was considered armed by police.',
        'The word is that of a captain.',
        'If it is said that the club is dead, Lena Orr will leave.',
        'The ministry considered the offer.',
        'Tarn Harbour reports show that the pier is safe.',
        'It is known for its cheese.',
        'Police reports indicate the man had been beaten.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: the subject, wherever it stands', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Harbour leaders|sourcing/unnamed-group] seized on the memo, saying it proved them right.',
        '[A group of doctors|sourcing/vague-source] sent a letter to the dean, calling for his dismissal.',
        '[Democrats|sourcing/unnamed-group] blocked the bill because they said the wording was unfair.',
        'Her plan is likely to calm [nervous Democrats in the chamber|sourcing/unnamed-group], who have argued that it helps others.',
        'The plan, which [critics|sourcing/vague-source] have called a giveaway, was passed.',
        'The council failed to act, as [lawmakers|sourcing/unnamed-group] accused each other of playing for time while [doctors and medical experts|sourcing/vague-source] warned of the risk of an outbreak.',
        'The board appointed [a trade chief|sourcing/unnamed-individual] who had accused the council of bias.',
        'He spoke ahead of what [many|sourcing/vague-source] expect to be a close vote.',
        'There are [those|sourcing/vague-source] who say that she left because she was scared.',
        'To [harbour officials|sourcing/unnamed-group], it was a show of respect.',
        '[Party leaders|sourcing/unnamed-group] have signalled their support for the delay.',
        'Harbour office analyst Joshua Arno and [other shipping experts|sourcing/vague-source] said the gaps were serious.',
        '[The opposition|sourcing/unnamed-group] said the council had raised the budget threefold.',
        '[The anti-dam movement|sourcing/unnamed-group] has long argued that builders should be fined.',
        'Democratic leaders said the vote would slip. [The Tory leaders|sourcing/unnamed-group] say it will not.',
      ].map((copy) => copy.replace('Democratic leaders', '[Democratic leaders|sourcing/unnamed-group]')),
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Lena Orr met leaders of the harbour, praising their work.',
        'Lena Orr was also a sailor who saw the storm as a warning.',
        'Dockers were paid because they had worked.',
        'The road leads to officials, and it was long.',
        'Traders carry the load.',
        'The council backed the plan, which Lena Orr had called a giveaway.',
        'Lena Orr, who heads the board, said the plan was sound.',
        'There are those who swim in the sea all year.',
        'The team’s movement was slow.',
        'She and her aides said the plan was sound, and Lena Orr signed it.',
        'The leaders walked in.',
        'DEFENDERS: Ola Berg (Tarn), Ada Moe (Harmouth), Lena Orr (Norbrew), Mark Voss (Tarn)',
        'Scientists have shown off a boat that needs no crew.',
        'The fight comes as policymakers in Tarn show no signs of easing off.',
        'The league, whose members call themselves stars, met Ola Berg.',
        'Two of the country’s main donors, the EU and Norway, announced they would freeze support.',
        'She was slammed for staging a farce by the workers’ union, and Ola Berg left.',
        'Her five roommates usually order food – even from the canteen – said Ola Berg.',
        'In 2019 a friend in the fruit trade found that a client was making wine and asked Lena Orr to do that.',
        'Her parents soon found out that the school was shut.',
        'The shooting sparked protests by medical students in the valley.',
        'Fruit companies are hoping to bring the machine to Tarn.',
        'The Inquiry into Missing Women and Girls concluded that the police had failed.',
        'HARMOUTH, May 4 — A party heavyweight has said the plan was aimed at nobody.\n\nTam Orr, the city’s sole delegate to the council, on Tuesday said the list was short.',
        'Police think the man was strangled, Nils Aro told the Courier.',
        'Most reported cases are mild, and Ada Moe has one.',
        'Opposition to the dam grew.',
      ],
      { kinds: BASE },
    );
  });
});
