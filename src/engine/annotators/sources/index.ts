/**
 * The ledger's room: one record for each source of the story, named or not, with all its mentions and statements in order, how
 * many it is, how near it was, and whether the copy says why it stays unnamed. Leaves out wishes and support (non-assertive attributions), words
 * inside somebody's quotation, and hearsay, which has no source to record.
 */
import type { Annotator } from '../annotator';
import { StoryView } from '../../syntax/storyView';
import { tagsOf } from '../../syntax/tagging';
import { makeLedger } from './ledger';
import { hearSecondOpinion } from './secondOpinion';

export const sources: Annotator<'sources'> = {
  name: 'sources',
  requires: ['story', 'identities', 'attributions'],
  assigns: 'sources',
  models: ['partsOfSpeech', 'sourcing'],
  *run({ story, attributions, identities }, context) {
    if (attributions.length === 0) return [];
    const view = yield* StoryView.of(story, identities.mentions, context);
    yield;
    const tags = yield* tagsOf(story, context);
    const weights = context.models.sourcing;
    return yield* makeLedger({
      view,
      attributions,
      people: identities.people,
      memo: context.memo,
      *secondOpinion(drafts, isSaid) {
        if (weights !== null) yield* hearSecondOpinion({ view, tags, drafts, attributions, weights, isSaid });
      },
    });
  },
};
