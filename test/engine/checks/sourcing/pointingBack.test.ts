/** Tests of people whom the copy has counted ("the four", "both men"): named in the story, or as unnamed as "four men". */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: the two, the pair, both', () => {
  describe('finds', () => {
    checkEach(
      [
        '[The four|sourcing/unnamed-group] argued that the trial was unfair. They were jailed on Monday.',
        '[The pair|sourcing/unnamed-group] said the wheel would turn again. The mill closed in 1990.',
        '[The trio|sourcing/unnamed-group] said the road was unsafe. The council met on Monday.',
        '[The duo|sourcing/unnamed-group] said the show would go on. It opens in May.',
        '[The brothers|sourcing/unnamed-group] said the cows were fine. The farm was sold in May.',
        '[The two engineers|sourcing/unnamed-group] believe the dam will hold. It opened in 1990.',
        '[Both men|sourcing/unnamed-group] denied the charge. The trial opens in May.',
        'A man and a woman were held at the gate. [The pair|sourcing/unnamed-group] said they had done nothing wrong.',
        'Three workers sued the mill. [The three|sourcing/unnamed-group] said the wheel was unsafe.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Ann Roe, Tom Park, Lena Orr and Max Holt were jailed on Monday. The four argued that the trial was unfair.',
        'Ann Roe and Tom Park run the mill.\n\nThe pair said the wheel would turn again.',
        'Ann Roe, Tom Park and Lena Orr sued the council.\n\nThe trio said the road was unsafe.',
        'Ann Roe and Tom Park wrote the show.\n\nThe duo said it would go on.',
        'Tom Park and Max Park own the farm. The brothers said the cows were fine.',
        'The plan was drawn up by Ann Roe and Tom Park.\n\nThe two engineers believe the dam will hold.',
        'Ann Roe and Tom Park were held.\n\nBoth men denied the charge.',
        'Tom Park and Max Holt were held. The two men, who met in prison, say they were framed.',
        'Ann Roe was held with her husband.\n\nThe couple said they had done nothing wrong.',
        'Norland and Sudland signed the treaty on Monday.\n\nThe two said it would end the war.',
        'Both doctors and nurses left, and the two reports say the ward was unsafe.',
      ],
      { kinds: BASE },
    );
  });
});
