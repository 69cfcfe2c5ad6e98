/**
 * The ledger's room: one record for each source of the story, named or not, with all its mentions and statements in order, how
 * many it is, how near it was, and whether the copy says why it stays unnamed. Leaves out wishes and support (`wide`), words
 * inside somebody's quotation, and hearsay, which has no source to record.
 */
import type { Annotator } from '../annotator';
import { StoryView } from '../../syntax/storyView';
import { makeLedger } from './ledger';

export const sources: Annotator<'sources'> = {
  name: 'sources',
  requires: ['story', 'identities', 'attributions'],
  assigns: 'sources',
  *run(facts, context) {
    if (facts.attributions.length === 0) return [];
    const view = yield* StoryView.of(facts.story, facts.identities.mentions, context);
    yield;
    return yield* makeLedger(view, facts.attributions, facts.identities.people, context.memo);
  },
};
