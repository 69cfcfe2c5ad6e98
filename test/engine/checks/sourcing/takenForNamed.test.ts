/** Tests of people taken for somebody named, for a body or for a paper: by a name nearby, by "she and", by the word for what they post. */
import { checkEach } from '../../../support/check';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: taken for somebody named', () => {
  describe('finds', () => {
    checkEach(
      [
        '“Threats have no place here,” [a Norbrew spokesman|sourcing/unnamed-spokesperson] said. “We have teams.” Lea Hart, the White House press secretary, echoing the president, said so too.',
        '[The second lawyer representing Norbrew|sourcing/unnamed-individual] said the judge was lenient.',
        'Rosa Orr left. He roughly yanked her arm, [she and another reporter|sourcing/unnamed-individual] said.',
        'Nils Aro left. [He and many miners|sourcing/unnamed-group] believe it was a stunt.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        '“We have teams,” a Norbrew spokesman said. Lea Hart, the Norbrew press secretary, said so too.',
        'The lawyer for the port, Rosa Orr, said the judge was lenient.',
        'Rosa Orr left. She and her aides said no.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: taken for a public paper', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Some analyses|sourcing/vague-source] suggest the price will fall.',
        'The harbor grew quiet. [One tweet|sourcing/lay-witness] said: “This is very sad.”',
        'However, [one Harmouth social media poster|sourcing/unnamed-individual] countered by asking: “Why?”',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Analyses by the port authority suggest the price will fall.',
        'Two analyses suggest the price will fall.',
        'The analyses suggest the price will fall.',
        'The tweet said: “This is very sad.”',
        'One poster on the wall said: “No dam.”',
      ],
      { kinds: BASE },
    );
  });
});
