/** What a check may read: those facts that it requires. The compiler says so; the lines marked here would else be errors. */
import assert from 'node:assert/strict';
import { defineCheck } from '../../../src/engine/checks/check';
import { checks } from '../../../src/engine/checks';

const about = { rule: 'sourcing/made-up', title: 'Made up', severity: 'hint' } as const;

describe('what a check requires', () => {
  it('is what it may read', () => {
    const check = defineCheck({
      ...about,
      requires: ['sources', 'figures'],
      *run({ sources, figures }) {
        if (sources.length + figures.length > 0) yield undefined;
      },
    });
    assert.deepEqual(check.requires, ['sources', 'figures']);
  });

  it('is all that it may read: not other facts, nor the words of the story', () => {
    defineCheck({
      ...about,
      requires: ['sources'],
      // @ts-expect-error attributions are not required
      *run({ sources, attributions }) {
        if (sources.length > 0) yield attributions;
      },
    });
    defineCheck({
      ...about,
      requires: ['story'],
      *run({ story }) {
        // @ts-expect-error a check is not given tokens
        if (story.tokens === undefined) yield undefined;
      },
    });
    // @ts-expect-error nothing states verdicts
    defineCheck({ ...about, requires: ['verdicts'], *run() {} });
  });

  it('is said by every check', () => {
    assert.deepEqual(
      checks.filter(({ requires }) => requires.length === 0).map(({ rule }) => rule),
      [],
    );
  });
});
