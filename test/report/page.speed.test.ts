/** The sourcing report of a long story: made before anybody waits for it. */
import assert from 'node:assert/strict';
import { reportArticle } from '../../src/report/page';
import { sourcingReport } from '../../src/report/sourcing';
import { check } from '../support/check';
import { leastTime } from '../support/leastTime';

const STORY = `A harbour official said the pier is shut.

Mayor Nadia Okafor said the ferry is late. "We will wait," she said.
`;

/** Milliseconds. */
const LIMIT = 100;

describe('the page of the report of a long story', () => {
  it('is made at once, also of 3,000 words', () => {
    const analysis = check(STORY.repeat(140));
    const took = leastTime(() => {
      const html = reportArticle(sourcingReport(analysis), { id: 'quay.txt', lineOf: () => 1, links: true });
      assert.ok(html.length > 10_000);
    }, LIMIT);
    assert.ok(took <= LIMIT, `${took.toFixed(0)} ms`);
  });
});
