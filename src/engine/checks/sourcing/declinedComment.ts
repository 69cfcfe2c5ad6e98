/**
 * Rule sourcing/declined-comment: an organization declines to comment, and somebody unnamed in it speaks in the same story. Leaves alone a
 * refusal by anybody else. AP warns of it: readers are told two things about one body.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, HIDDEN_KINDS, unnamedSources } from './aboutSource';

export const declinedComment = defineCheck({
  rule: 'sourcing/declined-comment',
  title: 'Body declines to comment, its people speak unnamed',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, ...HIDDEN_KINDS)) {
      const refusal = source.declinedComment;
      if (refusal === undefined) continue;
      yield askAbout(source, {
        message: `${opening(source.mentions[0]!.text)} speaks unnamed for a body that declines to comment in this story. Does the copy play fair with both?`,
        reason: 'declined-and-spoke',
        related: [{ ...refusal, message: 'declined to comment here' }],
      });
    }
  },
});
