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
