/** Tests of the learnt second opinion: it drops what nobody would ask and says so, keeps and adds what an editor would, and leaves the stated exemptions alone. */
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

  const COPY = 'Soldiers were told to hold the line. Two men thought of home.';

  it('drops a question that the rules ask, and says so in the record', () => {
    assert.notDeepEqual(asked(rulesAlone, COPY), []);
    assert.deepEqual(asked(both, COPY), []);
    assert.deepEqual(
      both
        .analyze(COPY)
        .sources.filter(({ exemption }) => exemption === 'second-opinion')
        .map(({ sort, descriptor }) => [sort, descriptor]),
      [[null, 'Two men']],
    );
  });

  it('is left out, and said to be, where its weights are missing', () => {
    const { failures } = rulesAlone.analyze(COPY);
    assert.deepEqual(
      failures.map(({ annotator, message }) => `${annotator}: ${message}`),
      ['sourcing: its weights are missing'],
    );
  });

  describe('asks what the rules do not', () => {
    const asksAlso = ['Party leaders hoped the meeting, sought by Orr, would calm the members.'];
    for (const copy of asksAlso) it(`${copy}, by the rules alone`, () => assert.deepEqual(asked(rulesAlone, copy), []));
    checkEach(['[Party leaders|sourcing/unnamed-group] hoped the meeting, sought by Orr, would calm the members.'], {
      kinds: BASE,
    });
  });

  describe('leaves alone whom a stated exemption spares, and who says nothing by himself', () => {
    checkEach(
      [
        'In exit polls, Republicans said taxes came first.',
        'Another witness told the court that the van was blue.',
        'All the partners said they would stay with the project.',
        'Officials would say nothing if the boats were late.',
        'Lawmakers have not said when they will vote.',
        'Nils Aro said that the claim by two officials that the pier was mined was false.',
        'Fighters said that the town had fallen.',
        'Some members chanted, “Let her speak!”',
        'She and other Democrats said the bill would pass.',
        'We argued all night. A friend said the pier was ugly, and I think she is right.',
        'Pilots Ada Brunn and Kai Rask said the runway was wet. The pilots said they had asked for help.',
      ],
      { kinds: BASE },
    );
  });

  describe('keeps', () => {
    checkEach(
      [
        '[Officials|sourcing/unnamed-group] said the dam was safe.',
        'By the account of [a former trainer at the stable|sourcing/unnamed-individual], the horse was lame before the race.',
        '[A cabinet minister|sourcing/unnamed-individual] admitted that the figures were wrong.',
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
