/** The ledger's room: joins the source phrases of a story to records, one for each source, named or not. */
import { isAssertive, overlaps, type Attribution, type Identity, type Source, type SourceClass } from '../../model';
import type { MemoRun } from '../../memo';
import { genderOfWords } from '../../syntax/gender';
import type { StoryView } from '../../syntax/storyView';
import { findMarkers, markerBook } from './anonymity';
import { judgedEntry, type Draft, type Entry } from './draft';
import { holderOf } from './linkMarkers';
import { matchesIn } from './phrases';
import { record } from './record';
import { findRefusals, refusalBook } from './refusals';
import { secondHand } from './secondHand';
import { ANYBODY, judgeSource } from './judgement';
import { isAddressed, statesSomething } from './assertions';
import type { Work } from '../../work';
import { draw, SLICE } from './drafts';
import { Reports } from './reports';

const PHRASES_A_SOURCE = 10;

/** What the ledger is made from. */
export interface LedgerFacts {
  readonly view: StoryView;
  readonly attributions: readonly Attribution[];
  readonly people: readonly Identity[];
  readonly memo: MemoRun;
  /**
   * Changes the records once the rules have judged them.
   * @param isSaid whether a phrase says, hopes or fears something by itself, so that one may ask at it
   */
  readonly secondOpinion: (drafts: Draft[], isSaid: (entry: Entry) => boolean) => Work<void>;
}

/** Makes the ledger of a story. */
export function* makeLedger({ view, attributions, people, memo, secondOpinion }: LedgerFacts): Work<Source[]> {
  const cues = cuesOf(attributions);
  yield;
  const [markerWords, refusalWords] = yield* matchesIn(view, [markerBook, refusalBook], memo);
  const markers = findMarkers(view, markerWords, cues);
  const drafts = yield* draw(view, attributions, markers);
  yield;
  const reports = yield* Reports.of(view, attributions);
  yield;
  // A source that speaks throughout a long item has thousands of phrases.
  let work = 0;
  for (const draft of drafts) {
    work += 1 + draft.entries.length / PHRASES_A_SOURCE;
    if (work >= SLICE) {
      work = 0;
      yield;
    }
    judge(view, draft, attributions, reports);
  }
  yield;
  yield* secondHand(view, drafts, attributions);
  yield;
  if (markers.length > 0) addNamedPlaces(view, drafts);
  for (const marker of markers) holderOf(view, marker, drafts)?.markers.push(marker);
  if (markers.length > 0) shareWithParts(drafts);
  yield;
  yield* secondOpinion(drafts, (entry) => states(view, entry, attributions, reports, true));
  yield;
  const identities = new Map<string, Identity>();
  for (const identity of people) identities.set(identity.id, identity);
  const reading = { view, identities, cues, refusals: findRefusals(view, refusalWords) };
  const records: Source[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    work += 1 + draft.entries.length / PHRASES_A_SOURCE;
    if (work >= SLICE) {
      work = 0;
      yield;
    }
    records.push(record(reading, draft, index));
  }
  return records;
}

/** Whoever goes by one name is meant wherever that name stands: "David, who declined to give his last name, hopes … David said". */
function addNamedPlaces(view: StoryView, drafts: readonly Draft[]): void {
  const byEntity = new Map<string, Draft>();
  for (const draft of drafts) {
    const { source } = judgedEntry(draft);
    if (draft.canBeAnonymous && source.class === 'named-person' && source.entity !== null)
      byEntity.set(source.entity, draft);
  }
  if (byEntity.size === 0) return;
  for (const mention of view.mentions) byEntity.get(mention.entity)?.ranges.push(view.range(mention));
}

/** What is said of a group holds for whoever is picked out of it: "The people asked not to be named. … One of the people said". */
function shareWithParts(drafts: readonly Draft[]): void {
  for (const part of drafts) {
    const { phrase, source } = judgedEntry(part);
    const { antecedent } = source;
    if (!phrase.partitive || antecedent === undefined || part.markers.length > 0) continue;
    const group = drafts.find(({ entries }) => entries.some((entry) => overlaps(entry.source, antecedent)));
    if (group === undefined) continue;
    for (const marker of group.markers) if (marker.kind !== 'partial') part.markers.push(marker);
  }
}

/** Start offsets of cues that state something. */
function cuesOf(attributions: readonly Attribution[]): ReadonlySet<number> {
  const cues = new Set<number>();
  for (const attribution of attributions) {
    const { cue, kind } = attribution;
    if (cue !== null && kind !== 'belief' && isAssertive(attribution)) cues.add(cue.start);
  }
  return cues;
}

/** Whether the entry's attribution states something, or with `orMood` hopes or fears it, that is not part of what somebody else says. */
function states(
  view: StoryView,
  entry: Entry,
  attributions: readonly Attribution[],
  reports: Reports,
  orMood = false,
): boolean {
  const said = attributions[entry.attribution];
  return said !== undefined && statesSomething(view, said, orMood) && !reports.hold(said);
}

function spare(draft: Draft, exemption: string): void {
  draft.kind = null;
  draft.exemption = exemption;
}

/** Kind, number and gender of the source, by its first phrase that is no pronoun. */
function judge(view: StoryView, draft: Draft, attributions: readonly Attribution[], reports: Reports): void {
  const { entries } = draft;
  const head = judgedEntry(draft);
  const attribution =
    attributions[head.attribution] ?? attributions[entries.find((entry) => entry.attribution >= 0)!.attribution]!;
  const judgement = judgeSource({ view, source: head.source, phrase: head.phrase, attribution });
  if (typeof judgement === 'string') draft.kind = judgement;
  else draft.exemption = judgement.exemption;
  const isOpen = draft.kind !== null && draft.kind !== 'outlet';
  if (isOpen && !entries.some((entry) => states(view, entry, attributions, reports))) spare(draft, 'no-statement');
  // "a reputation as a top organiser", "the first to become a governor": a predicate, and nobody who speaks later.
  if (head.attribution < 0 && PREDICATED.has(view.word(head.phrase.range.from - 1))) spare(draft, 'named');
  // Whoever is introduced only as somebody addressed ("a letter to party leaders … they wrote") is seldom the one who speaks later.
  const cue = attributions[head.attribution]?.cue ?? null;
  const verb = cue === null ? null : view.range(cue);
  if ((cue === null || cue.start > head.source.start) && isAddressed(view, head.phrase.range, verb))
    spare(draft, 'addressed');
  if (ANYBODY.has(head.phrase.lemma) && !saysItself(view, head, attributions)) spare(draft, 'no-statement');
  draft.plural = head.phrase.plural;
  draft.gender = genderOfWords([head.phrase.lemma, ...head.phrase.modifiers]);
  for (const { phrase } of entries) {
    if (draft.gender === null && phrase.pronoun === 'she') draft.gender = 'female';
    if (draft.gender === null && phrase.pronoun === 'he') draft.gender = 'male';
  }
  draft.asked = askedEntry(view, draft, attributions, reports);
  const named = head.source.class === 'named-person';
  draft.canBeAnonymous = named ? isSingleName(view, head) : !NEVER_ANONYMOUS.has(head.source.class);
}

/**
 * Where to ask: the first phrase that states something by itself, before one that only introduces the source ("a letter to a writer"), that
 * is in a headline or that only ascribes a mood or criticism ("drew fire from officials", "officials are alarmed").
 */
function askedEntry(
  view: StoryView,
  { entries }: Draft,
  attributions: readonly Attribution[],
  reports: Reports,
): Entry | null {
  let any: Entry | null = null;
  for (const entry of entries) {
    const { phrase } = entry;
    // "a crane driver … The driver said": ask where the copy introduces that person.
    if (phrase.pronoun !== null || (phrase.determiner === 'definite' && !phrase.plural)) continue;
    if (!states(view, entry, attributions, reports)) continue;
    if (!GIVEN_TO_HOLD.has(attributions[entry.attribution]!.reason)) return entry;
    any ??= entry;
  }
  return any;
}

const GIVEN_TO_HOLD = new Set(['stance-noun', 'stance-mood', 'in-their-eyes']);

const PREDICATED = new Set(['as', 'become', 'became', 'becoming', 'like']);

const NEVER_ANONYMOUS: ReadonlySet<SourceClass> = new Set(['named-organization', 'document', 'none']);

/** "Then someone asked how … “You choose,” he said": "someone" is not the person who goes on speaking. */
function saysItself(view: StoryView, { attribution }: Entry, attributions: readonly Attribution[]): boolean {
  const said = attributions[attribution];
  return said !== undefined && statesSomething(view, said);
}

function isSingleName(view: StoryView, { source, phrase }: Entry): boolean {
  // "A welder who asked to be called Sol"
  const inside = view.mentionsIn(source).find(({ entity }) => entity === source.entity);
  const name = phrase.name?.text ?? inside?.text ?? source.text;
  return !/\s/.test(name.trim());
}
