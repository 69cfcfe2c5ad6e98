/** Tests of bodies and sides that hide people: families, somebody's team, several groups, one firm of many, one of the fighters. */
import assert from 'node:assert/strict';
import { checkEach } from '../../../support/check';
import { engine } from '../../../support/engine';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: families and teams', () => {
  describe('finds', () => {
    checkEach(
      [
        '[The families of two victims|sourcing/unnamed-group] said the police had lied.',
        'Mia Orr fell on Monday. [Her family|sourcing/unnamed-group] said the rope was old.',
        '[The diver’s family|sourcing/unnamed-group] said the rope was old.',
        '[The family of the diver|sourcing/unnamed-group] said the rope was old.',
        'Rosa Orr leads the poll. [Orr’s team|sourcing/unnamed-group] thinks the race is over.',
        'Rosa Orr leads the poll. [The Orr team|sourcing/unnamed-group] thinks that the race is over.',
        'Rosa Orr leads the poll. [Orr’s forces|sourcing/unnamed-group] expect her to win.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The Orr family said the claim was false.',
        'Norland’s royal family said the claim was false.',
        'The family said it was a sad day.',
        'The rescue team said the rope was old.',
        'The Harmouth team said the rope was old.',
        'General Rosa Orr’s forces said the town had fallen.',
      ],
      { kinds: BASE },
    );
  });
});

describe('sourcing: bodies without a name', () => {
  describe('finds', () => {
    checkEach(
      [
        'Hundreds vanished, according to [human rights’ organisations|sourcing/vague-source].',
        '[Women’s groups|sourcing/vague-source] say the law is weak.',
        '[NGOs|sourcing/vague-source] warned that the dam was weak.',
        'Incomes rose in May, according to [one research firm|sourcing/vague-source].',
        'The song is heard everywhere, [organisers|sourcing/unnamed-group] attest.',
        '[Organizers|sourcing/unnamed-group] say they want to avoid violence.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'Norland’s ministries said the law was strong.',
        'One firm, Norbrew, said prices would rise.',
        'While one company says there are 2,400, another says there are 1,800.',
        'Organizers said the race would start at noon.',
        'The organizers say they want to avoid violence.',
        'The NGO said the dam was weak.',
        'The country’s prosecutors said the law was strong.',
      ],
      { kinds: BASE },
    );
  });
  it('are not named in the report', () => {
    for (const who of ['Her family', 'One research firm', 'A bank'])
      assert.equal(engine().analyze(`${who} said the rope was old.`).sources[0]?.named, false, who);
    assert.equal(engine().analyze('The bank said the rope was old.').sources[0]?.named, true);
  });
});

describe('sourcing: some of a side', () => {
  describe('finds', () => {
    checkEach(
      [
        '“We are tired,” [one fighter|sourcing/unnamed-individual] said.',
        '[A rebel|sourcing/unnamed-individual] told this newspaper the town was lost.',
        '[Two insurgents|sourcing/unnamed-group] said the town was lost.',
        'Arms are sold where [tribesmen|sourcing/unnamed-group] who believe their sons were shot swear revenge.',
      ],
      { kinds: BASE },
    );
  });
  describe('leaves alone', () => {
    checkEach(
      [
        'The rebels said the town was lost.',
        'In the north, separatists said the town was lost.',
        'The rebels, who hold the town, said it was calm.',
        'The gunman said nothing.',
      ],
      { kinds: BASE },
    );
  });
});
