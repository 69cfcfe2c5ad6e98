/**
 * The identities annotator: which names of the story mean one person, body or place, which card each leads to, and who is described without
 * a name. Marks: every name, with its identity; titles beside names; gender where a title or a given name implies it. Leaves alone: two
 * people with the same surname, a weak name without support, a name that two cards share.
 */
import type { Story } from '../../model';
import type { MemoRun } from '../../memo';
import type { Annotator } from '../annotator';
import { settle } from './cards';
import { findDescriptions } from './descriptions';
import { groupNames } from './grouping';
import { linkCards } from './linking';
import { describe } from './mentions';
import { isKnown, PlacedName, placesOf, type Known } from './place';
import { StoryContext } from './storyContext';
import { endsStep, type Work } from '../../work';

export const identities: Annotator<'identities'> = {
  name: 'identities',
  requires: ['story', 'names'],
  assigns: 'identities',
  *run({ story, names }, context) {
    if (names.length === 0) return { mentions: [], people: [], descriptions: [] };
    const places = yield* settled(story, yield* placesOf(story, names, context), context.memo);
    const groups = yield* groupNames(story, places, context);
    yield;
    const links = yield* linkCards(places, groups, context);
    yield;
    const { mentions, people } = yield* describe(story, places, links, context);
    const descriptions = yield* findDescriptions(story, mentions, places, context);
    return { mentions, people, descriptions };
  },
};

/** Names settled between two yields. */
const NAMES_A_STEP = 100;

/** The places with the cards that each name may mean in this story. */
function* settled(story: Story, places: readonly PlacedName[], memo: MemoRun): Work<readonly Known[]> {
  if (places.every(isKnown)) return places;
  const known = new Array<Known>(places.length);
  const words = yield* StoryContext.of(story, memo);
  for (let index = 0; index < places.length; index++) {
    if (endsStep(index, NAMES_A_STEP)) yield;
    known[index] = withCandidates(places[index]!, words);
  }
  return known;
}

function withCandidates(place: PlacedName, words: StoryContext): Known {
  if (isKnown(place)) return place;
  const { name, read, first, end, paragraph, title } = place;
  return new PlacedName(name, read, first, end, paragraph, title, settle(read.prospects, words)) as Known;
}
