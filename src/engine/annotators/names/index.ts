/**
 * The names annotator: persons, bodies, places, groups, facilities, events and products.
 *
 * Marks every mention, full name or part ("Hillary Rodham Clinton", "Clinton", "ECOWAS"), in body, headline, dateline and byline.
 * Leaves alone: titles (kept as `role`), a leading "the", possessives, the tail of "Al-Qaeda-linked", days and months, offices
 * without a name ("the minister"), code, addresses, and what is a name of nothing above (laws, languages, works).
 */
import { textSpan, type NameMention, type NameType, type Story, type TextSpan } from '../../model';
import { confidenceOf, hashText, type Weights } from '../../tagger';
import type { Annotator } from '../annotator';
import { agree } from './agreement';
import { withCardNames } from './cardNames';
import { edgesOf, type ListsOf } from './edges';
import { isFacility, withConsulates } from './facilities';
import { readByRules } from './fallback';
import { withHyphenated } from './hyphenated';
import { LISTS } from './lists';
import { mended, withoutHeadlineWords } from './repairs';
import { roleOf } from './roles';
import { readStoryNames } from './storyNames';
import { phraseHash } from './unitWords';

export const names: Annotator<'names'> = {
  name: 'names',
  requires: ['story'],
  assigns: 'names',
  *run({ story }, context) {
    const weights = context.models.names;
    if (weights === null) {
      const [fault] = context.models.faults.filter((sentence) => sentence.startsWith('names'));
      context.warn(
        fault === undefined
          ? 'The weights for names are missing: only names after a title, in the dateline and in the byline are marked.'
          : `The weights for names could not be read (${fault}): only names after a title, in the dateline and in the byline are marked.`,
      );
      return withFurniture(story, yield* readByRules(story), () => 0);
    }
    const lists = weights.tables.get('lists');
    const listsOf: ListsOf = (phrase) =>
      lists?.get(
        phraseHash(
          phrase
            .toLowerCase()
            .split(' ')
            .map((word) => hashText(word)),
        ),
      ) ?? 0;
    const scale = marginAt(weights, 0.75);
    const read = yield* readStoryNames(story, weights, context.reuse);
    const agreed = withoutHeadlineWords(story, mended(story, agree(story, read, scale), listsOf), listsOf);
    const spans = withHyphenated(
      story,
      withConsulates(story, withCardNames(story, agreed, context.knowledge, scale)),
      listsOf,
    );
    const found: NameMention[] = [];
    let sentence = 0;
    for (const span of spans) {
      while (story.sentences[sentence]!.endToken <= span.start) sentence++;
      const { firstToken, endToken } = story.sentences[sentence]!;
      for (const name of edgesOf(story, span, firstToken, listsOf)) {
        if (name.type === 'other') continue;
        const type = isFacility(story, name) ? 'facility' : name.type;
        const role =
          type === 'person' ? roleOf(story, name.firstToken, name.endToken, firstToken, endToken) : undefined;
        found.push({
          ...textSpan(story.text, name.start, name.end),
          type,
          reason: span.reason,
          confidence: confidenceOf(weights, span.margin),
          ...(role && { role }),
        });
      }
    }
    return withFurniture(story, found, listsOf);
  },
};

/** The margin at which readings of these weights are right in the given share of cases; at least 1. */
function marginAt(weights: Weights, share: number): number {
  const margin = (Math.log(share / (1 - share)) - weights.offset) / weights.slope;
  return Number.isFinite(margin) ? Math.max(1, margin) : 1;
}

const PLACE_LISTS = LISTS.country | LISTS.city | LISTS.largeCity | LISTS.region | LISTS.place;

/** The names with those that the dateline and byline give by their place on the page, whatever the tagger made of them. */
function withFurniture(story: Story, found: readonly NameMention[], listsOf: ListsOf): readonly NameMention[] {
  const given: NameMention[] = [];
  const add = (span: TextSpan | null, type: NameType, reason: string): void => {
    if (span !== null && span.end > span.start) given.push({ ...span, type, reason, confidence: 0.95 });
  };
  const { dateline, byline } = story;
  // A sports slug ("CRICKET - …") looks like a dateline; a place that is neither listed nor read nor followed by its country is none.
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
