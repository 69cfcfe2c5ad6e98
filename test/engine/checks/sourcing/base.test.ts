/** Tests of the ten base questions: what they find, what they leave alone, and the project's whole list of cases. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  readCases,
  readMarkedCases,
  readStories,
  BASE_RULES,
  type GoldText,
} from '../../../../src/training/sourcing/gold';
import { precisionOf, recallOf, scoreAll, type Score } from '../../../../src/training/sourcing/score';
import { checkEach } from '../../../support/check';
import { engine, ROOT } from '../../../support/engine';
import { itWithShared } from '../../../support/shared';

const BASE = [...BASE_RULES, 'outlet-has-learned'].map((rule) => `sourcing/${rule}`);

function scoreOf(texts: readonly GoldText[]): Score {
  return scoreAll(
    texts.map((gold) => ({ gold, findings: engine().analyze(gold.text, { storyDate: gold.date }).findings })),
  );
}

function holds(score: Score, reasons: number): void {
  const wrong = score.mistakes.map(({ id, kind, rule, words }) => `${id}: ${kind}, ${rule}: ${words}`).join('\n');
  assert.ok(precisionOf(score.all) >= 0.95, `precision ${precisionOf(score.all)}\n${wrong}`);
  assert.ok(recallOf(score.all) >= 0.9, `recall ${recallOf(score.all)}\n${wrong}`);
  assert.ok(score.reasonRight / score.all.right >= reasons, `reasons\n${wrong}`);
  assert.equal(score.forbidden, 0, wrong);
}

describe('sourcing: the base questions', () => {
  describe('finds', () => {
    checkEach(
      [
        '[Sources|sourcing/bare-source] said the pier was sold.',
        'The pier was sold, [a source|sourcing/bare-source] said.',
        '[A harbour official|sourcing/unnamed-individual] said the pier was sold.',
        'According to [a former clerk at the mill|sourcing/unnamed-individual], the books were burned.',
        '[Three people familiar with the matter|sourcing/unnamed-group] said the pier was sold.',
        '[Harbour officials|sourcing/unnamed-group] say the pier is safe.',
        '[Critics|sourcing/vague-source] say the pier is ugly.',
        '[Many|sourcing/vague-source] doubt that the pier will last.',
        '[A spokeswoman for Northgate Ferries|sourcing/unnamed-spokesperson] said the pier was closed.',
        '[Residents|sourcing/lay-witness] said the pier shook.',
        'According to [a leaked memo|sourcing/undisclosed-document], the pier is unsafe.',
      ],
      { kinds: BASE },
    );
  });

  describe('leaves alone', () => {
    checkEach(
      [
        'Mayor Ingrid Solberg said the pier was sold.',
        'A spokesman for the harbour, Olav Berg, said the pier was closed.',
        'The harbour authority said the pier was closed.',
        'Police said two men were held.',
        'The report said the pier was unsafe.',
        'Officials opened the pier on Sunday.',
        'Harbour officials stood about until the tide turned.',
        'Many residents left before the storm.',
        'The town has two sources of income, fish and salt.',
        'People familiar with jazz will know the tune.',
        '“People say the pier is ugly,” Mayor Ingrid Solberg said.',
        'If officials say no, the regatta is off, organiser Rita Lund said.',
        'Hundreds said goodbye to the captain.',
        'Lawmakers have not said when they will vote.',
        'Organisers Ada Brunn and Kai Rask said the regatta was off.',
        'A spokeswoman for the harbour declined to comment.',
      ],
      { kinds: BASE },
    );
  });

  for (const list of ['sourcing', 'sourcing-agencies']) {
    it(`reaches its marks on the cases of ${list}.txt`, () => {
      holds(scoreOf(readMarkedCases(join(ROOT, `test/fixtures/cases/${list}.txt`))), 0.95);
    }).timeout(20_000);
  }

  itWithShared('reaches its marks on the shared stories and cases', ['stories'], (path) => {
    holds(scoreOf([...readStories(path), ...readCases(join(path, 'anon-cases.json'))]), 0.95);
  });
});
