/**
 * The names annotator: persons, organizations, places, groups, facilities, events and products.
 *
 * Marks every mention, full name or part ("Hillary Rodham Clinton", "Clinton", "ECOWAS"), in body, headline, dateline and byline. Leaves
 * alone: titles (kept as `role`), a leading "the", possessives, the tail of "Al-Qaeda-linked", days and months, offices without a name
 * ("the minister"), code, addresses, and names of anything else (laws, languages, works).
 */
import { NameMention, type NameType, type Story, type TextSpan } from '../../model';
import { joined } from '../../lists';
import type { Annotator } from '../annotator';
import type { ListsOf } from './edges';
import { readByRules } from './fallback';
import { LISTS } from './lists';
import { listsOf, settledNames } from './settledNames';
import { readUnitNames } from './storyNames';

export const names: Annotator<'names'> = {
  name: 'names',
  requires: ['story'],
  assigns: 'names',
  models: ['names'],
  *run({ story }, context) {
    const weights = context.models.names;
    if (weights === null) {
      context.warn(
        'Only names after a title, in the dateline and in the byline are marked: there are no weights for names.',
      );
      return withFurniture(story, yield* readByRules(story), () => 0);
    }
    const read = yield* readUnitNames(story, weights, context.memo);
    const settled = yield* settledNames(story, read, weights, context);
    return withFurniture(story, yield* joined(settled), listsOf(weights));
  },
};

const PLACE_LISTS = LISTS.country | LISTS.city | LISTS.largeCity | LISTS.region | LISTS.place;

/** The names with those that the dateline and byline give by their place on the page, whatever the tagger took them for. */
function withFurniture(story: Story, found: readonly NameMention[], listsOf: ListsOf): readonly NameMention[] {
  const given: NameMention[] = [];
  const add = (span: TextSpan | null, type: NameType, reason: string): void => {
    if (span !== null && span.end > span.start)
      given.push(new NameMention(span.start, span.end, span.text, type, reason, 0.95, undefined));
  };
  const { dateline, byline } = story;
  // A sports slug ("CRICKET - …") looks like a dateline; a word that is not listed as a place, was not read as one and is not followed by a
  // country is none.
  const isPlace = (city: TextSpan): boolean =>
    (listsOf(city.text) & PLACE_LISTS) !== 0 ||
    found.some((name) => name.type === 'place' && name.start < city.end && city.start < name.end);
  if (dateline !== null && (dateline.region !== null || dateline.agency !== null || isPlace(dateline.city))) {
    add(dateline.city, 'place', 'dateline');
    add(dateline.region, 'place', 'dateline');
    add(dateline.agency, 'organization', 'dateline');
  }
  for (const name of byline?.names ?? []) add(name, 'person', 'byline');
  if (given.length === 0) return found;
  const kept = found.filter((name) => !given.some((other) => name.start < other.end && other.start < name.end));
  return [...kept, ...given].sort((a, b) => a.start - b.start);
}
