/**
 * The second opinion: whether an editor would ask at a place, as learnt from real articles that two readers annotated. It drops a
 * question of the rules about people where it is sure that nobody would ask, and asks about people whom the rules spare where an editor
 * most likely would. It looks at what the copy says, and not at what the rules made of that: they were made on the articles that it
 * learns from, and seem better there than they are on others.
 * Logistic regression over hashed features (`features.ts`); trained by `src/training/sourcing/train.ts`.
 */
import type { Attribution, Span, UnnamedKind } from '../../../model';
import { addAllWeights, FeatureList, type Weights } from '../../../tagger';
import { nounLemma } from '../../../syntax/lemma';
import type { StoryView } from '../../../syntax/storyView';
import { endsStep, type Work } from '../../../work';
import type { Draft, Entry } from '../draft';
import { NON_ASSERTIVE_VERBS } from '../../../english/reportingVerbs';
import { wordSet } from '../../../english/wordSet';
import { peopleKind } from '../describedPeople';
import { isCountedBack } from '../pointingBack';
import { addFeatures, type NounUse, type OpinionContext } from './features';
import { placeOf, weighedEntry } from './places';

/** Labels of the weights: the second one's margin over the first is the score of a place. */
export const OPINIONS = ['silent', 'ask'] as const;

/**
 * Below the first probability that an editor asks, a question is dropped; below the second, one about a stance, whose frames the rules
 * know, or about one person; and from the third on somebody whom the rules spare is asked about. Set on 1,288 articles with the rules of
 * the day before these were read (78.1 / 64.7, precision / recall), each fifth of them judged by what was learnt from the others, and the
 * second so that no question on the project's own sentences is lost.
 */
const DROPS = 0.1;
const DROPS_SURE = 0.08;
const RAISES = 0.7;
/** Phrases of one source that are looked at: whoever is not asked about in the first few is hardly ever in a later one. Set by hand. */
const PHRASES_LOOKED_AT = 6;

/** Kinds of people, the only sources that it has an opinion on. */
const PEOPLE: ReadonlySet<UnnamedKind> = new Set(['bare', 'individual', 'group', 'vague', 'spokesperson', 'lay']);

/** Records scored, attributions laid out and units looked at between two yields. */
const PLACES_A_STEP = 64;
const ATTRIBUTIONS_A_STEP = 500;
const UNITS_A_STEP = 500;

/** What is heard. */
export interface Hearing {
  readonly view: StoryView;
  /** The Penn tag of each token. */
  readonly tags: readonly string[];
  readonly drafts: readonly Draft[];
  readonly attributions: readonly Attribution[];
  readonly weights: Weights;
  /** Whether a phrase says, hopes or fears something by itself. */
  readonly isSaid: (entry: Entry) => boolean;
}

/** Drops the questions that nobody would ask, and asks about those whom the rules spare and an editor would not. */
export function* hearSecondOpinion(hearing: Hearing): Work<void> {
  const { view, tags, drafts, attributions, weights, isSaid } = hearing;
  const around = yield* contextOfPlaces(view, tags, attributions);
  const list = new FeatureList();
  const sums = new Int32Array(OPINIONS.length);
  /** How likely an editor is to ask at a phrase; null where it is no place of people: of others too few were met in training. */
  const likelihood = (entry: Entry): number | null => {
    const place = placeOf(view, tags, entry);
    if (place === null || place.kind === 'source') return null;
    list.clear();
    addFeatures(list, around, place);
    sums.fill(0);
    addAllWeights(weights.features, list.hashes, 0, list.starts[1]!, sums, 0);
    return 1 / (1 + Math.exp(-(weights.slope * (sums[1]! - sums[0]!) + weights.offset)));
  };
  for (let index = 0; index < drafts.length; index++) {
    if (endsStep(index, PLACES_A_STEP)) yield;
    const draft = drafts[index]!;
    if (!isDroppable(view, draft, attributions)) continue;
    // "lawmakers who thought": what the phrase itself says is a relative clause.
    const said = attributions[weighedEntry(draft).attribution];
    const limit = said?.stance !== true && said !== undefined && draft.kind !== 'individual' ? DROPS : DROPS_SURE;
    if ((likelihood(weighedEntry(draft)) ?? 1) >= limit) continue;
    draft.kind = null;
    draft.exemption = 'second-opinion';
  }
  // "Pilots Ada Brunn and Kai Rask said … The pilots said": named by that noun before.
  const isNamed = ({ phrase: { determiner, lemma } }: Entry): boolean =>
    determiner === 'definite' && (around.nouns.get(lemma)?.named ?? 0) > 0;
  const heads = new Set<string>();
  for (const draft of drafts) if (draft.kind !== null) heads.add(view.word(weighedEntry(draft).phrase.head));
  for (let index = 0; index < drafts.length; index++) {
    if (endsStep(index, PLACES_A_STEP)) yield;
    const draft = drafts[index]!;
    if (!isRaisable(draft)) continue;
    const entry = draft.entries
      .slice(0, PHRASES_LOOKED_AT)
      .find(
        (one) =>
          isSaid(one) && !isNamed(one) && !heads.has(view.word(one.phrase.head)) && (likelihood(one) ?? 0) >= RAISES,
      );
    if (entry === undefined) continue;
    draft.kind = peopleKind(view, entry.phrase);
    draft.exemption = null;
    draft.asked = entry;
    heads.add(view.word(entry.phrase.head));
  }
}

/** Exemptions that are surer than what was learnt: on the articles by which the limit was set, asking against them was wrong as often as right. */
const SURE: ReadonlySet<string> = wordSet(
  'addressed institution known named-instance named-later nobody office on-record other-sense pointing-back second-opinion share supposed with-somebody-known',
);

/** Whether the rules spare somebody about whom it may be right to ask all the same. */
function isRaisable({ kind, exemption }: Draft): boolean {
  return kind === null && exemption !== null && !SURE.has(exemption);
}

/** Frames in which one person has plainly said it: says, tells, admits, "— a clerk", "A clerk shrugged: “No.”", "according to". */
const PLAIN: ReadonlySet<string> = wordSet('say tell admit confirm accord — – - :');

/** How the second reading calls a speaker set off by commas: "The valve, a fitter at the plant surmised, had frozen." */
const SET_OFF: ReadonlySet<string> = wordSet('interposed inverted unnamed-after');
/** Forms that have no other use: "in the recollection of a negotiator", "two officers put the losses at 29". */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['let-known', 'on-trust', 'put-at', 'words-of']);

/**
 * Whether the rules ask about people. One person's plain word, people who speak beside somebody named, people who as the copy says must
 * stay unnamed, and the house's own nouns are always asked about.
 */
function isDroppable(view: StoryView, draft: Draft, attributions: readonly Attribution[]): boolean {
  if (draft.kind === null || !PEOPLE.has(draft.kind) || draft.markers.length > 0) return false;
  if (draft.lemmas.some((lemma) => view.isHouseNoun(lemma))) return false;
  // "A steward asked not to be named. The steward said": whichever mention speaks makes no difference.
  const cited = draft.entries.map(({ attribution }) => attributions[attribution]);
  const plain = cited.some((one) => PLAIN.has(one?.cueLemma ?? '') || SET_OFF.has(one?.reason ?? ''));
  if (draft.kind === 'individual' && plain) return false;
  if (draft.entries.some((entry) => isSpeaker(view, entry, attributions[entry.attribution]))) return false;
  if (cited.some((one) => UNMISTAKABLE.has(one?.reason ?? ''))) return false;
  // "The four argued": that nobody in the story can be meant is more than its words can tell.
  if (isCountedBack(view, weighedEntry(draft).phrase)) return false;
  // "Lena Orr and other planners": the features would be hers.
  const { source, attribution } = weighedEntry(draft);
  return attribution < 0 || attributions[attribution]!.source!.start === source.start;
}

/** Verbs that stand beside a quotation which is not the speaker's statement: questions, signs, others' words. */
const NO_STATEMENTS = wordSet('ask be cite quote read', NON_ASSERTIVE_VERBS);
/** The most UTF-16 code units between a quotation, its speaker and the verb: a mark and a space. */
const BESIDE = 2;

/** "“It will never float,” scoffed one of the shipwrights.", "“It is over,” a trader shrugged.": somebody's own words, however rare the verb. */
function isSpeaker(view: StoryView, { source, phrase }: Entry, attribution: Attribution | undefined): boolean {
  if (attribution?.kind !== 'direct' || attribution.cue === null || NO_STATEMENTS.has(attribution.cueLemma ?? ''))
    return false;
  if (phrase.kind !== 'person' || view.isCapitalised(phrase.head)) return false;
  const { cue } = attribution;
  const said = Math.min(source.start, cue.start);
  if (Math.max(cue.start - source.end, source.start - cue.end) > BESIDE) return false;
  return attribution.contents.some(({ end }) => end <= said && said - end <= BESIDE);
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
