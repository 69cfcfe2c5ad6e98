/**
 * The second opinion: whether an editor would ask at a place, as learnt from real articles that two readers annotated. The rules
 * decide; it drops a question of theirs about people where it is sure that nobody would ask.
 * Logistic regression over hashed features (`features.ts`); trained by `src/training/sourcing/train.ts`.
 */
import type { Attribution, UnnamedSort } from '../../../model';
import { addAllWeights, FeatureList, type Weights } from '../../../tagger';
import { nounLemma } from '../../../syntax/lemma';
import type { StoryView } from '../../../syntax/storyView';
import type { Work } from '../../../work';
import { judgedEntry, type Draft } from '../draft';
import { addFeatures, type NounUse, type OpinionContext } from './features';
import { placesIn, type PlaceToAsk } from './places';

/** Labels of the weights: the second one's margin over the first is what a place weighs. */
export const OPINIONS = ['silent', 'ask'] as const;

/** Below this probability that an editor asks, a question is dropped. */
const DROPS = 0.2;

/** Sorts of people, about whom alone it has an opinion. */
const PEOPLE: ReadonlySet<UnnamedSort> = new Set(['bare', 'individual', 'group', 'vague', 'spokesperson', 'lay']);

/** Places weighed between two yields. */
const PLACES_A_STEP = 64;

/** Weighs the places about which the rules ask, and drops the questions that nobody would ask. */
export function* hearSecondOpinion(
  view: StoryView,
  tags: readonly string[],
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
  weights: Weights,
): Work<void> {
  const around = contextOfPlaces(view, tags, attributions);
  const places = placesIn(view, tags, drafts);
  yield;
  const list = new FeatureList();
  const sums = new Int32Array(OPINIONS.length);
  for (let index = 0; index < places.length; index++) {
    if (index % PLACES_A_STEP === PLACES_A_STEP - 1) yield;
    const place = places[index]!;
    if (!isDroppable(view, place, attributions)) continue;
    list.clear();
    addFeatures(list, around, place);
    sums.fill(0);
    addAllWeights(weights.features, list.hashes, 0, list.starts[1]!, sums, 0);
    const margin = sums[1]! - sums[0]!;
    if (1 / (1 + Math.exp(-(weights.slope * margin + weights.offset))) >= DROPS) continue;
    place.draft!.sort = null;
    place.draft!.exemption = 'second-opinion';
  }
}

/**
 * Whether a question about people is asked at the place. A stance ("a builder accused her") and a noun of the house's own are
 * rulings; of bodies too few were met in training.
 */
function isDroppable(
  view: StoryView,
  { draft, isJudged, kind }: PlaceToAsk,
  attributions: readonly Attribution[],
): boolean {
  if (draft === null || !isJudged || kind === 'source' || draft.sort === null || !PEOPLE.has(draft.sort)) return false;
  if (draft.lemmas.some((lemma) => view.isHouseNoun(lemma))) return false;
  return attributions[judgedEntry(draft).attribution]?.stance !== true;
}

/** What the features of a story's places look at. */
export function contextOfPlaces(
  view: StoryView,
  tags: readonly string[],
  attributions: readonly Attribution[],
): OpinionContext {
  const spokenBy = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    if (attribution.source === null) continue;
    const { from, to } = view.range(attribution.source);
    for (let token = from; token < to; token++) {
      const known = spokenBy.get(token);
      if (known === undefined) spokenBy.set(token, [attribution]);
      else known.push(attribution);
    }
  }
  const contents = attributions
    .flatMap((attribution) => attribution.contents.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start);
  const told = (offset: number): Attribution | null => {
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (contents[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= Math.max(0, low - CONTENTS_BACK); at--)
      if (contents[at]!.span.end > offset) return contents[at]!.attribution;
    return null;
  };
  return { view, tags, spokenBy, told, nouns: nounsOf(view) };
}

/** Contents before an offset that may still hold it: they seldom lie in one another. */
const CONTENTS_BACK = 3;

function nounsOf(view: StoryView): ReadonlyMap<string, NounUse> {
  const nouns = new Map<string, { first: number; count: number; named: number }>();
  view.story.units.forEach(({ firstToken }, unit) => {
    for (const at of view.personNounsIn(unit)) {
      const token = firstToken + at;
      const lemma = nounLemma(view.word(token));
      const use = nouns.get(lemma) ?? { first: token, count: 0, named: 0 };
      use.count += 1;
      if (isBeforeName(view, token)) use.named += 1;
      nouns.set(lemma, use);
    }
  });
  return nouns;
}

/** "lawmaker Ada Orr", "a lawmaker, Ada Orr". */
function isBeforeName(view: StoryView, token: number): boolean {
  const { tokens } = view.story;
  const next = view.word(token + 1) === ',' ? token + 2 : token + 1;
  if (next + 1 >= tokens.length) return false;
  const after = { start: tokens[next]!.start, end: tokens[next + 1]!.end };
  return view.mentionsIn(after).some(({ type }) => type === 'person');
}
