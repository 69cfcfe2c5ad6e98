/**
 * The second opinion: whether an editor would ask at a place, as learnt from real articles that two readers annotated. The rules
 * decide; it drops a question of theirs about people where it is sure that nobody would ask.
 * Logistic regression over hashed features (`features.ts`); trained by `src/training/sourcing/train.ts`.
 */
import type { Attribution, Span, UnnamedKind } from '../../../model';
import { addAllWeights, FeatureList, type Weights } from '../../../tagger';
import { nounLemma } from '../../../syntax/lemma';
import type { StoryView } from '../../../syntax/storyView';
import { endsStep, type Work } from '../../../work';
import type { Draft } from '../draft';
import { addFeatures, type NounUse, type OpinionContext } from './features';
import { placeOf, weighedEntry } from './places';

/** Labels of the weights: the second one's margin over the first is the score of a place. */
export const OPINIONS = ['silent', 'ask'] as const;

/**
 * Below this probability that an editor asks, a question is dropped; below the other, one about a stance, whose frames the rules know,
 * or about one person. Set in folds over the tuned articles, so that no question on the project's own sentences is lost.
 */
const DROPS = 0.25;
const DROPS_SURE = 0.2;

/** Kinds of people, the only sources that it has an opinion on. */
const PEOPLE: ReadonlySet<UnnamedKind> = new Set(['bare', 'individual', 'group', 'vague', 'spokesperson', 'lay']);

/** Records scored, attributions laid out and units looked at between two yields. */
const PLACES_A_STEP = 64;
const ATTRIBUTIONS_A_STEP = 500;
const UNITS_A_STEP = 500;

/** Scores the places about which the rules ask, and drops the questions that nobody would ask. */
export function* hearSecondOpinion(
  view: StoryView,
  tags: readonly string[],
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
  weights: Weights,
): Work<void> {
  const around = yield* contextOfPlaces(view, tags, attributions);
  const list = new FeatureList();
  const sums = new Int32Array(OPINIONS.length);
  for (let index = 0; index < drafts.length; index++) {
    if (endsStep(index, PLACES_A_STEP)) yield;
    const draft = drafts[index]!;
    const place = isDroppable(view, draft, attributions) ? placeOf(view, tags, draft) : null;
    // Of organizations and other nouns too few were met in training.
    if (place === null || place.kind === 'source') continue;
    list.clear();
    addFeatures(list, around, place);
    sums.fill(0);
    addAllWeights(weights.features, list.hashes, 0, list.starts[1]!, sums, 0);
    const margin = sums[1]! - sums[0]!;
    const stance = attributions[weighedEntry(draft).attribution]?.stance === true;
    const limit = stance || draft.kind === 'individual' ? DROPS_SURE : DROPS;
    if (1 / (1 + Math.exp(-(weights.slope * margin + weights.offset))) >= limit) continue;
    draft.kind = null;
    draft.exemption = 'second-opinion';
  }
}

/** Frames in which one person has plainly said it: says, tells, "— a clerk", "according to". */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'accord', '—', '–', '-']);

/**
 * Whether the rules ask about people. One person's plain word, people who speak beside somebody named, people who as the copy says must
 * stay unnamed, and the house's own nouns are always asked about.
 */
function isDroppable(view: StoryView, draft: Draft, attributions: readonly Attribution[]): boolean {
  if (draft.kind === null || !PEOPLE.has(draft.kind) || draft.markers.length > 0) return false;
  if (draft.lemmas.some((lemma) => view.isHouseNoun(lemma))) return false;
  // "A steward asked not to be named. The steward said": whichever mention speaks makes no difference.
  const plain = draft.entries.some(({ attribution }) => PLAIN.has(attributions[attribution]?.cueLemma ?? ''));
  if (draft.kind === 'individual' && plain) return false;
  // "Lena Orr and other planners": the features would be hers.
  const { source, attribution } = weighedEntry(draft);
  return attribution < 0 || attributions[attribution]!.source!.start === source.start;
}

/** What the features of a story's places look at. */
export function* contextOfPlaces(
  view: StoryView,
  tags: readonly string[],
  attributions: readonly Attribution[],
): Work<OpinionContext> {
  const spokenBy = new Map<number, readonly Attribution[]>();
  for (let index = 0; index < attributions.length; index++) {
    if (endsStep(index, ATTRIBUTIONS_A_STEP)) yield;
    const attribution = attributions[index]!;
    if (attribution.source === null) continue;
    const { from, to } = view.range(attribution.source);
    const alone = [attribution];
    for (let token = from; token < to; token++) {
      const known = spokenBy.get(token);
      spokenBy.set(token, known === undefined ? alone : [...known, attribution]);
    }
  }
  yield;
  const contents: { readonly span: Span; readonly attribution: Attribution }[] = [];
  for (const attribution of attributions) {
    for (const span of attribution.contents) {
      // They come nearly in order: each finds its place a few steps back.
      let at = contents.length;
      for (; at > 0 && contents[at - 1]!.span.start > span.start; at--) contents[at] = contents[at - 1]!;
      contents[at] = { span, attribution };
      if (contents.length % ATTRIBUTIONS_A_STEP === 0) yield;
    }
  }
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
  yield;
  return { view, tags, spokenBy, told, nouns: yield* nounsOf(view) };
}

/** How many contents back one may still contain an offset: contents are seldom nested. */
const CONTENTS_BACK = 3;

function* nounsOf(view: StoryView): Work<ReadonlyMap<string, NounUse>> {
  const nouns = new Map<string, { first: number; count: number; named: number }>();
  const { units } = view.story;
  for (let unit = 0; unit < units.length; unit++) {
    if (endsStep(unit, UNITS_A_STEP)) yield;
    const { firstToken } = units[unit]!;
    for (const at of view.personNounsIn(unit)) {
      const token = firstToken + at;
      const lemma = nounLemma(view.word(token));
      const use = nouns.get(lemma) ?? { first: token, count: 0, named: 0 };
      use.count += 1;
      if (isBeforeName(view, token)) use.named += 1;
      nouns.set(lemma, use);
    }
  }
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
