/**
 * The names annotator: persons, bodies, places, groups, facilities, events and products.
 *
 * Marks every mention, full name or part ("Hillary Rodham Clinton", "Clinton", "ECOWAS"), in body, headline, dateline and byline.
 * Leaves alone: titles (kept as `role`), a leading "the", possessives, the tail of "Al-Qaeda-linked", days and months, offices
 * without a name ("the minister"), code, addresses, and what is a name of nothing above (laws, languages, works).
 */
import type { NameMention, NameType, Story, TextSpan } from '../../model';
import { confidenceOf, hashText, type Weights } from '../../tagger';
import type { Annotator } from '../annotator';
import { agree, type ReadSpan } from './agreement';
import { withCountryCodes } from './brackets';
import { withCardNames } from './cardNames';
import { edgesOf, type ListsOf } from './edges';
import { isFacility, withConsulates } from './facilities';
import { readByRules } from './fallback';
import { withHyphenated } from './hyphenated';
import { LISTS } from './lists';
import { mended, withLands, withoutHeadlineWords } from './repairs';
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
    const agreed = agree(story, withCountryCodes(story, withLands(story, read, listsOf)), scale, listsOf);
    yield;
    const repaired = withoutHeadlineWords(story, mended(story, agreed, listsOf, scale), listsOf);
    yield;
    const carded = yield* withCardNames(story, repaired, context, scale);
    const spans = withHyphenated(story, withConsulates(story, carded), listsOf);
    yield;
    const marker = new Marker(story, weights, listsOf);
    for (let index = 0; index < spans.length; index++) {
      if (index % SPANS_A_STEP === SPANS_A_STEP - 1) yield;
      marker.mark(spans[index]!);
    }
    return withFurniture(story, marker.found, listsOf);
  },
};

/** Spans made names between two yields. */
const SPANS_A_STEP = 200;

/** Makes names of spans, which come in the order of the text. */
class Marker {
  readonly found: NameMention[] = [];
  private sentence = 0;

  constructor(
    private readonly story: Story,
    private readonly weights: Weights,
    private readonly listsOf: ListsOf,
  ) {}

  mark(span: ReadSpan): void {
    const { story } = this;
    while (story.sentences[this.sentence]!.endToken <= span.start) this.sentence++;
    const { firstToken, endToken } = story.sentences[this.sentence]!;
    for (const name of edgesOf(story, span, firstToken, this.listsOf)) {
      if (name.type === 'other') continue;
      const { start, end } = name;
      const type = isFacility(story, name) ? 'facility' : name.type;
      const role = type === 'person' ? roleOf(story, name.firstToken, name.endToken, firstToken, endToken) : undefined;
      const confidence = confidenceOf(this.weights, span.margin);
      const text = story.text.slice(start, end);
      this.found.push(
        role === undefined
          ? { start, end, text, type, reason: span.reason, confidence }
          : { start, end, text, type, reason: span.reason, confidence, role },
      );
    }
  }
}

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
