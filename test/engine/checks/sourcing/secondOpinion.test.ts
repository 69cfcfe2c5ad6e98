/** Tests of the learnt second opinion: it drops what nobody would ask, keeps what an editor would, and says that it was the one who dropped it. */
import assert from 'node:assert/strict';
import { checkEach } from '../../../support/check';
import { engineOf, readCards, readModelBytes } from '../../../support/engine';
import { BASE_RULES } from '../../../../src/training/sourcing/gold';

const BASE = BASE_RULES.map((rule) => `sourcing/${rule}`);

describe('sourcing: the second opinion', () => {
  const { sourcing: _learnt, ...models } = readModelBytes();
  const rulesAlone = engineOf({ models, cards: readCards() });
  const both = engineOf({ models: readModelBytes(), cards: readCards() });
  const asked = (engine: typeof both, copy: string): string[] =>
    engine
      .analyze(copy)
      .findings.filter(({ rule }) => BASE.includes(rule))
      .map(({ rule, text, reason }) => `${rule}: ${text}, ${reason}`);

  const COPY = 'Her strategists have been reluctant to tell of their plans. The vote is in May.';

  it('drops a question that the rules ask, and says so in the record', () => {
    assert.notDeepEqual(asked(rulesAlone, COPY), []);
    assert.deepEqual(asked(both, COPY), []);
    assert.deepEqual(
      both.analyze(COPY).sources.map(({ sort, exemption }) => [sort, exemption]),
      [[null, 'second-opinion']],
    );
  });

  it('is left out, and said to be, where its weights are missing', () => {
    const { failures } = rulesAlone.analyze(COPY);
    assert.deepEqual(
      failures.map(({ annotator, message }) => `${annotator}: ${message}`),
      ['sourcing: its weights are missing'],
    );
  });

  describe('keeps', () => {
    checkEach(
      [
        '[Officials|sourcing/unnamed-group] said the dam was safe.',
        'The plan will fail, [a senior aide|sourcing/unnamed-individual] said on Monday.',
        '“It was bad,” [one trader|sourcing/unnamed-individual] recalled. The market has closed since.',
        'Last spring [a Tarn builder|sourcing/unnamed-individual] accused Lena Orr of taking money.',
        'There is a growing sense among [lawmakers|sourcing/unnamed-group] that the vote is lost.',
        'According to [critics|sourcing/vague-source], the tax is unfair.',
        '[A city engineer|sourcing/unnamed-individual] told the Courier that the bridge was unsafe.',
        '[A clerk in the mayor’s office|sourcing/unnamed-individual] said the letter was lost.',
        '[Residents|sourcing/lay-witness] said the river rose for days.',
        '[Many Democrats|sourcing/vague-source] believe that the vote is lost.',
      ],
      { kinds: BASE },
    );
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'Residents gathered in the square on Monday. Many had walked for hours. Mayor Nadia Okafor thanked them.',
        'Voters will choose a mayor in May. Democrats hold five of nine seats. Republicans hold four.',
        'Police arrested two men on Monday. The men were held overnight and will see a judge on Friday.',
        'Some tourists left the island on Monday. Others will leave on Friday, Mayor Nadia Okafor said.',
        'Drug makers cut prices in June. Doctors prescribe the pills to 40,000 patients.',
        'If officials say no, the regatta is off, organiser Rita Lund said.',
        'She and her aides said the plan was sound, and Lena Orr signed it.',
        'Ivo Rand and Paul Berg denied the theft. The two men said they had never met.',
      ],
      { kinds: BASE },
    );
  });
});
