/** Tests of the ten base questions on the project's whole lists of cases, and on the shared stories. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readCases, readMarkedCases, readStories, type GoldText } from '../../../../src/training/sourcing/gold';
import { precisionOf, recallOf, scoreAll, type Score } from '../../../../src/training/sourcing/score';
import { engine, ROOT } from '../../../support/engine';
import { itWithShared } from '../../../support/shared';

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

describe('sourcing: the cases', () => {
  for (const list of ['sourcing', 'sourcing-agencies']) {
    it(`reaches its marks on the cases of ${list}.txt`, () => {
      holds(scoreOf(readMarkedCases(join(ROOT, `test/fixtures/cases/${list}.txt`))), 0.95);
    }).timeout(20_000);
  }

  itWithShared('reaches its marks on the shared stories and cases', ['stories'], (path) => {
    holds(scoreOf([...readStories(path), ...readCases(join(path, 'anon-cases.json'))]), 0.95);
  });
});
