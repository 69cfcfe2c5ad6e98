/** The ledger's room: joins the source phrases of a story to records, one for each source, named or not. */
import {
  isAssertive,
  overlaps,
  SourcePhrase,
  type Attribution,
  type Identity,
  type Source,
  type SourceClass,
  type TextSpan,
} from '../../model';
import type { MemoRun } from '../../memo';
import { nounLemma } from '../../syntax/lemma';
import { genderOfWords } from '../../syntax/gender';
import { classOf } from '../../syntax/phraseClass';
import type { StoryView } from '../../syntax/storyView';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import { findMarkers, markerBook, type Marker } from './anonymity';
import { judgedEntry, newDraft, onOneLine, type Draft, type Entry } from './draft';
import { holderOf } from './linkMarkers';
import { isOwnOutlet } from './outlets';
import type { TokenRange } from '../../syntax/tokenRange';
import { matchesIn } from './phrases';
import { record } from './record';
import { findRefusals, refusalBook } from './refusals';
import { secondHand } from './secondHand';
import { ANYBODY, isSomeOfGroup, judgeSource } from './judgement';
import { isAddressed, Reports, statesSomething } from './voice';
import type { Work } from '../../work';

/** Sources worked on between two yields, and phrases that count as one more. */
const SLICE = 48;
const PHRASES_A_SOURCE = 10;

/** What the ledger is made from. */
export interface LedgerFacts {
  readonly view: StoryView;
  readonly attributions: readonly Attribution[];
  readonly people: readonly Identity[];
  readonly memo: MemoRun;
  /** Changes the records once the rules have judged them. */
  readonly secondOpinion: (drafts: Draft[]) => Work<void>;
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
  // One that speaks throughout a long item has thousands of phrases.
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
  for (const marker of markers) holderOf(view, marker, drafts)?.markers.push(marker);
  yield;
  yield* secondOpinion(drafts);
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

/** Where the cues start that state something. */
function cuesOf(attributions: readonly Attribution[]): ReadonlySet<number> {
  const cues = new Set<number>();
  for (const attribution of attributions) {
    const { cue, kind } = attribution;
    if (cue !== null && kind !== 'belief' && isAssertive(attribution)) cues.add(cue.start);
  }
  return cues;
}

/** Groups the phrases: by identity, by what they point back to, by the same plural words ("analysts" twice). */
function* draw(view: StoryView, attributions: readonly Attribution[], markers: readonly Marker[]): Work<Draft[]> {
  const drafts = new Map<string, Draft>();
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index]!;
    if (index % SLICE === SLICE - 1) yield;
    const { source, cue } = attribution;
    if (source === null || view.quotationAt(source.start) >= 0) continue;
    const phrase = readNounPhrase(view, source);
    if (phrase === null) continue;
    // What an outlet "has learned" rests on somebody, though it states nothing by itself.
    if (!isAssertive(attribution) && !isOwnOutlet(view, phrase, attribution)) continue;
    if (cue !== null && holdsAny(markers, cue)) continue;
    const key = keyOf(view, source, phrase);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = newDraft(key);
      drafts.set(key, draft);
      const introduction = introductionOf(view, source, phrase);
      if (introduction !== null) add(draft, introduction);
    }
    add(draft, { source, phrase, attribution: index });
    const beside = unnamedBeside(view, source, phrase) ?? unnamedProvider(view, source, phrase);
    if (beside === null) continue;
    const besideKey = keyOfOwn(beside.source, beside.phrase);
    let other = drafts.get(besideKey);
    if (other === undefined) drafts.set(besideKey, (other = newDraft(besideKey)));
    add(other, { ...beside, attribution: index });
  }
  yield;
  const list = [...drafts.values()];
  for (const { entries } of list) if (entries.length > 1) entries.sort((a, b) => a.source.start - b.source.start);
  return list.sort((a, b) => a.entries[0]!.source.start - b.entries[0]!.source.start);
}

/** "Craig Dole and other scientists", "the campaign and some experts", "health workers and Oxfam": people without a name who say it together with somebody named. */
function unnamedBeside(
  view: StoryView,
  source: SourcePhrase,
  { range: own, name, determiner }: NounPhrase,
): Omit<Entry, 'attribution'> | null {
  if (name?.type === 'group') return null;
  const range = { from: own.from, to: Math.max(own.to, view.tokenAt(source.end - 1) + 1) };
  // The name may stand behind a title: "ministry analyst Joshua Arno and other experts".
  const isNamed = name !== null || view.mentionsIn(view.span(range)).some(({ type }) => type === 'person');
  if (!isNamed && determiner !== 'definite') return null;
  let and = range.to - 1;
  while (and > range.from && view.word(and) !== 'and') and--;
  if (and <= range.from || and + 1 >= range.to || isInsideName(view, and)) return null;
  const end = view.word(and - 1) === ',' ? and - 1 : and;
  for (const part of [
    { from: and + 1, to: range.to },
    { from: range.from, to: end },
  ]) {
    const found = unnamedPart(view, source, part);
    if (found?.phrase.plural === true) return found;
  }
  return null;
}

/** "the Security and Foreign Policy Committee members": both sides of the "and" belong to the name of one body. */
function isInsideName(view: StoryView, and: number): boolean {
  if (!view.isCapitalised(and - 1) || !view.isCapitalised(and + 1)) return false;
  const before = view.mentionsIn(view.span({ from: and - 1, to: and }));
  return !before.some(({ type }) => type === 'person' || type === 'group');
}

/** People without a name in a part of a source phrase; "their aides" are somebody's, and known by him. */
function unnamedPart(view: StoryView, source: SourcePhrase, part: TokenRange): Omit<Entry, 'attribution'> | null {
  const span = view.span(part);
  const phrase = readNounPhrase(view, span);
  if (phrase === null || phrase.kind !== 'person' || phrase.name !== null) return null;
  if (phrase.determiner === 'definite' || phrase.determiner === 'possessive') return null;
  // "the Inquiry into Missing Women and Girls": the end of a name.
  if (view.isCapitalised(phrase.head) && !view.opensSentence(phrase.range.from)) return null;
  const head = view.span({ from: phrase.head, to: phrase.head + 1 });
  const own = classOf(view, phrase, phrase.plural ? 'unnamed-group' : 'unnamed-individual');
  const { start, end, text } = span;
  return { source: new SourcePhrase(start, end, text, own, head, phrase.lemma, null, source.link), phrase };
}

const INTERVIEWS = new Set(['interview', 'interviews', 'conversation', 'conversations']);
const GIVEN = new Set(['provided', 'supplied', 'handed', 'leaked', 'given', 'shown', 'shared', 'sent', 'released']);

/** "data provided to the Gazette by an official": who has handed over what readers cannot see. */
function unnamedProvider(
  view: StoryView,
  source: SourcePhrase,
  { range, kind, head }: NounPhrase,
): Omit<Entry, 'attribution'> | null {
  if (kind !== 'document') return null;
  // "according to interviews with seven bankers"
  if (INTERVIEWS.has(view.word(head)) && view.word(head + 1) === 'with')
    return unnamedPart(view, source, { from: head + 2, to: range.to });
  let given = range.from;
  while (given < range.to && !GIVEN.has(view.word(given))) given++;
  let by = given;
  while (by < range.to && view.word(by) !== 'by') by++;
  return by + 1 < range.to ? unnamedPart(view, source, { from: by + 1, to: range.to }) : null;
}

/** "who asked not to be named because she feared for her job" asks something, and states nothing. */
function holdsCue({ span, reason }: Marker, cue: TextSpan): boolean {
  return (span.start <= cue.start && cue.start < span.end) || (reason !== null && overlaps(reason, cue));
}

function holdsAny(markers: readonly Marker[], cue: TextSpan): boolean {
  for (let at = 0; at < markers.length; at++) if (holdsCue(markers[at]!, cue)) return true;
  return false;
}

function add(draft: Draft, entry: Entry): void {
  draft.entries.push(entry);
  draft.ranges.push(entry.phrase.range);
  if (entry.phrase.pronoun === null) draft.lemmas.push(entry.phrase.lemma);
}

function keyOf(view: StoryView, source: SourcePhrase, phrase: NounPhrase): string {
  if (source.entity !== null && !isSomeOfGroup(phrase)) return `entity ${source.entity}`;
  if (source.antecedent !== undefined) return keyOfAntecedent(view, source.antecedent);
  return keyOfOwn(source, phrase);
}

function keyOfAntecedent(view: StoryView, antecedent: TextSpan): string {
  const phrase = readNounPhrase(view, antecedent);
  return phrase === null ? `at ${antecedent.start}` : keyOfOwn(antecedent, phrase);
}

function keyOfOwn(span: TextSpan, phrase: NounPhrase): string {
  const { kind } = phrase;
  const same =
    kind === 'name' ||
    kind === 'organization' ||
    kind === 'document' ||
    // "Some said … Some left a paragraph later": nobody need be the same.
    (phrase.plural && phrase.number === null && phrase.pronoun === null && kind !== 'quantifier');
  return same ? `words ${onOneLine(span.text).toLowerCase().replace(/^the /, '')}` : `at ${span.start}`;
}

function introductionOf(view: StoryView, source: SourcePhrase, phrase: NounPhrase): Entry | null {
  if (source.antecedent !== undefined) return introduce(view, source, source.antecedent);
  if (source.entity === null || phrase.pronoun === null) return null;
  for (let at = Math.min(view.mentionAt(source.start), view.mentions.length - 1); at >= 0; at--) {
    const mention = view.mentions[at]!;
    if (mention.entity === source.entity && mention.start < source.start) return introduce(view, source, mention);
  }
  return null;
}

/** The phrase that first speaks of the source, when no attribution hangs on it. */
function introduce(view: StoryView, source: SourcePhrase, span: TextSpan): Entry | null {
  const phrase = readNounPhrase(view, span);
  if (phrase === null) return null;
  const head = view.span({ from: phrase.head, to: phrase.head + 1 });
  const own = classOf(view, phrase, source.class);
  const headLemma = nounLemma(head.text.toLowerCase());
  const introduced = new SourcePhrase(span.start, span.end, span.text, own, head, headLemma, source.entity, null);
  return { source: introduced, phrase, attribution: -1 };
}

/** Whether the entry's attribution states something that is not part of what somebody else says. */
function states(view: StoryView, entry: Entry, attributions: readonly Attribution[], reports: Reports): boolean {
  const said = attributions[entry.attribution];
  return said !== undefined && statesSomething(view, said) && !reports.hold(said);
}

function spare(draft: Draft, exemption: string): void {
  draft.kind = null;
  draft.exemption = exemption;
}

/** Sort, number and gender of the source from its first phrase that is no pronoun. */
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
  // "a reputation as a top organiser", "the first to become a governor": what somebody is, and nobody who speaks later.
  if (head.attribution < 0 && PREDICATED.has(view.word(head.phrase.range.from - 1))) spare(draft, 'named');
  // Who comes in only as somebody addressed ("a letter to party leaders … they wrote") is seldom the one who speaks later.
  const cue = attributions[head.attribution]?.cue ?? null;
  if ((cue === null || cue.start > head.source.start) && isAddressed(view, head.phrase.range))
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
  draft.canBeAnonymous = named ? isSingleName(head) : !NEVER_ANONYMOUS.has(head.source.class);
}

/**
 * Where to ask: the first phrase that states something by itself, before one that only brings the source in ("a letter to a writer"),
 * that a headline sums up or that is given a mood or criticism to hold ("drew fire from officials", "officials are alarmed").
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
    // "a crane driver … The driver said": ask where the copy brings the one person in.
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

/** "Then someone asked how … “You choose,” he said": the one who is nobody is not the one who goes on. */
function saysItself(view: StoryView, { attribution }: Entry, attributions: readonly Attribution[]): boolean {
  const said = attributions[attribution];
  return said !== undefined && statesSomething(view, said);
}

function isSingleName({ source, phrase }: Entry): boolean {
  const name = phrase.name?.text ?? source.text;
  return !/\s/.test(name.trim());
}
